"""One GeoJSON geometry, checked: right type, finite numbers, WGS 84, inside its bounds, valid."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import shapely
from shapely.geometry import mapping, shape
from shapely.geometry.base import BaseGeometry
from shapely.validation import explain_validity

from maps.content.bounds import inside, written
from maps.content.syntax import EXPORT_AGAIN
from maps.content.wording import bare, did_you_mean, listed, shown
from maps.model.said import Said, say
from maps.model.settings import Bounds

DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
"""How deep positions lie in the coordinates of a geometry type."""

FEWEST_POINTS = {"LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}
"""Points of a line, and of a ring with its first one repeated at the end."""

MOST_POINTS = 50_000
"""Of one feature. The longest ones that are shipped, rivers and départements, have fewer than 2,000."""

LAMBERT_93 = (0.0, 6_000_000.0, 1_300_000.0, 7_200_000.0)
"""Where metropolitan France lies in EPSG:2154, in metres."""

TOO_LARGE = 1e12
SAVE_AS_WGS84 = say("Save the layer as GeoJSON in EPSG:4326 (WGS 84), longitude first.")
DRAW_IT = say("Draw it, or delete the feature.")

REASONS = {
    "Hole lies outside shell": say("a hole lies outside"),
    "Holes are nested": say("a hole lies in a hole"),
    "Interior is disconnected": say("a hole cuts it in two"),
    "Nested shells": say("a part lies in another part"),
    "Duplicate Rings": say("a ring is drawn twice"),
    "Ring Self-intersection": say("its outline touches itself"),
    "Too few points in geometry component": say("it has too few corners"),
}
"""The words of GEOS, in plain ones."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a geometry, and what to do."""

    message: Said
    advice: Said


def read_geometry(value: Any, allowed: frozenset[str]) -> BaseGeometry | Fault:
    """Turn a GeoJSON geometry object into a shapely one without heights. Bounds and validity are checked later."""
    if value is None:
        return Fault(say("has no geometry."), DRAW_IT)
    kind = value.get("type") if isinstance(value, dict) else value
    if not isinstance(value, dict) or not isinstance(kind, str) or kind not in allowed:
        return _wrong_type(value, kind, allowed)
    coordinates = value.get("coordinates")
    fault = _coordinates_fault(kind, coordinates)
    if fault:
        return fault
    try:
        geometry = shapely.force_2d(shape({"type": kind, "coordinates": coordinates}))
    except (ValueError, TypeError, IndexError, shapely.errors.ShapelyError) as error:
        reason = str(error).rstrip(".").lower()
        return Fault(say("cannot be read as a {kind}: {reason}.", kind=kind, reason=reason), say("Draw it again."))
    return Fault(say("is empty."), DRAW_IT) if geometry.is_empty else geometry


def _wrong_type(value: Any, kind: Any, allowed: frozenset[str]) -> Fault:
    if not isinstance(value, dict) or not isinstance(kind, str):
        return Fault(say("{value} is not {noun}.", value=shown(kind), noun=say("a GeoJSON geometry")), EXPORT_AGAIN)
    kinds = sorted(allowed)
    advice = did_you_mean(kind, kinds, say("This layer holds only: {kinds}.", kinds=listed(kinds)))
    return Fault(say("is a {kind}.", kind=bare(kind)), advice)


def _coordinates_fault(kind: str, coordinates: Any) -> Fault | None:
    if not coordinates:
        return Fault(say("is empty."), DRAW_IT)
    for count, position in enumerate(_positions(coordinates, DEPTHS[kind]), 1):
        if fault := _position_fault(position):
            return fault
        if count > MOST_POINTS:
            message = say("has more than {limit} points.", limit=MOST_POINTS)
            return Fault(message, say("Simplify it (in QGIS: Simplify)."))
    return _length_fault(kind, coordinates)


