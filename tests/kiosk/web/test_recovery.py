"""When a lost page is brought back, and when not."""

from kiosk.web.recovery import FailureCount


def test_one_failure_is_not_hopeless() -> None:
    assert not FailureCount().is_hopeless_after(100.0)


def test_two_failures_within_a_minute_are_hopeless() -> None:
    failures = FailureCount()
    failures.is_hopeless_after(100.0)

    assert failures.is_hopeless_after(160.0)


def test_two_failures_further_apart_are_not() -> None:
    failures = FailureCount()
    failures.is_hopeless_after(100.0)

    assert not failures.is_hopeless_after(160.1)
    assert failures.is_hopeless_after(170.0)
