"""Journeys at several moments: on which day each is, what it counts on, from where one walked."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from maps.build.catalogue import build_catalogue, content_date
from maps.build.catalogue_comparison import Times
from maps.build.comparison import Compared, compared, day_of
from maps.build.folder import to_json
from maps.build.network_files import network_files
from maps.content.reader import read_content
from maps.model.content import Content
from maps.network.guide import Guide
from tests.maps.content.breaking import replace
from tests.maps.content.test_shipped_content import SHIPPED

TODAY = date(2026, 11, 22)


def guide_of(content: Content) -> Guide:
    files = network_files(content)
    return Guide(*(to_json(files[name]) for name in ("rail", "walking", "places")))


def times_of(folder: Path, today: date = TODAY) -> dict[str, Compared]:
    content = read_content(folder)
    return dict(compared(content, guide_of(content), today))


@pytest.fixture(scope="module")
def shipped() -> dict[str, Compared]:
    return times_of(SHIPPED)


def minutes(times: dict[str, Compared], moment: str, station: str) -> float | None:
    journey = times[moment].journeys[station]
    return journey and journey.seconds / 60


def test_the_days_of_the_moments_are_those_of_their_sections(content_folder: Path) -> None:
    content = read_content(content_folder)
    assert content.comparison is not None

    days = {moment.id: day_of(content, moment, TODAY) for moment in content.comparison.moments}

    assert days == {
        "before": date(2024, 6, 23),
        "today": TODAY,
        "with-m15": date(2027, 11, 30),
        "late": date(2035, 12, 31),
    }


def test_another_forecast_moves_its_moment(content_folder: Path) -> None:
    replace(content_folder, "network/sections.yaml", "2027-09-01, precision: season", "2029-01-01, precision: year")

    assert times_of(content_folder)["with-m15"].day == date(2029, 12, 31)


def test_a_moment_counts_on_its_section_even_when_its_day_has_passed_without_it(content_folder: Path) -> None:
    times = times_of(content_folder, today=date(2028, 6, 1))

    assert [section.id for section in times["with-m15"].announced] == ["m15-sud"]
    assert times["today"].announced == ()
    assert minutes(times, "with-m15", "est") is not None


def test_before_its_station_one_walked_to_the_next_one(shipped: dict[str, Compared]) -> None:
    before, today = (shipped[moment].journeys["chatelet"] for moment in ("before-m14", "today"))

    assert before is not None
    assert today is not None
    assert before.walk_s > 20 * 60 > 5 * 60 > today.walk_s
    assert before.seconds > 2 * today.seconds


def test_before_line_14_came_no_journey_rides_on_what_opened_with_it(shipped: dict[str, Compared]) -> None:
    content = read_content(SHIPPED)
    rail = guide_of(content).rail
    opened = {"hopital-bicetre", "villejuif-gustave-roussy", "l-hay-les-roses"}

    for journey in shipped["before-m14"].journeys.values():
        stops = {rail.stops[stop].id for ride in (journey.rides if journey else ()) for stop in ride.stops}
        assert not stops & opened


def test_nothing_that_is_only_announced_runs_today(shipped: dict[str, Compared]) -> None:
    journeys = [journey for journey in shipped["today"].journeys.values() if journey]

    assert len(journeys) == 10
    assert [ride for journey in journeys for ride in journey.rides if ride.expected] == []


def test_what_the_network_does_not_reach_is_not_known(shipped: dict[str, Compared]) -> None:
    unknown = {
        moment: [station for station, journey in times.journeys.items() if journey is None]
        for moment, times in shipped.items()
    }

    assert unknown == {
        "before-m14": ["universite-paris-saclay", "versailles-chantiers"],
        "today": ["universite-paris-saclay", "versailles-chantiers"],
        "with-m15-sud": ["versailles-chantiers"],
        "year-2035": [],
    }


def test_no_moment_is_slower_than_the_one_before(shipped: dict[str, Compared]) -> None:
    moments = [*shipped]
    for station in shipped["today"].journeys:
        known = [found for moment in moments if (found := minutes(shipped, moment, station)) is not None]
        assert known == sorted(known, reverse=True), station


def test_every_destination_without_a_time_says_why() -> None:
    content = read_content(SHIPPED)
    assert content.comparison is not None
    times = compared(content, guide_of(content), content_date(content))

    lacking = {station for one in times.values() for station, journey in one.journeys.items() if journey is None}

    assert {one.station for one in content.comparison.destinations if one.reason} == lacking


def catalogue_of(folder: Path) -> dict[str, Any]:
    content = read_content(folder)
    guide = guide_of(content)
    return build_catalogue(content, {}, "fr", Times(guide, compared(content, guide, TODAY)))


def test_the_catalogue_has_whole_minutes_whose_parts_make_them_up(content_folder: Path) -> None:
    comparison = catalogue_of(content_folder)["comparison"]

    assert [moment["state"] for moment in comparison["moments"]] == ["before", "today", "announced", "announced"]
    for destination in comparison["destinations"]:
        for time in filter(None, destination["times"].values()):
            assert time["walk"] + time["wait"] + time["ride"] == time["minutes"]
    est = comparison["destinations"][1]
    assert est["reason"] == "Pas de train"
    assert est["times"]["with-m15"]["expected"]


def test_the_catalogue_has_trains_and_buses_with_their_sources(content_folder: Path) -> None:
    catalogue = catalogue_of(content_folder)

    assert catalogue["service"][0]["first_train"]["time"] == "05:30"
    assert catalogue["service"][0]["headways"][0]["seconds"] == 85
    assert catalogue["service"][1] == {
        "station": "est",
        "line": "m15",
        "first_train": None,
        "last_train": None,
        "headways": [],
    }
    assert (catalogue["buses"][0]["number"], catalogue["buses"][0]["stop_verified"]) == ("131", False)


def test_content_that_compares_nothing_has_no_comparison(content_folder: Path) -> None:
    (content_folder / "network/comparison.yaml").unlink()
    content = read_content(content_folder)

    assert compared(content, guide_of(content), TODAY) == {}
    assert build_catalogue(content, {}, "fr")["comparison"] is None
