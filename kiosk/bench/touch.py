"""What a visitor feels, measured in the real window: a tap on a building until its sheet is drawn, and frames."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.bench.result import BenchError, Figure, Result, median, percentile
from kiosk.snapshot.stillness import pause, wait_for_map
from kiosk.snapshot.walk import edition_of
from kiosk.stage import Setting, Stage, stage_application

TAPS = 40
TAP_MS = 85.0
FRAMES_A_SECOND = 55.0
WORST_FRAME_MS = 100.0
REST_MS = 400
"""Between two taps: more than the time in which two taps would make a double tap."""


def tap(content: Path, taps: int = TAPS) -> Result:
    """Touch down and up on a building → the frame in which its sheet is first drawn. Taps on all buildings in turn."""
    with open_stage(content) as stage:
        times = [seconds * 1000 for seconds in sheets_opened(stage, taps)]
    return Result(
        "tap", (Figure("median_ms", median(times), "ms"), Figure("p95_ms", percentile(times, 0.95), "ms", TAP_MS))
    )


def sheets_opened(stage: Stage, taps: int) -> Iterator[float]:
    """Seconds from the touch on a building to the first frame with its sheet, on all buildings in turn."""
    for number in range(taps):
        stage.session.go_home()
        wait_for_map(stage)
        pause(REST_MS)
        targets = buildings(stage)
        target = targets[number % len(targets)]
        yield seconds_to_sheet(stage, QPoint(round(target["x"]), round(target["y"])))


def open_stage(content: Path) -> Stage:
    """The kiosk's window on the edition of this content, moving as for a visitor."""
    if QGuiApplication.instance() is None:
        stage_application()
    return Stage(edition_of(content), Setting(motion=True))


def buildings(stage: Stage) -> list[dict[str, Any]]:
    """The places on the map that a finger can reach. Raises ``BenchError``."""
    insets = stage.link.wished_state().insets
    width, height = stage.setting.width, stage.setting.height
    found = [
        target
        for target in stage.ask("targets")
        if target["kind"] == "place"
        and insets.left < target["x"] < width - insets.right
        and insets.top < target["y"] < height - insets.bottom
    ]
    if not found:
        raise BenchError("There is no place to tap on the map. Look at it: python main.py --windowed")
    return found


def seconds_to_sheet(stage: Stage, point: QPoint) -> float:
    """From the touch to the end of the first frame that has the sheet in it."""
    begun = time.perf_counter()
    stage.choose(point.x(), point.y())
    stage.next_frame()
    return time.perf_counter() - begun


def frames(content: Path) -> Result:
    """The page pans, zooms and flies between both views with everything shown, and counts its frames."""
    with open_stage(content) as stage:
        pause(REST_MS)
        found = stage.ask("frames", timeout_s=60)
    return Result(
        "frames",
        (
            Figure("frames_a_second", found["fps"], "", FRAMES_A_SECOND, at_least=True),
            Figure("worst_ms", found["worst_ms"], "ms", WORST_FRAME_MS),
        ),
    )
