"""Where the edition comes from: opened if it is there, else built in a child process, else the last good one."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QProcess, Signal, SignalInstance

from kiosk.background import step_back
from kiosk.paths import PROJECT
from maps.fingerprint import edition_id
from maps.store import Edition, EditionError, last_good, open_edition

log = logging.getLogger("kiosk.edition")


class NoEditionError(Exception):
    """There is nothing to show; the message says every mistake and what to do."""


class BuildInterrupted(Exception):  # noqa: N818 - no error: somebody wants to leave
    """The kiosk is to end while an edition is being built."""


@dataclass(frozen=True, slots=True)
class EditionSource:
    """A content folder and the folder its editions are kept in."""

    content: Path
    editions: Path

    def current(self) -> Edition | None:
        """The edition of the content as it is now; None if it must be built, as the first or because it is damaged."""
        try:
            folder = self.editions / edition_id(self.content)
            return open_edition(folder) if folder.is_dir() else None
        except EditionError as error:
            log.warning("%s", error)
            return None

    def after_build(self, status: int, said: str) -> Edition:
        """The edition to show once the build ended with ``status``, having ``said`` this. Raises ``NoEditionError``."""
        edition = self.current() if status == 0 else None
        if edition is not None:
            if said:
                log.warning("%s", said)
            return edition
        log.error("No edition could be built: %s", said)
        fallback = last_good(self.editions)
        if fallback is None:
            raise NoEditionError(said or "The edition could not be built. Try: python main.py build")
        log.error("Showing the last good edition %s instead", fallback.manifest.id)
        return fallback


class Build(QObject):
    """``main.py build`` as a child process: nothing of it is loaded here, nothing it does can end the kiosk.

    ``in_background`` it leaves the processor to whoever shows something meanwhile.
    """

    progressed = Signal(str)
    finished = Signal(int, str)
    """Exit status, and what went wrong."""

    def __init__(self, source: EditionSource, parent: QObject | None = None, *, in_background: bool = False) -> None:
        super().__init__(parent)
        self._said = ""
        self._last_line = ""
        self._given_up = ""
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(
            [str(PROJECT / "main.py"), "build", str(source.content), "--out", str(source.editions)]
        )
        self._process.readyReadStandardOutput.connect(self._progress)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        if in_background:
            self._process.started.connect(self._step_back)

    @property
    def folder(self) -> Path:
        """Where the edition is, once the build has succeeded: its last line."""
        return Path(self._last_line)

    def start(self) -> None:
        """Begin; ``finished`` tells the end."""
        log.info("Building the edition")
        self._process.start()

    def stop(self) -> None:
        """End it now."""
        self._process.kill()
        self._process.waitForFinished(1000)

    def give_up(self, reason: str) -> None:
        """End it; ``finished`` tells the reason."""
        self._given_up = reason
        self._process.kill()

    def _step_back(self) -> None:
        step_back(self._process)

    def _progress(self) -> None:
        self._said += _decoded(self._process.readAllStandardOutput().data())
        whole, _, rest = self._said.rpartition("\n")
        if whole:
            self._last_line = whole.splitlines()[-1]
            self._said = rest
            self.progressed.emit(self._last_line)

    def _finish(self, code: int, how: QProcess.ExitStatus) -> None:
        self._progress()
        mistakes = self._given_up or _decoded(self._process.readAllStandardError().data()).strip()
        crashed = how is QProcess.ExitStatus.CrashExit
        self.finished.emit(-1 if crashed else code, mistakes)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.finished.emit(-1, f"The build could not be started: {self._process.errorString()}")


def _decoded(data: bytes | bytearray | memoryview) -> str:
    return bytes(data).decode(errors="replace")


def run_to_end(build: Build, interrupted: SignalInstance | None = None) -> tuple[int, str]:
    """Run a build while Qt goes on working; gives its exit status and what went wrong.

    Raises ``BuildInterrupted`` if ``interrupted`` comes first; the build is ended then.
    """
    loop = QEventLoop()
    ends: list[tuple[int, str]] = []

    def end(status: int, said: str) -> None:
        ends.append((status, said))
        loop.quit()

    build.finished.connect(end)
    if interrupted is not None:
        interrupted.connect(loop.quit)
    build.start()
    if not ends:
        loop.exec()
    if not ends:
        build.stop()
        raise BuildInterrupted
    return ends[0]


Waiting = Callable[[Build], tuple[int, str]]
"""Runs a build to its end, showing something meanwhile; gives the exit status and what went wrong."""


def edition_from(source: EditionSource, wait: Waiting) -> Edition:
    """The edition to show. Raises ``NoEditionError``."""
    edition = source.current()
    if edition is not None:
        return edition
    return source.after_build(*wait(Build(source)))
