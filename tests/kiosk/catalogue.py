"""A small catalogue of the contract, by hand: every kind of sheet, every state."""

from typing import Any

from tests.kiosk.home import HOME
from tests.kiosk.story import STORY
from tests.kiosk.trains import TRAINS

ATTRACT = [
    {
        "id": "welcome",
        "shows": {"kind": "view", "id": "campus"},
        "seconds": 12.0,
        "text": {"fr": "Bienvenue", "en": "Welcome"},
        "figure": None,
    },
    {
        "id": "hive",
        "shows": {"kind": "place", "id": "the-hive"},
        "seconds": 8.0,
        "text": None,
        "figure": {
            "text": {"fr": "25 000 m²", "en": "25,000 m²"},
            "label": {"fr": "Surface", "en": "Floor area"},
            "year": "2025",
            "note": {"fr": "Annoncé.", "en": "Announced."},
        },
    },
]
"""The loop that invites: a text, then a figure with its year and note."""

LANGUAGES = [
    {"code": "fr", "name": "Français"},
    {"code": "en", "name": "English"},
    {"code": "es", "name": "Español"},
]
"""As many as the kiosk has, for the room their names take; the texts below are in the first two."""

SOURCE = {"id": "sadev", "title": "Campus Grand Parc, lot D1a", "publisher": "Sadev 94", "date": "2025"}
IDFM = {"id": "idfm", "title": "Emplacement des gares", "publisher": "Île-de-France Mobilités", "date": "2025-11"}

OPENED = {
    "text": {"fr": "18 janvier 2025", "en": "18 January 2025"},
    "kind": "opened",
    "first_day": "2025-01-18",
    "last_day": "2025-01-18",
    "last_text": {"fr": "18 janvier 2025", "en": "18 January 2025"},
    "as_of": {"fr": "22 novembre 2026", "en": "22 November 2026"},
    "source": "idfm",
}
AUTUMN = {
    "text": {"fr": "automne 2027", "en": "autumn 2027"},
    "kind": "forecast",
    "first_day": "2027-09-01",
    "last_day": "2027-11-30",
    "last_text": {"fr": "30 novembre 2027", "en": "30 November 2027"},
    "as_of": {"fr": "25 juin 2026", "en": "25 June 2026"},
    "source": "idfm",
}
DELIVERED = {
    "text": {"fr": "2025", "en": "2025"},
    "kind": "opened",
    "first_day": "2025-01-01",
    "last_day": "2025-12-31",
    "last_text": {"fr": "31 décembre 2025", "en": "31 December 2025"},
    "as_of": {"fr": "novembre 2026", "en": "November 2026"},
    "source": "sadev",
}

OWN_LAYERS: list[dict[str, Any]] = [
    {
        "id": "cycle-paths",
        "name": {"fr": "Pistes cyclables", "en": "Cycle paths"},
        "remark": {"fr": "Relevées en 2026.", "en": "Surveyed in 2026."},
        "views": ["campus"],
        "kind": "line",
        "fill": None,
        "outline": "#7A1FA2",
        "width": 4.0,
        "dash": [10.0, 6.0],
        "pattern": "none",
        "icon": None,
    }
]

PLACE: dict[str, Any] = {
    "id": "the-hive",
    "kind": "laboratories",
    "name": "The Hive",
    "lot": "D1a",
    "address": "rue Édouard-Vaillant",
    "commune": "Villejuif",
    "in_zone": True,
    "position": {"lon": 2.346, "lat": 48.793, "certainty": "indicative"},
    "outline_of": None,
    "on_map": True,
    "station": None,
    "status": "existing",
    "confirmed": True,
    "status_note": None,
    "delivery": DELIVERED,
    "floor_area": {
        "text": {"fr": "25 000 m²", "en": "25,000 m²"},
        "note": {"fr": "Laboratoires et bureaux confondus.", "en": "Laboratories and offices together."},
    },
    "use": {"fr": "laboratoires et bureaux", "en": "laboratories and offices"},
    "summary": {
        "fr": "Laboratoires et bureaux pour les entreprises de la lutte contre le cancer.",
        "en": "Laboratories and offices for companies that fight cancer.",
    },
    "part_of": None,
    "parts": [],
    "occupants": [
        {"id": "pscc", "name": "Paris Saclay Cancer Cluster"},
        {"id": "sanofi", "name": "Sanofi"},
    ],
    "owner": "Kadans",
    "architect": None,
    "as_of": {"fr": "novembre 2026", "en": "November 2026"},
    "sources": [SOURCE],
}

