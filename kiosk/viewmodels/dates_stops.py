"""The dates on which the network of lines 14 to 18 changes: the stops of the time machine, and what each is called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.content import Catalogue, Item, line_look, sentence, unbroken
from kiosk.viewmodels.dated import Dated, Moment, as_of, moment, opening_phrase, period

RECENT_YEARS = 7
"""Openings of so many years, this one among them, are stops: those before them stand at the first one together."""


@dataclass(frozen=True, slots=True)
class Change:
    """What opens: a section of a line, or the campus's station where it came later. ``day`` is when it counts.

    ``kind`` and ``id`` are what the map marks for it.
    """

    day: date
    dated: Dated
    line: str
    name: str
    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A day that the map can be shown at.

    ``tense`` is ``before`` all recent openings, ``past``, ``today`` or ``announced``; ``label`` is written under the
    stop, ``title`` and ``told`` say it in words, ``sign`` what the map shows. ``opens`` is what changes then
    ``{number, colour, ink, open, name, text}``.
    """

    day: date
    tense: str
    label: str
    title: str
    told: str
    sign: str
    opens: tuple[Item, ...] = ()


def stops(catalogue: Catalogue, today: date) -> list[Stop]:
    """From the last day before the recent openings to the last announcement. Today is always one of them."""
    found = changes(catalogue, today)
    recent = [change for change in found if change.day.year > today.year - RECENT_YEARS]
    days = sorted({change.day for change in recent} | {today})
    made = [_stop(catalogue, day, [change for change in recent if change.day == day], today) for day in days]
    return [*_before(recent, today), *made]


def other_day(catalogue: Catalogue, day: date, today: date) -> Stop:
    """A day that is no stop, chosen elsewhere: only its year is told."""
    ahead, written = day > today, written_day(catalogue, day)
    told = _announced() if ahead else QCoreApplication.translate("Dates", "In the past")
    sign = shows(written or str(day.year), ahead=ahead, is_day=bool(written))
    return Stop(day, "announced" if ahead else "past", str(day.year), written or str(day.year), told, sign)


def written_day(catalogue: Catalogue, day: date) -> str:
    """A day in words, where the edition has it: "31 December 2027". Empty for any other."""
    written = day.isoformat()
    for dated in _dated(catalogue):
        if dated["last_day"] == written:
            return unbroken(dated["last_text"])
    return ""


def _dated(catalogue: Catalogue) -> Iterator[Dated]:
    """Every dated fact of the network, then of the story."""
    yield from (section["opening"] for section in catalogue["sections"].values() if section["opening"])
    for station in catalogue["stations"].values():
        yield from (call["opening"] for call in station["calls"] if call["opening"])
    yield from (milestone["date"] for milestone in catalogue["milestones"].values() if milestone["date"])


def changes(catalogue: Catalogue, today: date) -> list[Change]:
    """All that opened and will, in the order of time."""
    return sorted(_changes(catalogue, today), key=lambda change: change.day)


def _changes(catalogue: Catalogue, today: date) -> Iterator[Change]:
    for section in catalogue["sections"].values():
        if section["opening"]:
            yield _change(section["opening"], today, section["line"], section["name"], "section", section["id"])
    for station in catalogue["stations"].values():
        for call in station["calls"] if station["place"] else ():
            dated, section = call["opening"], catalogue["sections"].get(call["section"])
            if dated and section and section["opening"] and section["opening"]["last_day"] < dated["first_day"]:
                told = QCoreApplication.translate("Dates", "Station {name}").format(name=station["name"])
                yield _change(dated, today, call["line"], told, "station", station["id"])


def _change(dated: Dated, today: date, line: str, name: str, kind: str, identifier: str) -> Change:
    return Change(_day(dated, today), dated, line, name, kind, identifier)


def _day(dated: Dated, today: date) -> date:
    """When it counts for the map: from its first day what opened, from its last what is announced.

    What should have opened by today, and of which nobody says that it did, waits at today.
    """
    if dated["kind"] == "opened":
        return date.fromisoformat(dated["first_day"])
    return max(today, date.fromisoformat(dated["last_day"]))


