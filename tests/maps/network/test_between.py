"""All ways between two things at once, as the screens ask for them."""

from datetime import date
from itertools import pairwise

import pytest

from maps.network.between import between
from maps.network.guide import Asked, Guide
from tests.maps.network.railway import TODAY

NOW = Asked(TODAY, TODAY)


def test_a_walk_is_told_with_and_without_stairs_and_the_line_of_each_step(guide: Guide) -> None:
    found = between(guide, "here", "redoute-hautes-bruyeres", NOW, "fr")
    assert (found["walk"]["stairs"], found["any_walk"]["stairs"]) == ("none_known", "some")
    steps = found["walk"]["steps"]
    assert steps[0]["geometry"]["coordinates"][0] == [2.34905, 48.79385]
    for step, following in pairwise(steps):
        assert step["geometry"]["coordinates"][-1] == following["geometry"]["coordinates"][0]


def test_a_place_off_the_walking_network_has_rail_and_a_walk(guide: Guide) -> None:
    found = between(guide, "here", "gr-chevilly", NOW, "fr")
    assert found["walk"] is None
    assert [leg["kind"] for leg in found["journeys"][0]["legs"]] == ["walk", "ride", "walk"]


def test_each_leg_goes_on_where_the_one_before_ends(guide: Guide) -> None:
    legs = between(guide, "here", "la-defense", NOW, "fr")["journeys"][0]["legs"]
    assert [leg["kind"] for leg in legs] == ["walk", "ride", "ride"]
    assert legs[0]["stairs"] == "none_known"
    assert legs[1]["geometry"]["coordinates"][-1] == legs[2]["geometry"]["coordinates"][0]


@pytest.mark.parametrize(
    ("start", "end", "day", "problem", "about"),
    [
        ("here", "here", TODAY, "same", None),
        ("here", "kadans-2", TODAY, "nowhere", "end"),
        ("kadans-2", "here", TODAY, "nowhere", "start"),
        ("here", "guyancourt", TODAY, "not_served", "end"),
        ("guyancourt", "aeroport-d-orly", TODAY, "not_served", "start"),
        ("here", "aeroport-d-orly", date(2020, 1, 1), "not_known", None),
        ("here", "qqzzkk", TODAY, "unknown", None),
    ],
)
def test_where_there_is_no_way_it_is_said_why_and_of_which_end(
    guide: Guide, start: str, end: str, day: date, problem: str, about: str | None
) -> None:
    found = between(guide, start, end, Asked(day, TODAY), "fr")
    assert (found["problem"], found["about"]) == (problem, about)
    assert (found["walk"], found["journeys"]) == (None, [])


def test_a_walk_is_found_on_a_day_before_the_trains_are_known(guide: Guide) -> None:
    found = between(guide, "here", "the-hive", Asked(date(2020, 1, 1), TODAY), "fr")
    assert found["problem"] is None
    assert found["walk"]
