"""Walks on small networks: ends that nearly touch, stairs, doors, steps."""

from datetime import date
from itertools import pairwise
from math import dist
from typing import Any

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.network.accesses import DrawnWays
from maps.network.errors import NoAnswer
from maps.network.noding import SNAP_M, graph_of
from maps.network.plane import Plane
from maps.network.steps import Stairs, Turn, stairs_of, steps, verified_on
from maps.network.walking import Access, Path, Spot, WalkNetwork

PLANE = Plane(48.794)
Way = tuple[list[tuple[float, float]], dict[str, Any]]


def walk_network(ways: list[Way]) -> WalkNetwork:
    """A network drawn in metres east and north of a corner of the campus."""
    x0, y0 = PLANE.metres(2.34, 48.79)
    drawn = DrawnWays(
        [[PLANE.degrees(x0 + x, y0 + y) for x, y in line] for line, _ in ways],
        [bool(properties.get("steps")) for _, properties in ways],
    )
    streets = [properties.get("name", "") for _, properties in ways]
    return WalkNetwork(
        {
            "lat": drawn.lat,
            "m_s": 1.25,
            "as_of": "2021-08",
            "heading_deg": None,
            "streets": streets,
            "nodes": [drawn.plane.degrees(*node) for node in drawn.graph.nodes],
            "edges": [
                [
                    piece.start,
                    piece.end,
                    piece.metres,
                    piece.way if streets[piece.way] else -1,
                    "path",
                    int(bool(ways[piece.way][1].get("steps"))),
                    ways[piece.way][1].get("verified_on"),
                    [drawn.plane.degrees(*point) for point in piece.line[1:-1]],
                ]
                for piece in drawn.graph.pieces
            ],
            "places": {
                name: drawn.accesses(shapely.Point(*drawn.plane.metres(*PLANE.degrees(x0 + x, y0 + y))), entrance=False)
                for name, x, y in (("west", 0, -5), ("east", 100, 5), ("middle", 50, 5), ("north", 50, 80))
            },
            "stations": {},
            "here": None,
        }
    )


def walked(network: WalkNetwork, start: str, end: str, *, any_way: bool = False) -> Path:
    return network.path(spot(network, start), spot(network, end), any_way=any_way)


def spot(network: WalkNetwork, name: str) -> Spot:
    return network.places[name]


STREET: Way = ([(0, 0), (100, 0)], {"name": "Rue Édouard Vaillant"})
STAIRS: Way = ([(50, 0), (50, 80)], {"steps": True})
CROSSING: Way = ([(100, 80), (100, 120)], {})
RAMP: Way = ([(100, 0), (100, 80), (50, 80)], {})


def test_a_walk_goes_from_door_to_door() -> None:
    path = walked(walk_network([STREET]), "west", "east")

    assert path.metres == pytest.approx(110, abs=0.5)
    assert sum(part.metres for part in path.parts) == pytest.approx(path.metres, abs=0.5)


def test_known_stairs_are_gone_round_unless_any_way_will_do() -> None:
    network = walk_network([STREET, STAIRS, RAMP])

    round_them, over_them = walked(network, "west", "north"), walked(network, "west", "north", any_way=True)

    assert round_them.metres == pytest.approx(5 + 100 + 80 + 50, abs=1)
    assert over_them.metres == pytest.approx(5 + 50 + 80, abs=1)
    assert stairs_of(network, round_them) is Stairs.NONE_KNOWN
    assert stairs_of(network, over_them) is Stairs.SOME


def test_a_place_that_only_stairs_lead_to_says_so() -> None:
    network = walk_network([STREET, STAIRS, ([(50, 80), (60, 80)], {})])

    with pytest.raises(NoAnswer, match="without known stairs") as refusal:
        walked(network, "west", "north")

    assert refusal.value.code == "stairs"
    assert walked(network, "west", "north", any_way=True).metres == pytest.approx(135, abs=1)


def test_a_way_is_step_free_once_somebody_has_walked_all_of_it() -> None:
    checked: Way = ([(0, 0), (50, 0)], {"verified_on": "2026-10-01"})
    network = walk_network([checked, ([(50, 0), (100, 0)], {"verified_on": "2026-09-01"})])
    half = walk_network([checked, ([(50, 0), (100, 0)], {})])

    assert stairs_of(network, walked(network, "west", "east")) is Stairs.STEP_FREE
    assert verified_on(network, walked(network, "west", "east")) == date(2026, 9, 1)
    assert stairs_of(half, walked(half, "west", "east")) is Stairs.NONE_KNOWN
    assert verified_on(half, walked(half, "west", "east")) is None


