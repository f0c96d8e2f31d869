"""Ending: SIGTERM and SIGINT always within three seconds, whatever the UI thread is doing."""

import contextlib
import os
import signal
import socket
import threading

from PySide6.QtCore import QObject, Signal

END_WITHIN_S = 2.5


class EndOnSignal(QObject):
    """Emits ``requested`` on SIGTERM and SIGINT and ends the process itself if that is not heeded in time.

    Python runs signal handlers between two of its own instructions, so not while Qt idles; the C-level wake-up
    socket is written at once, and a thread of its own reads it.
    """

    requested = Signal()

    def __init__(self, parent: QObject | None = None, end_within_s: float = END_WITHIN_S) -> None:
        super().__init__(parent)
        self._end_within_s = end_within_s
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        threading.Thread(target=self._watch, name="signals", daemon=True).start()

    def _watch(self) -> None:
        ends = {signal.SIGTERM, signal.SIGINT}
        while number := self._reader.recv(1):
            if number[0] in ends:
                timer = threading.Timer(self._end_within_s, os._exit, (128 + number[0],))
                timer.daemon = True
                timer.start()
                # The object is gone when the application ends by itself at the same moment.
                with contextlib.suppress(RuntimeError):
                    self.requested.emit()
