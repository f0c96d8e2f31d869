"""Each way to break a GeoJSON file of the sample content, and the exact words it is answered with."""

import json
from pathlib import Path
from typing import Any

import pytest
from pyproj import Transformer

from maps.content.reader import read_content
from tests.maps.content.breaking import problems_of, replace

LOTS = "campus/lots.geojson"
BUILDINGS = "campus/buildings.geojson"
SQUARE = [[2.345, 48.793], [2.346, 48.793], [2.346, 48.794], [2.345, 48.794], [2.345, 48.793]]
SAVE = "Save the layer as GeoJSON in EPSG:4326 (WGS 84), longitude first."
EXPORT = "Export the layer again as GeoJSON."


def collection(folder: Path, file: str = LOTS) -> dict[str, Any]:
    return dict(json.loads((folder / file).read_text(encoding="utf-8")))


def write(folder: Path, value: object, file: str = LOTS) -> None:
    (folder / file).write_text(json.dumps(value), encoding="utf-8")


def in_lambert_93(ring: list[list[float]]) -> list[list[float]]:
    transformer = Transformer.from_crs(4326, 2154, always_xy=True)
    return [list(transformer.transform(lon, lat)) for lon, lat in ring]


GEOMETRIES: dict[str, tuple[Any, str]] = {
    "null": (None, "has no geometry. Draw it, or delete the feature."),
    "a text": ("POINT(1 2)", f"is not a GeoJSON geometry. {EXPORT}"),
    "a point": (
        {"type": "Point", "coordinates": [2.35, 48.79]},
        "is a Point. This layer holds only: MultiPolygon, Polygon.",
    ),
    "a collection": (
        {"type": "GeometryCollection", "geometries": []},
        "is a GeometryCollection. This layer holds only: MultiPolygon, Polygon.",
    ),
    "empty": ({"type": "Polygon", "coordinates": []}, "is empty. Draw it, or delete the feature."),
    "an empty ring": ({"type": "Polygon", "coordinates": [[]]}, "is empty. Draw it, or delete the feature."),
    "two corners": (
        {"type": "Polygon", "coordinates": [SQUARE[:2]]},
        "cannot be read as a Polygon: a linearring requires at least 4 coordinates. Draw it again.",
    ),
    "a bow-tie": (
        {"type": "Polygon", "coordinates": [[SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]]},
        "crosses itself near 2.3455, 48.7935. Move the crossing corner so that the outline does not cut itself.",
    ),
    "a hole outside": (
        {"type": "Polygon", "coordinates": [SQUARE, [[lon + 0.01, lat] for lon, lat in SQUARE]]},
        "is not a valid outline near 2.355, 48.793 (hole lies outside shell). Repair it (in QGIS: Fix geometries).",
    ),
    "not a number": (
        {"type": "Polygon", "coordinates": [[[float("nan"), 48.793], *SQUARE[1:]]]},
        "has a coordinate that is not finite (NaN or infinite). Repair or redraw it.",
    ),
    "infinite": (
        {"type": "Polygon", "coordinates": [[[float("inf"), 48.793], *SQUARE[1:]]]},
        "has a coordinate that is not finite (NaN or infinite). Repair or redraw it.",
    ),
    "an endless number": (
        {"type": "Polygon", "coordinates": [[[10**400, 48.793], *SQUARE[1:]]]},
        "has a coordinate that is not finite (NaN or infinite). Repair or redraw it.",
    ),
    "a text as a coordinate": (
        {"type": "Polygon", "coordinates": [[["2.345", 48.793], *SQUARE[1:]]]},
        f"has a coordinate that is not a number. {EXPORT}",
    ),
    "one coordinate": (
        {"type": "Polygon", "coordinates": [[[2.345], *SQUARE[1:]]]},
        f"has coordinates that are not [longitude, latitude]. {EXPORT}",
    ),
    "the coordinates of a line": (
        {"type": "Polygon", "coordinates": SQUARE},
        f"has coordinates that are not [longitude, latitude]. {EXPORT}",
    ),
    "swapped axes": (
        {"type": "Polygon", "coordinates": [[[lat, lon] for lon, lat in SQUARE]]},
        "has latitude and longitude swapped. Write longitude first: [2.35, 48.79].",
    ),
    "far away": (
        {"type": "Polygon", "coordinates": [[[lon + 3, lat] for lon, lat in SQUARE]]},
        (
            "lies outside campus_bounds (5.34500, 48.79300). "
            "Move it inside 2.3, 48.76, 2.39, 48.83, or widen them in kiosk.yaml."
        ),
    ),
    "metres of Lambert-93 without a CRS": (
        {"type": "Polygon", "coordinates": [in_lambert_93(SQUARE)]},
        f"is in Lambert-93 metres, but the file does not say so. {SAVE}",
    ),
    "other metres": (
        {"type": "Polygon", "coordinates": [[[lon * 1e5, lat * 1e5] for lon, lat in SQUARE]]},
        f"has coordinates that are not degrees (234500, 4.8793e+06). {SAVE}",
    ),
}


