"""Walks on the campus: the shortest way without known stairs, or the shortest of all."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from heapq import heappop, heappush
from itertools import pairwise
from math import dist, inf
from typing import Any

from maps.model.said import say
from maps.network.errors import NoAnswer
from maps.network.plane import Plane, Point, length_m

NO_NODE = -1
LEAST_M = 0.2
"""Shorter parts are what rounding left."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A stretch of the walking network between two nodes, its ``line`` from ``a`` to ``b`` in metres."""

    a: int
    b: int
    metres: float
    street: str | None
    kind: str
    stairs: bool
    verified_on: date | None
    line: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Access:
    """Where a place is entered from the network: ``along`` an edge, then ``off`` metres to its ``door``."""

    edge: int
    along: float
    off: float
    door: Point


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing with its accesses. ``entrance`` is False where the nearest points of its outline stand for it."""

    any_way: tuple[Access, ...]
    without_stairs: tuple[Access, ...]
    entrance: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a walk along one edge, or between the network and a door (``edge`` None)."""

    edge: int | None
    line: tuple[Point, ...]

    @property
    def metres(self) -> float:
        """Its length."""
        return length_m(self.line)


@dataclass(frozen=True, slots=True)
class Path:
    """A way from door to door."""

    parts: tuple[Part, ...]
    metres: float


