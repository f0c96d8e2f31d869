"""Which of the ways that were found are worth a choice, and in which order."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.ways import Found

WALKED_MIN = 20.0
"""A walk of so many minutes stands before any journey."""
LONGEST_WALK_MIN = 45.0
"""No longer walk is offered where there is a journey."""


class Option(NamedTuple):
    """One of the ways found: the walk (None), or a journey."""

    journey: Mapping[str, Any] | None


def options_of(found: Found) -> list[Option]:
    """The ways worth a choice, the best first: a short walk, then journeys by their time, then a long walk."""
    walk = found["walk"] or found["any_walk"]
    journeys = [one for one in found["journeys"] if not is_walk(one)]
    estimated = [one for one in found["journeys"] if is_walk(one) and walk is None]
    rides = [Option(one) for one in journeys if not any(_is_beaten(one, other) for other in journeys)]
    walks = [(walk["minutes"], Option(None))] if walk else [(one["minutes"], Option(one)) for one in estimated]
    first = [option for time, option in walks if time <= WALKED_MIN]
    last = [option for time, option in walks if time > WALKED_MIN and (time <= LONGEST_WALK_MIN or not rides)]
    return [*first, *rides, *last]


def is_walk(journey: Mapping[str, Any]) -> bool:
    """Whether nothing is ridden."""
    return not any(leg["kind"] == "ride" for leg in journey["legs"])


def _is_beaten(journey: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether another one takes as many whole minutes with fewer changes."""
    return bool(round(other["minutes"]) <= round(journey["minutes"]) and other["changes"] < journey["changes"])
