"""A walk told step by step, as codes and numbers: words come with the screens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import atan2, degrees, dist

from maps.network.plane import Point, length_m
from maps.network.walking import Part, Path, WalkNetwork

SLIGHT_DEG, TURN_DEG, SHARP_DEG, BACK_DEG = 30.0, 55.0, 120.0, 165.0
SHORT_M = 12.0
"""A nameless stretch as short as this is no step of its own."""
LOOK_M = 8.0
"""A direction is taken over so many metres, or a kink in the drawing would be a turn."""

COMPASS = ("north", "north_east", "east", "south_east", "south", "south_west", "west", "north_west")


class Turn(StrEnum):
    """How a step begins: the first one relative to where the visitor looks, the others to the step before."""

    AHEAD = "ahead"
    SLIGHT_LEFT = "slight_left"
    LEFT = "left"
    SHARP_LEFT = "sharp_left"
    BACK = "back"
    SHARP_RIGHT = "sharp_right"
    RIGHT = "right"
    SLIGHT_RIGHT = "slight_right"


class Stairs(StrEnum):
    """What is known of stairs on a walk: ``NONE_KNOWN`` by the data, ``STEP_FREE`` by somebody who walked all of it."""

    SOME = "some"
    NONE_KNOWN = "none_known"
    STEP_FREE = "step_free"


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction. ``turn`` is None for a first step where it is not known which way the visitor looks."""

    turn: Turn | None
    compass: str
    street: str | None
    kind: str
    metres: float
    line: tuple[Point, ...]


def steps(network: WalkNetwork, path: Path, heading_deg: float | None) -> list[Step]:
    """The steps of a path; the first is relative to ``heading_deg``, if that is known."""
    stretches = list(_stretches(network, path.parts))
    found: list[Step] = []
    for street, kind, line in stretches:
        before = _bearing(found[-1].line, at_end=True) if found else heading_deg
        bearing = _bearing(line, at_end=False)
        turn = None if before is None else _turn(bearing - before)
        compass = COMPASS[round(bearing / 45) % 8]
        found.append(Step(turn, compass, street, kind, length_m(line), line))
    return found


def stairs_of(network: WalkNetwork, path: Path) -> Stairs:
    """Whether a path has stairs, has none that are known, or was walked and found without any all along."""
    edges = [network.edges[part.edge] for part in path.parts if part.edge is not None]
    if any(edge.stairs for edge in edges):
        return Stairs.SOME
    return Stairs.STEP_FREE if edges and all(edge.verified_on for edge in edges) else Stairs.NONE_KNOWN


def verified_on(network: WalkNetwork, path: Path) -> date | None:
    """The day since when the whole path is known to be step-free: the oldest of its edges'."""
    days = [network.edges[part.edge].verified_on for part in path.parts if part.edge is not None]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None


def _stretches(network: WalkNetwork, parts: Sequence[Part]) -> Iterator[tuple[str | None, str, tuple[Point, ...]]]:
    """Street, kind and line of what is walked without a turn or another name."""
    street: str | None = None
    kind, line = "", ()  # type: tuple[str, tuple[Point, ...]]
    for part in parts:
        edge = None if part.edge is None else network.edges[part.edge]
        name = edge.street if edge else None
        sort = "door" if edge is None else "stairs" if edge.stairs else edge.kind
        if line and _goes_on(line, kind, street, part, sort, name):
            line += part.line[1:]
            if street is None:
                street, kind = name, kind if name is None else sort
        else:
            if line:
                yield street, kind, line
            street, kind, line = name, sort, part.line
    if line:
        yield street, kind, line


def _goes_on(line: Sequence[Point], kind: str, street: str | None, part: Part, sort: str, name: str | None) -> bool:
    if (kind == "stairs") != (sort == "stairs"):
        return False
    if sort == "door" or length_m(line) < SHORT_M or (part.metres < SHORT_M and name is None):
        return True
    turned = abs(_signed(_bearing(part.line, at_end=False) - _bearing(line, at_end=True)))
    return street == name and turned < TURN_DEG


def _turn(difference: float) -> Turn:
    angle = _signed(difference)
    if abs(angle) < SLIGHT_DEG:
        return Turn.AHEAD
    if abs(angle) > BACK_DEG:
        return Turn.BACK
    right = angle > 0
    if abs(angle) < TURN_DEG:
        return Turn.SLIGHT_RIGHT if right else Turn.SLIGHT_LEFT
    if abs(angle) < SHARP_DEG:
        return Turn.RIGHT if right else Turn.LEFT
    return Turn.SHARP_RIGHT if right else Turn.SHARP_LEFT


def _signed(angle: float) -> float:
    return (angle + 180) % 360 - 180


def _bearing(line: Sequence[Point], *, at_end: bool) -> float:
    """Degrees clockwise from north, over the first or the last metres of a line."""
    way = list(line[::-1] if at_end else line)
    start, gone = way[0], 0.0
    end = way[-1]
    for a, b in pairwise(way):
        gone += dist(a, b)
        if gone >= LOOK_M:
            end = b
            break
    bearing = degrees(atan2(end[0] - start[0], end[1] - start[1]))
    return (bearing + (180 if at_end else 0)) % 360
