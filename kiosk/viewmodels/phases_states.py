"""How the lots and buildings of the zone stand on a day: delivered, expected by then, under way, to come."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.dated import state_on
from maps.model.dates import State

Place = Mapping[str, Any]

PAGE = "phases"
"""Of the scene ``timeline``: the chart stands where its cards do."""

STATES = {
    "delivered": ("delivered", "done", QT_TRANSLATE_NOOP("Phases", "Delivered")),
    "expected": ("cross", "indicative", QT_TRANSLATE_NOOP("Phases", "Announced by then")),
    "under_way": ("under_way", "works", QT_TRANSLATE_NOOP("Phases", "Under construction")),
    "planned": ("planned", "calendar", QT_TRANSLATE_NOOP("Phases", "To come")),
    "unconfirmed": ("unconfirmed", "question", QT_TRANSLATE_NOOP("Phases", "Not confirmed")),
    "later": ("rest", "later", QT_TRANSLATE_NOOP("Phases", "Not delivered yet")),
    "undated": ("unconfirmed", "question", QT_TRANSLATE_NOOP("Phases", "Date not known")),
}
"""Look, icon and word of each state, in the order in which they are told."""
GONE = ("cancelled", "demolished")


def state_of(place: Place, day: date, today: date) -> str:
    """How a place stands on a day. Of the past only dated deliveries are known, of the future only announced ones."""
    delivery, past = place["delivery"], day < today
    if delivery is not None:
        known = state_on(delivery, day, today)
        if known is not State.LATER:
            return "delivered" if known is State.OPEN else "expected"
    elif place["status"] == "existing":
        return "undated" if past else "delivered"
    if past:
        return "later"
    if place["status"] == "under_construction":
        return "under_way"
    return "planned" if place["confirmed"] else "unconfirmed"


def places_of(catalogue: Catalogue) -> Iterator[tuple[Place, int]]:
    """The lots and places of work in the zone, with the square metres that count; 0 where unknown or within another."""
    work = {place["id"] for group in catalogue["space"]["groups"] for place in group["places"]}
    for place in catalogue["places"].values():
        if (place["id"] in work or (place["lot"] and place["in_zone"])) and place["status"] not in GONE:
            yield place, int(place["counted_m2"])