PLACES: list[dict[str, Any]] = [
    PLACE,
    {
        **PLACE,
        "id": "research-centre",
        "kind": "research",
        "name": {"fr": "Nouveau centre de recherche de Gustave Roussy", "en": "New Gustave Roussy research centre"},
        "lot": None,
        "status": "under_construction",
        "status_note": {
            "fr": "Un chantier de trente-six mois a été décrit en septembre 2025 : 2028 est possible.",
            "en": "Works of thirty-six months were described in September 2025: 2028 is possible.",
        },
        "delivery": AUTUMN,
        "part_of": {"id": "gr-hospital", "name": "Gustave Roussy"},
        "parts": [{"id": "the-hive", "name": "The Hive"}],
    },
    {
        **PLACE,
        "id": "outpatients",
        "kind": "hospital",
        "name": {"fr": "Bâtiment ambulatoire", "en": "Outpatient building"},
        "position": None,
        "on_map": False,
        "status": "planned",
        "confirmed": False,
        "delivery": {**AUTUMN, "first_day": "2020-01-01", "last_day": "2020-12-31", "text": "2020"},
        "floor_area": None,
        "occupants": [],
    },
    {
        **PLACE,
        "id": "lot-c1a",
        "kind": "housing",
        "name": {"fr": "Lot C1a – logements", "en": "Lot C1a – housing"},
        "lot": "C1a",
        "use": {"fr": "logements", "en": "housing"},
    },
    {
        **PLACE,
        "id": "gr-hospital",
        "kind": "hospital",
        "name": "Gustave Roussy",
        "lot": None,
        "position": {"lon": 2.34779, "lat": 48.79447, "certainty": "surveyed"},
        "delivery": None,
    },
    {
        **PLACE,
        "id": "station-vgr",
        "kind": "station",
        "name": "Gare Villejuif – Gustave Roussy",
        "lot": None,
        "position": {"lon": 2.34937, "lat": 48.79305, "certainty": "surveyed"},
        "station": "vgr",
        "delivery": OPENED,
        "floor_area": None,
        "occupants": [],
        "owner": None,
        "architect": "Dominique Perrault",
        "use": {"fr": "gare du Grand Paris Express", "en": "Grand Paris Express station"},
        "summary": {
            "fr": "Un puits rond ouvert sur le ciel, au bord du parc des Hautes-Bruyères.",
            "en": "A round shaft open to the sky, at the edge of the Hautes-Bruyères park.",
        },
        "sources": [IDFM],
    },
]

ORGANISATIONS: list[dict[str, Any]] = [
    {
        "id": "pscc",
        "name": "Paris Saclay Cancer Cluster",
        "short": "PSCC",
        "world": "innovation_business",
        "role": "tenant",
        "role_note": {"fr": "Installé depuis janvier 2025.", "en": "Here since January 2025."},
        "summary": {
            "fr": "Il rapproche chercheurs, soignants, industriels et investisseurs.",
            "en": "It brings researchers, clinicians, industry and investors together.",
        },
        "address": "116 rue Édouard-Vaillant, 94800 Villejuif",
        "commune": "Villejuif",
        "position": None,
        "website": "https://www.parissaclaycancercluster.org/",
        "founded": 2022,
        "as_of": {"fr": "novembre 2026", "en": "November 2026"},
        "places": [{"id": "the-hive", "name": "The Hive"}],
        "sources": [SOURCE],
    },
    {
        "id": "sanofi",
        "name": "Sanofi",
        "short": None,
        "world": "innovation_business",
        "role": "announced_tenant",
        "role_note": None,
        "summary": {"fr": "Groupe pharmaceutique.", "en": "Pharmaceutical company."},
        "address": None,
        "commune": None,
        "position": None,
        "website": None,
        "founded": None,
        "as_of": {"fr": "novembre 2026", "en": "November 2026"},
        "places": [],
        "sources": [],
    },
]

