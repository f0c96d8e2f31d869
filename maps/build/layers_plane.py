"""From WGS 84 to the plane of the map page, written short."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

EARTH_RADIUS_M = 6_378_137.0
UNITS_PER_METRE = 10


class Plane:
    """Web Mercator (EPSG:3857) in whole decimetres from an origin, x east and y south."""

    def __init__(self, origin: tuple[float, float]) -> None:
        self._origin = self._mercator(np.array([origin], dtype=float))[0]

    def point(self, lon: float, lat: float) -> tuple[int, int]:
        """A position in WGS 84 as whole units."""
        x, y = self._units(np.array([[lon, lat]], dtype=float))[0]
        return round(float(x)), round(float(y))

    def geometry(self, geometry: BaseGeometry | dict[str, Any] | Any) -> BaseGeometry:
        """A shapely geometry, or a GeoJSON one, in units (not yet rounded)."""
        shape = geometry if isinstance(geometry, BaseGeometry) else shapely.geometry.shape(geometry)
        return shapely.transform(shapely.force_2d(shape), self._units)

    def _units(self, lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
        offset: NDArray[np.float64] = (self._mercator(lonlat) - self._origin) * np.array([1.0, -1.0])
        return offset * UNITS_PER_METRE

    @staticmethod
    def _mercator(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
        radians = np.radians(lonlat)
        y = np.log(np.tan(math.pi / 4 + radians[:, 1] / 2))
        mercator: NDArray[np.float64] = np.column_stack((radians[:, 0], y)) * EARTH_RADIUS_M
        return mercator


def path(coordinates: Sequence[Sequence[float]] | NDArray[np.float64]) -> list[int]:
    """A line in units as ``[x, y, dx, dy, …]``: whole units, each point as the step from the one before."""
    points = np.rint(np.asarray(coordinates, dtype=float)).astype(int)
    keep = np.ones(len(points), dtype=bool)
    keep[1:] = np.any(np.diff(points, axis=0) != 0, axis=1)
    points = points[keep]
    steps = np.vstack((points[:1], np.diff(points, axis=0)))
    return [int(value) for value in steps.ravel()]


def rings(geometry: BaseGeometry) -> list[list[int]]:
    """The rings of polygons, outer ones and holes turning opposite ways, without their repeated last point."""
    found = []
    for part in shapely.get_parts(geometry):
        if part.geom_type == "Polygon" and not part.is_empty:
            turned = shapely.geometry.polygon.orient(part, sign=1.0)
            found += [path(np.asarray(ring.coords)[:-1]) for ring in (turned.exterior, *turned.interiors)]
    return found


def lines(geometry: BaseGeometry) -> list[list[int]]:
    """The lines of a geometry, joined end to end where two of them meet."""
    merged = shapely.line_merge(geometry) if geometry.geom_type == "MultiLineString" else geometry
    return [path(part.coords) for part in shapely.get_parts(merged) if part.geom_type == "LineString"]
