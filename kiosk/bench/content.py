"""Changing the content, and content grown tenfold: cold build, edit → ready to show, start, frames, directory."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.bench.build import BUILD_S, seconds
from kiosk.bench.grown import TIMES, grown
from kiosk.bench.result import Figure, Result
from kiosk.bench.start import RATIO, start
from kiosk.bench.touch import FRAMES_A_SECOND, REST_MS, WORST_FRAME_MS, frames, open_stage
from kiosk.edition_source import EditionSource
from kiosk.live.aside import Aside
from kiosk.live.follower import ContentFollower
from kiosk.paths import editions_folder
from kiosk.snapshot.stillness import pause
from kiosk.snapshot.walk import edition_of
from kiosk.stage import Stage, stage_application, wait_for
from maps.store import Edition

READY_S = 15.0
READY_WITHIN_S = 120.0
RESULT_MS = 1000.0
"""A visitor waits no longer for what was asked for."""
SCROLLED_FRAMES, SCROLLED_PX = 150, 60


def content(folder: Path, start_runs: int = 5) -> Result:
    """Seconds and frames; ``growth`` is what ten times as many places and organisations cost at build, beside the same.

    Everything is built into a folder of its own: no kiosk of this machine finds the generated content.
    """
    with tempfile.TemporaryDirectory() as name, editions_below(Path(name)):
        copy = Path(shutil.copytree(folder, Path(name) / "content"))
        larger = grown(folder, Path(name) / "grown")
        build_s, grown_build_s = seconds(copy), seconds(larger)
        figures = [
            Figure("build_s", build_s, "s", BUILD_S),
            Figure("edit_to_ready_s", seconds_to_ready(copy), "s", READY_S),
            Figure("grown_build_s", grown_build_s, "s", BUILD_S),
            Figure("growth", grown_build_s / build_s, "×", TIMES),
            Figure("grown_edit_to_ready_s", seconds_to_ready(larger), "s", READY_S),
        ]
        figures.append(Figure("grown_start_ratio", start(larger, start_runs).value("ratio"), "", RATIO))
        rate = frames(larger).value("frames_a_second")
        figures.append(Figure("grown_frames_a_second", rate, "", FRAMES_A_SECOND, at_least=True))
        opens_ms, worst_ms = directory(larger)
        figures.append(Figure("grown_directory_opens_ms", opens_ms, "ms", RESULT_MS))
        figures.append(Figure("grown_directory_worst_ms", worst_ms, "ms", WORST_FRAME_MS))
    return Result("content", tuple(figures), f"grown: {TIMES} times the organisations and places, generated")


def directory(folder: Path) -> tuple[float, float]:
    """The list of everybody: ms until it is drawn, and of its worst frame while scrolled."""
    with open_stage(folder) as stage:
        pause(REST_MS)
        begun = time.perf_counter()
        stage.session.show_scene("directory")
        opens_s = _until_drawn(stage, begun)
        entries = stage.item("directory.list")
        worst_s = 0.0
        for step in range(SCROLLED_FRAMES):
            begun = time.perf_counter()
            entries.setProperty("contentY", step * SCROLLED_PX)
            worst_s = max(worst_s, _until_drawn(stage, begun))
    return opens_s * 1000, worst_s * 1000


def _until_drawn(stage: Stage, begun: float) -> float:
    stage.next_frame()
    return time.perf_counter() - begun


@contextmanager
def editions_below(folder: Path) -> Iterator[None]:
    """Let editions be kept in a folder of their own, by this process and its children."""
    before = os.environ.get("XDG_DATA_HOME")
    os.environ["XDG_DATA_HOME"] = os.fspath(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["XDG_DATA_HOME"]
        else:
            os.environ["XDG_DATA_HOME"] = before


class NobodyWatches:
    """A screen that never changes: only what is ready for it counts."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.today = date.fromisoformat(edition.manifest.content_date)

    def may_change(self) -> bool:
        """Never."""
        return False

    def renew(self, edition: Edition, today: date) -> None:
        """Never asked for."""
        raise NotImplementedError


def seconds_to_ready(folder: Path) -> float:
    """From an edit of this content, as a kiosk follows it, until the new edition is built, verified and could be shown.

    The edit comes right after a look at the folder: it waits for the next one, and for one more that finds it at rest.
    Raises ``StageError`` if nothing is ever ready.
    """
    if QCoreApplication.instance() is None:
        stage_application()
    screen = NobodyWatches(edition_of(folder))
    aside = Aside()
    source = EditionSource(folder, editions_folder())
    follower = ContentFollower(source, screen, lambda _: screen.today, aside, lambda _: None)
    begun = time.perf_counter()
    with (folder / "places.yaml").open("a", encoding="utf-8") as file:
        file.write("# edited\n")
    follower.start()
    try:
        wait_for(follower.ready, timeout_s=READY_WITHIN_S)
    finally:
        follower.stop()
        aside.stop()
    return time.perf_counter() - begun
