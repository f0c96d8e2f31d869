"""Work beside the UI thread: what may wait for a disk or a network that does not answer."""

import contextlib
import socket
from collections import deque
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QSocketNotifier, Slot

T = TypeVar("T")
Job = Callable[[], Any]


class Aside(QObject):
    """One thread that does one job after the other and hands each result to the thread that this object lives in.

    It is never waited for: the kiosk can end while a job hangs. The thread knows no Qt object and keeps nothing of a
    job that is done: an object that is taken apart while another thread still emits its signal takes the kiosk along.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._results: SimpleQueue[Any] = SimpleQueue()
        self._thens: deque[Callable[[Any], None]] = deque()
        self._heard, rings = socket.socketpair()
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hand_over)
        self.destroyed.connect(partial(_end, self._jobs, self._heard))
        Thread(target=_do_all, args=(self._jobs, self._results, rings), name="aside", daemon=True).start()

    def __call__(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do ``job``, which must not raise, in the thread; then call ``then`` with what it gave."""
        self._thens.append(then)
        self._jobs.put(job)

    def stop(self) -> None:
        """Let the thread end once its job is done."""
        self._jobs.put(None)

    @Slot()
    def _hand_over(self) -> None:
        if self._heard.recv(1):
            self._thens.popleft()(self._results.get())
        else:  # the thread has ended
            self._notifier.setEnabled(False)


def _do_all(jobs: SimpleQueue[Job | None], results: SimpleQueue[Any], rings: socket.socket) -> None:
    with rings, contextlib.suppress(OSError):  # the other end is closed when the kiosk ended meanwhile
        while (job := jobs.get()) is not None:
            result = job()
            del job  # what it holds is let go of here, before anybody knows that it is done
            results.put(result)
            del result
            rings.send(b".")


def _end(jobs: SimpleQueue[Job | None], heard: socket.socket, *_: object) -> None:
    jobs.put(None)
    heard.close()
