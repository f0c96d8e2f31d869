"""The voice as the kiosk has it: a child process that speaks, given up where it does not answer in time."""

import json
import logging
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.paths import PROJECT

log = logging.getLogger("kiosk.speech")

READY_WITHIN_MS = 15_000
"""Opening a speech daemon takes one to two seconds, many times that on a busy machine."""
ENDED_WITHIN_MS = 10_000
A_CHARACTER_MS = 250
"""A voice that takes longer for a text than this for each of its characters is heard by nobody: there is no sound."""
LAST_WORDS_MS = 500


class VoiceProcess(QObject):
    """Says one text at a time. ``gone`` comes once: from then on there is no voice until the kiosk starts again."""

    ready = Signal(list)
    """The languages that can be spoken, ISO 639-1."""
    ended = Signal(int)
    gone = Signal()
    outputsChanged = Signal(bool)
    """An output for sound was plugged in (true) or pulled out."""

    def __init__(
        self, engine: str = "", parent: QObject | None = None, *, ready_within_ms: int = READY_WITHIN_MS
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._ready_within_ms = ready_within_ms
        self._given_up = False
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(PROJECT))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(lambda: self._give_up("its process ended"))
        self._process.errorOccurred.connect(lambda _: self._give_up("its process failed"))
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(lambda: self._give_up("it did not answer in time"))

    def start(self) -> None:
        """Look for a voice."""
        self._deadline.start(self._ready_within_ms)
        self._process.start(*self.command())

    def command(self) -> tuple[str, Sequence[str]]:
        """The program that speaks, and its arguments."""
        return sys.executable, ["-m", "kiosk.speech.voice", *([self._engine] if self._engine else [])]

    def say(self, number: int, text: str, language: str, volume: float) -> None:
        """Say this and nothing else; ``ended`` brings ``number`` once it was said."""
        self._deadline.start(ENDED_WITHIN_MS + A_CHARACTER_MS * len(text))
        self._order({"do": "say", "id": number, "text": text, "language": language, "volume": volume})

    def stop(self) -> None:
        """Be silent at once."""
        self._deadline.stop()
        self._order({"do": "stop"})

    def close(self) -> None:
        """End the process."""
        self._given_up = True
        self._deadline.stop()
        self._process.closeWriteChannel()
        if self._process.state() != QProcess.ProcessState.NotRunning and not self._process.waitForFinished(
            LAST_WORDS_MS
        ):
            self._process.kill()
            self._process.waitForFinished(LAST_WORDS_MS)

    def _order(self, order: dict[str, object]) -> None:
        if not self._given_up:
            self._process.write(json.dumps(order).encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine() and not self._given_up:
            self._hear(json.loads(bytes(self._process.readLine().data())))

    def _hear(self, answer: dict[str, Any]) -> None:
        match answer["is"]:
            case "ready":
                self._deadline.stop()
                log.info("There is speech, in %d languages", len(answer["languages"]))
                self.ready.emit(answer["languages"])
            case "ended":
                self._deadline.stop()
                self.ended.emit(answer["id"])
            case "outputs":
                self.outputsChanged.emit(answer["added"])
            case "failed":
                self._give_up(answer["reason"])

    def _give_up(self, reason: str) -> None:
        if self._given_up:
            return
        self._given_up = True
        self._deadline.stop()
        log.warning("There is no speech: %s. See: python main.py doctor", reason)
        self._process.kill()
        self.gone.emit()