LINES: list[dict[str, Any]] = [
    {"id": "14", "number": "14", "colour": "#62259D", "ink": "#FFFFFF"},
    {"id": "15", "number": "15", "colour": "#A90036", "ink": "#FFFFFF"},
    {"id": "16", "number": "16", "colour": "#ED8FAC", "ink": "#12263A"},
    {"id": "17", "number": "17", "colour": "#CBC00A", "ink": "#12263A"},
    {"id": "18", "number": "18", "colour": "#00A092", "ink": "#12263A"},
]
for _line in LINES:
    _line.update(
        mode="metro",
        name={"fr": f"Ligne {_line['number']}", "en": f"Line {_line['number']}"},
        colour_official=True,
        operator=None,
    )

STATION: dict[str, Any] = {
    "id": "vgr",
    "name": "Villejuif – Gustave Roussy",
    "lon": 2.34937,
    "lat": 48.79305,
    "commune": "Villejuif",
    "place": "station-vgr",
    "calls": [
        {
            "line": "15",
            "section": "15-sud",
            "section_name": {"fr": "Ligne 15 Sud", "en": "Line 15 South"},
            "section_note": {"fr": "Annoncée d’abord pour 2025.", "en": "First announced for 2025."},
            "depth": {"fr": "48,8 m", "en": "48.8 m"},
            "opening": AUTUMN,
        },
        {
            "line": "14",
            "section": "14-sud",
            "section_name": {"fr": "Olympiades – Aéroport d’Orly", "en": "Olympiades – Orly Airport"},
            "section_note": None,
            "depth": {"fr": "36,7 m", "en": "36.7 m"},
            "opening": OPENED,
        },
    ],
    "interchanges": [],
    "architect": "Dominique Perrault",
    "former_name": "Villejuif Institut Gustave-Roussy",
    "note": None,
    "as_of": {"fr": "22 novembre 2026", "en": "22 November 2026"},
    "sources": [IDFM],
}

STATIONS: list[dict[str, Any]] = [
    STATION,
    {
        **STATION,
        "id": "bagneux",
        "lon": 2.3187,
        "lat": 48.8028,
        "name": "Bagneux – Lucie Aubrac",
        "commune": "Bagneux",
        "place": None,
        "architect": None,
        "former_name": "Bagneux Lucie-Aubrac",
        "interchanges": [
            {"line": "M4", "station": None, "distance": "109 m"},
            {"line": "RER B", "station": "vgr", "distance": None},
        ],
    },
]

SECTIONS: list[dict[str, Any]] = [
    {"id": "14-sud", "line": "14", "name": "Olympiades – Orly", "opening": OPENED},
    {"id": "15-sud", "line": "15", "name": {"fr": "Ligne 15 Sud", "en": "Line 15 South"}, "opening": AUTUMN},
    {
        "id": "15-est",
        "line": "15",
        "name": "15 Est",
        "opening": {
            **AUTUMN,
            "text": "2031",
            "first_day": "2031-01-01",
            "last_day": "2031-12-31",
            "last_text": {"fr": "31 décembre 2031", "en": "31 December 2031"},
        },
    },
]

HOSPITAL = {"id": "gr-hospital", "name": "Gustave Roussy"}
MILESTONE: dict[str, Any] = {
    "id": "tower",
    "title": {"fr": "L’institut s’installe dans sa tour", "en": "The institute moves into its tower"},
    "text": {"fr": "Il ouvre l’hôpital que l’on voit aujourd’hui.", "en": "It opens the hospital seen today."},
    "date": {
        **DELIVERED,
        "text": {"fr": "mai 1980", "en": "May 1980"},
        "first_day": "1980-05-01",
        "last_day": "1980-05-31",
    },
    "state": "done",
    "place": HOSPITAL,
    "section": None,
    "audience": "visitor",
    "sources": [SOURCE],
}


def _on(first_day: str, last_day: str, dated: dict[str, Any] = DELIVERED) -> dict[str, Any]:
    return {**dated, "text": first_day[:4], "first_day": first_day, "last_day": last_day, "last_text": last_day}


