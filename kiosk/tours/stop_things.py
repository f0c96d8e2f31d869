"""What a stop of a tour is about on the map, and the view in which that is seen."""

from collections.abc import Iterable, Mapping
from typing import Any

Json = Mapping[str, Any]
Thing = tuple[str, str]
"""Kind and id."""


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
