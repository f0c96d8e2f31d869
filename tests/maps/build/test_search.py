"""What can be found in an edition, and by which words."""

from dataclasses import replace
from typing import Any

import pytest

from maps.build.search import build_search
from maps.content.reader import read_content
from maps.model.content import Content
from tests.maps.conftest import SAMPLE


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(SAMPLE)


@pytest.fixture(scope="module")
def entries(content: Content) -> dict[str, dict[str, Any]]:
    return {f"{entry['kind']} {entry['id']}": entry for entry in build_search(content)["entries"]}


def test_a_place_is_found_by_its_names_in_every_language(entries: dict[str, dict[str, Any]]) -> None:
    assert entries["place hospital"]["names"] == ["Hôpital", "Hospital"]


def test_a_place_is_found_by_its_synonyms_in_every_language(entries: dict[str, dict[str, Any]]) -> None:
    assert entries["place hospital"]["synonyms"] == ["soins", "hôpital de jour", "care", "day hospital"]


def test_words_for_a_kind_count_as_words_of_its_places(entries: dict[str, dict[str, Any]]) -> None:
    assert "L15" in entries["place ward"]["words"]
    assert "L15" not in entries["place hospital"]["words"]


def test_a_place_is_found_by_who_is_in_it_unless_they_are_hidden(entries: dict[str, dict[str, Any]]) -> None:
    words = entries["place hospital"]["words"]

    assert "Gustave Roussy" in words
    assert [word for word in words if "idden" in word] == []


def test_a_station_that_is_a_place_is_found_once(content: Content, entries: dict[str, dict[str, Any]]) -> None:
    (place,) = (place for place in content.places if place.station)
    (station,) = (station for station in content.stations if station.id == place.station)

    assert f"station {station.id}" not in entries
    assert station.name in entries[f"place {place.id}"]["names"]


def test_what_is_for_investors_cannot_be_found(entries: dict[str, dict[str, Any]]) -> None:
    assert [name for name in entries if name.startswith("milestone")] == ["milestone line-15", "milestone tower"]


def test_a_milestone_is_found_by_the_year_of_its_section_or_place(entries: dict[str, dict[str, Any]]) -> None:
    assert "2027" in entries["milestone line-15"]["words"]
    assert "1980" in entries["milestone tower"]["words"]


def test_a_line_is_found_by_its_number(entries: dict[str, dict[str, Any]]) -> None:
    assert entries["line m15"]["names"] == ["Métro 15", "Metro line 15", "15"]
    assert entries["line m15"]["synonyms"] == ["L15"]


@pytest.mark.parametrize(
    ("sections", "chain"),
    [
        ([("a", "b"), ("b", "c")], ["a", "b", "c"]),
        ([("b", "c"), ("a", "b")], ["a", "b", "c"]),
        ([("c", "b"), ("b", "a"), ("c", "d")], ["d", "c", "b", "a"]),
        ([("b", "c"), ("x", "y"), ("c", "x")], ["b", "c", "x", "y"]),
        ([("a", "b", "c"), ("b", "d")], ["a", "b", "c", "d"]),
        ([("a", "b"), ("b", "c"), ("c", "a")], ["a", "b", "c"]),
    ],
    ids=["in order", "last first", "back to front", "with a gap between", "a branch", "a ring"],
)
def test_the_stations_of_a_line_stand_in_running_order(
    content: Content, sections: list[tuple[str, ...]], chain: list[str]
) -> None:
    first = content.sections[0]
    cut = [replace(first, id=f"s{number}", stations=stations) for number, stations in enumerate(sections)]

    lines = build_search(replace(content, sections=tuple(cut)))["lines"]

    assert lines[first.line] in (chain, chain[::-1])
