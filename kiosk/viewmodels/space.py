"""The space to work in the zone, by its state: a bar of what is known, and the places beneath."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk import wording
from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.charts import percent
from kiosk.viewmodels.content import Catalogue, Item, sentence
from kiosk.viewmodels.dated import delivery_phrase

STATES = {
    "delivered": ("done", QT_TRANSLATE_NOOP("Space", "Delivered")),
    "under_way": ("works", QT_TRANSLATE_NOOP("Space", "Under construction")),
    "planned": ("calendar", QT_TRANSLATE_NOOP("Space", "Announced")),
    "unconfirmed": ("question", QT_TRANSLATE_NOOP("Space", "Not confirmed")),
}
"""Icon and word of each state; the state itself is the name of its look."""


def space_item(catalogue: Catalogue, today: date) -> Item:
    """The chart ``space``: ``{kind, total, bar, groups: [{look, icon, title, value, unknown, places}]}``."""
    groups = catalogue["space"]["groups"]
    total = sum(_known(group) for group in groups)
    known = [group for group in groups if _known(group)]
    known_in_all = catalogue["space"]["floor_area"]
    said = QCoreApplication.translate("Space", "{area} known in all")
    return {
        "kind": "space",
        "total": sentence(said.format(area=known_in_all["text"])) if known_in_all else "",
        "bar": [
            {"share": _known(group) / total, "look": group["state"], "text": percent(_known(group) / total)}
            for group in known
        ],
        "groups": [_group(group, today) for group in groups],
    }


def _known(group: Mapping[str, Any]) -> int:
    """Square metres whose sum is known."""
    return int(group["floor_area"]["m2"]) if group["floor_area"] else 0


def _group(group: Mapping[str, Any], today: date) -> Item:
    icon, title = STATES[group["state"]]
    return {
        "look": group["state"],
        "icon": icon,
        "title": QCoreApplication.translate("Space", title),
        "value": group["floor_area"]["text"] if group["floor_area"] else "",
        "unknown": _unknown(group["unknown"]),
        "places": [
            {"id": place["id"], "text": place["name"], "note": _place_note(place, today)} for place in group["places"]
        ],
    }


def _unknown(count: int) -> str:
    return QCoreApplication.translate("Space", "and %n places of unknown floor area", None, count) if count else ""


def _place_note(place: Mapping[str, Any], today: date) -> str:
    """Floor area, when, whose; and on lines of their own what must be said of them."""
    delivery = place["delivery"]
    told = (_area(place), delivery_phrase(delivery, today) if delivery else "", place["owner"])
    caveats = (place["floor_area"] and place["floor_area"]["note"], place["status_note"])
    return "\n".join(filter(None, (" · ".join(filter(None, told)), *caveats)))


def _area(place: Mapping[str, Any]) -> str:
    if not place["floor_area"]:
        return QCoreApplication.translate("Space", "Floor area not known")
    text = str(place["floor_area"]["text"])
    if place["counted"]:
        return text
    if place["kind"] == "mixed":
        # A block of homes, shops and work: its floor area is not all space to work.
        block = wording.place_kind(place["kind"])
        return QCoreApplication.translate("Space", "{area}, not in the total ({kind})").format(area=text, kind=block)
    return QCoreApplication.translate("Space", "{area}, in the total with its whole").format(area=text)