def _stop(catalogue: Catalogue, day: date, changes: Sequence[Change], today: date) -> Stop:
    tense = "today" if day == today else "past" if day < today else "announced"
    opens = tuple(_opening(catalogue, change, today) for change in changes)
    if tense == "today":
        title = QCoreApplication.translate("Dates", "Today")
        told = QCoreApplication.translate("Dates", "What runs today")
        return Stop(day, tense, str(day.year), title, told, title, opens)
    exact = min((change.dated for change in changes), key=_length)
    title = sentence(unbroken(exact["text"]))
    if tense == "past":
        told = QCoreApplication.translate("Dates", "Opened on this date")
        return Stop(day, tense, str(day.year), title, told, _sign(exact, ahead=False), opens)
    fixed = all(moment(change.dated, today) is Moment.FIXED for change in changes)
    told = QCoreApplication.translate("Dates", "Date fixed") if fixed else _announced()
    return Stop(day, tense, str(day.year), title, told, _sign(exact, ahead=True), opens)


def _announced() -> str:
    return QCoreApplication.translate("Dates", "Announced, expected by then")


def _length(dated: Dated) -> timedelta:
    return date.fromisoformat(dated["last_day"]) - date.fromisoformat(dated["first_day"])


def _sign(dated: Dated, *, ahead: bool) -> str:
    """Which day the map shows; of an announcement the last day of its period."""
    forecast = dated["kind"] == "forecast"
    written = unbroken(dated["last_text"] if forecast else dated["text"])
    return shows(written, ahead=ahead, is_day=forecast or period(dated) == "day")


def shows(written: str, *, ahead: bool, is_day: bool) -> str:
    """That the map shows a day, or else a month or a year; of one to come what is announced."""
    match ahead, is_day:
        case True, True:
            said = QCoreApplication.translate("Dates", "The map shows {date} · as announced", "a day")
        case True, False:
            said = QCoreApplication.translate("Dates", "The map shows {date} · as announced", "a month or a year")
        case False, True:
            said = QCoreApplication.translate("Dates", "The map shows {date}", "a day")
        case _:
            said = QCoreApplication.translate("Dates", "The map shows {date}", "a month or a year")
    return said.format(date=written)


def _before(recent: Sequence[Change], today: date) -> list[Stop]:
    """The day before the recent openings, where there are any."""
    first = next((change for change in recent if change.day < today), None)
    if first is None:
        return []
    if period(first.dated) == "day":
        said = QCoreApplication.translate("Dates", "Before {date}", "a day")
        sign = QCoreApplication.translate("Dates", "The map shows the days before {date}", "a day")
    else:
        said = QCoreApplication.translate("Dates", "Before {date}", "a month or a year")
        sign = QCoreApplication.translate("Dates", "The map shows the days before {date}", "a month or a year")
    written = unbroken(first.dated["text"])
    return [
        Stop(
            day=first.day - timedelta(days=1),
            tense="before",
            label=QCoreApplication.translate("Dates", "before"),
            title=said.format(date=written),
            told=QCoreApplication.translate("Dates", "Before the latest openings"),
            sign=sign.format(date=written),
        )
    ]


def _opening(catalogue: Catalogue, change: Change, today: date) -> Item:
    """One row: the line, what opens of it, when, and as of when one knows where it is only announced."""
    known = moment(change.dated, today)
    return {
        **line_look(catalogue["lines"][change.line]),
        "open": known is Moment.DONE,
        "name": change.name,
        "text": dated_phrase(change.dated, today),
    }


def dated_phrase(dated: Dated, today: date) -> str:
    """When a line opened, or is announced for and as of when: "Announced for autumn 2027 · as of 25 June 2026"."""
    forecast = moment(dated, today) in (Moment.ANNOUNCED, Moment.OVERDUE)
    return " · ".join(filter(None, (opening_phrase(dated, today), as_of(dated["as_of"]) if forecast else "")))
