"""The shipped network answers: journeys on different days, walks to every place of the campus, reach."""

from datetime import date
from itertools import pairwise

import pytest

from maps.model.content import Content
from maps.model.places import GONE
from maps.network.answers import journeys_answer, walk_answer
from maps.network.errors import NoAnswer
from maps.network.guide import Asked, Guide
from maps.network.reach import MINUTES, reach, reach_answer
from tests.maps.network.railway import TODAY

SUD_OPEN = date(2027, 11, 30)
NOBODY_KNOWS_WHERE = {
    *("gr-ambulatory", "kadans-2", "lot-c1a", "lot-c1b", "lot-c1c", "cgp-barrault-pressacco", "north-school"),
    *("south-school", "ecla-villejuif", "ecole-simone-veil"),
}
OFF_THE_WALKING_NETWORK = {"gr-chevilly", "hopital-bicetre-site", "lycee-darius-milhaud"}


def asked(guide: Guide, start: str, end: str, day: date = TODAY, today: date = TODAY) -> dict[str, object]:
    ends = guide.names.find(start), guide.names.find(end)
    asked = Asked(day, today)
    return journeys_answer(guide, *ends, asked, guide.journeys(*ends, asked), "fr")


def minutes(answer: dict[str, object]) -> list[float]:
    journeys = answer["journeys"]
    assert isinstance(journeys, list)
    return [journey["minutes"] for journey in journeys]


def refused(guide: Guide, start: str, end: str, day: date = TODAY) -> tuple[str, str]:
    with pytest.raises(NoAnswer) as refusal:
        asked(guide, start, end, day)
    return refusal.value.code, str(refusal.value)


def test_line_15_sud_makes_journeys_shorter_from_its_last_day_on(guide: Guide) -> None:
    today = minutes(asked(guide, "Villejuif – Gustave Roussy", "Pont de Sèvres"))
    before = minutes(asked(guide, "Villejuif – Gustave Roussy", "Pont de Sèvres", date(2027, 11, 29)))
    after = minutes(asked(guide, "Villejuif – Gustave Roussy", "Pont de Sèvres", SUD_OPEN))

    assert today == before
    assert after[0] == pytest.approx(13, abs=1)
    assert today[0] > 2.5 * after[0]


def test_what_is_announced_is_told_as_expected(guide: Guide) -> None:
    answer = asked(guide, "villejuif-gustave-roussy", "noisy-champs", SUD_OPEN)

    journeys = answer["journeys"]
    assert isinstance(journeys, list)
    assert [journey["expected"] for journey in journeys] == [True]
    assert journeys[0]["legs"][0]["label"] == "M15"


def test_the_parts_of_an_answer_add_up(guide: Guide) -> None:
    for end in ("La Défense", "Versailles Château", "gr-chevilly", "Aéroport Charles de Gaulle 1"):
        journeys = asked(guide, "gr-hospital", end)["journeys"]
        assert isinstance(journeys, list)
        for journey in journeys:
            parts = sum(journey[name] for name in ("ride_min", "wait_min", "change_min", "walk_min"))
            assert journey["minutes"] == pytest.approx(parts, abs=0.01)
        assert [one["minutes"] for one in journeys] == sorted(one["minutes"] for one in journeys)


def test_a_day_before_the_network_is_described_is_not_known(guide: Guide) -> None:
    assert refused(guide, "Madeleine", "Châtelet", date(2025, 1, 1)) == (
        "not_known",
        "Journeys on 2025-01-01 are not known: the network is described from 2026-06-01 on.",
    )


def test_a_station_that_is_only_announced_says_until_when(guide: Guide) -> None:
    assert refused(guide, "Châtelet", "Satory") == (
        "not_served",
        "No train stops at Satory on 2026-11-26: it is announced for 2030-12-31 at the latest.",
    )
    assert refused(guide, "gr-hospital", "Satory")[0] == "not_served"


def test_start_and_end_must_differ(guide: Guide) -> None:
    assert refused(guide, "chatelet", "Châtelet") == ("same", "Start and end are the same: Châtelet.")


def test_a_place_nobody_knows_the_position_of_says_so(guide: Guide) -> None:
    assert refused(guide, "Châtelet", "gr-ambulatory")[0] == "nowhere"


