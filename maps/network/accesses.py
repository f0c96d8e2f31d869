"""The walking network as it was drawn, and where places are entered from it. Needs shapely: for check and build."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import shapely
import shapely.ops
from shapely.geometry.base import BaseGeometry

from maps.model.places import Place
from maps.network.noding import graph_of
from maps.network.plane import Plane

REACH_M = 60.0
"""A place whose outline is further from the network is not on it."""
REACH_OF_POINT_M = 120.0
"""The same where only a point inside is known."""
BESIDE_M = 12.0
"""So much further than the nearest point of the network, another one may be where a place is entered."""
DETOUR_M = 40.0
"""So much further may the network without stairs be."""
AS_DRAWN = 6
"""Decimals of degrees: a tenth of a metre."""

Line = Sequence[Sequence[float]]
"""Positions in WGS 84, longitude first."""


class DrawnWays:
    """Ways on foot as a graph. Its largest piece, and the largest without stairs, are where walks lead."""

    def __init__(self, lines: Sequence[Line], stairs: Sequence[bool]) -> None:
        lats = [point[1] for line in lines for point in line]
        self.lat = round((min(lats) + max(lats)) / 2, 3) if lats else 0.0
        self.plane = Plane(self.lat)
        self.graph = graph_of([[self.plane.metres(point[0], point[1]) for point in line] for line in lines])
        level = [not stairs[piece.way] for piece in self.graph.pieces]
        whole = next(iter(self.graph.components()), frozenset[int]())
        pieces = [piece for piece, is_level in zip(self.graph.pieces, level, strict=True) if is_level]
        free = next(iter(self.graph.components(pieces)), frozenset[int]())
        starts = [piece.start for piece in self.graph.pieces]
        self._whole = self._index(lambda number: level[number] and starts[number] in whole)
        self._free = self._index(lambda number: level[number] and starts[number] in free)

    def _index(self, chosen: Callable[[int], bool]) -> tuple[list[int], shapely.STRtree]:
        pieces = self.graph.pieces
        numbers = [number for number in range(len(pieces)) if chosen(number)]
        return numbers, shapely.STRtree([shapely.LineString(pieces[number].line) for number in numbers])

    def shape(self, geometry: Mapping[str, Any]) -> BaseGeometry:
        """A GeoJSON geometry in metres."""

        def metres(points: Any) -> Any:
            return [self.plane.metres(lon, lat) for lon, lat in points]

        return shapely.transform(shapely.force_2d(shapely.geometry.shape(geometry)), metres)

    def point(self, lon: float, lat: float) -> BaseGeometry:
        """A position in metres."""
        return shapely.Point(self.plane.metres(lon, lat))

    def degrees(self, point: tuple[float, float]) -> list[float]:
        """A point in metres as a position."""
        lon, lat = self.plane.degrees(*point)
        return [round(lon, AS_DRAWN), round(lat, AS_DRAWN)]

    def ground(
        self, place: Place, places: Mapping[str, Place], outlines: Mapping[str, BaseGeometry]
    ) -> BaseGeometry | None:
        """Where a place is, in metres: its entrance, outline or position, else those of what it is part of."""
        above: Place | None = place
        seen: set[str] = set()
        while above is not None and above.id not in seen:
            if above.entrance:
                return self.point(above.entrance.lon, above.entrance.lat)
            parts = [outlines[item] for item in above.footprint if item in outlines]
            if parts:
                return shapely.union_all(parts)
            if above.position:
                return self.point(above.position.lon, above.position.lat)
            seen.add(above.id)
            above = places.get(above.part_of or "")
        return None

    def distance_m(self, ground: BaseGeometry) -> float:
        """Metres from a place to the largest piece; infinite where there is none."""
        numbers, tree = self._whole
        nearest = tree.nearest(ground) if numbers else None
        return float("inf") if nearest is None else float(ground.distance(tree.geometries[nearest]))

    def accesses(self, ground: BaseGeometry, *, entrance: bool) -> dict[str, Any] | None:
        """Accesses ``[piece, along, off, lon, lat]``, any way and without stairs; None for what is off the network."""
        reach = reach_of(ground)
        any_way = self._near(ground, self._whole, reach)
        if not any_way:
            return None
        nearest = min(off for _, _, off, *_ in any_way)
        return {
            "any": any_way,
            "free": self._near(ground, self._free, min(reach, nearest + DETOUR_M)),
            "entrance": entrance,
        }

    def _near(self, ground: BaseGeometry, index: tuple[list[int], shapely.STRtree], reach: float) -> list[list[Any]]:
        numbers, tree = index
        near = tree.query(ground, predicate="dwithin", distance=reach)
        if not len(near):
            return []
        found = [self._access(numbers[position], ground) for position in near]
        nearest = min(off for _, _, off, *_ in found)
        return sorted(access for access in found if access[2] <= nearest + BESIDE_M)

    def _access(self, number: int, ground: BaseGeometry) -> list[Any]:
        line = shapely.LineString(self.graph.pieces[number].line)
        on_line, door = shapely.ops.nearest_points(line, ground)
        along, off = line.project(on_line), on_line.distance(door)
        return [number, round(along, 1), round(off, 1), *self.degrees((door.x, door.y))]


def reach_of(ground: BaseGeometry) -> float:
    """How far from the network a place may be and still be on it."""
    return REACH_OF_POINT_M if ground.geom_type == "Point" else REACH_M
