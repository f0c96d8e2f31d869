"""Metres on the ground near a latitude: good to a thousandth over a region of 100 km."""

import math
from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]
"""On a plane, in metres."""
METRES_PER_DEGREE = 111_195.0
"""Of a great circle, with a mean radius of the earth of 6,371 km."""


class Plane:
    """An equirectangular plane: x east and y north in metres, true at ``lat``."""

    __slots__ = ("_per_lon",)

    def __init__(self, lat: float) -> None:
        self._per_lon = METRES_PER_DEGREE * math.cos(math.radians(lat))

    def metres(self, lon: float, lat: float) -> tuple[float, float]:
        """A position in WGS 84 as metres."""
        return lon * self._per_lon, lat * METRES_PER_DEGREE

    def degrees(self, x: float, y: float) -> tuple[float, float]:
        """Metres as a position in WGS 84, longitude first."""
        return x / self._per_lon, y / METRES_PER_DEGREE


def distance_m(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres between two positions, longitude first."""
    plane = Plane((a[1] + b[1]) / 2)
    return math.dist(plane.metres(*a), plane.metres(*b))


def length_m(line: Sequence[Point]) -> float:
    """The length of a line on a plane."""
    return sum(math.dist(a, b) for a, b in pairwise(line))
