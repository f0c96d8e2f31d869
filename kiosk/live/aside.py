"""Work beside the UI thread: what may wait for a disk or a network that does not answer."""

import contextlib
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")
Work = tuple[Callable[[], Any], Callable[[Any], None]]


class Aside(QObject):
    """One thread that does one job after the other and hands each result to the thread that this object lives in.

    It is never waited for: the kiosk can end while a job hangs.
    """

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: SimpleQueue[Work | None] = SimpleQueue()
        self._done.connect(self._hand_over)
        Thread(target=self._do_all, name="aside", daemon=True).start()

    def __call__(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do ``job``, which must not raise, in the thread; then call ``then`` with what it gave."""
        self._work.put((job, then))

    def stop(self) -> None:
        """Let the thread end once its job is done."""
        self._work.put(None)

    def _do_all(self) -> None:
        while (work := self._work.get()) is not None:
            job, then = work
            result = job()
            # The object is gone when the kiosk ended meanwhile.
            with contextlib.suppress(RuntimeError):
                self._done.emit(then, result)

    @Slot(object, object)
    def _hand_over(self, then: Callable[[Any], None], result: Any) -> None:
        then(result)
