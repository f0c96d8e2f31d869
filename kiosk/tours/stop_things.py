"""What a stop of a tour is about on the map, on which day, and the view in which that is seen."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kiosk.viewmodels.dated import shown_day

Json = Mapping[str, Any]
Thing = tuple[str, str]
"""Kind and id."""


def own_day(catalogue: Json, stop: Json, today: date) -> date | None:
    """The day written for a stop, else that of its milestone; None for today.

    A day that was announced for an opening and has passed with nothing opened is not shown.
    """
    if stop["day"]:
        written = date.fromisoformat(stop["day"])
        return None if _is_overdue(catalogue, written, today) else written
    milestone = catalogue["milestones"].get(stop["milestone"])
    return shown_day(milestone["date"], today) if milestone and milestone["date"] else None


def _is_overdue(catalogue: Json, day: date, today: date) -> bool:
    dated = (section["opening"] for section in catalogue["sections"].values())
    forecasts = {one["last_day"] for one in dated if one and one["kind"] == "forecast"}
    return day < today and day.isoformat() in forecasts


def ends_of(catalogue: Json, journey: Json | None) -> list[Thing]:
    """Both ends of a journey."""
    ends = (journey["start"], journey["end"]) if journey else ()
    return [("place" if end in catalogue["places"] else "station", end) for end in ends]


def usual_view(catalogue: Json, things: Iterable[Thing]) -> str:
    """Greater Paris where one of them lies beyond the campus, else the campus; empty for none."""
    far = [_is_far(catalogue, kind, identifier) for kind, identifier in things]
    return "grandparis" if any(far) else "campus" if far else ""


def _is_far(catalogue: Json, kind: str, identifier: str) -> bool:
    return kind == "section" or (kind == "station" and not catalogue["stations"].get(identifier, {}).get("place"))
