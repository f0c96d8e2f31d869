"""Staff mode: five taps on the title, a PIN, and it is open until it is left, or for two minutes without a touch."""

import math
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.staff.keyhole import Answer, Keyhole
from kiosk.staff.knocking import Attendance, Knocks
from kiosk.staff.pad_words import wait_in_words, wrong

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PANEL = "staff"
LEAVE_PAGE = "leave"
FEWEST_DIGITS, MOST_DIGITS = 6, 32
LOCKED_AFTER_S = 120.0
TICK_MS = 1000

Aside = Callable[[Callable[[], Any], Callable[[Any], None]], None]


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class StaffMode(QObject):
    """The door to staff mode, and whether it is open: as long as its panel is, and somebody touches the kiosk.

    Off where no PIN is set: ``enter`` then does nothing. What is typed is here alone, until it is tried. Tries are
    looked at ``aside``. Whatever closes the panel locks it; so does the end of the visit.
    """

    changed = Signal()
    digitsChanged = Signal()
    waitChanged = Signal()
    quitRequested = Signal()
    tourRequested = Signal(str)
    tourEndRequested = Signal()
    exportRequested = Signal()
    fullScreenRequested = Signal(bool)

    def __init__(
        self,
        session: Session,
        keyhole: Keyhole,
        aside: Callable[[], Aside],
        attendance: Attendance | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.keyhole = keyhole
        self._make_aside = aside
        self._aside: Aside | None = None
        self._attendance = attendance or Attendance()
        self.clock = clock
        self._knocks = Knocks()
        self._typed = ""
        self._question = 0
        self._checking = False
        self._open = False
        self._said = ""
        self._advice = ""
        self._until = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        session.panelChanged.connect(self._follow)
        session.visitEnded.connect(self._forget_all)
        session.languageChanged.connect(self._unsay)

    # ------------------------------------------------------------------------------------------------------ the door

    @Slot()
    def knock(self) -> None:
        """The title was tapped: the fifth time within three seconds leads to the door."""
        if self._knocks.is_enough(self.clock()):
            self.enter()

    @Slot()
    def enter(self) -> None:
        """Open the panel of staff mode, which asks for the PIN; nothing where none is set."""
        if self.keyhole.is_set:
            self._session.begin_visit()
            self._session.panel = PANEL

    @Slot()
    def ask_to_leave(self) -> None:
        """The keys that leave the kiosk were pressed: with a PIN it is asked for first."""
        if not self.keyhole.is_set:
            self.quitRequested.emit()
            return
        self.enter()
        self._session.page = LEAVE_PAGE

    @Slot()
    def lock(self) -> None:
        """Leave staff mode."""
        if self._session.panel == PANEL:
            self._session.panel = ""

    # ------------------------------------------------------------------------------------------------------- the PIN

    @Slot(str)
    def type(self, digit: str) -> None:
        """One digit more."""
        if self._takes_digits and len(digit) == 1 and digit in "0123456789" and len(self._typed) < MOST_DIGITS:
            self._type(self._typed + digit)

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if self._takes_digits:
            self._type(self._typed[:-1])

    @Slot()
    def submit(self) -> None:
        """Try what was typed. Nothing but the job holds it from here on, and that gives it away."""
        if not self._takes_digits or len(self._typed) < FEWEST_DIGITS:
            return
        given = [self._typed]
        self._type("")
        self._say("")
        self._checking = True
        self._ask(lambda: self.keyhole.tried(given.pop()))
        self.changed.emit()

    def use_aside(self, aside: Aside) -> None:
        """Have questions answered there (for pictures)."""
        self._aside = aside

    @property
    def _takes_digits(self) -> bool:
        return self._get_state() == "pin"

    def _type(self, typed: str) -> None:
        if typed != self._typed:
            self._typed = typed
            self.digitsChanged.emit()

    def _ask(self, job: Callable[[], Answer]) -> None:
        """Have a question answered beside this thread; an answer that comes too late is not heard."""
        if self._aside is None:
            self._aside = self._make_aside()
        self._question += 1
        self._aside(job, partial(self._hear, self._question))

    def _hear(self, question: int, answer: Answer) -> None:
        if question != self._question or self._session.panel != PANEL:
            return
        tried, self._checking = self._checking, False
        if answer.refused:
            self._say(
                QCoreApplication.translate("Staff", "Tries cannot be counted: no code is accepted."), answer.refused
            )
        elif answer.opened:
            self._unlock()
        else:
            self._wait(answer.wait_s)
            self._say(wrong(answer.left) if tried else "")
        self.changed.emit()

    def _wait(self, seconds: float) -> None:
        self._until = self.clock() + seconds if seconds > 0 else 0.0
        if self._until:
            self._timer.start()
        self.waitChanged.emit()

    def _unlock(self) -> None:
        self._open = True
        self._say("")
        self._attendance.hold()
        self._timer.start()

    def _say(self, said: str, advice: str = "") -> None:
        if (said, advice) != (self._said, self._advice):
            self._said, self._advice = said, advice
            self.changed.emit()

    # ---------------------------------------------------------------------------------------------------- the locking

    @Slot()
    def tick(self) -> None:
        """A second has passed: count down, or lock what nobody touches."""
        if self._open and self._attendance.quiet_s() >= LOCKED_AFTER_S:
            self._session.end_visit()
        if self._until:
            if self.clock() >= self._until:
                self._until = 0.0
                self._said = ""
                self.changed.emit()
            self.waitChanged.emit()
        if not self._open and not self._until:
            self._timer.stop()

    @Slot()
    def _follow(self) -> None:
        """The panel opens: see how long the next try has to wait. Another one, or none: all is forgotten."""
        if self._session.panel != PANEL:
            self._forget()
        elif self.keyhole.is_set:
            self._ask(self.keyhole.look)

    @Slot()
    def _forget_all(self) -> None:
        self._knocks.forget()
        self._forget()

    def _forget(self) -> None:
        opened, self._open = self._open, False
        self._question += 1
        self._checking = False
        self._until = 0.0
        self._timer.stop()
        self._type("")
        self._say("")
        self.changed.emit()
        if opened:
            self._attendance.release()

    @Slot()
    def _unsay(self) -> None:
        """Another language: what was said in the one before is gone."""
        self._say("")
        self.waitChanged.emit()
        self.changed.emit()

    # ---------------------------------------------------------------------------------------------- what QML sees

    @Slot()
    def quit(self) -> None:
        """End the kiosk, if staff mode is open."""
        if self._open:
            self.quitRequested.emit()

    @Slot(bool)
    def show_full_screen(self, full: bool) -> None:
        """Leave full screen, or come back to it."""
        if self._open:
            self.fullScreenRequested.emit(full)

    @Slot(str)
    def start_tour(self, tour: str) -> None:
        """Lock, and ask for a tour."""
        if self._open:
            self.lock()
            self.tourRequested.emit(tour)

    @Slot()
    def end_tour(self) -> None:
        """Lock, and ask that the kiosk present itself no more."""
        if self._open:
            self.lock()
            self.tourEndRequested.emit()

    @Slot()
    def export(self) -> None:
        """Ask for the file to take away."""
        if self._open:
            self.exportRequested.emit()

    def _get_state(self) -> str:
        if self._open:
            return "open"
        if not self.keyhole.is_set:
            return "off"
        if self._checking:
            return "checking"
        return "waiting" if self._until else "pin"

    def _get_digits(self) -> int:
        return len(self._typed)

    def _get_enough(self) -> bool:
        return len(self._typed) >= FEWEST_DIGITS

    def _get_said(self) -> str:
        return self._said

    def _get_advice(self) -> str:
        return self._advice

    def _get_wait(self) -> str:
        return wait_in_words(math.ceil(self._until - self.clock())) if self._until else ""

    state = Property(str, _get_state, notify=changed)
    """``off`` without a PIN, ``pin`` while it is asked for, ``checking``, ``waiting`` after many tries, ``open``."""
    said = Property(str, _get_said, notify=changed)
    """What became of the last try; empty where nothing is to be said."""
    advice = Property(str, _get_advice, notify=changed)
    """More about it, in the words of the system; mostly empty."""
    digits = Property(int, _get_digits, notify=digitsChanged)
    """How many were typed. Which ones is nobody's business."""
    enough = Property(bool, _get_enough, notify=digitsChanged)
    wait = Property(str, _get_wait, notify=waitChanged)
    """How long the next try has to wait; empty where it has not."""
