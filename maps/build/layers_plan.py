"""The plan of the campus and the outline of the region as layers of the map page."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from maps.build.layers_plane import Plane, lines, rings
from maps.model.content import Content
from maps.model.plan import PlanFeature

STREETS_OF_WALKS = ("motorway", "secondary", "tertiary", "minor")
"""Walking edges along streets: the streets themselves are drawn."""
COARSE = 250.0
"""Tolerance of the region's outline in units (25 m): finer than a pixel in the Grand Paris view."""

Shapes = dict[str, list[list[int]]]


def plan_layer(content: Content, plane: Plane) -> dict[str, Any]:
    """Shapes of the campus by style name, and the rectangle that the plan covers.

    Footprints of places are left to the layer ``places``; green ones stay here, a park is no building.
    """
    footprints = {item for place in content.places for item in place.footprint}
    shapes: Shapes = defaultdict(list)
    communes: list[BaseGeometry] = []
    covered: list[BaseGeometry] = []
    for feature in content.plan:
        style = _style(feature)
        if feature.layer == "commune":
            communes.append(plane.geometry(feature.geometry))
        if style is None or (feature.layer in ("building", "lot") and feature.id in footprints):
            continue
        geometry = plane.geometry(feature.geometry)
        shapes[style] += lines(geometry) if feature.layer in ("street", "walk") else rings(geometry)
        if feature.layer in ("street", "green", "landuse"):
            covered.append(geometry)
    shapes["commune"] = _borders(communes)
    return {"extent": _extent(covered), "shapes": dict(shapes)}


def region_layer(content: Content, plane: Plane) -> dict[str, Any]:
    """Départements, their borders and the large waters, simplified together so that neighbours still touch."""
    departements = [f for f in content.plan if f.layer == "departement"]
    outlines = list(shapely.coverage_simplify([plane.geometry(f.geometry) for f in departements], COARSE))
    city = [outline for f, outline in zip(departements, outlines, strict=True) if f.properties.get("code") == "75"]
    waters = [plane.geometry(f.geometry).simplify(COARSE / 4) for f in content.plan if f.layer == "region_water"]
    return {
        "extent": _extent(waters),
        "shapes": {
            "departement": _all_rings(outlines),
            "city": _all_rings(city),
            "border": _borders(outlines),
            "water": _all_rings(waters),
        },
    }


def _style(feature: PlanFeature) -> str | None:
    """The name of the style that a feature is drawn in; None where another layer shows it."""
    kind = feature.properties.get("kind")
    match feature.layer:
        case "landuse" | "green" | "street":
            return f"{feature.layer}.{kind}"
        case "zone":
            return "zone" if feature.indicative else "zone.official"
        case "building" | "lot" | "water" | "sector":
            return feature.layer
        case "walk" if kind not in STREETS_OF_WALKS:
            return "walk.steps" if feature.properties.get("steps") else f"walk.{_walk_kind(kind)}"
    return None


def _walk_kind(kind: str | None) -> str:
    return "service" if kind == "service" else "path"


def _borders(areas: Iterable[BaseGeometry]) -> list[list[int]]:
    """The outlines of areas, a border between two of them only once."""
    return lines(shapely.unary_union([area.boundary for area in areas]))


def _all_rings(areas: Iterable[BaseGeometry]) -> list[list[int]]:
    return [ring for area in areas for ring in rings(area)]


def _extent(covered: list[BaseGeometry]) -> list[int] | None:
    if not covered:
        return None
    return [round(float(value)) for value in shapely.total_bounds(covered)]
