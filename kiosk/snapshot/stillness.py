"""Waiting until nothing moves any more on a stage."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from kiosk.stage import Stage, StageError

STILL_MS = 120
STILL_WITHIN_S = 15.0


def pause(milliseconds: int) -> None:
    """Let Qt work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], otherwise: str) -> None:
    """Look again and again. Raises ``StageError`` with ``otherwise`` where it takes too long."""
    deadline = time.perf_counter() + STILL_WITHIN_S
    while not true():
        if time.perf_counter() > deadline:
            raise StageError(otherwise)
        pause(STILL_MS)


def wait_for_map(stage: Stage) -> None:
    """Until no flight is under way and all names are placed. Raises ``StageError``."""
    wait_until(lambda: not stage.ask("camera")["moving"], "the map did not come to rest")
    stage.ask("labels")


def still_image(stage: Stage) -> QImage:
    """The picture once the map is at rest and two pictures in a row are the same. Raises ``StageError``."""
    wait_for_map(stage)
    deadline = time.perf_counter() + STILL_WITHIN_S
    image = stage.grab()
    while time.perf_counter() < deadline:
        pause(STILL_MS)
        latest = stage.grab()
        if latest == image:
            return image
        image = latest
    raise StageError("the picture did not come to rest")
