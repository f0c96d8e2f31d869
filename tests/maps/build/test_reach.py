"""What an edition knows of the ground within reach: days on which it changes, stations counted, files for the page."""

import json
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import shapely

from maps.build.catalogue_reach import Reach
from maps.build.edition import build_edition
from maps.build.folder import to_json
from maps.build.layers_plane import Plane
from maps.build.network_files import network_files
from maps.build.reach import ReachDay, reach_days, reach_layer, start_of
from maps.content.reader import read_content
from maps.model.content import Content
from maps.model.said import Said
from maps.network import FILES
from maps.network.guide import Guide
from maps.store import open_edition
from tests.maps.content.breaking import RAIL, replace

TODAY = date(2026, 11, 22)
SHIPPED = Path(__file__).resolve().parents[3] / "data"


def guide_of(content: Content) -> Guide:
    files = network_files(content)
    return Guide(*(to_json(files[name.split("/")[1].removesuffix(".json")]) for name in FILES))


@pytest.fixture(scope="module")
def shipped() -> Content:
    return read_content(SHIPPED)


@pytest.fixture(scope="module")
def days(shipped: Content) -> tuple[ReachDay, ...]:
    return reach_days(shipped, TODAY, guide_of(shipped))


def test_the_days_are_today_and_those_on_which_something_is_expected_to_open(
    days: tuple[ReachDay, ...], shipped: Content
) -> None:
    assert [day.day for day in days] == sorted({day.day for day in days})
    assert days[0].day == TODAY
    assert days[0].sections == ()
    expected = {
        (section.opening.last_day, section.id)
        for section in shipped.sections
        if section.opening and section.opening.kind.value == "forecast" and section.opening.last_day > TODAY
    }
    assert {(day.day, section) for day in days for section in day.sections} == expected


def test_with_each_minute_and_each_day_no_station_is_lost(days: tuple[ReachDay, ...]) -> None:
    for day in days:
        counts = list(day.stations.values())
        assert counts == sorted(counts)
        assert counts[0] > 0
    for before, after in pairwise(days):
        assert all(before.stations[limit] <= after.stations[limit] for limit in before.stations)
        assert before.stations != after.stations


def test_line_15_south_adds_stations_within_half_an_hour(days: tuple[ReachDay, ...]) -> None:
    south = next(day for day in days if "m15-sud" in day.sections)

    assert south.stations[30] > days[0].stations[30] * 1.5


def test_the_page_gets_closed_rings_without_crumbs_and_spots_on_the_edge(
    days: tuple[ReachDay, ...], shipped: Content
) -> None:
    guide = guide_of(shipped)
    start = start_of(shipped)
    assert start is not None
    plane = Plane((2.35, 48.8))

    layer = reach_layer(days[0], guide.position_of(start), plane)

    assert layer["day"] == TODAY.isoformat()
    assert [area["minutes"] for area in layer["areas"]] == [15, 30, 45, 60]
    middle = shapely.Point(plane.point(*guide.position_of(start)))
    for area in layer["areas"]:
        rings = [shapely.Polygon(absolute(ring)) for ring in area["rings"]]
        assert rings[0].contains(middle)
        assert min(ring.area for ring in rings) > 25_000_000
        assert area["edges"]
        assert all(rings[0].exterior.distance(shapely.Point(edge)) < 20 for edge in area["edges"])


def absolute(path: list[int]) -> list[tuple[int, int]]:
    x = y = 0
    found = []
    for dx, dy in zip(path[::2], path[1::2], strict=True):
        x, y = x + dx, y + dy
        found.append((x, y))
    return found


def test_the_catalogue_says_each_day_in_its_language(days: tuple[ReachDay, ...], shipped: Content) -> None:
    french: Any = Reach(shipped, "fr").all(days)["reach"]
    english: Any = Reach(shipped, "en").all(days)["reach"]

    south = next(day for day in french["days"] if day["sections"] and day["sections"][0]["id"] == "m15-sud")
    assert (south["text"], south["file"]) == ("automne 2027", "reach/2027-11-30")
    assert french["speed"] == "4,5"
    assert english["speed"] == "4.5"
    assert {"idfm-rail-2026-06", "sgp-decision-2026-06-25"} <= {source["id"] for source in french["sources"]}


def test_an_edition_has_a_file_for_each_day_or_nothing_of_it(content_folder: Path, tmp_path: Path) -> None:
    def silent(_step: Said) -> None:
        """Nobody listens."""

    whole = open_edition(build_edition(content_folder, tmp_path / "whole", silent)).files
    for file in RAIL:
        (content_folder / "network" / f"{file}.yaml").unlink()
    without = open_edition(build_edition(content_folder, tmp_path / "without", silent)).files

    named = {f"layers/{day['file']}.json" for day in json.loads(whole["catalogue.fr.json"])["reach"]["days"]}
    assert named == {path for path in whole if path.startswith("layers/reach/")}
    assert named
    assert json.loads(without["catalogue.fr.json"])["reach"] is None
    assert not [path for path in without if "reach" in path and path.endswith(".json")]


def test_where_nobody_knows_where_the_kiosk_stands_it_begins_at_the_station(content_folder: Path) -> None:
    settings = (content_folder / "kiosk.yaml").read_text(encoding="utf-8")
    line = next((line for line in settings.splitlines() if line.startswith("here:")), None)
    if line is not None:
        replace(content_folder, "kiosk.yaml", line, "")

    start = start_of(read_content(content_folder))

    assert start is None or start.kind == "station"