def _positions(coordinates: Any, depth: int) -> Iterator[Any]:
    if depth == 0 or not isinstance(coordinates, list):
        yield coordinates
        return
    for part in coordinates:
        yield from _positions(part, depth - 1)


def _position_fault(position: Any) -> Fault | None:
    if not isinstance(position, list) or len(position) not in (2, 3):
        value = bare(position[:4] if isinstance(position, list) else position)
        return Fault(say("has {value} where [longitude, latitude] belongs.", value=value), EXPORT_AGAIN)
    for number in position:
        if isinstance(number, bool) or not isinstance(number, int | float):
            return Fault(say("has {value} where a coordinate belongs.", value=shown(number)), EXPORT_AGAIN)
        if not -TOO_LARGE < number < TOO_LARGE:
            message = say("has the coordinate {value}, which is not a finite number.", value=bare(number))
            return Fault(message, say("Repair or redraw it."))
    return None


def _length_fault(kind: str, coordinates: Any) -> Fault | None:
    fewest = FEWEST_POINTS.get(kind)
    if fewest is None:
        return None
    for line in _positions(coordinates, DEPTHS[kind] - 1):
        if 0 < len(line) < fewest:
            message = say("has a line or ring of {count} points.", count=len(line))
            return Fault(message, say("Draw it with at least {limit}.", limit=fewest))
    return None


def place_fault(geometry: BaseGeometry, bounds: Bounds, bounds_name: str) -> Fault | None:
    """What is wrong with where a geometry in WGS 84 lies and how it is drawn."""
    west, south, east, north = geometry.bounds
    if not (west >= -180 and east <= 180 and south >= -90 and north <= 90):
        return _metres(geometry.bounds)
    if not inside((west, south, east, north), bounds):
        if inside((south, west, north, east), bounds):
            message = say("has latitude and longitude swapped ([{lon:.5f}, {lat:.5f}]).", lon=west, lat=south)
            return Fault(message, say("Write longitude first: [2.35, 48.79]."))
        lon, lat = _first_outside(geometry, bounds)
        return Fault(
            say("lies outside {bounds} ({lon:.5f}, {lat:.5f}).", bounds=bounds_name, lon=lon, lat=lat),
            say("Move it inside {limits}, or widen them in kiosk.yaml.", limits=written(bounds)),
        )
    if not geometry.is_valid:
        return _invalid(geometry)
    return None


def plain(geometry: BaseGeometry) -> dict[str, Any]:
    """The geometry as a GeoJSON object."""
    return dict(mapping(geometry))


def _metres(extent: Bounds) -> Fault:
    west, south = extent[:2]
    if inside(extent, LAMBERT_93):
        message = say("is in Lambert-93 metres ({x:.0f}, {y:.0f}), but the file does not say so.", x=west, y=south)
    else:
        message = say("has coordinates that are not degrees ({x:g}, {y:g}).", x=west, y=south)
    return Fault(message, SAVE_AS_WGS84)


def _first_outside(geometry: BaseGeometry, bounds: Bounds) -> tuple[float, float]:
    for lon, lat in shapely.get_coordinates(geometry):
        if not inside((lon, lat, lon, lat), bounds):
            return float(lon), float(lat)
    return geometry.bounds[0], geometry.bounds[1]


def _invalid(geometry: BaseGeometry) -> Fault:
    if not geometry.area and not geometry.length:
        point = "{}, {}".format(*geometry.bounds[:2])
        return Fault(say("has no length: all of it lies at {point}.", point=point), say("Draw it again, or delete it."))
    words, _, position = explain_validity(geometry).partition("[")
    point = ", ".join(position.rstrip("]").split()) or "?"
    if words == "Self-intersection":
        return Fault(
            say("crosses itself near {point}.", point=point),
            say("Move the crossing corner so that the outline does not cut itself."),
        )
    return Fault(
        say("is not a valid outline near {point} ({reason}).", point=point, reason=REASONS.get(words, words.lower())),
        say("Repair it (in QGIS: Fix geometries)."),
    )
