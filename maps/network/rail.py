"""The rail network of an edition: lines, stations, links with their dates, and what a change costs."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from maps.model.dates import DatedFact, DateKind, Precision, State
from maps.network.plane import Plane

Position = tuple[float, ...]
"""Longitude and latitude in WGS 84."""


@dataclass(frozen=True, slots=True)
class RailLine:
    """A line as journeys need it. ``speed`` in m/s is reached between stops, ``wait_s`` by period."""

    id: str
    mode: str
    number: str
    label: str
    name: Mapping[str, str]
    speed: float
    acceleration: float
    dwell_s: float
    wait_s: Mapping[str, float]

    def run_s(self, length_m: float) -> float:
        """Seconds from stop to stop: uniform acceleration, top speed, uniform braking."""
        to_speed_m = self.speed**2 / self.acceleration
        if length_m < to_speed_m:
            return float(2 * (length_m / self.acceleration) ** 0.5)
        return length_m / self.speed + self.speed / self.acceleration


@dataclass(frozen=True, slots=True)
class Stop:
    """A station."""

    id: str
    name: str
    lon: float
    lat: float


@dataclass(frozen=True, slots=True)
class Link:
    """Two neighbouring stations of a line, as positions in ``RailNetwork.stops``; None as opening: always there."""

    line: int
    a: int
    b: int
    run_s: float
    opening: int | None


class Openings:
    """The dated facts of the network, and which of them hold on a day."""

    def __init__(self, facts: Iterable[Mapping[str, str]]) -> None:
        self._facts = [_fact(fact) for fact in facts]

    def states(self, day: date, today: date) -> tuple[State, ...]:
        """The state of each on ``day``, seen from ``today``."""
        return tuple(fact.state_on(day, today) for fact in self._facts)

    def __getitem__(self, position: int) -> DatedFact:
        return self._facts[position]


class RailNetwork:
    """Everything of ``network/rail.json``. Immutable; ``DayNetwork`` is what runs on one day."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.valid_from = date.fromisoformat(data["valid_from"])
        self.walk_m_s: float = data["walking"]["m_s"]
        self.detour: float = data["walking"]["detour"]
        self.furthest_m: float = data["walking"]["furthest_m"]
        self.street_to_platform_s: float = data["changes"]["street_to_platform_s"]
        self._within_m: float = data["changes"]["within_station_m"]
        self.lines = tuple(RailLine(**line) for line in data["lines"])
        self.stops = tuple(Stop(*stop) for stop in data["stops"])
        self.position = {stop.id: position for position, stop in enumerate(self.stops)}
        self.links = tuple(self._link(*link) for link in data["links"])
        self.openings = Openings(data["openings"])
        self.calls = {(stop, line): opening for stop, line, opening in data["calls"]}
        self.pairs: tuple[tuple[int, int, float], ...] = tuple((a, b, float(metres)) for a, b, metres in data["pairs"])
        self._sides = {(stop, line): float(metres) for stop, line, metres in data["sides"]}
        self._tracks = {(line, a, b): tuple(map(tuple, line_string)) for line, a, b, line_string in data["tracks"]}
        self.turnbacks = frozenset(map(tuple, data["turnbacks"]))
        plane = Plane(sum(stop.lat for stop in self.stops) / max(1, len(self.stops)))
        self.spots = tuple(plane.metres(stop.lon, stop.lat) for stop in self.stops)
        self.plane = plane

    @classmethod
    def from_json(cls, text: bytes) -> "RailNetwork":
        """The network of an edition's ``network/rail.json``."""
        return cls(json.loads(text))

    def _link(self, line: int, a: int, b: int, length_m: float, run_s: float | None, opening: int | None) -> Link:
        return Link(line, a, b, self.lines[line].run_s(length_m) if run_s is None else run_s, opening)

    def ridden(self, line: int, stops: Sequence[int]) -> tuple[Position, ...]:
        """The line of a ride from stop to stop, longitude first: along its track where that is drawn, else straight."""
        ridden: list[Position] = []
        for a, b in pairwise(stops):
            back = self._tracks.get((line, b, a), ())
            straight = tuple((self.stops[stop].lon, self.stops[stop].lat) for stop in (a, b))
            piece = self._tracks.get((line, a, b)) or back[::-1] or straight
            ridden += piece if not ridden else piece[1:]
        return tuple(ridden)

    def side_m(self, stop: int, line: int) -> float:
        """Metres on foot between a line's platform and the middle of the station; two of them are a change."""
        return self._sides.get((stop, line), self._within_m / 2)

    def walk_s(self, metres: float) -> float:
        """Seconds for metres as the crow flies, out in the streets or through a station."""
        return metres * self.detour / self.walk_m_s

    def lines_at(self) -> Mapping[int, frozenset[int]]:
        """Stop to the lines that ever call there."""
        found: dict[int, set[int]] = defaultdict(set)
        for link in self.links:
            found[link.a].add(link.line)
            found[link.b].add(link.line)
        return {stop: frozenset(lines) for stop, lines in found.items()}


def _fact(fact: Mapping[str, str]) -> DatedFact:
    value = date.fromisoformat(fact["value"])
    return DatedFact(value, Precision(fact["precision"]), DateKind(fact["kind"]), value, "")
