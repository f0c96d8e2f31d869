"""What fingers mean while the screen is explored by ear."""

import pytest

from kiosk.speech.touching import HOLD_S, SECOND_TAP_WITHIN_S, STAY_S, Meaning, Meant, Touching


@pytest.fixture
def touching() -> Touching:
    return Touching(slack=10, swipe=30)


def meanings(meant: list[Meant]) -> list[Meaning]:
    return [one.meaning for one in meant]


def tap(touching: Touching, at: float, now: float) -> list[Meant]:
    return [*touching.press(0, at, at, now), *touching.release(0, at, at, now + 0.05)]


def test_a_tap_is_heard_where_it_was_once_no_second_one_follows(touching: Touching) -> None:
    assert tap(touching, 50, 0) == []
    assert touching.waits
    assert touching.wait(0.2) == []

    assert touching.wait(0.1 + SECOND_TAP_WITHIN_S) == [Meant(Meaning.EXPLORE, 50, 50)]
    assert not touching.waits


def test_two_taps_anywhere_act(touching: Touching) -> None:
    tap(touching, 50, 0)

    assert meanings(tap(touching, 500, 0.25)) == [Meaning.ACT]
    assert touching.wait(5) == []


def test_a_finger_that_stays_hears_what_is_under_it_and_then_all_it_passes(touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    assert touching.wait(0.1) == []
    assert touching.wait(0.2) == [Meant(Meaning.EXPLORE, 50, 50)]
    assert touching.move(0, 90, 50, 0.3) == [Meant(Meaning.EXPLORE, 90, 50)]

    assert touching.release(0, 90, 50, 0.4) == []


@pytest.mark.parametrize(("end", "meaning"), [(120, Meaning.NEXT), (-20, Meaning.PREVIOUS)])
def test_a_quick_wipe_goes_on_or_back(end: float, meaning: Meaning, touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    assert touching.move(0, end, 52, 0.2) == []

    assert meanings(touching.release(0, end, 52, 0.25)) == [meaning]


def test_two_fingers_scroll(touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    touching.press(1, 90, 50, 0)

    meant = [*touching.move(0, 50, 30, 0.1), *touching.move(1, 90, 30, 0.1)]

    assert sum(one.y for one in meant) == 20
    assert meanings(meant) == [Meaning.SCROLL, Meaning.SCROLL]
    assert [*touching.release(0, 50, 30, 0.2), *touching.release(1, 90, 30, 0.2)] == []


def test_a_finger_that_stands_still_for_three_seconds_holds_once(touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    touching.move(0, 54, 53, 1)
    assert Meaning.HOLD not in meanings(touching.wait(HOLD_S - 0.1))

    assert meanings(touching.wait(HOLD_S)) == [Meaning.HOLD]
    assert touching.wait(HOLD_S + 1) == []
    assert touching.release(0, 54, 53, HOLD_S + 2) == []


def test_a_finger_that_stands_still_tells_once_that_it_may_come_to_hold(touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    touching.wait(0.2)
    assert touching.wait(STAY_S - 0.1) == []

    assert meanings(touching.wait(STAY_S)) == [Meaning.STAY]
    assert touching.wait(STAY_S + 0.1) == []


def test_a_finger_that_moves_does_not(touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    touching.move(0, 200, 50, 0.5)

    assert Meaning.STAY not in meanings(touching.wait(STAY_S))


def test_a_finger_that_has_explored_does_not_hold(touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    touching.wait(0.2)
    touching.move(0, 200, 50, 0.5)

    assert touching.wait(10) == []


def test_a_still_finger_beside_another_one_holds_too(touching: Touching) -> None:
    touching.press(0, 50, 50, 0)
    touching.press(1, 90, 90, 0.1)
    touching.move(1, 300, 300, 0.2)

    assert meanings(touching.wait(HOLD_S)) == [Meaning.HOLD]
