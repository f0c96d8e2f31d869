"""What good GeoJSON becomes. What is said of broken GeoJSON stands in the corpus."""

import json
from pathlib import Path
from typing import Any

import pytest
from pyproj import Transformer

from maps.content.reader import read_content

LOTS = "campus/lots.geojson"
SQUARE = [[2.345, 48.793], [2.346, 48.793], [2.346, 48.794], [2.345, 48.794], [2.345, 48.793]]


def collection(folder: Path, file: str = LOTS) -> dict[str, Any]:
    return dict(json.loads((folder / file).read_text(encoding="utf-8")))


def write(folder: Path, value: object, file: str = LOTS) -> None:
    (folder / file).write_text(json.dumps(value), encoding="utf-8")


def in_lambert_93(ring: list[list[float]]) -> list[list[float]]:
    transformer = Transformer.from_crs(4326, 2154, always_xy=True)
    return [list(transformer.transform(lon, lat)) for lon, lat in ring]


def test_lambert_93_is_reprojected_where_the_file_names_it(content_folder: Path) -> None:
    lots = collection(content_folder)
    lots["crs"] = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2154"}}
    lots["features"][0]["geometry"] = {"type": "Polygon", "coordinates": [in_lambert_93(SQUARE)]}
    write(content_folder, lots)

    (lot,) = [feature for feature in read_content(content_folder).plan if feature.layer == "lot"]

    assert [list(position) for position in lot.geometry["coordinates"][0]] == [
        pytest.approx(position, abs=1e-9) for position in SQUARE
    ]


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326"])
def test_wgs_84_by_any_of_its_names_is_taken_as_it_is(content_folder: Path, name: str) -> None:
    before = read_content(content_folder).plan
    lots = collection(content_folder)
    write(content_folder, {**lots, "crs": {"type": "name", "properties": {"name": name}}})

    assert read_content(content_folder).plan == before


def test_heights_of_coordinates_are_left_out(content_folder: Path) -> None:
    lots = collection(content_folder)
    lots["features"][0]["geometry"]["coordinates"] = [[[*position, 80.0] for position in SQUARE]]
    write(content_folder, lots)

    (lot,) = [feature for feature in read_content(content_folder).plan if feature.layer == "lot"]

    assert lot.geometry["coordinates"][0][0] == (2.345, 48.793)


def test_the_plan_carries_checked_properties_and_texts(content_folder: Path) -> None:
    sector = next(feature for feature in read_content(content_folder).plan if feature.layer == "sector")

    assert (sector.id, sector.indicative, sector.source) == ("north", True, "osm")
    assert sector.properties == {"name": {"fr": "Nord", "en": "North"}}
