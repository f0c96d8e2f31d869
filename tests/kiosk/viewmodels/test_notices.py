"""The notices of the day."""

from datetime import date

import pytest

from kiosk.session import Session
from kiosk.viewmodels.notices import NoticesModel
from tests.kiosk.catalogue import catalogue_in


def told(session: Session) -> list[str]:
    return [notice["id"] for notice in NoticesModel(session, lambda: catalogue_in("fr")).notices]


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2026, 11, 30), []),
        (date(2026, 12, 1), ["lift"]),
        (date(2026, 12, 5), ["lift", "hall"]),
        (date(2026, 12, 6), ["hall"]),
        (date(2027, 1, 1), []),
    ],
)
def test_a_notice_is_shown_from_its_first_day_to_its_last(day: date, shown: list[str]) -> None:
    assert told(Session("fr", day)) == shown


def test_only_a_long_notice_can_be_put_away() -> None:
    model = NoticesModel(Session("fr", date(2026, 12, 5)), lambda: catalogue_in("fr"))
    assert [notice["long"] for notice in model.notices] == [False, True]


def test_a_notice_that_was_put_away_comes_back_with_the_next_visit() -> None:
    session = Session("fr", date(2026, 12, 5))
    session.dismiss("hall")
    assert told(session) == ["lift"]
    session.go_home()
    assert told(session) == ["lift", "hall"]
