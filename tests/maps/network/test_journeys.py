"""Journeys on small networks: rides, changes, waits, forks, dates."""

from datetime import date

import pytest

from maps.network.day_network import DayNetwork
from maps.network.journeys import Journey, Walk, journeys
from maps.network.search import Question
from tests.maps.network.railway import DWELL_S, SPEED, TODAY, WAIT_S, asked, fastest, network, on

KM_S = 1000 / SPEED
CHANGE_S = 100 / 1.25
OPENED = {"value": "2026-01-01", "precision": "day", "kind": "opened"}
AUTUMN_2027 = {"value": "2027-09-01", "precision": "season", "kind": "forecast"}


def told(day: DayNetwork, journey: Journey) -> list[str]:
    """The rides of a journey as line and stops."""
    stops = day.network.stops
    return [
        f"{day.network.lines[ride.line].id} {' '.join(stops[stop].id for stop in ride.stops)}" for ride in journey.rides
    ]


def test_a_ride_is_its_runs_and_the_stops_between() -> None:
    day = on(network([("m1", "a", "b", 1000), ("m1", "b", "c", 2000)]))

    (journey,) = asked(day, "a", "c")

    assert told(day, journey) == ["m1 a b c"]
    assert journey.seconds == journey.ride_s == pytest.approx(3 * KM_S + DWELL_S)


def test_a_change_is_walked_and_waited_for() -> None:
    day = on(network([("m1", "a", "b", 1000), ("m2", "b", "c", 1000)]))

    (journey,) = asked(day, "a", "c")

    assert told(day, journey) == ["m1 a b", "m2 b c"]
    assert (journey.ride_s, journey.wait_s, journey.walk_s) == pytest.approx((2 * KM_S, WAIT_S, 0))
    assert journey.change_s == pytest.approx(CHANGE_S)


def test_who_travels_at_another_time_waits_for_another_time() -> None:
    rail = network([("m1", "a", "b", 1000), ("m2", "b", "c", 1000)])

    waits = [asked(on(rail, period=period), "a", "c")[0].wait_s for period in ("peak", "day", "evening")]

    assert waits == [30, 60, 120]


def test_the_known_distance_between_two_lines_counts_instead_of_the_assumed_one() -> None:
    links = [("m1", "a", "b", 1000), ("m2", "b", "c", 1000)]
    near, far = (on(network(links, sides=[[1, 1, metres]])) for metres in (10, 400))

    assert fastest(far, "a", "c") - fastest(near, "a", "c") == pytest.approx(390 / 1.25)


def test_a_slower_way_with_fewer_changes_is_told_too() -> None:
    day = on(network([("m1", "a", "b", 1000), ("m2", "b", "c", 1000), ("m3", "a", "d", 4000), ("m3", "d", "c", 4000)]))

    quick, direct = asked(day, "a", "c")

    assert told(day, quick) == ["m1 a b", "m2 b c"]
    assert told(day, direct) == ["m3 a d c"]
    assert quick.seconds < direct.seconds


def test_a_slower_way_with_as_many_changes_is_not_told() -> None:
    day = on(network([("m1", "a", "b", 1000), ("m2", "a", "b", 2000)]))

    (journey,) = asked(day, "a", "b")

    assert told(day, journey) == ["m1 a b"]


def test_a_station_is_reached_on_foot_from_another() -> None:
    day = on(network([("m1", "a", "b", 1000), ("m2", "c", "d", 1000)], pairs=[[1, 2, 250]]))

    (journey,) = asked(day, "a", "d")

    assert [leg for leg in journey.legs if isinstance(leg, Walk)] == [Walk(1, 2, 200.0, 250.0)]
    assert journey.seconds == pytest.approx(2 * KM_S + 200 + CHANGE_S + WAIT_S)
    assert (journey.wait_s, journey.walk_s) == (WAIT_S, 0)