def test_a_place_off_the_walking_network_is_reached_by_rail_and_on_foot(guide: Guide) -> None:
    answer = asked(guide, "here", "gr-chevilly")

    journeys = answer["journeys"]
    assert isinstance(journeys, list)
    assert [leg["kind"] for leg in journeys[0]["legs"]] == ["walk", "ride", "walk"]


def test_nobody_rides_through_a_fork_of_metro_7(guide: Guide) -> None:
    journeys = asked(guide, "Villejuif – Louis Aragon", "Mairie d’Ivry")["journeys"]
    assert isinstance(journeys, list)

    rides = [[leg["from"]["id"], leg["to"]["id"]] for leg in journeys[0]["legs"]]

    assert rides == [["villejuif-louis-aragon", "maison-blanche"], ["maison-blanche", "mairie-d-ivry"]]


def test_every_station_of_today_is_reached_from_the_campus(guide: Guide) -> None:
    day = guide.network_on(Asked(TODAY, TODAY))
    start = guide.names.find("villejuif-gustave-roussy")
    served = [stop.id for number, stop in enumerate(guide.rail.stops) if day.is_served(number)]

    reached = reach(guide, start, Asked(TODAY, TODAY), minutes=(300,))

    assert {guide.rail.stops[one.stop].id for one in reached.stations} >= set(served)


def test_every_place_is_reached_on_foot_without_known_stairs_or_it_is_known_why_not(
    guide: Guide, shipped: Content
) -> None:
    here = guide.names.find("here")
    reasons: dict[str, set[str]] = {}
    for place in shipped.places:
        if place.status in GONE:
            continue
        try:
            guide.walk(here, guide.names.find(place.id), any_way=False)
        except NoAnswer as refusal:
            reasons.setdefault(refusal.code, set()).add(place.id)

    assert reasons == {"nowhere": NOBODY_KNOWS_WHERE, "off_network": OFF_THE_WALKING_NETWORK}


def test_a_walk_is_told_with_its_steps_and_what_is_known_of_stairs(guide: Guide) -> None:
    here, end = guide.names.find("here"), guide.names.find("Maison des parents")

    answer = walk_answer(guide, here, end, guide.walk(here, end, any_way=False), "fr", guide.walking.heading_deg)

    assert answer["stairs"] == "none_known"
    assert answer["data_of"] == "2021-08"
    assert sum(step["metres"] for step in answer["steps"]) == pytest.approx(answer["metres"], abs=len(answer["steps"]))
    assert answer["steps"][-1]["street"] == "Rue Camille Desmoulins"
    assert answer["geometry"]["coordinates"][0] == [2.34905, 48.79385]


def test_stairs_make_the_way_to_the_redoubt_shorter_and_are_told(guide: Guide) -> None:
    here, end = guide.names.find("here"), guide.names.find("redoute-hautes-bruyeres")

    level, any_way = (guide.walk(here, end, any_way=choice) for choice in (False, True))

    assert any_way.metres < level.metres


def test_reach_grows_with_the_minutes_and_with_line_15_sud(guide: Guide) -> None:
    here = guide.names.find("here")

    today, sud = (reach(guide, here, Asked(day, TODAY)) for day in (TODAY, SUD_OPEN))

    for found in (today, sud):
        assert all(found.ground[less].area < found.ground[more].area for less, more in pairwise(MINUTES))
        assert all(ground.is_valid for ground in found.ground.values())
        assert [one.seconds for one in found.stations] == sorted(one.seconds for one in found.stations)
    earliest = {one.stop: one.seconds for one in sud.stations}
    assert len(sud.stations) > len(today.stations)
    assert all(earliest[one.stop] <= one.seconds + 1e-6 for one in today.stations)
    assert all(sud.ground[limit].area > today.ground[limit].area for limit in MINUTES)


def test_reach_is_geojson(guide: Guide) -> None:
    answer = reach_answer(guide, reach(guide, guide.names.find("here"), Asked(TODAY, TODAY)))

    assert [feature["properties"]["minutes"] for feature in answer["ground"]["features"]] == [15, 30, 45, 60]
    assert answer["stations"][0]["id"] == "villejuif-gustave-roussy"
