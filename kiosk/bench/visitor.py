"""What a visitor feels and leaves: feedback and sheets within a blink, and nothing behind after a thousand visits."""

import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.bench.result import Figure, Result, median, percentile
from kiosk.bench.search import search_figures
from kiosk.bench.touch import REST_MS, TAP_MS, open_stage, sheets_opened
from kiosk.bench.visits import VISITS, visit_figures
from kiosk.snapshot.stillness import pause, wait_for_map
from kiosk.stage import Stage

TAPS = 40
PRESSED = ("tabs.directory", "tabs.timeline", "legendButton", "zoomIn", "comfortButton", "languages.en")


def visitor(content: Path, taps: int = TAPS, visits: int = VISITS) -> Result:
    """Tap → feedback and → sheet, keystroke → results; then many visits, whose progress is told on standard error."""
    with open_stage(content) as stage:
        feedback = [seconds * 1000 for seconds in feedbacks(stage, taps)]
        sheets = [seconds * 1000 for seconds in sheets_opened(stage, taps)]
    tell = partial(print, file=sys.stderr, flush=True)
    return Result(
        "visitor",
        (
            Figure("feedback_median_ms", median(feedback), "ms"),
            Figure("feedback_p95_ms", percentile(feedback, 0.95), "ms", TAP_MS),
            Figure("sheet_median_ms", median(sheets), "ms"),
            Figure("sheet_p95_ms", percentile(sheets, 0.95), "ms", TAP_MS),
            *search_figures(content),
            *visit_figures(content, visits, tell),
        ),
    )


def feedbacks(stage: Stage, taps: int) -> Iterator[float]:
    """From a finger on a control to the frame that shows it pressed; the finger then slides off."""
    away = QPoint(stage.setting.width // 2, stage.setting.height // 2)
    for number in range(taps):
        stage.session.go_home()
        wait_for_map(stage)
        pause(REST_MS)
        point = stage.rectangle(PRESSED[number % len(PRESSED)]).center()
        begun = time.perf_counter()
        QTest.touchEvent(stage.window, stage.finger).press(1, point).commit()
        stage.next_frame()
        yield time.perf_counter() - begun
        QTest.touchEvent(stage.window, stage.finger).move(1, away).commit()
        QTest.touchEvent(stage.window, stage.finger).release(1, away).commit()