def test_between_two_branches_one_changes_where_they_part() -> None:
    fork = [("m7", "paris", "fork", 1000), ("m7", "fork", "ivry", 1000), ("m7", "fork", "villejuif", 1000)]
    day = on(network(fork, turnbacks=[[1, 2], [2, 1]]))

    (through,), (back,) = asked(day, "paris", "ivry"), asked(day, "villejuif", "ivry")

    assert told(day, through) == ["m7 paris fork ivry"]
    assert told(day, back) == ["m7 villejuif fork", "m7 fork ivry"]
    assert back.wait_s == WAIT_S


def test_a_ride_names_the_ends_of_the_line_ahead_and_none_on_a_ring() -> None:
    fork = on(network([("m7", "paris", "fork", 1000), ("m7", "fork", "ivry", 1000), ("m7", "fork", "villejuif", 1000)]))
    ring = on(network([("m15", "a", "b", 1000), ("m15", "b", "c", 1000), ("m15", "c", "a", 5000)]))

    (ride,) = asked(fork, "paris", "fork")[0].rides
    (round_ride,) = asked(ring, "a", "b")[0].rides

    assert {fork.network.stops[stop].id for stop in ride.towards} == {"ivry", "villejuif"}
    assert round_ride.towards == ()


@pytest.mark.parametrize(
    ("day", "minutes"),
    [
        pytest.param(TODAY, [], id="today"),
        pytest.param(date(2027, 9, 1), [], id="on the first day of its period"),
        pytest.param(date(2027, 11, 30), [True], id="on the last day of its period"),
    ],
)
def test_what_is_announced_counts_from_the_last_day_of_its_period(day: date, minutes: list[bool]) -> None:
    rail = network([("m15", "a", "b", 1000)], openings={0: 0}, facts=[AUTUMN_2027])

    assert [ride.expected for journey in asked(on(rail, day), "a", "b") for ride in journey.rides] == minutes


def test_what_has_opened_is_not_called_expected() -> None:
    rail = network([("m15", "a", "b", 1000)], openings={0: 0}, facts=[OPENED])

    (journey,) = asked(on(rail), "a", "b")

    assert [ride.expected for ride in journey.rides] == [False]


def test_trains_run_through_a_station_that_is_not_open_yet() -> None:
    links = [("m14", "a", "b", 1000), ("m14", "b", "c", 1000)]
    rail = network(links, calls=[[1, 0, 0]], facts=[AUTUMN_2027])

    (journey,) = asked(on(rail), "a", "c")

    assert journey.seconds == pytest.approx(2 * KM_S)
    assert [len(ride.stops) for ride in journey.rides] == [2]
    assert asked(on(rail), "a", "b") == []
    assert not on(rail).is_served(1)


def test_place_to_place_has_the_first_wait_and_the_ways_at_both_ends() -> None:
    day = on(network([("m1", "a", "b", 1000)]))

    (journey,) = journeys(day, Question({0: 300.0}, {1: 400.0}, from_platform=False), {0: 225.0}, {1: 350.0})

    assert (journey.ride_s, journey.wait_s, journey.walk_s) == pytest.approx((KM_S, WAIT_S, 700.0))
    assert journey.change_s == pytest.approx(0)
    assert [type(leg).__name__ for leg in journey.legs] == ["Walk", "Ride", "Walk"]


def test_a_dangling_stretch_is_no_way() -> None:
    day = on(network([("m1", "a", "b", 1000), ("m2", "c", "d", 1000)]))

    assert asked(day, "a", "d") == []


def test_a_link_without_length_takes_no_time() -> None:
    day = on(network([("m1", "a", "b", 0), ("m1", "b", "c", 1000)]))

    assert fastest(day, "a", "b") == 0
    assert fastest(day, "a", "c") == pytest.approx(KM_S + DWELL_S)


def test_a_run_is_its_length_at_speed_where_a_train_starts_and_stops_at_once() -> None:
    rail = network([("m1", "a", "b", 1000)])
    line = rail.lines[0]

    assert line.run_s(1000) == pytest.approx(KM_S)
    assert line.run_s(0) == 0
