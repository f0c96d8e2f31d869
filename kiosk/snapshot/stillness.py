"""Waiting until nothing moves any more on a stage."""

import time

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


def wait_for_map(stage: Stage) -> None:
    """Until no flight is under way and all names are placed. Raises ``StageError``."""
    deadline = time.perf_counter() + STILL_WITHIN_S
    while stage.ask("camera")["moving"]:
        if time.perf_counter() > deadline:
            raise StageError("the map did not come to rest")
        pause(STILL_MS)
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
