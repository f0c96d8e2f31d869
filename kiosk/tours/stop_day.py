"""The day that a stop of a tour shows the map at, and what is said of it where it lies ahead."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.tours.stop_things import own_day
from kiosk.viewmodels.content import Catalogue, Item, sentence
from kiosk.viewmodels.dated import as_of
from kiosk.viewmodels.dates_stops import changes, dated_phrase, other_day, stops
from kiosk.viewmodels.timeline_entries import Entry, entries

TODAY: Item = {"sign": "", "tense": "today", "since": []}


def milestone_of(stop: Item, catalogue: Catalogue, today: date) -> Entry | None:
    """The milestone that a stop shows."""
    milestone = catalogue["milestones"].get(stop["milestone"])
    if milestone is None:
        return None
    # Of the timeline's cards, which are for visitors; a speaker may show others.
    alone = {milestone["id"]: {**milestone, "audience": "visitor"}}
    return entries({**catalogue, "milestones": alone}, today)[0]


def day_of(stop: Item, catalogue: Catalogue, today: date) -> date:
    """The stop's own day, or today."""
    return own_day(catalogue, stop, today) or today


def day_words(stop: Item, catalogue: Catalogue, today: date) -> Item:
    """``{sign, tense, since}``: which day the map shows, and for an announced one as of when it is known.

    ``sign`` is empty for today.
    """
    entry = milestone_of(stop, catalogue, today)
    if entry is not None and not stop["day"]:
        told = " · ".join((entry.told, entry.written))
        return {"sign": told, "tense": _tense(entry.day, today), "since": [entry.since] if entry.since else []}
    day = day_of(stop, catalogue, today)
    if day == today:
        return TODAY
    known = next((one for one in stops(catalogue, today) if one.day == day), other_day(catalogue, day, today))
    return {"sign": known.sign, "tense": _tense(day, today), "since": _since(catalogue, day, today)}


def remarks(stop: Item, catalogue: Catalogue, today: date) -> list[str]:
    """How what the map draws is to be read."""
    if not stop["reach"]:
        return []
    compared = stop["reach"]["beside_today"] and day_of(stop, catalogue, today) > today
    hatched = QCoreApplication.translate("Talk", "Hatched on the map: reached sooner than today.")
    rests = QCoreApplication.translate("Talk", "Worked out, without buses or Transilien trains.")
    return [*([hatched] if compared else []), rests]


def _tense(day: date, today: date) -> str:
    return "today" if day == today else "past" if day < today else "announced"


def _since(catalogue: Catalogue, day: date, today: date) -> list[str]:
    """What opens on that very day and since when it is announced; else as of when the whole of it is known."""
    opening = [change for change in changes(catalogue, today) if change.day == day]
    if opening and day > today:
        return [" · ".join((change.name, dated_phrase(change.dated, today))) for change in opening[:2]]
    compared = (catalogue.get("comparison") or {}).get("moments", [])
    written = next((one["as_of"] for one in compared if one["day"] == day.isoformat() and one["as_of"]), "")
    return [sentence(as_of(written))] if written else []
