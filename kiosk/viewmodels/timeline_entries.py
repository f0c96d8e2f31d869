"""The milestones of the timeline as cards: what each says, which day it stands for, and what it shows on the map."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import Catalogue, sentence, unbroken
from kiosk.viewmodels.dated import Moment, as_of, milestone_state, shown_day

LOOKS = {
    "done": ("done", "good", QT_TRANSLATE_NOOP("Timeline", "Took place")),
    "fixed": ("calendar", "kind", QT_TRANSLATE_NOOP("Timeline", "Date fixed")),
    "announced": ("indicative", "caution", QT_TRANSLATE_NOOP("Timeline", "Announced")),
    "overdue": ("question", "caution", QT_TRANSLATE_NOOP("Timeline", "Announced, to be confirmed")),
    "postponed": ("postponed", "plain", QT_TRANSLATE_NOOP("Timeline", "Postponed")),
    "cancelled": ("cancelled", "plain", QT_TRANSLATE_NOOP("Timeline", "Given up")),
}
"""Icon, tone and word of each state."""

Milestone = Mapping[str, Any]
Target = tuple[str, str]
NOWHERE: Target = ("", "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One card. ``day`` is the day that the map shows with it, ``first`` the first day of its period.

    ``told`` says how sure it is, ``since`` as of when where it is only announced. ``shown`` is what the map marks with
    it, ``opened`` whose sheet its button opens; both kind and id, or empty.
    """

    identifier: str
    written: str
    title: str
    summary: str
    state: str
    symbol: str
    told: str
    since: str
    tone: str
    first: date
    day: date
    shown: Target
    opened: Target
    button: str


def entries(catalogue: Catalogue, today: date) -> list[Entry]:
    """The milestones for visitors, in the order of time."""
    return [
        _entry(catalogue, milestone, today)
        for milestone in catalogue["milestones"].values()
        if milestone["audience"] == "visitor"
    ]


def _entry(catalogue: Catalogue, milestone: Milestone, today: date) -> Entry:
    dated = milestone["date"]
    state = milestone_state(milestone, today)
    symbol, tone, word = LOOKS[state]
    place = _place(catalogue, milestone)
    station = _station(catalogue, milestone["section"])
    section = ("section", milestone["section"]) if milestone["section"] else NOWHERE
    return Entry(
        identifier=milestone["id"],
        written=sentence(unbroken(dated["text"])),
        title=milestone["title"],
        summary=milestone["text"] or "",
        state=state,
        symbol=symbol,
        told=QCoreApplication.translate("Timeline", word),
        since=sentence(as_of(dated["as_of"])) if state in ("announced", "overdue") else "",
        tone=tone,
        first=date.fromisoformat(dated["first_day"]),
        day=shown_day(dated, today),
        shown=place if place != NOWHERE else section,
        opened=place if place != NOWHERE else station,
        button=_button(place, station),
    )


def _place(catalogue: Catalogue, milestone: Milestone) -> Target:
    """The place, where the map can show it: itself, or the one whose outline it borrows."""
    place = catalogue["places"].get(milestone["place"]["id"]) if milestone["place"] else None
    return ("place", place["id"]) if place and (place["on_map"] or place["outline_of"]) else NOWHERE


def _station(catalogue: Catalogue, section: str | None) -> Target:
    """A station of what opens: the campus's own if it is one of them, else the first."""
    if section is None:
        return NOWHERE
    found = [
        station
        for station in catalogue["stations"].values()
        if any(call["section"] == section for call in station["calls"])
    ]
    found.sort(key=lambda station: station["place"] is None)
    return ("station", found[0]["id"]) if found else NOWHERE


def _button(place: Target, station: Target) -> str:
    if place != NOWHERE:
        return QCoreApplication.translate("Timeline", "See the place")
    return QCoreApplication.translate("Timeline", "See a station") if station != NOWHERE else ""


def is_done(entry: Entry) -> bool:
    """Whether it lies behind us, news of a change too."""
    return entry.state in (Moment.DONE.value, "postponed", "cancelled")
