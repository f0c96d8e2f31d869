"""The map of Europe: its projection, its frame and its picture."""

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyproj import Transformer

from maps.build.catalogue import build_catalogue
from maps.build.europe import HEIGHT, MARGIN, WIDTH, Frame, europe_picture, frame_of
from maps.content.reader import read_content
from maps.model.content import Content
from tests.conftest import ROOT
from tests.maps.conftest import SAMPLE

LARGEST_BYTES = 60_000
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(ROOT / "data")


@pytest.fixture(scope="module")
def frame(content: Content) -> Frame:
    found = frame_of(content)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def europe(content: Content) -> dict[str, Any]:
    entry: dict[str, Any] = build_catalogue(content, {}, "es")["europe"]
    return entry


def test_the_projection_is_lamberts_equal_area_one() -> None:
    positions = np.array([[2.35, 48.79], [18.07, 59.33], [2.16, 41.39], [-9.0, 38.7]])
    proj = Transformer.from_crs(4326, "+proj=laea +lat_0=52 +lon_0=10 +R=6371000 +units=m", always_xy=True)

    points = Frame(west=0.0, north=0.0, units_per_metre=1.0).points(positions)

    assert points == pytest.approx(np.column_stack(proj.transform(*positions.T)) * [1, -1], abs=0.01)


def test_every_centre_stands_in_the_picture_with_room_around_it(europe: dict[str, Any]) -> None:
    assert len(europe["centres"]) == 6
    for centre in europe["centres"]:
        assert MARGIN * WIDTH - 1 <= centre["x"] <= (1 - MARGIN) * WIDTH + 1
        assert MARGIN * HEIGHT - 1 <= centre["y"] <= (1 - MARGIN) * HEIGHT + 1


def test_cities_lie_as_they_do_in_europe(europe: dict[str, Any]) -> None:
    at = {centre["id"]: (centre["x"], centre["y"]) for centre in europe["centres"]}

    assert at["stockholm"][1] < at["amsterdam"][1] < at["villejuif"][1] < at["barcelona"][1]
    assert at["cambridge"][0] < at["amsterdam"][0] < at["heidelberg"][0] < at["stockholm"][0]


def test_two_institutions_of_one_city_are_one_centre(europe: dict[str, Any]) -> None:
    heidelberg = next(centre for centre in europe["centres"] if centre["id"] == "heidelberg")

    assert [one["id"] for one in heidelberg["organisations"]] == ["dkfz", "nct-heidelberg"]


def test_cities_are_named_in_the_language_and_said_to_be_no_addresses(europe: dict[str, Any]) -> None:
    assert "Estocolmo" in [centre["city"] for centre in europe["centres"]]
    assert europe["note"] == "Cada marca está en la ciudad, no en la dirección exacta."


def test_the_picture_is_small_and_of_land_only(content: Content, frame: Frame, europe: dict[str, Any]) -> None:
    picture = europe_picture(content, frame)
    root = ET.fromstring(picture)
    paths = root.findall(f".//{SVG}path")

    assert len(picture) <= LARGEST_BYTES
    assert root.get("viewBox") == f"0 0 {europe['width']} {europe['height']}"
    assert all(path.get("d", "").startswith("M") for path in paths)
    assert {path.get("fill") for path in paths} == {
        europe["colours"]["land"],
        europe["colours"]["land_of_a_centre"],
    }


def test_the_countries_with_a_centre_are_told_apart(content: Content, frame: Frame, europe: dict[str, Any]) -> None:
    paths = ET.fromstring(europe_picture(content, frame)).findall(f".//{SVG}path")

    chosen = [path for path in paths if path.get("fill") == europe["colours"]["land_of_a_centre"]]

    assert len(chosen) == len({"France", "United Kingdom", "Sweden", "Netherlands", "Spain", "Germany"})


def test_the_cut_edge_of_the_countries_lies_outside_the_picture(content: Content, frame: Frame) -> None:
    east = max(
        lon
        for feature in content.plan
        if feature.layer == "country"
        for lon, _ in _corners(feature.geometry["coordinates"])
    )

    edge = frame.points(np.array([[east, lat] for lat in np.linspace(36, 66, 61)]))

    assert all(x >= WIDTH - 1 for x, y in edge if 0 <= y <= HEIGHT)


def test_a_single_centre_stands_in_the_middle() -> None:
    entry = build_catalogue(read_content(SAMPLE), {}, "fr")["europe"]

    (centre,) = entry["centres"]
    assert (centre["x"], centre["y"]) == (WIDTH / 2, HEIGHT / 2)
    assert entry["note"] is None


def test_without_centres_there_is_no_map(content_folder: Path) -> None:
    (content_folder / "europe/centres.yaml").unlink()
    content = read_content(content_folder)

    assert frame_of(content) is None
    assert build_catalogue(content, {}, "fr")["europe"] is None


def test_without_countries_the_picture_is_all_sea(content_folder: Path) -> None:
    countries = content_folder / "europe/countries.geojson"
    countries.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    content = read_content(content_folder)
    frame = frame_of(content)

    assert frame is not None
    assert not ET.fromstring(europe_picture(content, frame)).findall(f".//{SVG}path")


def _corners(coordinates: Any) -> list[Any]:
    if isinstance(coordinates[0], float | int):
        return [coordinates]
    return [corner for part in coordinates for corner in _corners(part)]
