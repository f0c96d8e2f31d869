"""Whether anybody is at the kiosk: how long ago it was last touched, and what follows from it for the visit."""

import logging
import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk.idle")

GONE_AFTER_S = 20.0
"""Nobody has touched the map alone for so long: nobody looks at it, or they only look."""
READ_WITHIN_S = 120.0
"""With something open to read, as long as the longest text takes."""
JUST_TOUCHED_S = 2.0
"""A finger that came down may still choose: for so long nothing changes under it."""

WARN_AFTER_S = 60.0
COUNT_DOWN_S = 20.0
TICK_MS = 200
SPEECH = "speech"
"""The reason to hold the time while the kiosk speaks."""

INPUT = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.TabletPress,
    }
)
"""A mouse that lies there and trembles is nobody."""


class Idle(QObject):
    """Sees every touch, click and key of a window before its items do; it takes none away."""

    def __init__(
        self, window: QObject, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self._touched_at = clock()
        # Not of the application: a filter there is asked about every event of every object.
        window.installEventFilter(self)
        self._window = window

    def see_first(self) -> None:
        """Before all other filters: the one that was installed last is asked first."""
        self._window.removeEventFilter(self)
        self._window.installEventFilter(self)

    def seconds(self) -> float:
        """How long ago the window was last touched, or was made."""
        return self.clock() - self._touched_at

    def begin_anew(self) -> None:
        """As if it was touched now."""
        self._touched_at = self.clock()

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Called by Qt with every event of the window."""
        kind = event.type()
        if kind in INPUT or (kind is QEvent.Type.MouseMove and is_drag(event)):
            self.begin_anew()
        return False


def is_drag(event: QEvent) -> bool:
    """Whether a mouse moves with a button down."""
    return isinstance(event, QMouseEvent) and event.buttons().value != 0


def is_unattended(idle: Idle, session: Session) -> bool:
    """Whether what is on the screen may change: nobody is there and just touches it, or nobody may still be reading."""
    if not session.present:
        return idle.seconds() >= JUST_TOUCHED_S
    something_open = session.selectedKind or session.panel or session.scene not in ("home", "explore")
    return idle.seconds() >= (READ_WITHIN_S if something_open else GONE_AFTER_S)


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class IdleWatch(QObject):
    """Asks a visitor who touches nothing whether they are still there, counts down, and ends the visit.

    Nothing counts while nobody is there, nor while somebody holds it (``hold``): what the kiosk says aloud takes longer
    than a visitor's patience. The time begins anew when the last one lets go.
    """

    countingChanged = Signal()
    secondsLeftChanged = Signal()

    def __init__(
        self,
        session: Session,
        times: Callable[[], tuple[float, float]] = lambda: (WARN_AFTER_S, COUNT_DOWN_S),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._times = times
        self._idle: Idle | None = None
        self._holds: set[str] = set()
        self._told_silent = False
        self._asked_at = 0.0
        self._counting = False
        self._seconds_left = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        session.presentChanged.connect(self._follow)
        session.speechChanged.connect(self._follow_speech)

    @property
    def is_watching(self) -> bool:
        """Whether the window is there."""
        return self._idle is not None

    @property
    def idle(self) -> Idle:
        """When the window was last touched. To be asked once ``watch`` was told of the window."""
        assert self._idle is not None, "no window is watched"
        return self._idle

    @Slot(QObject)
    def watch(self, window: QObject) -> None:
        """Begin to see the touches of the kiosk's window."""
        self._idle = Idle(window, parent=self)
        self._follow()

    def see_first(self) -> None:
        """Another filter of the window takes touches away: see them before it does."""
        if self._idle is not None:
            self._idle.see_first()

    @Slot()
    def _follow_speech(self) -> None:
        """What is said takes longer than a visitor's patience; what asks whether they are there does not count."""
        speaking = self._session.speaking
        if self._idle is None or speaking is (SPEECH in self._holds) or (speaking and self._counting):
            return
        (self.hold if speaking else self.release)(SPEECH)

    def _get_counting(self) -> bool:
        return self._counting

    counting = Property(bool, _get_counting, notify=countingChanged)
    """Whether the kiosk asks, and counts down."""

    def _get_seconds_left(self) -> int:
        return self._seconds_left

    secondsLeft = Property(int, _get_seconds_left, notify=secondsLeftChanged)

    def _get_count_down_s(self) -> float:
        return self._times()[1]

    countDownS = Property(float, _get_count_down_s, notify=countingChanged)

    @Slot(str)
    def hold(self, reason: str) -> None:
        """Count nothing until ``release`` of the same reason."""
        self._holds.add(reason)
        self.stay()

    @Slot(str)
    def release(self, reason: str) -> None:
        """The reason is gone; the visitor has all the time again."""
        if reason in self._holds:
            self._holds.remove(reason)
            self.stay()

    @Slot()
    def stay(self) -> None:
        """The visitor is still there."""
        if self._idle is not None:
            self._idle.begin_anew()
        self._count(counting=False)

    @Slot()
    def tell_silent(self) -> None:
        """There is nothing to sound the question with; said once."""
        if not self._told_silent:
            self._told_silent = True
            log.warning("There is no sound device: the count-down is seen, but not heard")

    @Slot()
    def tick(self) -> None:
        """Look how long ago the last touch was."""
        if self._holds:
            return
        warn_after, count_down = self._times()
        unasked = self.idle.seconds()
        if not self._counting:
            if unasked >= warn_after:
                self._asked_at = self.idle.clock()
                self._tell_left(count_down)
                self._count(counting=True)
            return
        counted = self.idle.clock() - self._asked_at
        if unasked < counted:
            # Touched since it asked. What the touch meant is for the buttons to say, and nobody is sent away under it.
            if unasked >= JUST_TOUCHED_S:
                self.stay()
        elif counted >= count_down:
            self._session.end_visit()
        else:
            self._tell_left(count_down - counted)

    @Slot()
    def _follow(self) -> None:
        """A visit begins or ends."""
        self._count(counting=False)
        if self._session.present and self._idle is not None:
            self.idle.begin_anew()
            self._timer.start()
        else:
            self._timer.stop()

    def _count(self, *, counting: bool) -> None:
        if counting is not self._counting:
            self._counting = counting
            if not counting:
                self._tell_left(0)
            self.countingChanged.emit()

    def _tell_left(self, seconds: float) -> None:
        whole = math.ceil(seconds)
        if whole != self._seconds_left:
            self._seconds_left = whole
            self.secondsLeftChanged.emit()
