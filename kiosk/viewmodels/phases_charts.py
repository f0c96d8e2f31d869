"""The charts of the phases: floor area by use in the view of the campus, the network in the view of Greater Paris.

A bar is ``{title, value, length, note, parts: [{share, look, text}]}``: its length beside the longest one, from 0 to 1.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.charts import percent
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.dated import state_on
from kiosk.viewmodels.phases_states import STATES, Place
from kiosk.viewmodels.reach_days import MINUTES, day_like
from maps.model.dates import State

Found = tuple[str, Place, int]
"""How a place stands, the place, and its square metres that count."""

USES = {
    "work": (QT_TRANSLATE_NOOP("Phases", "Space to work"), ("laboratories", "offices", "research")),
    "homes": (QT_TRANSLATE_NOOP("Phases", "Homes"), ("housing",)),
    "services": (QT_TRANSLATE_NOOP("Phases", "Services"), ("lodging", "childcare", "school", "conference")),
    "mixed": (QT_TRANSLATE_NOOP("Phases", "Mixed block, the rest"), ("mixed",)),
}
"""Words for what floor area is for, and the kinds of places; any other use comes last."""
OTHER_USE = ("other", QT_TRANSLATE_NOOP("Phases", "Other uses"))

SERVED = {
    State.OPEN: ("delivered", "done", QT_TRANSLATE_NOOP("Phases", "In service")),
    State.EXPECTED: ("cross", "indicative", QT_TRANSLATE_NOOP("Phases", "Announced by then")),
    State.LATER: ("rest", "later", QT_TRANSLATE_NOOP("Phases", "Not open yet")),
}
"""Look, icon and word of a station, by the best of its lines."""


def groups_of_places(found: Iterable[Found], language: str) -> list[Item]:
    """``{look, icon, title, value}`` of each state there is, with its floor area; ``found`` is sorted by state."""
    groups = []
    for state, members in groupby(found, key=lambda one: one[0]):
        area = sum(one[2] for one in members)
        look, icon, word = STATES[state]
        title = QCoreApplication.translate("Phases", word)
        groups.append({"look": look, "icon": icon, "title": title, "value": _area(area, language) if area else ""})
    return groups


def bars_of_places(catalogue: Catalogue, found: Iterable[Found], language: str) -> list[Item]:
    """Known floor area by use, each split by state; beside it what the programme plans for that use."""
    titles = {**{use: title for use, (title, _) in USES.items()}, OTHER_USE[0]: OTHER_USE[1]}
    uses: dict[str, dict[str, int]] = {use: {} for use in titles}
    for state, place, area in found:
        if area:
            by_state = uses[_use_of(place)]
            by_state[state] = by_state.get(state, 0) + area
    largest = max((sum(by_state.values()) for by_state in uses.values()), default=0)
    return [
        {
            "title": QCoreApplication.translate("Phases", titles[use]),
            "value": _area(total, language),
            "note": _planned(catalogue, use),
            "length": total / largest,
            "parts": [
                {"share": area / total, "look": STATES[state][0], "text": percent(area / total)}
                for state, area in by_state.items()
            ],
        }
        for use, by_state in uses.items()
        if (total := sum(by_state.values()))
    ]


def _planned(catalogue: Catalogue, use: str) -> str:
    """What the programme plans for a use, each figure as it is written with the year that it is given for."""
    planned = [one for one in catalogue["figures"].values() if one["purpose"] == use]
    told = ", ".join(f"{one['text']} ({one['year']})" if one["year"] else one["text"] for one in planned)
    return QCoreApplication.translate("Phases", "in the programme: {areas}").format(areas=told) if told else ""


def programme(catalogue: Catalogue) -> str:
    """What the programme plans for each use, in a sentence; empty where it is not known."""
    uses = ((QCoreApplication.translate("Phases", title), _planned(catalogue, use)) for use, (title, _) in USES.items())
    told = "; ".join(f"{title}, {planned}" for title, planned in uses if planned)
    return f"{told}." if told else ""


def groups_of_stations(catalogue: Catalogue, day: date, today: date) -> list[Item]:
    """``{look, icon, title, value}`` of each state in which stations are, with how many."""
    counted = _stations(catalogue, day, today)
    return [
        {"look": look, "icon": icon, "title": QCoreApplication.translate("Phases", word), "value": str(counted[state])}
        for state, (look, icon, word) in SERVED.items()
        if counted[state]
    ]


def bars_of_network(catalogue: Catalogue, day: date, today: date) -> list[Item]:
    """The stations of the lines, and how many are within reach of the campus: of the past that is not known."""
    counted = _stations(catalogue, day, today)
    total = sum(counted.values())
    parts = [
        {"share": counted[state] / total, "look": look, "text": str(counted[state])}
        for state, (look, _, _) in SERVED.items()
        if counted[state]
    ]
    title = QCoreApplication.translate("Phases", "Stations of the Grand Paris Express lines")
    return [
        {"title": title, "value": str(total), "length": 1.0, "note": "", "parts": parts},
        *_within_reach(catalogue, day, today),
    ]


def _within_reach(catalogue: Catalogue, day: date, today: date) -> list[Item]:
    reach = catalogue.get("reach")
    if not reach or not reach["days"]:
        return []
    like = day_like(reach, day, today)
    most = max(one["stations"][MINUTES[-1]] for one in reach["days"])
    return [_reached(minutes, like, most) for minutes in MINUTES]


def _reached(minutes: str, like: Mapping[str, Mapping[str, int]] | None, most: int) -> Item:
    title = QCoreApplication.translate("Phases", "Within {minutes} min, about").format(minutes=minutes)
    if like is None:
        unknown = QCoreApplication.translate("Phases", "not known")
        return {"title": title, "value": unknown, "length": 0.0, "note": "", "parts": []}
    stations = like["stations"][minutes]
    value = QCoreApplication.translate("Phases", "%n stations", None, stations)
    return {
        "title": title,
        "value": value,
        "length": stations / most if most else 0.0,
        "note": "",
        "parts": [{"share": 1.0, "look": "after", "text": ""}],
    }


def _stations(catalogue: Catalogue, day: date, today: date) -> dict[State, int]:
    """How many stations are served on a day: each by the best of its lines."""
    counted = dict.fromkeys(SERVED, 0)
    for station in catalogue["stations"].values():
        states = {state_on(call["opening"], day, today) for call in station["calls"]}
        best = next((state for state in SERVED if state in states), None)
        if best is not None:
            counted[best] += 1
    return counted


def _use_of(place: Place) -> str:
    return next((use for use, (_, kinds) in USES.items() if place["kind"] in kinds), OTHER_USE[0])


def _area(square_metres: int, language: str) -> str:
    number = QLocale(language).toString(square_metres)
    return QCoreApplication.translate("Phases", "{number} m²").format(number=number)
