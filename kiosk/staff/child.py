"""A command of ``main.py`` as a child process: nothing of it is loaded here, nothing it does can end the kiosk."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.background import step_back
from kiosk.paths import PROJECT

LONGEST_MS = 120_000
FAILED = -1

Ended = Callable[[int, str, str], None]
Stop = Callable[[], None]
Run = Callable[[Sequence[str], Ended], Stop]
"""Begins a command; tells its exit status, what it printed and what it complained of. Gives what ends it untold."""


class Child(QObject):
    """One command; it leaves the processor to the screen, and is ended after two minutes."""

    def __init__(self, arguments: Sequence[str], ended: Ended, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended: Ended | None = ended
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments([str(PROJECT / "main.py"), *arguments])
        self._process.started.connect(self._step_back)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._limit = QTimer(self, interval=LONGEST_MS, singleShot=True)
        self._limit.timeout.connect(self._process.kill)
        self._limit.start()
        self._process.start()

    def stop(self) -> None:
        """End it now; nobody is told."""
        if self._ended is not None:
            self._ended = None
            self._process.kill()

    @Slot()
    def _step_back(self) -> None:
        step_back(self._process)

    @Slot(int, QProcess.ExitStatus)
    def _finish(self, status: int, how: QProcess.ExitStatus) -> None:
        printed = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        complained = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        self._tell(status if how is QProcess.ExitStatus.NormalExit else FAILED, printed, complained)

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(FAILED, "", self._process.errorString())

    def _tell(self, status: int, printed: str, complained: str) -> None:
        ended, self._ended = self._ended, None
        self._limit.stop()
        self.deleteLater()
        if ended is not None:
            ended(status, printed, complained)


def run_child(arguments: Sequence[str], ended: Ended, parent: QObject | None = None) -> Stop:
    """Begin a command of ``main.py``."""
    return Child(arguments, ended, parent).stop
