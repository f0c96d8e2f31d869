"""The words of the screen for the enums of the domain, and for dates.

Source strings are English; translations live in ``resources/i18n/kiosk_<language>.ts``, brought up to date with::

    make i18n
"""

from PySide6.QtCore import QCoreApplication

from kiosk.qt import QT_TRANSLATE_NOOP

PLACE_KINDS = {
    "hospital": QT_TRANSLATE_NOOP("PlaceKind", "Hospital"),
    "research": QT_TRANSLATE_NOOP("PlaceKind", "Research"),
    "laboratories": QT_TRANSLATE_NOOP("PlaceKind", "Laboratories and offices"),
    "offices": QT_TRANSLATE_NOOP("PlaceKind", "Offices"),
    "housing": QT_TRANSLATE_NOOP("PlaceKind", "Housing"),
    "mixed": QT_TRANSLATE_NOOP("PlaceKind", "Mixed block"),
    "lodging": QT_TRANSLATE_NOOP("PlaceKind", "Lodging"),
    "childcare": QT_TRANSLATE_NOOP("PlaceKind", "Childcare"),
    "school": QT_TRANSLATE_NOOP("PlaceKind", "School"),
    "higher_education": QT_TRANSLATE_NOOP("PlaceKind", "Higher education"),
    "conference": QT_TRANSLATE_NOOP("PlaceKind", "Conferences"),
    "station": QT_TRANSLATE_NOOP("PlaceKind", "Station"),
    "park": QT_TRANSLATE_NOOP("PlaceKind", "Park"),
    "heritage": QT_TRANSLATE_NOOP("PlaceKind", "Heritage"),
    "utility": QT_TRANSLATE_NOOP("PlaceKind", "Technical building"),
}

STATUSES = {
    "existing": QT_TRANSLATE_NOOP("Status", "Existing"),
    "under_construction": QT_TRANSLATE_NOOP("Status", "Under construction"),
    "planned": QT_TRANSLATE_NOOP("Status", "Planned"),
    "cancelled": QT_TRANSLATE_NOOP("Status", "Cancelled"),
    "demolished": QT_TRANSLATE_NOOP("Status", "Demolished"),
}

ROLES = {
    "association": QT_TRANSLATE_NOOP("Role", "Coordinating association"),
    "member": QT_TRANSLATE_NOOP("Role", "Member"),
    "partner": QT_TRANSLATE_NOOP("Role", "Partner"),
    "european_partner": QT_TRANSLATE_NOOP("Role", "European partner"),
    "supporter": QT_TRANSLATE_NOOP("Role", "Supporter"),
    "related": QT_TRANSLATE_NOOP("Role", "Related organisation"),
    "tenant": QT_TRANSLATE_NOOP("Role", "Tenant"),
    "announced_tenant": QT_TRANSLATE_NOOP("Role", "Announced tenant"),
    "former_tenant": QT_TRANSLATE_NOOP("Role", "Former tenant"),
    "developer": QT_TRANSLATE_NOOP("Role", "Developer"),
    "designer": QT_TRANSLATE_NOOP("Role", "Designer"),
    "transport": QT_TRANSLATE_NOOP("Role", "Transport"),
    "neighbour": QT_TRANSLATE_NOOP("Role", "Neighbour"),
    "historic": QT_TRANSLATE_NOOP("Role", "Historic organisation"),
    "challenge_winner": QT_TRANSLATE_NOOP("Role", "Challenge winner"),
}

WORLDS = {
    "institutional": QT_TRANSLATE_NOOP("World", "Institutions"),
    "scientific_medical": QT_TRANSLATE_NOOP("World", "Science and medicine"),
    "innovation_business": QT_TRANSLATE_NOOP("World", "Innovation and business"),
}


def place_kind(kind: str) -> str:
    """The word for a ``PlaceKind``."""
    return QCoreApplication.translate("PlaceKind", PLACE_KINDS[kind])


def status(value: str) -> str:
    """The word for a ``Status``."""
    return QCoreApplication.translate("Status", STATUSES[value])


def role(value: str) -> str:
    """The word for a ``Role``, never more than the content says."""
    return QCoreApplication.translate("Role", ROLES[value])


def world(value: str) -> str:
    """The name of a ``World``."""
    return QCoreApplication.translate("World", WORLDS[value])
