"""When Python looks for garbage: on the UI thread only.

Whichever thread makes the next object may be made to collect, and would then take apart Qt objects that live in
another one ("Timers cannot be stopped from another thread").
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 15_000


class Collector(QObject):
    """Collects now and then in the thread it lives in, and lets nobody else do it.

    What was there when it was made stays: it is never gone through.
    """

    def __init__(self, parent: QObject | None = None, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=every_ms)
        timer.timeout.connect(gc.collect)
        timer.start()
