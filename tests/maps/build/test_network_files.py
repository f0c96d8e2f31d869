"""What an edition knows of journeys and walks."""

from pathlib import Path
from typing import Any

import pytest

from maps.build.network_files import network_files
from maps.content.reader import read_content
from tests.maps.content.breaking import replace


def files_of(folder: Path) -> dict[str, Any]:
    return dict(network_files(read_content(folder)))


def links_of(rail: dict[str, Any]) -> dict[tuple[str, str, str], list[Any]]:
    """Line, two stops → length, run time, opening."""
    return {
        (rail["lines"][line]["id"], rail["stops"][a][0], rail["stops"][b][0]): rest
        for line, a, b, *rest in rail["links"]
    }


def test_content_without_paces_has_no_network_to_ask(content_folder: Path) -> None:
    for file in ("network", "rail_lines", "rail_stations", "rail_links", "interchanges", "travel_times", "comparison"):
        (content_folder / "network" / f"{file}.yaml").unlink()

    assert files_of(content_folder) == {}


def test_drawn_and_existing_lines_are_one_network(content_folder: Path) -> None:
    rail = files_of(content_folder)["rail"]

    assert [line["label"] for line in rail["lines"]] == ["M14", "M15", "RER B"]
    assert sorted(links_of(rail)) == [
        ("m14", "nord", "parc"),
        ("m15", "est", "parc"),
        ("rerb", "est", "nord-rer"),
        ("rerb", "est", "sud"),
    ]
    assert [[rail["stops"][a][0], rail["stops"][b][0], metres] for a, b, metres in rail["pairs"]] == [
        ["nord", "nord-rer", 147]
    ]


def test_a_link_has_the_opening_of_its_section_and_a_call_its_own(content_folder: Path) -> None:
    rail = files_of(content_folder)["rail"]

    *_, opening = links_of(rail)["m15", "est", "parc"]
    ((stop, line, own),) = rail["calls"]

    assert rail["openings"][opening] == {"value": "2027-09-01", "precision": "season", "kind": "forecast"}
    assert (rail["stops"][stop][0], rail["lines"][line]["id"]) == ("parc", "m14")
    assert rail["openings"][own]["value"] == "2025-01-18"
    assert links_of(rail)["rerb", "est", "sud"][-1] is None


def test_a_published_time_between_neighbours_is_the_run_time_and_no_other(content_folder: Path) -> None:
    links = links_of(files_of(content_folder)["rail"])

    assert links["m14", "nord", "parc"][1] == 12 * 60
    assert links["rerb", "est", "sud"][1] is None


def test_a_known_distance_between_lines_is_told(content_folder: Path) -> None:
    replace(content_folder, "network/stations.yaml", "{line: RER B, station: est}", "{line: M15, distance_m: 90}")
    rail = files_of(content_folder)["rail"]

    ((stop, line, metres),) = rail["sides"]

    assert (rail["stops"][stop][0], rail["lines"][line]["id"], metres) == ("parc", "m15", 90)


@pytest.mark.parametrize("entrance", [True, False])
def test_a_walk_ends_at_the_entrance_where_it_is_known(content_folder: Path, entrance: bool) -> None:
    if entrance:
        position = "    position: {lon: 2.34779, lat: 48.79447, certainty: surveyed}"
        door = "    entrance: {lon: 2.3478, lat: 48.7945, certainty: surveyed}"
        replace(content_folder, "places.yaml", position, f"{position}\n{door}")
    walking = files_of(content_folder)["walking"]
    spot = next(iter(walking["places"].values()), None)

    assert spot is not None
    assert spot["entrance"] is entrance
    if entrance:
        assert spot["any"][0][3:] == [2.3478, 48.7945]


def test_a_surveyed_way_counts_as_step_free_unless_wheels_stop_at_its_kerb(content_folder: Path) -> None:
    day = '"verified_on": "2026-11-01"'
    surveyed = {}
    for kerb in (2, 3):
        replace(content_folder, "campus/walking.geojson", day, f'{day}, "kerb_cm": {kerb}')
        surveyed[kerb] = [edge[6] for edge in files_of(content_folder)["walking"]["edges"] if not edge[5]]
        replace(content_folder, "campus/walking.geojson", f', "kerb_cm": {kerb}', "")

    assert surveyed == {2: ["2026-11-01"], 3: [None]}
