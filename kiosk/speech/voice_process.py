"""The voice as the kiosk has it: a child process that speaks, given up where it does not answer in time.

The process is there while it is needed: it is looked for once, and ends when nothing was said for a while.
"""

import json
import logging
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.paths import PROJECT

log = logging.getLogger("kiosk.speech")

READY_WITHIN_MS = 15_000
"""Opening a speech daemon takes one to two seconds, many times that on a busy machine."""
ENDED_WITHIN_MS = 10_000
A_CHARACTER_MS = 250
"""A voice that takes longer for a text than this for each of its characters is heard by nobody: there is no sound."""
LAST_WORDS_MS = 500
RESTS_AFTER_MS = 120_000
"""A voice that said nothing for so long ends its process, which takes about 35 MiB."""


class VoiceProcess(QObject):
    """Says one text at a time. ``gone`` comes once: from then on there is no voice until the kiosk starts again."""

    ready = Signal(list)
    """The languages that can be spoken, ISO 639-1. Comes once."""
    ended = Signal(int)
    gone = Signal()

    def __init__(
        self,
        engine: str = "",
        parent: QObject | None = None,
        *,
        ready_within_ms: int = READY_WITHIN_MS,
        rests_after_ms: int = RESTS_AFTER_MS,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._found = False
        self._given_up = False
        self._leaves = False
        self._kept = b""
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(PROJECT))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._opening = self._timer(ready_within_ms, lambda: self._give_up("it did not answer in time"))
        self._saying = self._timer(0, lambda: self._give_up("it did not end in time"))
        self._silent = self._timer(rests_after_ms, self._sleep)
        self._leaving = self._timer(LAST_WORDS_MS, self._process.kill)

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer

    def _wait_no_more(self) -> None:
        for timer in (self._opening, self._saying, self._silent, self._leaving):
            timer.stop()

    def start(self) -> None:
        """Look for a voice. Once it is found it sleeps until it is needed."""
        self._open()

    @property
    def awake(self) -> bool:
        """Whether its process is there."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def wake(self) -> None:
        """Somebody may want to hear something in a moment."""
        if not self._given_up and not self.awake:
            self._open()

    def _open(self) -> None:
        self._opening.start()
        self._process.start(*self.command())

    def command(self) -> tuple[str, Sequence[str]]:
        """The program that speaks, and its arguments."""
        return sys.executable, ["-m", "kiosk.speech.voice", *([self._engine] if self._engine else [])]

    def say(self, number: int, text: str, language: str, volume: float) -> None:
        """Say this and nothing else; ``ended`` brings ``number`` once it was said."""
        if self._given_up:
            return
        self.wake()
        self._silent.stop()
        opens_within_ms = self._opening.interval() if self._leaves or self._opening.isActive() else 0
        self._saying.start(opens_within_ms + ENDED_WITHIN_MS + A_CHARACTER_MS * len(text))
        self._order({"do": "say", "id": number, "text": text, "language": language, "volume": volume})

    def stop(self) -> None:
        """Be silent at once."""
        self._saying.stop()
        self._kept = b""
        if self.awake and not self._leaves:
            self._silent.start()
            self._order({"do": "stop"})

    def close(self) -> None:
        """End the process."""
        self._given_up = True
        self._wait_no_more()
        self._process.closeWriteChannel()
        if self.awake and not self._process.waitForFinished(LAST_WORDS_MS):
            self._process.kill()
            self._process.waitForFinished(LAST_WORDS_MS)

    def _order(self, order: dict[str, object]) -> None:
        line = json.dumps(order).encode() + b"\n"
        if self._leaves:
            self._kept = line
        else:
            self._process.write(line)

    def _read(self) -> None:
        while self._process.canReadLine() and not self._given_up:
            self._hear(json.loads(bytes(self._process.readLine().data())))

    def _hear(self, answer: dict[str, Any]) -> None:
        match answer["is"]:
            case "ready":
                self._opening.stop()
                self._find(answer["languages"])
            case "ended":
                self._saying.stop()
                self._silent.start()
                self.ended.emit(answer["id"])
            case "failed":
                self._give_up(answer["reason"])

    def _find(self, languages: list[str]) -> None:
        before, self._found = self._found, True
        if not before:
            self.ready.emit(languages)
            log.info("There is speech, in %d languages", len(languages))
        if self._saying.isActive():
            return
        if before:
            self._silent.start()
        else:
            self._sleep()

    @Slot()
    def _sleep(self) -> None:
        """Let the process end by itself; what is said meanwhile is kept for the next one."""
        self._leaves = True
        self._process.closeWriteChannel()
        self._leaving.start()

    @Slot()
    def _finish(self) -> None:
        self._leaving.stop()
        if not self._leaves:
            self._give_up("its process ended")
            return
        self._leaves = False
        kept, self._kept = self._kept, b""
        if kept and not self._given_up:
            self._open()
            self._process.write(kept)

    @Slot()
    def _fail(self) -> None:
        if not self._leaves:
            self._give_up("its process failed")

    def _give_up(self, reason: str) -> None:
        if self._given_up:
            return
        self._given_up = True
        self._wait_no_more()
        log.warning("There is no speech: %s. See: python main.py doctor", reason)
        self._process.kill()
        self.gone.emit()
