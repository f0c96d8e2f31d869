"""Dates that are true and dates that are only announced."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.model.dates import MONTHS_IN_PERIOD, DatedFact, DateKind, Precision, State, first_day_of

DAYS = st.dates(date(1500, 1, 1), date(2199, 12, 31))


def fact(value: date, precision: Precision = Precision.DAY, kind: DateKind = DateKind.FORECAST) -> DatedFact:
    return DatedFact(value, precision, kind, date(2026, 6, 25), "press")


@st.composite
def facts(draw: st.DrawFn) -> DatedFact:
    return fact(draw(DAYS).replace(day=1), draw(st.sampled_from(Precision)), draw(st.sampled_from(DateKind)))


@pytest.mark.parametrize(
    ("value", "precision", "last"),
    [
        (date(2027, 9, 1), Precision.DAY, date(2027, 9, 1)),
        (date(2028, 2, 1), Precision.MONTH, date(2028, 2, 29)),
        (date(2027, 10, 1), Precision.QUARTER, date(2027, 12, 31)),
        (date(2027, 9, 1), Precision.SEASON, date(2027, 11, 30)),
        (date(2027, 12, 1), Precision.SEASON, date(2028, 2, 29)),
        (date(2031, 1, 1), Precision.YEAR, date(2031, 12, 31)),
    ],
)
def test_a_period_ends_on_its_last_day(value: date, precision: Precision, last: date) -> None:
    assert fact(value, precision).last_day == last


@given(facts())
def test_the_day_after_a_period_begins_the_month_that_follows_it(dated: DatedFact) -> None:
    after = dated.last_day + timedelta(days=1)
    months = (after.year - dated.value.year) * 12 + after.month - dated.value.month

    assert dated.last_day >= dated.value
    if dated.precision in MONTHS_IN_PERIOD:
        assert (after.day, months) == (1, MONTHS_IN_PERIOD[dated.precision])


@given(DAYS, st.sampled_from(Precision))
def test_every_day_lies_in_the_period_that_begins_on_its_first_day(day: date, precision: Precision) -> None:
    first = first_day_of(day, precision)

    assert first <= day <= fact(first, precision).last_day
    assert first_day_of(first, precision) == first


@given(facts(), DAYS, DAYS)
def test_a_forecast_is_never_open(dated: DatedFact, day: date, today: date) -> None:
    assert (dated.state_on(day, today) is State.OPEN) == (dated.kind is DateKind.OPENED and dated.value <= day)


@given(facts(), DAYS)
def test_nothing_announced_is_expected_today_or_before(dated: DatedFact, today: date) -> None:
    assert dated.state_on(today, today) is not State.EXPECTED


@given(facts(), DAYS, DAYS)
def test_a_forecast_counts_from_the_last_day_of_its_period(dated: DatedFact, day: date, today: date) -> None:
    expected = dated.kind is DateKind.FORECAST and day > today and day >= dated.last_day

    assert (dated.state_on(day, today) is State.EXPECTED) == expected


@given(facts(), DAYS, DAYS, DAYS)
def test_what_is_open_on_a_day_stays_open(dated: DatedFact, first: date, second: date, today: date) -> None:
    early, late = sorted((first, second))

    assert dated.state_on(early, today) is not State.OPEN or dated.state_on(late, today) is State.OPEN


def test_a_forecast_whose_period_has_passed_is_overdue_and_still_not_open() -> None:
    autumn = fact(date(2027, 9, 1), Precision.SEASON)
    winter = date(2027, 12, 1)

    assert not autumn.is_overdue(date(2027, 11, 30))
    assert autumn.is_overdue(winter)
    assert autumn.state_on(winter, winter) is State.LATER
