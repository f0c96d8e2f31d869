"""The voice: Qt TextToSpeech in a process of its own (``python -m kiosk.speech.voice [ENGINE]``).

To open a speech daemon takes more than a second, holds Python's lock meanwhile, and never ends where the daemon hangs
(seen with PySide6 6.12 and speech-dispatcher 0.11): nothing of it may happen in the kiosk. Orders come as one JSON
object a line, and so do answers. The end of the input ends the process.

| Order | |
|---|---|
| ``{"do": "say", "id", "text", "language", "volume"}`` | say this, and nothing that was begun before |
| ``{"do": "stop"}`` | be silent |

| Answer | |
|---|---|
| ``{"is": "ready", "languages"}`` | what can be spoken, ISO 639-1 |
| ``{"is": "ended", "id"}`` | it was said to its end |
| ``{"is": "failed", "reason"}`` | there is no voice |
"""

import json
import sys
import threading
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

SILENT_WITHIN_MS = 400
"""A voice that does not say that it stopped is taken to have stopped."""
BUSY = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)


def answer(**message: object) -> None:
    """Tell the kiosk."""
    print(json.dumps(message), flush=True)


class Orders(QObject):
    """Reads what the kiosk wants, in a thread, for reading blocks."""

    came = Signal(dict)
    ended = Signal()

    def start(self) -> None:
        """From now on."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.came.emit(json.loads(line))
        self.ended.emit()


class Voice(QObject):
    """Says one text at a time."""

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = QTextToSpeech(engine, self)
        self._speech.stateChanged.connect(self._change)
        self._next: Mapping[str, Any] | None = None
        self._said: int | None = None
        self._patience = QTimer(self, interval=SILENT_WITHIN_MS, singleShot=True)
        self._patience.timeout.connect(self._begin)

    def languages(self) -> list[str]:
        """ISO 639-1 codes of all voices."""
        return sorted({QLocale.languageToCode(locale.language()) for locale in self._speech.availableLocales()})

    def reason(self) -> str:
        """Why there is no voice."""
        return self._speech.errorString()

    @Slot(dict)
    def obey(self, order: Mapping[str, Any]) -> None:
        """Do what the kiosk wants."""
        self._said = None
        self._next = order if order["do"] == "say" else None
        if self._speech.state() in BUSY:
            self._patience.start()
            self._speech.stop()
        else:
            self._begin()

    def _begin(self) -> None:
        self._patience.stop()
        order, self._next = self._next, None
        if order is None:
            return
        self._said = order["id"]
        locale = QLocale(order["language"])
        if self._speech.locale().language() != locale.language():
            self._speech.setLocale(locale)
        self._speech.setVolume(order["volume"])
        self._speech.say(order["text"])

    @Slot(QTextToSpeech.State)
    def _change(self, state: QTextToSpeech.State) -> None:
        if state in BUSY:
            return
        said, self._said = self._said, None
        if said is not None:
            answer(**{"is": "ended", "id": said})
        self._begin()


def main(engine: str) -> int:
    """Speak until the input ends."""
    application = QCoreApplication(sys.argv[:1])
    orders = Orders()
    orders.ended.connect(application.quit)
    voice = Voice(engine)
    languages = voice.languages()
    if not languages:
        answer(**{"is": "failed", "reason": voice.reason() or "no voice is installed"})
        return 1
    orders.came.connect(voice.obey)
    orders.start()
    answer(**{"is": "ready", "languages": languages})
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
