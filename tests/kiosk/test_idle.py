"""Whether anybody is at the kiosk."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.idle import GONE_AFTER_S, JUST_TOUCHED_S, READ_WITHIN_S, Idle, IdleWatch, is_unattended
from kiosk.session import Session

HERE = QPoint(10, 10)


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    opened = QWindow()
    opened.resize(200, 200)
    opened.show()
    qtbot.waitUntil(opened.isExposed)
    yield opened
    opened.close()


def touch(window: QWindow) -> None:
    QTest.touchEvent(window, QTest.createTouchDevice()).press(0, HERE).commit()


def moved(buttons: Qt.MouseButton) -> Callable[[QWindow], None]:
    def move(window: QWindow) -> None:
        at = QPointF(HERE)
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier(0))
        QCoreApplication.sendEvent(window, event)

    return move


def wheel(window: QWindow) -> None:
    at = QPointF(HERE)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier(0),
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(window, event)


@pytest.mark.parametrize(
    "act",
    [
        touch,
        lambda window: QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), HERE),
        lambda window: QTest.keyClick(window, Qt.Key.Key_A),
        moved(Qt.MouseButton.LeftButton),
        wheel,
    ],
    ids=["touch", "click", "key", "drag", "wheel"],
)
def test_whatever_a_visitor_does_counts(act: Callable[[QWindow], None], window: QWindow, clock: Clock) -> None:
    idle = Idle(window, clock)
    clock.now += 30
    assert idle.seconds() == 30

    act(window)

    assert idle.seconds() == 0


def test_a_mouse_that_trembles_is_nobody(window: QWindow, clock: Clock) -> None:
    idle = Idle(window, clock)
    clock.now += 30

    moved(Qt.MouseButton.NoButton)(window)

    assert idle.seconds() == 30


def open_sheet(session: Session) -> None:
    session.select("place", "the-hive")


def open_panel(session: Session) -> None:
    session.panel = "legend"


def open_scene(session: Session) -> None:
    session.show_scene("directory")


def visited() -> Session:
    """Somebody is there."""
    session = Session("fr", date(2026, 11, 22))
    session.begin_visit()
    return session


def test_while_nobody_is_there_only_a_touch_of_just_now_counts(window: QWindow, clock: Clock) -> None:
    idle, session = Idle(window, clock), Session("fr", date(2026, 11, 22))

    assert not is_unattended(idle, session)
    clock.now += JUST_TOUCHED_S
    assert is_unattended(idle, session)


def test_the_map_alone_is_left_after_a_while(window: QWindow, clock: Clock) -> None:
    idle, session = Idle(window, clock), visited()

    assert not is_unattended(idle, session)
    clock.now += GONE_AFTER_S
    assert is_unattended(idle, session)


@pytest.mark.parametrize("open_something", [open_sheet, open_panel, open_scene])
def test_whoever_has_something_to_read_may_stand_there_without_a_touch(
    open_something: Callable[[Session], None], window: QWindow, clock: Clock
) -> None:
    idle, session = Idle(window, clock), visited()
    open_something(session)

    clock.now += READ_WITHIN_S - 1
    assert not is_unattended(idle, session)

    clock.now += 1
    assert is_unattended(idle, session)


# ------------------------------------------------------------------------------------------------------ the count-down


class Watched:
    """A visit that is watched by a clock that stands still; a tick is asked for, none comes by itself."""

    def __init__(self, window: QWindow, clock: Clock) -> None:
        self.session = Session("fr", date(2026, 11, 22))
        self.watch = IdleWatch(self.session, lambda: (60.0, 20.0))
        self.watch.watch(window)
        self.watch.idle.clock = clock
        self.clock = clock
        self.session.begin_visit()
        self.watch._timer.stop()

    def pass_by(self, seconds: float) -> None:
        self.clock.now += seconds
        self.watch.tick()


@pytest.fixture
def watched(window: QWindow, clock: Clock) -> Watched:
    return Watched(window, clock)


def test_after_a_minute_it_asks_and_after_twenty_seconds_more_everything_is_gone(watched: Watched) -> None:
    watched.session.language = "es"
    watched.pass_by(59.9)
    assert not watched.watch.counting

    watched.pass_by(0.1)
    assert (watched.watch.counting, watched.watch.secondsLeft, watched.watch.countDownS) == (True, 20, 20.0)
    watched.pass_by(12.5)
    assert watched.watch.secondsLeft == 8
    watched.pass_by(7.4)
    assert (watched.watch.secondsLeft, watched.session.present) == (1, True)
    watched.pass_by(0.1)

    assert (watched.session.present, watched.session.language, watched.watch.counting) == (False, "fr", False)


def test_each_touch_begins_the_minute_anew(watched: Watched, window: QWindow) -> None:
    for _ in range(3):
        watched.pass_by(59)
        touch(window)

    assert not watched.watch.counting


def test_a_touch_at_the_last_second_saves_the_visit_whatever_it_meets(watched: Watched, window: QWindow) -> None:
    watched.pass_by(60)
    watched.pass_by(19.9)

    touch(window)
    watched.pass_by(1)
    assert (watched.session.present, watched.watch.counting) == (True, True)  # the finger may still be on a button
    watched.pass_by(JUST_TOUCHED_S - 1)

    assert (watched.session.present, watched.watch.counting) == (True, False)
    watched.pass_by(57)
    assert not watched.watch.counting


def test_whoever_answers_has_the_whole_minute_again(watched: Watched) -> None:
    watched.pass_by(70)
    watched.watch.stay()

    watched.pass_by(59)
    assert not watched.watch.counting
    watched.pass_by(1)
    assert watched.watch.secondsLeft == 20


def test_a_visit_that_ends_under_the_question_takes_it_along(watched: Watched) -> None:
    watched.pass_by(61)
    watched.session.end_visit()

    assert not watched.watch.counting
    watched.session.begin_visit()
    watched.pass_by(1)
    assert not watched.watch.counting


def test_nothing_counts_while_the_kiosk_speaks(watched: Watched) -> None:
    watched.watch.hold("speech")
    watched.watch.hold("page")
    watched.pass_by(600)
    watched.watch.release("page")
    watched.pass_by(600)
    assert not watched.watch.counting

    watched.watch.release("speech")
    watched.pass_by(59)
    assert not watched.watch.counting
    watched.pass_by(1)
    assert watched.watch.counting


def test_the_kiosk_that_begins_to_speak_takes_its_question_back(watched: Watched) -> None:
    watched.pass_by(61)

    watched.watch.hold("speech")

    assert not watched.watch.counting


def test_nobody_is_counted_out_while_nobody_is_there(window: QWindow, clock: Clock, qtbot: QtBot) -> None:
    session = Session("fr", date(2026, 11, 22))
    watch = IdleWatch(session)
    watch.watch(window)

    assert not watch._timer.isActive()
    session.begin_visit()
    assert watch._timer.isActive()
    with qtbot.assertNotEmitted(watch.countingChanged):
        session.end_visit()
    assert not watch._timer.isActive()


def test_a_machine_without_sound_says_so_once(watched: Watched, caplog: pytest.LogCaptureFixture) -> None:
    watched.watch.tell_silent()
    watched.watch.tell_silent()

    assert len(caplog.records) == 1