class WalkNetwork:
    """Everything of ``network/walking.json``. Immutable."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.m_s: float = data["m_s"]
        self.heading_deg: float | None = data["heading_deg"]
        self.as_of: str = data["as_of"]
        self._data = data
        self.plane = Plane(data["lat"])
        self.nodes = tuple(self.plane.metres(*node) for node in data["nodes"])
        self.edges = tuple(self._edge(*edge) for edge in data["edges"])
        self.ways: Mapping[int, Sequence[tuple[int, int]]] = self._ways()

    @classmethod
    def from_json(cls, text: bytes) -> "WalkNetwork":
        """The network of an edition's ``network/walking.json``."""
        return cls(json.loads(text))

    def _edge(
        self, a: int, b: int, metres: float, street: int, kind: str, stairs: int, verified: str | None, inner: Any
    ) -> Edge:
        line = (self.nodes[a], *(self.plane.metres(*point) for point in inner), self.nodes[b])
        name = None if street < 0 else self._data["streets"][street]
        return Edge(a, b, metres, name, kind, bool(stairs), date.fromisoformat(verified) if verified else None, line)

    def _ways(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """Node to the edges that leave it and the nodes they lead to."""
        ways: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for number, edge in enumerate(self.edges):
            ways[edge.a].append((number, edge.b))
            ways[edge.b].append((number, edge.a))
        return ways

    @cached_property
    def places(self) -> Mapping[str, Spot]:
        """Places on the walking network."""
        return {place: self._spot(spot) for place, spot in self._data["places"].items()}

    @cached_property
    def stations(self) -> Mapping[str, Spot]:
        """Stations on the walking network."""
        return {station: self._spot(spot) for station, spot in self._data["stations"].items()}

    @cached_property
    def here(self) -> Spot | None:
        """Where the kiosk stands."""
        return self._spot(self._data["here"]) if self._data["here"] else None

    def _spot(self, spot: Mapping[str, Any]) -> Spot:
        return Spot(self._accesses(spot["any"]), self._accesses(spot["free"]), spot["entrance"])

    def _accesses(self, rows: Sequence[Any]) -> tuple[Access, ...]:
        return tuple(Access(edge, along, off, self.plane.metres(lon, lat)) for edge, along, off, lon, lat in rows)

    def path(self, start: Spot, end: Spot, *, any_way: bool) -> Path:
        """The shortest way, without known stairs unless ``any_way``. Raises ``NoAnswer`` if there is none."""
        if any_way:
            found = _Walk(self, start.any_way, end.any_way, stairs=True).path()
        else:
            found = _Walk(self, start.without_stairs, end.without_stairs, stairs=False).path()
        if found is not None:
            return found
        if any_way or _Walk(self, start.any_way, end.any_way, stairs=True).path() is None:
            raise NoAnswer("no_route", say("No way on foot is known between these two."))
        raise NoAnswer(
            "stairs", say("No way without known stairs leads there. The shortest way has some: ask with --any-way.")
        )

    def piece(self, number: int, first: float, last: float) -> tuple[Point, ...]:
        """The line of an edge from ``first`` to ``last`` metres along it, backwards where ``last`` is less."""
        line = self.edges[number].line
        if first > last:
            return _cut(line, last, first)[::-1]
        return _cut(line, first, last)


class _Walk:
    """Best first, by the metres walked and those left as the crow flies."""

    def __init__(self, network: WalkNetwork, starts: Sequence[Access], ends: Sequence[Access], *, stairs: bool) -> None:
        self._network = network
        self._starts, self._ends, self._stairs = starts, ends, stairs
        self._came: dict[int, tuple[int, int]] = {}
        """Node to the edge and the node it was reached from; no node right after a start."""
        self._heap: list[tuple[float, float, int, int, int]] = []

    def path(self) -> Path | None:
        """The shortest path from any start to any end."""
        if not self._starts or not self._ends:
            return None
        pairs = ((start, end) for start in self._starts for end in self._ends if start.edge == end.edge)
        beside = min((self._beside(*pair) for pair in pairs), default=None, key=lambda found: found.metres)
        found = self._reached(beside.metres if beside else inf)
        return beside if found is None else self._whole(*found)

    def _beside(self, start: Access, end: Access) -> Path:
        """Along the one edge that both are on."""
        parts = (
            _to_door(start, self._network, outward=False),
            Part(start.edge, self._network.piece(start.edge, start.along, end.along)),
            _to_door(end, self._network, outward=True),
        )
        return Path(_real(parts), start.off + abs(start.along - end.along) + end.off)

    def _reached(self, limit: float) -> tuple[list[tuple[int, int]], Access, Access, float] | None:
        """Nodes and the edges that led to them, the accesses and the metres; None if all is ``limit`` or longer."""
        edges, came, ways = self._network.edges, self._came, self._network.ways
        rests = self._rests()
        left = self._left()
        self._set_out(left)
        best: tuple[int, Access] | None = None
        while self._heap and self._heap[0][0] < limit:
            _, metres, node, by, before = heappop(self._heap)
            if node in came:
                continue
            came[node] = by, before
            for rest, end in rests.get(node, ()):
                if metres + rest < limit:
                    limit, best = metres + rest, (node, end)
            for number, other in ways[node]:
                edge = edges[number]
                if other not in came and (self._stairs or not edge.stairs):
                    ahead = metres + edge.metres
                    heappush(self._heap, (ahead + left(other), ahead, other, number, node))
        if best is None:
            return None
        trail = self._trail(best[0])
        return trail, self._start_of(*trail[0]), best[1], limit

    def _rests(self) -> Mapping[int, Sequence[tuple[float, Access]]]:
        """Node to the metres from there to ends on its edges."""
        rests: dict[int, list[tuple[float, Access]]] = defaultdict(list)
        for end in self._ends:
            edge = self._network.edges[end.edge]
            rests[edge.a].append((end.along + end.off, end))
            rests[edge.b].append((edge.metres - end.along + end.off, end))
        return rests

    def _left(self) -> Callable[[int], float]:
        """Gives the metres that are left from a node at least."""
        nodes = self._network.nodes
        goals = [self._network.piece(end.edge, end.along, end.along)[0] for end in self._ends]
        centre = goals[0]
        radius = max(dist(centre, goal) for goal in goals)
        return lambda node: max(0.0, dist(nodes[node], centre) - radius)

    def _set_out(self, left: Callable[[int], float]) -> None:
        for start in self._starts:
            for node in self._ends_of(start.edge):
                metres = self._from_start(start, node)
                heappush(self._heap, (metres + left(node), metres, node, start.edge, NO_NODE))

    def _ends_of(self, edge: int) -> tuple[int, int]:
        return self._network.edges[edge].a, self._network.edges[edge].b

    def _from_start(self, start: Access, node: int) -> float:
        edge = self._network.edges[start.edge]
        return start.off + (start.along if node == edge.a else edge.metres - start.along)

    def _start_of(self, node: int, edge: int) -> Access:
        """The start from which a node was reached along an edge."""
        return min(
            (start for start in self._starts if start.edge == edge), key=lambda start: self._from_start(start, node)
        )

    def _trail(self, last: int) -> list[tuple[int, int]]:
        trail: list[tuple[int, int]] = []
        at = last
        while at != NO_NODE:
            edge, before = self._came[at]
            trail.append((at, edge))
            at = before
        return trail[::-1]

    def _whole(self, trail: list[tuple[int, int]], start: Access, end: Access, metres: float) -> Path:
        network = self._network
        first, last = trail[0][0], trail[-1][0]
        parts = [_to_door(start, network, outward=False), self._stretch(start, first, outward=True)]
        for (node, _), (_, edge) in pairwise(trail):
            line = network.edges[edge].line
            parts.append(Part(edge, line if network.edges[edge].a == node else line[::-1]))
        parts += [self._stretch(end, last, outward=False), _to_door(end, network, outward=True)]
        return Path(_real(parts), metres)

    def _stretch(self, access: Access, node: int, *, outward: bool) -> Part:
        """From an access to a node of its edge, or back."""
        edge = self._network.edges[access.edge]
        line = self._network.piece(access.edge, access.along, 0.0 if edge.a == node else edge.metres)
        return Part(access.edge, line if outward else line[::-1])


def _to_door(access: Access, network: WalkNetwork, *, outward: bool) -> Part:
    line = (network.piece(access.edge, access.along, access.along)[0], access.door)
    return Part(None, line if outward else line[::-1])


def _real(parts: Sequence[Part]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.metres > LEAST_M)


def _cut(line: tuple[Point, ...], first: float, last: float) -> tuple[Point, ...]:
    found: list[Point] = []
    gone = 0.0
    for a, b in pairwise(line):
        length = dist(a, b)
        if gone + length >= first and not found:
            found.append(_between(a, b, (first - gone) / length if length else 0.0))
        if found and gone + length >= last:
            return (*found, _between(a, b, (last - gone) / length if length else 0.0))
        if found:
            found.append(b)
        gone += length
    return (*found, line[-1]) if found else (line[-1], line[-1])


def _between(a: Point, b: Point, share: float) -> Point:
    share = max(0.0, min(1.0, share))
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
