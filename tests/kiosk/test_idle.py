"""Whether anybody is at the kiosk."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.idle import GONE_AFTER_S, READ_WITHIN_S, Idle, is_unattended
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


def test_the_map_alone_is_left_after_a_while(window: QWindow, clock: Clock) -> None:
    idle, session = Idle(window, clock), Session("fr", date(2026, 11, 22))

    assert not is_unattended(idle, session)
    clock.now += GONE_AFTER_S
    assert is_unattended(idle, session)


@pytest.mark.parametrize("open_something", [open_sheet, open_panel, open_scene])
def test_whoever_has_something_to_read_may_stand_there_without_a_touch(
    open_something: Callable[[Session], None], window: QWindow, clock: Clock
) -> None:
    idle, session = Idle(window, clock), Session("fr", date(2026, 11, 22))
    open_something(session)

    clock.now += READ_WITHIN_S - 1
    assert not is_unattended(idle, session)

    clock.now += 1
    assert is_unattended(idle, session)