@pytest.mark.parametrize("gap", [0.0, 0.2, 0.45])
def test_ends_that_nearly_touch_are_one(gap: float) -> None:
    network = walk_network([([(0, 0), (50, 0)], {}), ([(50 + gap, 0), (100, 0)], {})])

    assert walked(network, "west", "east").metres == pytest.approx(110, abs=1.5)


def test_a_way_that_ends_on_another_divides_it() -> None:
    network = walk_network([STREET, ([(50, 0.3), (50, 80)], {})])

    assert walked(network, "west", "north").metres == pytest.approx(5 + 50 + 80, abs=1)


def test_ways_that_cross_without_a_corner_do_not_meet() -> None:
    graph = graph_of([[(0, 0), (100, 0)], [(50, -50), (50, 50)]])

    assert [len(nodes) for nodes in graph.components()] == [2, 2]


def test_steps_turn_where_the_way_does() -> None:
    network = walk_network([STREET, ([(100, 0), (100, 80)], {}), ([(100, 80), (50, 80)], {}), CROSSING])

    told = steps(network, walked(network, "west", "north"), heading_deg=0)

    assert [(step.turn, step.compass, step.street) for step in told] == [
        (Turn.RIGHT, "east", "Rue Édouard Vaillant"),
        (Turn.LEFT, "north", None),
        (Turn.LEFT, "west", None),
    ]
    assert sum(step.metres for step in told) == pytest.approx(walked(network, "west", "north").metres, abs=0.5)


@pytest.mark.parametrize(
    ("heading", "turn"),
    [(0, Turn.RIGHT), (90, Turn.AHEAD), (180, Turn.LEFT), (270, Turn.BACK), (None, None), (50, Turn.SLIGHT_RIGHT)],
)
def test_the_first_step_is_told_by_where_the_visitor_looks(heading: float | None, turn: Turn | None) -> None:
    network = walk_network([STREET])

    assert steps(network, walked(network, "west", "east"), heading)[0].turn is turn


def test_stairs_are_a_step_of_their_own() -> None:
    network = walk_network([STREET, STAIRS, RAMP])

    told = steps(network, walked(network, "west", "north", any_way=True), None)

    assert [step.kind for step in told] == ["path", "stairs"]


LOOP: Way = ([(50, 0), (50, -60), (47, -60), (47, -20), (50, 0)], {})


def test_a_loop_is_walked_the_short_way_round_whichever_end_one_begins_at() -> None:
    network = walk_network([STREET, LOOP])
    (number, half), (_, other) = (numbered for numbered in enumerate(network.edges) if numbered[1].street is None)
    along = half.metres - 1
    spot = Spot((Access(number, along, 0.0, network.piece(number, along, along)[0]),), (), entrance=False)

    there = network.path(spot, network.places["east"], any_way=True)
    back = network.path(network.places["east"], spot, any_way=True)

    assert there.metres == pytest.approx(back.metres)
    assert there.metres == pytest.approx(min(along, 1 + other.metres) + 50 + 5, abs=0.1)


points = st.tuples(st.integers(0, 60), st.integers(0, 60))
ways = st.lists(st.lists(points, min_size=2, max_size=4, unique=True), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None)
@given(drawn=ways)
def test_a_graph_has_all_that_was_drawn(drawn: list[list[tuple[int, int]]]) -> None:
    graph = graph_of(drawn)

    before = sum(dist(a, b) for way in drawn for a, b in pairwise(way))
    assert sum(piece.metres for piece in graph.pieces) == pytest.approx(before, abs=SNAP_M * 4 * len(drawn) + 1)
    for piece in graph.pieces:
        assert (graph.nodes[piece.start], graph.nodes[piece.end]) == (piece.line[0], piece.line[-1])


@settings(max_examples=100, deadline=None)
@given(drawn=ways, any_way=st.booleans())
def test_there_and_back_is_as_far(drawn: list[list[tuple[int, int]]], any_way: bool) -> None:
    network = walk_network([STREET, STAIRS, RAMP, *((list(way), {}) for way in drawn)])
    spots = [network.places[name] for name in ("west", "north")]

    there, back = (metres_or_none(network, ends, any_way=any_way) for ends in (spots, spots[::-1]))

    assert there == pytest.approx(back) if there is not None else back is None
    assert there is None or there >= 0


def metres_or_none(network: WalkNetwork, ends: list[Spot], *, any_way: bool) -> float | None:
    """How far it is; None where what was drawn is larger than the street, and leads elsewhere."""
    try:
        return network.path(*ends, any_way=any_way).metres
    except NoAnswer:
        return None