@pytest.mark.parametrize(("geometry", "expected"), GEOMETRIES.values(), ids=GEOMETRIES)
def test_a_wrong_geometry_is_named_with_its_feature(content_folder: Path, geometry: Any, expected: str) -> None:
    lots = collection(content_folder)
    lots["features"][0]["geometry"] = geometry
    write(content_folder, lots)

    assert problems_of(content_folder) == [f"{LOTS}, feature 0, id lot-d1, geometry: {expected}"]


PROPERTIES = {
    "unknown": (
        BUILDINGS,
        '"height_m"',
        '"heigth_m"',
        f"{BUILDINGS}, feature 0, id main-block, heigth_m: 'heigth_m' is not a known field. Did you mean 'height_m'?",
    ),
    "missing": (
        LOTS,
        '"indicative": true, ',
        "",
        f"{LOTS}, feature 0, id lot-d1, indicative: is missing. Add it.",
    ),
    "null": (
        LOTS,
        '"indicative": true',
        '"indicative": null',
        f"{LOTS}, feature 0, id lot-d1, indicative: is missing. Add it.",
    ),
    "of the wrong type": (
        BUILDINGS,
        "55.0",
        '"55 m"',
        (
            f"{BUILDINGS}, feature 0, id main-block, height_m: '55 m' is not a number. "
            "Write digits with a decimal point, without unit or quotes."
        ),
    ),
    "infinite": (
        BUILDINGS,
        "55.0",
        "1e999",
        (f"{BUILDINGS}, feature 0, id main-block, height_m: inf is not a finite number. Correct it."),
    ),
    "an unknown kind": (
        "campus/streets.geojson",
        '"minor"',
        '"miner"',
        (
            "campus/streets.geojson, feature 0, kind: 'miner' is not a kind. "
            "Use one of: motorway, secondary, tertiary, minor, pedestrian."
        ),
    ),
    "an impossible day": (
        "campus/walking.geojson",
        "2026-11-01",
        "2026-11-31",
        (
            "campus/walking.geojson, feature 1, verified_on: '2026-11-31' is not a day. "
            "Write year-month-day, as 2026-09-01."
        ),
    ),
    "a missing translation": (
        "campus/zone.geojson",
        '"name_en": "North", ',
        "",
        (
            "campus/zone.geojson, feature 1, id north, name: is missing in en. "
            "Write the text in every language of kiosk.yaml."
        ),
    ),
    "an empty name in one language": (
        "campus/zone.geojson",
        '"name_en": "North"',
        '"name_en": " "',
        (
            "campus/zone.geojson, feature 1, id north, name_en: is empty. "
            "Write it, or leave the field out if it may be left out."
        ),
    ),
    "a member of the feature": (
        LOTS,
        '"type": "Feature",',
        '"type": "Feature", "propertys": {},',
        f"{LOTS}, feature 0, id lot-d1, propertys: 'propertys' is not a known member. Did you mean 'properties'?",
    ),
    "a member of the file": (
        LOTS,
        '"type": "FeatureCollection",',
        '"type": "FeatureCollection", "note": 1,',
        f"{LOTS}, note: 'note' is not a known member. Remove it.",
    ),
    "given twice": (
        BUILDINGS,
        '"height_m": 55.0',
        '"height_m": 55.0, "height_m": 5.0',
        f"{BUILDINGS}, feature 0, id main-block, height_m: 'height_m' is given twice. Keep one of them.",
    ),
    "a member of the feature given twice": (
        LOTS,
        '"type": "Feature",',
        '"type": "Feature", "type": "Feature",',
        f"{LOTS}, feature 0, id lot-d1, type: 'type' is given twice. Keep one of them.",
    ),
    "a member of the geometry given twice": (
        LOTS,
        '"type": "Polygon",',
        '"type": "Polygon", "type": "Polygon",',
        f"{LOTS}, feature 0, id lot-d1, type: 'type' is given twice. Keep one of them.",
    ),
    "a member of the file given twice": (
        LOTS,
        '"type": "FeatureCollection",',
        '"type": "FeatureCollection", "features": [],',
        f"{LOTS}, features: 'features' is given twice. Keep one of them.",
    ),
    "no feature": (LOTS, '"Feature"', '"Thing"', f"{LOTS}, feature 0, id lot-d1: is not a Feature. {EXPORT}"),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), PROPERTIES.values(), ids=PROPERTIES)
