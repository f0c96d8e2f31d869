"""The layers of the map page, made from the shipped content."""

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from maps.build.layers import build_layers
from maps.build.layers_plane import Plane, path
from maps.content.reader import read_content
from maps.model.content import Content
from maps.model.places import Status
from maps.page import map_origin
from tests.conftest import ROOT

START_BUDGET_BYTES = 140_000
DECIMETRES = 10 * 6_378_137.0


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(ROOT / "data")


@pytest.fixture(scope="module")
def layers(content: Content) -> dict[str, Any]:
    return dict(build_layers(content))


def steps(paths: list[list[int]]) -> Iterator[tuple[int, int]]:
    for line in paths:
        x = y = 0
        for dx, dy in zip(line[::2], line[1::2], strict=True):
            x, y = x + dx, y + dy
            yield x, y


def test_a_path_is_its_first_point_and_then_steps_without_standing_still() -> None:
    assert path([(10.2, 5.0), (10.4, 5.1), (13.0, 4.0)]) == [10, 5, 3, -1]


def test_units_are_decimetres_of_mercator_from_the_middle_of_the_campus_view(content: Content) -> None:
    lon, lat = map_origin(content.settings)

    x, y = Plane((lon, lat)).point(lon + 0.001, lat + 0.001)

    assert x == round(math.radians(0.001) * DECIMETRES)
    assert y == pytest.approx(-math.radians(0.001) / math.cos(math.radians(lat)) * DECIMETRES, abs=1)


def test_the_layers_are_plain_json(layers: dict[str, Any]) -> None:
    assert json.loads(json.dumps(layers, allow_nan=False)) == json.loads(json.dumps(layers))
    assert set(layers) == {"plan", "places", "network", "region", "own"}


def test_what_is_read_before_the_first_picture_is_small(layers: dict[str, Any]) -> None:
    sizes = [len(json.dumps(layers[name], separators=(",", ":"))) for name in ("plan", "places", "network")]

    assert sum(sizes) <= START_BUDGET_BYTES


def test_every_feature_of_the_plan_has_its_style(content: Content, layers: dict[str, Any]) -> None:
    kinds = {f"{f.layer}.{f.properties['kind']}" for f in content.plan if f.layer in ("street", "green", "landuse")}

    assert kinds <= set(layers["plan"]["shapes"])
    assert {"building", "water", "zone", "commune", "walk.path", "walk.steps"} <= set(layers["plan"]["shapes"])


def test_every_place_with_a_position_is_on_the_map_and_no_other(content: Content, layers: dict[str, Any]) -> None:
    gone = (Status.CANCELLED, Status.DEMOLISHED)
    expected = {p.id for p in content.places if (p.position or p.footprint) and p.status not in gone}

    assert {place["id"] for place in layers["places"]["places"]} == expected


def test_a_place_without_outline_borrows_that_of_the_place_it_is_part_of(
    content: Content, layers: dict[str, Any]
) -> None:
    shown = {place["id"] for place in layers["places"]["places"]}
    borrowed = layers["places"]["borrowed"]

    assert borrowed
    assert set(borrowed.values()) <= shown
    assert not set(borrowed) & shown


def test_a_footprint_is_drawn_once(content: Content, layers: dict[str, Any]) -> None:
    footprints = {item for place in content.places for item in place.footprint}
    others = [f for f in content.plan if f.layer == "building" and f.id not in footprints]

    assert len(layers["plan"]["shapes"]["building"]) == sum(
        len(f.geometry["coordinates"]) if f.geometry["type"] == "Polygon" else sum(map(len, f.geometry["coordinates"]))
        for f in others
    )


def test_a_names_anchor_lies_within_the_footprint(layers: dict[str, Any]) -> None:
    for place in layers["places"]["places"]:
        if "rings" in place:
            xs, ys = zip(*steps(place["rings"]), strict=True)
            assert min(xs) <= place["x"] <= max(xs)
            assert min(ys) <= place["y"] <= max(ys)


def test_a_place_carries_when_it_was_delivered_or_is_announced(content: Content, layers: dict[str, Any]) -> None:
    written = {place["id"]: place.get("delivery") for place in layers["places"]["places"]}
    known = {place.id: place.delivery for place in content.places}
    assert any(written.values())
    for identifier, delivery in written.items():
        fact = known[identifier]
        expected = fact and {
            "kind": fact.kind.value,
            "value": fact.value.isoformat(),
            "last": fact.last_day.isoformat(),
        }
        assert delivery == expected


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.DEMOLISHED])
def test_what_was_given_up_or_pulled_down_is_not_drawn(content: Content, status: Status) -> None:
    gone = tuple(replace(place, status=status) for place in content.places)
    layers: dict[str, Any] = dict(build_layers(replace(content, places=gone)))
    assert layers["places"]["places"] == []


def test_every_trace_belongs_to_a_section_of_its_line(content: Content, layers: dict[str, Any]) -> None:
    lines = {section.id: section.line for section in content.sections}

    assert layers["network"]["tracks"]
    assert all(lines[track["section"]] == track["line"] for track in layers["network"]["tracks"])


def test_lines_that_share_a_tunnel_run_beside_each_other(layers: dict[str, Any]) -> None:
    sides = {track["line"]: track["side"] for track in layers["network"]["tracks"] if track.get("side")}

    assert sorted(sides.values()) == [-0.5, 0.5]
    assert set(sides) == {"m16", "m17"}


def test_all_stations_are_there_with_their_calls(content: Content, layers: dict[str, Any]) -> None:
    stations = {station["id"]: station for station in layers["network"]["stations"]}

    assert set(stations) == {station.id for station in content.stations}
    assert {call["line"] for call in stations["villejuif-gustave-roussy"]["calls"]} == {"m14", "m15"}


def test_only_organisations_outside_the_campus_have_a_mark_of_their_own(
    content: Content, layers: dict[str, Any]
) -> None:
    west, south, east, north = content.settings.campus_view
    marked = {item["id"] for item in layers["places"]["organisations"]}

    assert marked
    for item in content.organisations:
        if item.id in marked:
            assert item.position
            assert not (west <= item.position.lon <= east and south <= item.position.lat <= north)


def test_an_organisation_is_shown_where_it_is(content: Content, layers: dict[str, Any]) -> None:
    seats = layers["places"]["seats"]
    shown = {place["id"] for place in layers["places"]["places"]} | set(layers["places"]["borrowed"])
    occupants = {place.id: place.occupants for place in content.places}

    assert seats["sanofi"] == "the-hive"
    assert all(place in shown and organisation in occupants[place] for organisation, place in seats.items())
    housed = {organisation for place in shown for organisation in occupants.get(place, ())}
    assert housed == set(seats)


def test_neighbouring_departements_still_touch_after_simplifying(layers: dict[str, Any]) -> None:
    corners = set(steps(layers["region"]["shapes"]["departement"]))
    border = set(steps(layers["region"]["shapes"]["border"]))

    assert border <= corners
