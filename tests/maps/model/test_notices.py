"""When a notice is shown."""

from datetime import date

import pytest

from maps.model.notices import Notice

LIFT = Notice("lift", {"fr": "Ascenseur en panne."}, date(2026, 12, 1), date(2026, 12, 5))


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2026, 11, 30), False),
        (date(2026, 12, 1), True),
        (date(2026, 12, 5), True),
        (date(2026, 12, 6), False),
    ],
)
def test_a_notice_is_shown_from_its_first_to_its_last_day(day: date, due: bool) -> None:
    assert LIFT.is_due(day) is due
