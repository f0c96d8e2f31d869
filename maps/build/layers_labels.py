"""What is written on the map besides the names of places, stations and organisations."""

from collections import defaultdict
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from maps.build.layers_places import shown_text
from maps.build.layers_plane import Plane, lines
from maps.model.content import Content
from maps.model.plan import PlanFeature

STREET_RANKS = {"motorway": 0, "secondary": 1, "tertiary": 2, "minor": 3, "pedestrian": 4}
CITY = "75"
"""The code of the département that is a city: its name stands before those of stations."""
AROUND = 3000.0
"""How far around the plan, in units (300 m), the name of a commune may stand."""
SHORTEST = 600
"""Length in units (60 m) below which a piece of street carries no name."""


def plan_labels(content: Content, plane: Plane) -> list[dict[str, Any]]:
    """Names of streets along their longest pieces, of communes and of waters."""
    named = [f for f in content.plan if f.properties.get("name")]
    ground = [plane.geometry(f.geometry) for f in content.plan if f.layer in ("street", "landuse")]
    plan = shapely.box(*shapely.total_bounds(ground)).buffer(AROUND) if ground else None
    communes = [label for f in named if f.layer == "commune" for label in _commune(f, plane, plan)]
    waters = [_area(f, plane) for f in named if f.layer == "water"]
    return _streets([f for f in named if f.layer == "street"], plane) + communes + waters


def region_labels(content: Content, plane: Plane) -> list[dict[str, Any]]:
    """Names of départements and of named waters of the region."""
    return [
        _area(f, plane) for f in content.plan if f.layer in ("departement", "region_water") and f.properties.get("name")
    ]


def _streets(features: list[PlanFeature], plane: Plane) -> list[dict[str, Any]]:
    pieces: dict[str, list[BaseGeometry]] = defaultdict(list)
    ranks: dict[str, int] = {}
    for feature in features:
        name, rank = str(feature.properties["name"]), STREET_RANKS[str(feature.properties["kind"])]
        pieces[name].append(plane.geometry(feature.geometry))
        ranks[name] = min(rank, ranks.get(name, rank))
    found = []
    for name, geometries in pieces.items():
        whole = shapely.MultiLineString([p for g in geometries for p in shapely.get_parts(g)])
        smooth = shapely.line_merge(whole).simplify(15)
        long = [part for part in shapely.get_parts(smooth) if part.length >= SHORTEST]
        paths = [path for part in sorted(long, key=lambda part: -part.length) for path in lines(part)]
        if paths:
            found.append({"kind": "street", "text": name, "rank": ranks[name], "paths": paths})
    return sorted(found, key=lambda label: (label["rank"], label["text"]))


def _commune(feature: PlanFeature, plane: Plane, plan: BaseGeometry | None) -> list[dict[str, Any]]:
    """A commune's name in its part of the plan, and in its middle for the far view."""
    whole = plane.geometry(feature.geometry)
    inside = whole.intersection(plan) if plan is not None else whole
    parts = [part for part in (inside, whole) if not part.is_empty]
    return [_area(feature, plane, part) for part in parts]


def _area(feature: PlanFeature, plane: Plane, part: BaseGeometry | None = None) -> dict[str, Any]:
    geometry = plane.geometry(feature.geometry) if part is None else part
    largest = max(shapely.get_parts(geometry), key=lambda part: part.area)
    inside = shapely.maximum_inscribed_circle(largest, tolerance=50)
    x, y = inside.coords[0]
    name = feature.properties["name"]
    text = name if isinstance(name, str) else shown_text(name)
    kind = "city" if feature.properties.get("code") == CITY else feature.layer
    return {"kind": kind, "text": text, "x": round(x), "y": round(y), "radius": round(inside.length)}
