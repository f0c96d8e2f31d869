"""``main.py journey``: from one station or place to another, on a day."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from typing import Any

from maps.build.answer import answer, name_of
from maps.model.said import Said, say
from maps.network.answers import journeys_answer
from maps.network.guide import Asked, Guide


def run(options: Namespace) -> int:
    """Journeys from ``options.start`` to ``options.end`` on ``options.date`` or today, fastest first; 0, or 2."""

    def ask(guide: Guide, language: str, today: date) -> dict[str, Any]:
        start, end = guide.names.find(options.start), guide.names.find(options.end)
        asked = Asked(options.date or today, today)
        return journeys_answer(guide, start, end, asked, guide.journeys(start, end, asked), language)

    return answer(options, ask, _told)


def _told(found: dict[str, Any]) -> Iterator[Said]:
    yield say("{start} → {end}, {day}", start=name_of(found["from"]), end=name_of(found["to"]), day=found["date"])
    for journey in found["journeys"]:
        yield say(
            "{minutes} min (riding {ride}, waiting {wait}, changing {change}, walking {walk})",
            minutes=journey["minutes"],
            ride=journey["ride_min"],
            wait=journey["wait_min"],
            change=journey["change_min"],
            walk=journey["walk_min"],
        )
        for leg in journey["legs"]:
            yield _ride(leg) if leg["kind"] == "ride" else _walk(leg)
    yield say("Without buses and the trains of Transilien. Times are worked out, not a timetable.")
    if any(journey["expected"] for journey in found["journeys"]):
        yield say("* announced for that day, to be confirmed")


def _ride(leg: dict[str, Any]) -> Said:
    ends = " / ".join(stop["name"] for stop in leg["towards"])
    return say(
        "  {line}{mark}: {start} → {end}, stops: {stops}, {minutes} min{towards}",
        line=leg["name"],
        mark="*" if leg["expected"] else "",
        start=leg["from"]["name"],
        end=leg["to"]["name"],
        stops=leg["stops"],
        minutes=leg["ride_min"],
        towards=say(", towards {ends}", ends=ends) if ends else "",
    )


def _walk(leg: dict[str, Any]) -> Said:
    if leg["from"] is not None and leg["to"] is not None:
        return say(
            "  on foot: {start} → {end}, {metres} m, {minutes} min",
            start=leg["from"]["name"],
            end=leg["to"]["name"],
            metres=leg["metres"],
            minutes=leg["minutes"],
        )
    return say("  on foot: {metres} m, {minutes} min", metres=leg["metres"], minutes=leg["minutes"])
