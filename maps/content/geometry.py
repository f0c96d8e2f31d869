"""One GeoJSON geometry, checked: right type, finite numbers, WGS 84, inside its bounds, valid."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import shapely
from shapely.geometry import mapping, shape
from shapely.geometry.base import BaseGeometry
from shapely.validation import explain_validity

from maps.model.said import Said, say
from maps.model.settings import Bounds

DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
"""How deep positions lie in the coordinates of a geometry type."""

LAMBERT_93 = (0.0, 6_000_000.0, 1_300_000.0, 7_200_000.0)
"""Where metropolitan France lies in EPSG:2154, in metres."""

TOO_LARGE = 1e12
SAVE_AS_WGS84 = say("Save the layer as GeoJSON in EPSG:4326 (WGS 84), longitude first.")
EXPORT_AGAIN = say("Export the layer again as GeoJSON.")
DRAW_IT = say("Draw it, or delete the feature.")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a geometry, and what to do."""

    message: Said
    advice: Said


def read_geometry(value: Any, allowed: frozenset[str]) -> BaseGeometry | Fault:
    """Turn a GeoJSON geometry object into a shapely one without heights. Bounds and validity are checked later."""
    if value is None:
        return Fault(say("has no geometry."), DRAW_IT)
    if not isinstance(value, dict) or not isinstance(value.get("type"), str):
        return Fault(say("is not a GeoJSON geometry."), EXPORT_AGAIN)
    kind = value["type"]
    if kind not in allowed:
        return Fault(
            say("is a {kind}.", kind=kind[:40]),
            say("This layer holds only: {kinds}.", kinds=", ".join(sorted(allowed))),
        )
    coordinates = value.get("coordinates")
    if not coordinates:
        return Fault(say("is empty."), DRAW_IT)
    for position in _positions(coordinates, DEPTHS[kind]):
        fault = _position_fault(position)
        if fault:
            return fault
    try:
        geometry = shapely.force_2d(shape({"type": kind, "coordinates": coordinates}))
    except (ValueError, TypeError, IndexError, shapely.errors.ShapelyError) as error:
        reason = str(error).rstrip(".").lower()
        return Fault(say("cannot be read as a {kind}: {reason}.", kind=kind, reason=reason), say("Draw it again."))
    if geometry.is_empty:
        return Fault(say("is empty."), DRAW_IT)
    return geometry


def _positions(coordinates: Any, depth: int) -> Iterator[Any]:
    if depth == 0 or not isinstance(coordinates, list):
        yield coordinates if depth == 0 else None
        return
    for part in coordinates:
        yield from _positions(part, depth - 1)


def _position_fault(position: Any) -> Fault | None:
    if not isinstance(position, list) or len(position) not in (2, 3):
        return Fault(say("has coordinates that are not [longitude, latitude]."), EXPORT_AGAIN)
    for number in position:
        if isinstance(number, bool) or not isinstance(number, int | float):
            return Fault(say("has a coordinate that is not a number."), EXPORT_AGAIN)
        if not -TOO_LARGE < number < TOO_LARGE:
            return Fault(say("has a coordinate that is not finite (NaN or infinite)."), say("Repair or redraw it."))
    return None


def place_fault(geometry: BaseGeometry, bounds: Bounds, bounds_name: str) -> Fault | None:
    """What is wrong with where a geometry in WGS 84 lies and how it is drawn."""
    west, south, east, north = geometry.bounds
    if not (west >= -180 and east <= 180 and south >= -90 and north <= 90):
        return _metres(geometry.bounds)
    if not _inside((west, south, east, north), bounds):
        if _inside((south, west, north, east), bounds):
            return Fault(say("has latitude and longitude swapped."), say("Write longitude first: [2.35, 48.79]."))
        lon, lat = _first_outside(geometry, bounds)
        limits = ", ".join(f"{limit:g}" for limit in bounds)
        return Fault(
            say("lies outside {bounds} ({lon:.5f}, {lat:.5f}).", bounds=bounds_name, lon=lon, lat=lat),
            say("Move it inside {limits}, or widen them in kiosk.yaml.", limits=limits),
        )
    if not geometry.is_valid:
        return _invalid(geometry)
    return None


def plain(geometry: BaseGeometry) -> dict[str, Any]:
    """The geometry as a GeoJSON object."""
    return dict(mapping(geometry))


def _metres(extent: Bounds) -> Fault:
    if _inside(extent, LAMBERT_93):
        return Fault(say("is in Lambert-93 metres, but the file does not say so."), SAVE_AS_WGS84)
    west, south = extent[:2]
    message = say("has coordinates that are not degrees ({west:g}, {south:g}).", west=west, south=south)
    return Fault(message, SAVE_AS_WGS84)


def _inside(inner: tuple[float, float, float, float], outer: Bounds) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _first_outside(geometry: BaseGeometry, bounds: Bounds) -> tuple[float, float]:
    for lon, lat in shapely.get_coordinates(geometry):
        if not _inside((lon, lat, lon, lat), bounds):
            return float(lon), float(lat)
    return geometry.bounds[0], geometry.bounds[1]


def _invalid(geometry: BaseGeometry) -> Fault:
    reason, _, position = explain_validity(geometry).partition("[")
    point = ", ".join(position.rstrip("]").split()) or "?"
    if reason == "Self-intersection":
        return Fault(
            say("crosses itself near {point}.", point=point),
            say("Move the crossing corner so that the outline does not cut itself."),
        )
    return Fault(
        say("is not a valid outline near {point} ({reason}).", point=point, reason=reason.lower()),
        say("Repair it (in QGIS: Fix geometries)."),
    )