def test_a_wrong_property_is_named_with_feature_and_field(
    content_folder: Path, file: str, old: str, new: str, expected: str
) -> None:
    replace(content_folder, file, old, new)

    assert problems_of(content_folder) == [expected]


FILES = {
    "truncated": (b'{"type": "FeatureCollection",\n "fea', "line 2: is not JSON: unterminated string starting at."),
    "nested": (b"[" * 900_000, "is nested too deep."),
    "digits": (b'{"type": ' + b"1" * 5000 + b"}", "holds a number with too many digits."),
    "a feature": (b'{"type": "Feature"}', "type: is not a FeatureCollection."),
    "a list": (b"[]", "type: is not a FeatureCollection."),
    "no features": (b'{"type": "FeatureCollection"}', "features: is not a list."),
}


@pytest.mark.parametrize(("data", "expected"), FILES.values(), ids=FILES)
def test_a_broken_file_is_one_problem(content_folder: Path, data: bytes, expected: str) -> None:
    (content_folder / LOTS).write_bytes(data)

    (problem,) = problems_of(content_folder)

    assert problem.startswith(LOTS)
    assert problem.removeprefix(LOTS).lstrip(":, ").startswith(expected)


def test_a_file_that_is_too_large_is_not_read(content_folder: Path) -> None:
    with (content_folder / LOTS).open("wb") as file:
        file.truncate(32_500_000)

    assert problems_of(content_folder) == [
        f"{LOTS}: is 32500 kB large. At most 32000 kB are read: split or simplify it.",
    ]


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


@pytest.mark.parametrize(
    ("crs", "expected"),
    [
        ({"type": "name", "properties": {"name": "EPSG:999999"}}, f"'EPSG:999999' is not a known CRS. {SAVE}"),
        ({"type": "link"}, f"does not name a CRS. {SAVE}"),
        ({"type": "name", "properties": 3}, f"does not name a CRS. {SAVE}"),
        (3, f"does not name a CRS. {SAVE}"),
    ],
)
def test_a_crs_nobody_knows_is_named(content_folder: Path, crs: object, expected: str) -> None:
    write(content_folder, {**collection(content_folder), "crs": crs})

    assert problems_of(content_folder) == [f"{LOTS}, crs: {expected}"]


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
