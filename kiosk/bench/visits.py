"""Visits in a row, with real taps from the first touch to *Finish*: what they leave in memory and on the screen."""

import gc
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.bench.growth import Growth
from kiosk.bench.remains import differences, remains
from kiosk.bench.result import BenchError, Figure
from kiosk.bench.touch import buildings
from kiosk.snapshot.stillness import pause, still_image, wait_for_map
from kiosk.snapshot.walk import edition_of
from kiosk.stage import Setting, Stage

VISITS = 1000
WARM = 100
"""Visits in which caches fill; their sizes do not count."""
SAMPLED_EVERY = 50
COLLECTED_MS = 500
VISIT_S = 28.0
"""Of an average visit: 2,468 people were watched (experience.md)."""
GROWTH_MIB_AN_HOUR = 1.0


def visit_figures(
    content: Path, visits: int = VISITS, tell: Callable[[str], None] = lambda _: None
) -> tuple[Figure, ...]:
    """Growth of memory over ``visits`` visits, errors of the page, and how many things a visit left changed."""
    growth = Growth()
    changed = 0
    with Stage(edition_of(content), Setting()) as stage:
        points = Points(stage)
        visit(stage, points)
        fresh = next_home(stage)
        for done in range(1, visits + 1):
            visit(stage, points)
            if done % SAMPLED_EVERY == 0 or done == visits:
                found = differences(fresh, next_home(stage))
                changed += len(found)
                if found:
                    tell("; ".join(found[:5]))
                if done >= min(WARM, visits // 4):
                    collect(stage)
                    growth.sample(done)
                    tell(f"{done} visits, {growth.samples[-1][1]:.0f} MiB")
        tally = stage.tally.as_dict()
    a_thousand = growth.slope() * 1000
    return (
        Figure("visits", visits, ""),
        Figure("mib_per_1000_visits", a_thousand, "MiB"),
        Figure("mib_per_hour_of_use", a_thousand / (VISIT_S * 1000 / 3600), "MiB", GROWTH_MIB_AN_HOUR),
        Figure("console_errors", tally.get("console error", 0) + tally.get("page error", 0), "", 0),
        Figure("changed_after_reset", changed, "", 0),
    )


class Points:
    """Where buildings and ground are on the map of a fresh visit."""

    def __init__(self, stage: Stage) -> None:
        stage.session.show_scene("explore")
        wait_for_map(stage)
        self.buildings = [QPoint(round(found["x"]), round(found["y"])) for found in buildings(stage)]
        self._taken = 0
        stage.session.end_visit()

    def building(self) -> QPoint:
        """One after the other."""
        self._taken += 1
        return self.buildings[self._taken % len(self.buildings)]


def visit(stage: Stage, points: Points) -> None:
    """Touch, look at the map, a building, its sheet to its end, another language, the directory, comfort; finish."""
    acts: tuple[Callable[[], None], ...] = (
        lambda: begin(stage),
        lambda: stage.tap_item("tabs.explore"),
        lambda: tap_building(stage, points.building()),
        lambda: scroll(stage, "sheet"),
        lambda: stage.tap_item("zoomIn"),
        lambda: stage.tap_item("languages.en"),
        lambda: stage.tap_item("tabs.directory"),
        lambda: scroll(stage, "directory"),
        lambda: stage.tap_item("finishButton"),
    )
    for act in acts:
        act()
        stage.next_frame()
    if stage.session.present:
        raise BenchError("A visit could not be finished. Look at it: python main.py --windowed")


def begin(stage: Stage) -> None:
    """The first touch, anywhere."""
    stage.tap(stage.setting.width // 2, stage.setting.height // 2)


def tap_building(stage: Stage, point: QPoint) -> None:
    """Tap a building and wait for its sheet."""
    stage.ask("camera")  # answered once the map stands where the visit begins
    stage.choose(point.x(), point.y())


def scroll(stage: Stage, sheet: str) -> None:
    """Drag what an open sheet shows: a finger comes, moves six times, and goes."""
    middle = stage.rectangle(sheet).center()
    way = [QPoint(middle.x(), middle.y() - 25 * step) for step in range(8)]
    QTest.touchEvent(stage.window, stage.finger).press(1, way[0]).commit()
    for point in way[1:-1]:
        QTest.touchEvent(stage.window, stage.finger).move(1, point).commit()
    QTest.touchEvent(stage.window, stage.finger).release(1, way[-1]).commit()


def collect(stage: Stage) -> None:
    """Garbage is no growth: Python's, the shell's and the page's."""
    gc.collect()
    stage.kiosk.collect_garbage()
    stage.link.collect_garbage()
    stage.ask("camera")
    pause(COLLECTED_MS)


def next_home(stage: Stage) -> dict[str, object]:
    """All that the next visitor would find at home; nobody is there afterwards, as before."""
    begin(stage)
    still_image(stage)
    found = remains(stage)
    stage.session.end_visit()
    stage.next_frame()
    return found
