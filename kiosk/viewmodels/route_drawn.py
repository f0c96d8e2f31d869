"""A way as the map draws it: what is walked and ridden, and the line of each step."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from kiosk.viewmodels.content import Catalogue

Drawn = dict[str, Any]
"""``{id, parts: [{kind, line, colour, stairs, expected, from, to}], step, steps: [line]}``; lines: ``[[lon, lat]]``."""


def drawn_walk(identifier: str, walk: Mapping[str, Any], ends: tuple[str, str], step: int) -> Drawn:
    """A walk: its stairs are parts of their own. ``ends`` are the names of where it begins and ends."""
    steps = [each["geometry"]["coordinates"] for each in walk["steps"]]
    stairs = [each["kind"] == "stairs" for each in walk["steps"]]
    runs = [(some, [number for number, _ in run]) for some, run in groupby(enumerate(stairs), lambda one: one[1])]
    parts = [
        _part("walk", [point for number in numbers for point in steps[number]], ends, stairs=some)
        for some, numbers in runs
    ]
    return {"id": identifier, "parts": parts, "step": _within(step, steps), "steps": steps}


def drawn_journey(
    identifier: str, catalogue: Catalogue, journey: Mapping[str, Any], ends: tuple[str, str], step: int
) -> Drawn:
    """A journey: each of its legs is a part and a step. A line whose colour is not known has none."""
    parts = []
    for leg in journey["legs"]:
        names = (
            leg["from"]["name"] if leg["from"] else ends[0],
            leg["to"]["name"] if leg["to"] else ends[1],
        )
        ride = leg["kind"] == "ride"
        colour = catalogue["lines"].get(leg["line"], {}).get("colour") if ride else None
        parts.append(
            _part(
                leg["kind"],
                leg["geometry"]["coordinates"],
                names,
                colour=colour,
                stairs=not ride and leg["stairs"] == "some",
                expected=ride and leg["expected"],
            )
        )
    steps = [part["line"] for part in parts]
    return {"id": identifier, "parts": parts, "step": _within(step, steps), "steps": steps}


def _part(
    kind: str,
    line: list[list[float]],
    ends: tuple[str, str],
    *,
    colour: str | None = None,
    stairs: bool = False,
    expected: bool = False,
) -> Drawn:
    return {
        "kind": kind,
        "line": line,
        "colour": colour,
        "stairs": stairs,
        "expected": expected,
        "from": ends[0],
        "to": ends[1],
    }


def _within(step: int, steps: list[Any]) -> int:
    return step if step < len(steps) else -1
