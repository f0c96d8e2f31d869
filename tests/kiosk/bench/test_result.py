"""Figures, their budgets, and how they are told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bench.result import Figure, Result, as_json, as_table, percentile

KEPT = Result("tap", (Figure("p95_ms", 60.0, "ms", 85.0),))
BROKEN = Result("frames", (Figure("frames_a_second", 52.5, "", 55.0, at_least=True),), "measured off screen")


@pytest.mark.parametrize(
    ("figure", "kept"),
    [
        (Figure("x", 85.0, "ms", 85.0), True),
        (Figure("x", 85.1, "ms", 85.0), False),
        (Figure("x", 55.0, "", 55.0, at_least=True), True),
        (Figure("x", 54.9, "", 55.0, at_least=True), False),
        (Figure("x", 1e9, "s"), True),
    ],
)
def test_a_budget_is_kept_up_to_the_budget_itself(figure: Figure, kept: bool) -> None:
    assert figure.kept is kept


def test_the_table_has_budgets_beside_the_figures() -> None:
    table = as_table([KEPT, BROKEN]).splitlines()
    assert table[1].split() == ["tap", "p95_ms", "60", "ms", "≤", "85", "ms", "✓"]
    assert table[2].split() == ["frames", "frames_a_second", "52.5", "≥", "55", "✗"]
    assert table[3].strip() == "measured off screen"


def test_the_json_holds_figures_by_name_and_their_budgets() -> None:
    told = json.loads(json.dumps(as_json([KEPT, BROKEN])))
    assert told["tap"] == {"p95_ms": 60.0, "budgets": {"p95_ms": 85.0}, "kept": True}
    assert told["frames"]["kept"] is False
    assert told["frames"]["note"] == "measured off screen"


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0, 1))
def test_a_percentile_is_one_of_the_values_and_has_its_share_at_or_below_it(values: list[float], share: float) -> None:
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)


def test_the_95th_percentile_of_a_hundred_values_leaves_out_the_five_largest() -> None:
    assert percentile(list(range(1, 101)), 0.95) == 95
