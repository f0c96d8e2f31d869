"""The map of Europe: a picture with the centres of the alliance in its frame, and where each of them stands in it."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from maps.model.content import Content
from maps.model.europe import Centre
from maps.model.places import Position

WIDTH, HEIGHT = 1200, 900
EARTH_RADIUS_M = 6_371_000.0
MIDDLE = (10.0, 52.0)
"""Longitude and latitude where the projection is true, those of the European grid (EPSG:3035)."""

EDGE = 4
"""Units by which land is drawn beyond the picture, so that the cut has no border."""

MARGIN = 0.09
"""Share of the picture's height or width left free around the centres."""
LEAST_HEIGHT_M = 600_000.0
SMALLEST_ISLAND = 12.0
"""Area in picture units² below which a piece of land is left out."""

LAND, LAND_OF_A_CENTRE, BORDER = "#EAE3D6", "#BFD8D5", "#FFFDF9"
"""The colours the picture is made in; whoever shows it replaces them by those of the theme. The sea is left clear."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What of Europe the picture shows. ``west`` and ``north`` are its edges in projected metres; y runs south."""

    west: float
    north: float
    units_per_metre: float

    def points(self, lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
        """Positions in WGS 84, longitude first, as picture units; both arrays n × 2."""
        east_north = _projected(lonlat)
        return np.column_stack(
            (
                (east_north[:, 0] - self.west) * self.units_per_metre,
                (self.north - east_north[:, 1]) * self.units_per_metre,
            )
        )

    def point(self, position: Position) -> tuple[float, float]:
        """One position, to a tenth of a unit."""
        x, y = self.points(np.array([[position.lon, position.lat]]))[0]
        return round(float(x), 1), round(float(y), 1)


def frame_of(content: Content) -> Frame | None:
    """The frame that holds every centre with room around it; None where there are no centres."""
    positions = [position_of(content, centre) for centre in content.centres]
    if not positions:
        return None
    projected = _projected(np.array([[position.lon, position.lat] for position in positions]))
    low, high = projected.min(axis=0), projected.max(axis=0)
    middle, room = (low + high) / 2, 1 - 2 * MARGIN
    height = max((high[1] - low[1]) / room, (high[0] - low[0]) / room * HEIGHT / WIDTH, LEAST_HEIGHT_M)
    width = height * WIDTH / HEIGHT
    north = middle[1] + height / 2
    east = min(middle[0] + width / 2, _end_of_the_land(content, north, height))
    return Frame(float(max(east, high[0] + MARGIN * width) - width), float(north), HEIGHT / float(height))


def _end_of_the_land(content: Content, north: float, height: float) -> float:
    """How far east, in metres, the frame may reach before the cut edge of the countries shows in it."""
    shapes = [shapely.geometry.shape(feature.geometry) for feature in content.plan if feature.layer == "country"]
    if not shapes:
        return math.inf
    _, _, east, _ = shapely.total_bounds(shapes)
    edge = _projected(np.array([[east, lat] for lat in np.linspace(30, 75, 91)]))
    in_frame = edge[(edge[:, 1] <= north) & (edge[:, 1] >= north - height)]
    return float(in_frame[:, 0].min()) if len(in_frame) else math.inf


def position_of(content: Content, centre: Centre) -> Position:
    """Where a centre stands: where its first organisation does."""
    first = next(found for found in content.organisations if found.id == centre.organisations[0])
    assert first.position is not None, "content is checked: the first organisation of a centre has a position"
    return first.position


def europe_picture(content: Content, frame: Frame) -> bytes:
    """The picture as SVG: countries, those with a centre in a colour of their own, and their borders."""
    countries = [feature for feature in content.plan if feature.layer == "country"]
    shapes = [shapely.transform(shapely.geometry.shape(feature.geometry), frame.points) for feature in countries]
    places = [shapely.Point(frame.point(position_of(content, centre))) for centre in content.centres]
    nearest = shapely.STRtree(shapes).nearest(places) if shapes else ()
    box = shapely.box(-EDGE, -EDGE, WIDTH + EDGE, HEIGHT + EDGE)
    drawn = [(_path(shape.intersection(box)), number in nearest) for number, shape in enumerate(shapes)]
    paths = [
        f'<path d="{path}" fill="{LAND_OF_A_CENTRE if has_centre else LAND}"/>' for path, has_centre in drawn if path
    ]
    style = f'stroke="{BORDER}" stroke-width="2" stroke-linejoin="round" fill-rule="evenodd"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
    return f"{head}<g {style}>{''.join(paths)}</g></svg>".encode()


def _projected(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Metres east and north of ``MIDDLE``: Lambert's azimuthal equal-area projection of the sphere.

    J. P. Snyder, Map Projections: A Working Manual (USGS 1395, 1987), equations 22-4, 22-5 and 24-2.
    """
    (lon, lat), (lon_0, lat_0) = np.radians(lonlat).T, np.radians(MIDDLE)
    east = np.cos(lat) * np.sin(lon - lon_0)
    north = np.cos(lat_0) * np.sin(lat) - np.sin(lat_0) * np.cos(lat) * np.cos(lon - lon_0)
    nearness = np.sin(lat_0) * np.sin(lat) + np.cos(lat_0) * np.cos(lat) * np.cos(lon - lon_0)
    metres: NDArray[np.float64] = np.column_stack((east, north)) * np.sqrt(2 / (1 + nearness))[:, None]
    return metres * EARTH_RADIUS_M


def _path(geometry: BaseGeometry) -> str:
    """Rings in whole picture units, in SVG's short way: from point to point."""
    polygons: Iterable[Any] = (part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon")
    found = [ring for polygon in polygons for ring in (polygon.exterior, *polygon.interiors)]
    return "".join(_ring(ring.coords) for ring in found if shapely.Polygon(ring).area >= SMALLEST_ISLAND)


def _ring(coordinates: Sequence[Sequence[float]]) -> str:
    points = np.rint(np.asarray(coordinates)).astype(int)[:-1]
    moves = " ".join(f"{dx} {dy}" for dx, dy in np.diff(points, axis=0) if dx or dy)
    return f"M{points[0][0]} {points[0][1]}l{moves}z"
