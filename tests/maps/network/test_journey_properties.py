"""What holds on every network."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.network.journeys import Ride
from maps.network.rail import RailNetwork
from tests.maps.network.railway import TODAY, WAIT_S, Link, asked, fastest, network, on

STOPS = ("a", "b", "c", "d", "e", "f")
FIRST = date(2027, 1, 1)
CHANGE_S = 100 / 1.25
FEW = settings(max_examples=150, deadline=None)

ends = st.tuples(st.sampled_from(STOPS), st.sampled_from(STOPS)).filter(lambda pair: pair[0] != pair[1])


@st.composite
def links(draw: st.DrawFn, lines: tuple[str, ...] = ("m1", "m2", "m3")) -> list[Link]:
    """Links between a few stops, no two alike."""
    drawn = draw(
        st.lists(
            st.tuples(st.sampled_from(lines), ends, st.integers(0, 9000)),
            min_size=1,
            max_size=12,
            unique_by=lambda link: (link[0], frozenset(link[1])),
        )
    )
    everywhere: list[Link] = [("walk", stop, f"{stop}-yard", 10) for stop in STOPS]
    return [(line, *pair, float(metres)) for line, pair, metres in drawn] + everywhere


@st.composite
def networks(draw: st.DrawFn) -> RailNetwork:
    pairs = draw(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(0, 500)), max_size=3))
    return network(draw(links()), pairs=[[a, b, metres] for a, b, metres in pairs if a != b])


@FEW
@given(rail=networks(), pair=ends)
def test_parts_are_never_negative_and_make_the_whole(rail: RailNetwork, pair: tuple[str, str]) -> None:
    for journey in asked(on(rail), *pair):
        parts = (journey.ride_s, journey.wait_s, journey.change_s, journey.walk_s)
        assert min(parts) >= -1e-6
        assert journey.seconds == pytest.approx(sum(parts))
        on_foot = sum(leg.change_s if isinstance(leg, Ride) else leg.seconds for leg in journey.legs)
        assert journey.change_s == pytest.approx(on_foot, abs=1e-6)


@FEW
@given(rail=networks(), pair=ends)
def test_each_further_journey_is_slower_and_has_fewer_rides(rail: RailNetwork, pair: tuple[str, str]) -> None:
    told = [(journey.seconds, len(journey.rides)) for journey in asked(on(rail), *pair)]

    assert [seconds for seconds, _ in told] == sorted(seconds for seconds, _ in told)
    assert [rides for _, rides in told] == sorted({rides for _, rides in told}, reverse=True)


@FEW
@given(rail=networks(), pair=ends)
def test_both_ways_take_as_long_where_all_lines_run_as_often(rail: RailNetwork, pair: tuple[str, str]) -> None:
    day = on(rail)

    there, back = fastest(day, *pair), fastest(day, *reversed(pair))

    assert there == pytest.approx(back)


@FEW
@given(rail=networks(), start=st.sampled_from(STOPS), middle=st.sampled_from(STOPS), end=st.sampled_from(STOPS))
def test_no_detour_is_faster_but_for_the_change_it_saves(rail: RailNetwork, start: str, middle: str, end: str) -> None:
    day = on(rail)

    over = fastest(day, start, middle) + CHANGE_S + WAIT_S + fastest(day, middle, end)

    if len({start, middle, end}) == 3:
        assert fastest(day, start, end) <= over + 1e-6


@FEW
@given(
    drawn=links(), pair=ends, days=st.lists(st.integers(0, 900), min_size=20, max_size=20), later=st.integers(0, 400)
)
def test_what_only_opens_never_makes_a_journey_longer(
    drawn: list[Link], pair: tuple[str, str], days: list[int], later: int
) -> None:
    facts = [
        {"value": (FIRST + timedelta(days=day)).isoformat(), "precision": "day", "kind": "forecast"} for day in days
    ]
    rail = network(drawn, facts=facts, openings=dict(enumerate(range(min(len(days), len(drawn))))))
    day = FIRST + timedelta(days=300)

    assert fastest(on(rail, day + timedelta(days=later)), *pair) <= fastest(on(rail, day), *pair) + 1e-6


@FEW
@given(rail=networks(), pair=ends)
def test_the_same_question_has_the_same_answer(rail: RailNetwork, pair: tuple[str, str]) -> None:
    assert asked(on(rail, TODAY), *pair) == asked(on(rail, TODAY), *pair)
