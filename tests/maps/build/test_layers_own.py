"""Layers of one's own, and the official outline of the zone, from their files to what the page draws."""

from pathlib import Path
from typing import Any

import geopandas
import pytest
from shapely.geometry import LineString, MultiPoint, Point, Polygon
from shapely.geometry.base import BaseGeometry

from maps.build.catalogue import build_catalogue
from maps.build.layers import build_layers
from maps.build.layers_own import CAMPUS_FROM, ICONS, icon_path
from maps.content.reader import examine, read_content
from maps.model.own_layers import Icon
from tests.maps.content.tables import CORNERS, LAMBERT_93, OFFICIAL, write, zone
from tests.maps.content.test_doubts import TODAY

HOLE = [(2.343, 48.793), (2.346, 48.793), (2.346, 48.796)]


def add_layer(folder: Path, shapes: list[BaseGeometry], style: str, file: str = "own.gpkg", **fields: str) -> None:
    """Add a layer whose features are named A, B … in the column ``nom``."""
    names = [chr(ord("A") + number) for number in range(len(shapes))]
    table = geopandas.GeoDataFrame({"nom": names}, geometry=shapes, crs=4326).to_crs(LAMBERT_93)
    write(table, folder, f"layers/{file}")
    more = "".join(f"    {name}: {value}\n" for name, value in fields.items())
    (folder / "layers.yaml").write_text(
        f"layers:\n  - id: own\n    file: layers/{file}\n    names: {{fr: Les miens, en: Mine}}\n"
        f"    style: {style}\n{more}    source: osm\n",
        encoding="utf-8",
    )


def drawn(folder: Path) -> dict[str, Any]:
    (layer,) = build_layers(read_content(folder))["own"]["layers"]  # type: ignore[index]
    return dict(layer)


def catalogue(folder: Path, language: str = "fr") -> dict[str, Any]:
    return dict(build_catalogue(read_content(folder), {}, language)["map"])


@pytest.mark.parametrize("file", ["campus/zone.gpkg", "campus/zone.shp"])
def test_an_official_outline_is_drawn_solid_and_no_longer_called_indicative(content_folder: Path, file: str) -> None:
    before, said = build_layers(read_content(content_folder))["plan"], catalogue(content_folder)
    write(zone(OFFICIAL, crs=LAMBERT_93), content_folder, file)

    after = build_layers(read_content(content_folder))["plan"]

    assert ("zone" in before["shapes"], "zone.official" in before["shapes"]) == (True, False)  # type: ignore[index]
    assert ("zone" in after["shapes"], "zone.official" in after["shapes"]) == (False, True)  # type: ignore[index]
    assert (said["zone_indicative"], catalogue(content_folder)["zone_indicative"]) == (True, False)


def test_an_area_keeps_its_holes_and_is_named_inside(content_folder: Path) -> None:
    add_layer(content_folder, [Polygon(CORNERS, [HOLE]), Polygon(HOLE)], "{kind: area, fill: '#FFAA00', label: nom}")

    layer = drawn(content_folder)

    assert [len(rings) for rings in layer["shapes"]] == [2, 1]
    assert [(label["of"], label["text"]) for label in layer["labels"]] == [(0, "A"), (1, "B")]
    assert all(label["radius"] > 0 for label in layer["labels"])


def test_a_line_is_named_along_its_way_and_a_point_beside_it(content_folder: Path) -> None:
    add_layer(content_folder, [LineString(CORNERS)], "{kind: line, outline: '#7A1FA2', label: nom}")
    assert {label["text"] for label in drawn(content_folder)["labels"]} == {"A"}

    points = [Point(CORNERS[0]), MultiPoint(CORNERS)]
    add_layer(content_folder, points, "{kind: point, outline: '#7A1FA2', icon: works, label: nom}", "points.gpkg")

    layer = drawn(content_folder)
    assert (len(layer["points"]), [label["text"] for label in layer["labels"]]) == (5, ["A", "B"])
    assert layer["icon"] == icon_path(Icon.WORKS)


@pytest.mark.parametrize(
    ("fields", "zooms"),
    [
        ({}, (0.0, 30.0)),
        ({"views": "[campus]"}, (CAMPUS_FROM, 30.0)),
        ({"views": "[grandparis]"}, (0.0, CAMPUS_FROM)),
        ({"views": "[campus]", "from_zoom": "16"}, (16.0, 30.0)),
        ({"from_zoom": "11.5"}, (11.5, 30.0)),
    ],
)
def test_a_layer_is_drawn_in_its_views_from_its_zoom_on(
    content_folder: Path, fields: dict[str, str], zooms: tuple[float, float]
) -> None:
    add_layer(content_folder, [Point(CORNERS[0])], "{kind: point, outline: '#7A1FA2'}", **fields)

    layer = drawn(content_folder)

    assert (layer["from"], layer["until"], layer["labels"]) == (*zooms, [])


def test_the_legend_is_told_name_remark_and_style_in_each_language(content_folder: Path) -> None:
    style = "{kind: area, outline: '#7A1FA2', pattern: dots, dash: [8, 5]}"
    add_layer(content_folder, [Polygon(CORNERS)], style, legend="{fr: Une remarque., en: A remark.}", views="[campus]")

    (french,), (english,) = (catalogue(content_folder, language)["own_layers"] for language in ("fr", "en"))

    assert (french["name"], french["remark"], english["name"], english["remark"]) == (
        "Les miens",
        "Une remarque.",
        "Mine",
        "A remark.",
    )
    assert (french["pattern"], french["dash"], french["views"]) == ("dots", [8.0, 5.0], ["campus"])


def test_a_hidden_layer_is_neither_drawn_nor_in_the_legend(content_folder: Path) -> None:
    add_layer(content_folder, [Point(CORNERS[0])], "{kind: point, outline: '#7A1FA2'}", visible="false")

    assert build_layers(read_content(content_folder))["own"] == {"layers": []}
    assert catalogue(content_folder)["own_layers"] == []


def test_a_colour_that_can_hardly_be_seen_is_doubted(content_folder: Path) -> None:
    add_layer(content_folder, [LineString(CORNERS)], "{kind: line, outline: '#FFE9A0'}")

    warnings = [str(warning) for warning in examine(content_folder, TODAY).warnings if warning.file == "layers.yaml"]

    assert warnings == [
        (
            "Warning: layers.yaml, line 5, column 34, layers[0].style.outline: stands out from the map's ground by "
            "1.1:1 only. Take a darker colour: from 3:1 on."
        )
    ]


@pytest.mark.parametrize("icon", Icon)
def test_an_icon_that_a_point_may_have_is_one_path_in_a_square_of_24(icon: Icon) -> None:
    drawing = (ICONS / f"{icon.value}.svg").read_text(encoding="utf-8")

    assert 'viewBox="0 0 24 24"' in drawing
    assert drawing.count("<path") == 1
    assert drawing.count("<circle") + drawing.count("<rect") == 0
    assert icon_path(icon)
