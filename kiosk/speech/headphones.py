"""Headphones that come and go, as the sound server reports them.

The server (PulseAudio, or PipeWire in its place) is asked by its own ``pactl``, and not by Qt Multimedia: that tells of
whole outputs, but a plug in a socket is another port of an output that was there before; and it takes 16 MiB for it.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

log = logging.getLogger("kiosk.speech")

AGAIN_AFTER_MS = 60_000
"""A sound server that is not there, or not any more, is looked for so often."""
LAST_WORDS_MS = 500
IN_A_SOCKET = frozenset({"Headphones", "Headset"})
WITH_A_CABLE_OF_ITS_OWN = frozenset({"usb", "bluetooth"})
FOR_ROOMS = frozenset({"speaker", "tv", "hifi", "portable", "car", "computer"})
"""Form factors of outputs that everybody hears."""


def headphones(outputs: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The names of all that somebody can have on their ears, of what ``pactl --format=json list sinks`` lists.

    Whether something is in a socket that does not tell is not known: it does not count.
    """
    return frozenset(name for output in outputs for name in (*_plugged(output), *_own(output)))


def _plugged(output: Mapping[str, Any]) -> list[str]:
    plugged = (port for port in output["ports"] if port["availability"] == "available")
    return [f"{output['name']}:{port['name']}" for port in plugged if port["type"] in IN_A_SOCKET]


def _own(output: Mapping[str, Any]) -> list[str]:
    told = output["properties"]
    is_own = told.get("device.bus") in WITH_A_CABLE_OF_ITS_OWN
    return [output["name"]] if is_own and told.get("device.form_factor") not in FOR_ROOMS else []


class Headphones(QObject):
    """Listens to the sound server. ``changed`` tells that headphones were plugged in (true) or pulled out."""

    changed = Signal(bool)

    def __init__(
        self, parent: QObject | None = None, *, program: str = "pactl", again_after_ms: int = AGAIN_AFTER_MS
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._known: frozenset[str] | None = None
        self._stale = False
        self._ends = False
        self._misses = False
        self._listens = False
        self._events = self._process()
        self._events.started.connect(self._look)
        self._events.readyReadStandardOutput.connect(self._hear)
        self._events.finished.connect(self._lose)
        self._events.errorOccurred.connect(self._lose)
        self._list = self._process()
        self._list.finished.connect(self._compare)
        self._again = QTimer(self, interval=again_after_ms, singleShot=True)
        self._again.timeout.connect(self.start)

    def _process(self) -> QProcess:
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")
        process.setProcessEnvironment(environment)
        return process

    @Slot()
    def start(self) -> None:
        """From now on."""
        # It ends with the kiosk, even where that is killed.
        self._events.start("setpriv", ["--pdeathsig", "TERM", self._program, "subscribe"])

    @Slot()
    def close(self) -> None:
        """Listen no more."""
        self._ends = True
        self._again.stop()
        for process in (self._events, self._list):
            process.kill()
            process.waitForFinished(LAST_WORDS_MS)

    @Slot()
    def _hear(self) -> None:
        said = bytes(self._events.readAllStandardOutput().data())
        if b" on sink #" in said or not self._listens:  # with its first words it listens: it may have missed something
            self._listens = True
            self._look()

    @Slot()
    def _look(self) -> None:
        """Which are there now; what changes meanwhile is looked at afterwards."""
        self._stale = self._list.state() is not QProcess.ProcessState.NotRunning
        if not self._stale:
            self._list.start(self._program, ["--format=json", "list", "sinks"])

    @Slot()
    def _compare(self) -> None:
        said = bytes(self._list.readAllStandardOutput().data())
        if self._ends or not said:
            return
        before, self._known = self._known, headphones(json.loads(said))
        self._misses = False
        if before is not None and before != self._known:
            self.changed.emit(bool(self._known - before))
        if self._stale:
            self._look()

    @Slot()
    def _lose(self) -> None:
        if self._ends or self._again.isActive():
            return
        self._known, self._listens = None, False
        if not self._misses:
            log.info("No sound server says whether headphones are plugged in")
        self._misses = True
        self._again.start()
