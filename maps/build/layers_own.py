"""The layers that the people who keep the content added, as one layer of the map page."""

import re
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from maps.build.layers_plane import Plane, lines, rings
from maps.model.content import Content
from maps.model.own_layers import DrawnLayer, Icon, LayerStyle, MapView, ShapeKind

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
FINE = 5.0
"""Tolerance in units (half a metre): finer than a pixel in the closest view."""
CAMPUS_FROM = 12.6
"""Zoom at which the view of the campus begins, as the plan of the campus does (``resources/web/plan.js``)."""
CLOSEST = 30.0
ALONG = (0.5, 0.3, 0.7, 0.1, 0.9)
"""Shares of a line at which its name is tried."""


def own_layer(content: Content, plane: Plane) -> dict[str, Any]:
    """Every visible layer in the order of the file: its style, its shapes or points, and its names.

    ``from`` and ``until`` are the zooms between which it is drawn. Names carry where they stand, and how much room is
    around them: in units.
    """
    return {"layers": [_layer(drawn, plane) for drawn in content.own_layers if drawn.layer.visible]}


def style_of(style: LayerStyle) -> dict[str, Any]:
    """How a layer is drawn, as map and legend take it; ``icon`` is the path of its drawing in a square of 24."""
    return {
        "kind": style.kind.value,
        "fill": style.fill,
        "outline": style.outline,
        "width": style.width_px,
        "dash": list(style.dash),
        "pattern": style.pattern.value,
    }


def icon_path(icon: Icon) -> str:
    """The path of an icon: every drawing that a point may have is one."""
    found = re.search(r'<path d="([^"]+)"', (ICONS / f"{icon.value}.svg").read_text(encoding="utf-8"))
    assert found is not None, "a test looks at each of them"
    return found[1]


def _layer(drawn: DrawnLayer, plane: Plane) -> dict[str, Any]:
    layer, style = drawn.layer, drawn.layer.style
    shapes = [(feature, plane.geometry(feature.geometry)) for feature in drawn.features]
    record: dict[str, Any] = {"id": layer.id, **style_of(style), **_zooms(drawn)}
    if style.icon is not None:
        record["icon"] = icon_path(style.icon)
    if style.kind is ShapeKind.POINT:
        record["points"] = [point for _, shape in shapes for point in _points(shape)]
    else:
        write = rings if style.kind is ShapeKind.AREA else lines
        record["shapes"] = [write(shape.simplify(FINE)) for _, shape in shapes]
    named = [(number, feature.name, shape) for number, (feature, shape) in enumerate(shapes) if feature.name]
    record["labels"] = [
        {"of": number, "text": name, "x": round(x), "y": round(y), "radius": round(room)}
        for number, name, shape in named
        for x, y, room in _anchors(shape)
    ]
    return record


def _zooms(drawn: DrawnLayer) -> dict[str, float]:
    views, wanted = drawn.layer.views, drawn.layer.from_zoom or 0.0
    nearest = CLOSEST if MapView.CAMPUS in views else CAMPUS_FROM
    return {"from": wanted if MapView.GRAND_PARIS in views else max(CAMPUS_FROM, wanted), "until": nearest}


def _points(shape: BaseGeometry) -> list[list[int]]:
    return [[round(float(x)), round(float(y))] for x, y in shapely.get_coordinates(shape)]


def _anchors(shape: BaseGeometry) -> list[tuple[float, float, float]]:
    """Where the name of a feature may stand, the best place first, and how much room there is around it."""
    if shape.geom_type.endswith("Point"):
        return [(float(x), float(y), 0.0) for x, y in shapely.get_coordinates(shape)[:1]]
    largest = max(shapely.get_parts(shape), key=lambda part: (part.area, part.length))
    if shape.geom_type.endswith("LineString"):
        middles = (largest.interpolate(share, normalized=True) for share in ALONG)
        return [(point.x, point.y, largest.length / 2) for point in middles]
    circle = shapely.maximum_inscribed_circle(largest, tolerance=max(5.0, largest.length / 500))
    return [(*circle.coords[0][:2], circle.length)]
