"""Ways as they were drawn → a graph: ends that nearly touch become one, and a way that ends on another divides it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist, floor

from maps.network.components import components
from maps.network.plane import Point, length_m

SNAP_M = 0.5
"""Closer than this, two points are one: what drawing and rounding leave between them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a way between two nodes. ``way`` is the number of the drawn way it is a part of."""

    way: int
    start: int
    end: int
    line: tuple[Point, ...]

    @property
    def metres(self) -> float:
        """Its length."""
        return length_m(self.line)


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and the pieces between them."""

    nodes: tuple[Point, ...]
    pieces: tuple[Piece, ...]

    def components(self, pieces: Iterable[Piece] | None = None) -> list[frozenset[int]]:
        """The nodes that hang together by all pieces, or by these; the largest set first."""
        beside: dict[int, list[int]] = defaultdict(list)
        for piece in self.pieces if pieces is None else pieces:
            beside[piece.start].append(piece.end)
            beside[piece.end].append(piece.start)
        return sorted(components(beside), key=lambda nodes: (-len(nodes), min(nodes)))


def graph_of(ways: Sequence[Sequence[Point]]) -> Graph:
    """The graph of drawn ways in metres, ends snapped within ``SNAP_M``."""
    corners = _Corners()
    paths = [_without_repeats(corners.number(point) for point in way) for way in ways]
    paths = _divided(paths, corners)
    meets: dict[int, int] = defaultdict(int)
    for path in paths:
        for position, corner in enumerate(path):
            meets[corner] += 2 if position in (0, len(path) - 1) else 1
    nodes: dict[int, int] = {}
    pieces: list[Piece] = []
    for way, path in enumerate(paths):
        cut = [position for position, corner in enumerate(path) if meets[corner] > 1]
        for first, last in _stretches(path, cut):
            stretch = path[first : last + 1]
            start, end = (nodes.setdefault(corner, len(nodes)) for corner in (stretch[0], stretch[-1]))
            pieces.append(Piece(way, start, end, tuple(corners.points[corner] for corner in stretch)))
    return Graph(tuple(corners.points[corner] for corner in nodes), tuple(pieces))


def _stretches(path: Sequence[int], cut: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last position of each stretch. A loop is divided in the middle: its two ends are told apart by node."""
    for first, last in pairwise(cut):
        if path[first] == path[last]:
            middle = (first + last) // 2
            yield first, middle
            yield middle, last
        else:
            yield first, last


class _Corners:
    """Points by number, those within ``SNAP_M`` of each other as one."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self._cells: dict[tuple[int, int], list[int]] = defaultdict(list)

    def number(self, point: Point) -> int:
        column, row = floor(point[0] / SNAP_M), floor(point[1] / SNAP_M)
        for x in (column, column - 1, column + 1):
            for y in (row, row - 1, row + 1):
                for known in self._cells.get((x, y), ()):
                    if dist(self.points[known], point) <= SNAP_M:
                        return known
        self.points.append(point)
        self._cells[column, row].append(len(self.points) - 1)
        return len(self.points) - 1


def _without_repeats(corners: Iterable[int]) -> list[int]:
    path: list[int] = []
    for corner in corners:
        if not path or path[-1] != corner:
            path.append(corner)
    return path


class _Segments:
    """Segments of all paths by the squares they pass through, to find those near a point."""

    SQUARE_M = 25.0

    def __init__(self, paths: Sequence[Sequence[int]], points: Sequence[Point]) -> None:
        self._points = points
        self._squares: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        for number, path in enumerate(paths):
            for position, (start, end) in enumerate(pairwise(path)):
                for square in self._passed(points[start], points[end]):
                    self._squares[square].append((number, position))

    def near(self, point: Point) -> Sequence[tuple[int, int]]:
        """Path and position of segments that may be within ``SNAP_M`` of a point."""
        return self._squares.get((floor(point[0] / self.SQUARE_M), floor(point[1] / self.SQUARE_M)), ())

    def _passed(self, a: Point, b: Point) -> Iterator[tuple[int, int]]:
        steps = max(1, int(dist(a, b) / self.SQUARE_M * 2))
        found = set()
        for step in range(steps + 1):
            x, y = a[0] + (b[0] - a[0]) * step / steps, a[1] + (b[1] - a[1]) * step / steps
            for dx in (-SNAP_M, SNAP_M):
                for dy in (-SNAP_M, SNAP_M):
                    found.add((floor((x + dx) / self.SQUARE_M), floor((y + dy) / self.SQUARE_M)))
        return iter(found)


def _divided(paths: list[list[int]], corners: _Corners) -> list[list[int]]:
    """The paths, with an end of another as a corner of their own where it lies on them."""
    segments = _Segments(paths, corners.points)
    new: dict[tuple[int, int], set[int]] = defaultdict(set)
    for end in {end for path in paths if path for end in (path[0], path[-1])}:
        point = corners.points[end]
        for number, position in segments.near(point):
            start, stop = paths[number][position], paths[number][position + 1]
            if end not in (start, stop) and _lies_on(point, corners.points[start], corners.points[stop]):
                new[number, position].add(end)
    return [_with_new(path, number, new, corners.points) for number, path in enumerate(paths)]


def _lies_on(point: Point, a: Point, b: Point) -> bool:
    share = along(point, a, b)
    foot = (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
    return 0 < share < 1 and dist(point, foot) <= SNAP_M


def along(point: Point, a: Point, b: Point) -> float:
    """How far along a segment its nearest point to ``point`` lies, from 0 to 1."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    return max(0.0, min(1.0, share))


def _with_new(
    path: list[int], number: int, new: Mapping[tuple[int, int], set[int]], points: Sequence[Point]
) -> list[int]:
    found = path[:1]
    for position, (start, end) in enumerate(pairwise(path)):
        between = new.get((number, position), ())
        found += sorted(between, key=lambda corner: dist(points[corner], points[start]))
        found.append(end)
    return found