HIVE = {"id": "the-hive", "name": "The Hive"}
NOWHERE = {"id": "outpatients", "name": "Bâtiment ambulatoire"}
MILESTONES: list[dict[str, Any]] = [
    MILESTONE,
    {**MILESTONE, "id": "founded", "date": _on("2007-01-01", "2007-12-31"), "place": None},
    {**MILESTONE, "id": "elsewhere", "date": _on("2019-09-01", "2019-09-30"), "state": "cancelled", "place": NOWHERE},
    {**MILESTONE, "id": "delay", "date": _on("2026-06-25", "2026-06-25"), "state": "postponed"},
    {
        **MILESTONE,
        "id": "ceremony",
        "date": _on("2026-07-01", "2026-07-01", AUTUMN),
        "state": "announced",
        "place": HIVE,
    },
    {**MILESTONE, "id": "line-15", "date": AUTUMN, "state": "announced", "place": None, "section": "15-sud"},
    {
        **MILESTONE,
        "id": "cures",
        "date": _on("2040-01-01", "2040-12-31", AUTUMN),
        "state": "announced",
        "audience": "investor",
    },
]
"""In the order of time; the last one is not for visitors."""

CREDITS = [
    {
        "source": "osm",
        "text": {"fr": "© les contributeurs d’OpenStreetMap", "en": "© OpenStreetMap contributors"},
        "licence": "odbl",
    },
    {"source": "idfm", "text": "Île-de-France Mobilités", "licence": "lo"},
]

LICENCES: list[dict[str, Any]] = [
    {
        "id": "odbl",
        "name": "Open Database License 1.0",
        "summary": {
            "fr": "On peut copier, diffuser et adapter les données à condition de citer leurs auteurs.",
            "en": "The data may be copied, shared and adapted as long as its authors are named.",
        },
        "text": "\n\n".join(f"{n}. A clause of the licence\nthat goes on over two lines." for n in range(1, 60)),
    },
    {
        "id": "lo",
        "name": {"fr": "Licence Ouverte 2.0", "en": "Open Licence 2.0"},
        "summary": {"fr": "Réutilisation libre.", "en": "Free reuse."},
        "text": "Une seule clause.",
    },
]


def _in(language: str, value: Any) -> Any:
    """The value with its texts in one language."""
    if isinstance(value, dict):
        if set(value) == {"fr", "en"}:
            return value[language]
        return {key: _in(language, item) for key, item in value.items()}
    if isinstance(value, list):
        return [_in(language, item) for item in value]
    return value


def catalogue_in(language: str) -> dict[str, Any]:
    """The catalogue in ``fr`` or ``en``."""
    records = {
        "places": PLACES,
        "organisations": ORGANISATIONS,
        "lines": LINES,
        "stations": STATIONS,
        "licences": LICENCES,
        "sections": SECTIONS,
        "milestones": MILESTONES,
    }
    catalogue: dict[str, Any] = {
        "language": language,
        "title": "Campus Grand Parc",
        "commune": "Villejuif",
        "credits": _in(language, CREDITS),
        "map": {"zone_indicative": True, "own_layers": _in(language, OWN_LAYERS)},
        "content_date": _in(language, {"fr": "22 novembre 2026", "en": "22 November 2026"}),
        "settings": {
            "here": {"lon": 2.349, "lat": 48.794, "certainty": "indicative"},
            "heading_deg": 180,
            "statistics_days": 400,
            "screen": {"diagonal_in": 43.0},
            "opening_hours": None,
            "idle": {"warn_after_s": 60.0, "count_down_s": 20.0},
            "languages": LANGUAGES,
            "speech": {"key": "F9", "headphones": True},
        },
    }
    for name, listed in records.items():
        catalogue[name] = {record["id"]: _in(language, record) for record in listed}
    for organisation in catalogue["organisations"].values():
        organisation["qr"] = ["10110", "01001", "11100", "00011", "10101"] if organisation["website"] else None
    catalogue |= _in(language, STORY) | _in(language, HOME) | _in(language, TRAINS)
    catalogue["attract"] = [_in(language, stop) for stop in ATTRACT]
    return catalogue
