"""The opening hours of the house."""

from datetime import datetime

import pytest

from maps.model.opening import OpeningHours, is_open, minutes_of

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
HOURS = OpeningHours(**dict.fromkeys(DAYS, ("08:00-20:00",)), saturday=("9:00-12:00", "14:00-24:00"), sunday=())


@pytest.mark.parametrize(
    ("time", "open_then"),
    [
        ("2026-11-23T07:59", False),
        ("2026-11-23T08:00", True),
        ("2026-11-23T19:59", True),
        ("2026-11-23T20:00", False),
        ("2026-11-28T12:30", False),
        ("2026-11-28T23:59", True),
        ("2026-11-29T10:00", False),
    ],
)
def test_the_house_is_open_in_the_hours_of_its_day(time: str, open_then: bool) -> None:
    assert is_open(HOURS.week, datetime.fromisoformat(time)) is open_then


@pytest.mark.parametrize(
    "hours", ["", "8", "08:00", "20:00-08:00", "08:00-24:01", "08:60-10:00", "8-9", "a:00-b:00", "-"]
)
def test_what_is_no_time_is_refused(hours: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of whatever is wrong with it
        minutes_of(hours)
