"""Live update in the real window and the real kiosk: content changes under the visitor's eyes, and nothing flashes."""

import dataclasses
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect

from kiosk.edition_source import EditionSource
from kiosk.idle import READ_WITHIN_S, Idle
from kiosk.live.follower import ContentFollower
from kiosk.live.report import Outcome, Report
from kiosk.live.screen import UnattendedWindow
from kiosk.snapshot.stillness import still_image
from kiosk.stage import Setting, Stage, is_plain, wait_for
from maps.build.edition import build_edition
from maps.store import Edition, open_edition
from tests.e2e.kiosk_process import READY, KioskProcess
from tests.maps.conftest import SAMPLE

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
SMALL = Setting(1280, 720, 32.0)
MIDDLE = QRect(480, 240, 320, 240)
LOOK_EVERY_MS = 20
BUILT_WITHIN_S = 100.0
"""A build leaves the processor to all else: beside other tests it may wait long."""


class Live:
    """The window on a copy of the sample content, which it follows; builds are child processes, as in the kiosk."""

    def __init__(self, content: Path, stage: Stage, editions: Path) -> None:
        self.content = content
        self.stage = stage
        self.away_s = 0.0
        self.reports: list[Report] = []
        self.opened: list[str] = []
        idle = Idle(stage.window, lambda: self.away_s)
        self.follower = ContentFollower(
            EditionSource(content, editions),
            UnattendedWindow(stage.kiosk, idle),
            lambda edition: date.fromisoformat(edition.manifest.content_date),
            lambda job, then: then(job()),
            self.reports.append,
            parent=stage.kiosk,
        )
        stage.link.openRequested.connect(self.opened.append)

    def leave(self) -> None:
        """The visitor is gone."""
        self.away_s += READ_WITHIN_S

    def edit(self, file: str, old: str, new: str) -> None:
        path = self.content / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def wait_shown(self) -> None:
        wait_for(self.stage.link.renewal.drawn, timeout_s=BUILT_WITHIN_S)

    def frames_until_drawn(self) -> int:
        """How many frames there were until the page had drawn the edition; none of them is plain."""
        frames = 0
        while self.stage.link.renewal.active:
            self.stage.next_frame()
            assert not is_plain(self.stage.grab().copy(MIDDLE))
            frames += 1
        return frames

    def names(self) -> set[str]:
        return {label["text"] for label in self.stage.ask("labels")["labels"]}

    def camera(self) -> list[float]:
        found: dict[str, Any] = self.stage.ask("camera")
        return [found["lon"], found["lat"], found["zoom"]]


@pytest.fixture
def live(open_stage: OpenStage, tmp_path: Path) -> Iterator[Live]:
    content = Path(shutil.copytree(SAMPLE, tmp_path / "content"))
    editions = tmp_path / "editions"
    edition = open_edition(build_edition(content, editions, lambda _: None))
    made = Live(content, open_stage(edition, SMALL), editions)
    made.stage.wait_painted()
    made.follower.start(LOOK_EVERY_MS)
    yield made
    made.follower.stop()
    assert made.stage.tally.as_dict() == {}


def test_a_renamed_place_is_renamed_on_the_map_and_in_its_sheet_without_a_flash(live: Live) -> None:
    session = live.stage.session
    session.select("place", "hospital")
    session.language = "en"
    live.stage.session.zoom(1)
    live.stage.settle()
    assert "Hospital" in live.names()
    before = live.camera()

    live.edit("places.yaml", "en: Hospital", "en: Infirmary")
    live.leave()
    wait_for(live.follower.shown, timeout_s=BUILT_WITHIN_S)
    frames = live.frames_until_drawn()

    assert live.stage.kiosk.models.sheet.title == "Infirmary"
    assert "Infirmary" in live.names()
    assert "Hospital" not in live.names()
    assert live.camera() == before
    assert (session.language, session.selectedId, session.view) == ("en", "hospital", "campus")
    assert live.opened == []
    assert frames > 0


def test_an_edition_that_looks_the_same_changes_no_pixel_of_any_frame(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    stage.ask("labels")  # answered once every layer is there and every name has its place
    before = still_image(stage)

    stage.kiosk.renew(edition, stage.session.today)

    frames = []
    while stage.link.renewal.active:
        stage.next_frame()
        frames.append(stage.grab())
    assert frames
    assert [frame == before for frame in (*frames, still_image(stage))] == [True] * (len(frames) + 1)


def test_while_a_finger_is_near_the_change_waits(live: Live) -> None:
    before = live.stage.kiosk.edition
    with_change: list[str] = []
    live.follower.ready.connect(with_change.append)
    live.edit("kiosk.yaml", "title: Campus", "title: Jardin")

    wait_for(live.follower.ready, timeout_s=BUILT_WITHIN_S)
    live.leave()
    live.stage.tap(640, 360)
    live.follower.tick()
    assert live.stage.kiosk.edition is before

    live.leave()
    live.wait_shown()
    assert live.stage.kiosk.models.title == "Jardin Grand Parc"
    assert [live.stage.kiosk.edition.manifest.id] == with_change


def test_where_the_language_has_gone_the_first_one_is_spoken(live: Live) -> None:
    kiosk = live.stage.kiosk
    live.stage.session.language = "en"
    live.stage.session.select("place", "hospital")
    french = dataclasses.replace(kiosk.edition, manifest=dataclasses.replace(kiosk.edition.manifest, languages=("fr",)))

    kiosk.renew(french, date(2026, 11, 22))
    live.wait_shown()

    assert live.stage.session.language == "fr"
    assert kiosk.models.sheet.title == "Hôpital"
    assert "Hôpital" in live.names()


def test_broken_content_leaves_the_visitor_undisturbed_and_is_told(live: Live) -> None:
    before = live.stage.kiosk.edition
    live.leave()

    live.edit("places.yaml", "kind: hospital", "kind: castle")
    wait_for(live.follower.failed, timeout_s=BUILT_WITHIN_S)

    assert live.stage.kiosk.edition is before
    assert live.opened == []
    assert live.reports[-1].outcome is Outcome.BROKEN
    assert "castle" in " ".join(live.reports[-1].problems)


def test_after_ten_changes_in_quick_succession_the_last_one_is_shown(live: Live) -> None:
    live.leave()
    builds: list[str] = []
    live.follower.ready.connect(builds.append)
    for number in range(10):
        live.edit("kiosk.yaml", f"title: Campus{' n' * number} Grand", f"title: Campus{' n' * (number + 1)} Grand")
        live.follower.tick()

    last = f"Campus{' n' * 10} Grand Parc"
    wait_for(live.stage.link.renewal.drawn, lambda: live.stage.kiosk.models.title == last, BUILT_WITHIN_S)

    assert len(builds) <= 2
    assert live.opened == []
    assert Outcome.BROKEN not in {report.outcome for report in live.reports}


def test_a_folder_moved_away_and_back_is_what_it_was(live: Live) -> None:
    live.leave()
    live.edit("kiosk.yaml", "title: Campus", "title: Jardin")
    live.wait_shown()

    away = live.content.rename(live.content.with_name("away"))
    live.follower.tick()
    live.follower.tick()
    assert live.reports[-1].outcome is Outcome.GONE
    assert live.stage.kiosk.models.title == "Jardin Grand Parc"

    away.rename(live.content)
    live.edit("kiosk.yaml", "title: Jardin", "title: Retour")
    live.wait_shown()
    assert live.stage.kiosk.models.title == "Retour Grand Parc"
    assert live.reports[-1].outcome is Outcome.SHOWN


def test_another_view_of_the_campus_opens_the_page_again_where_it_was(live: Live) -> None:
    live.stage.session.view = "grandparis"
    live.stage.settle("grandparis")
    before = live.camera()

    live.edit("kiosk.yaml", "campus_view: [2.34,", "campus_view: [2.341,")
    live.leave()
    wait_for(live.stage.link.readyChanged, lambda: live.stage.link.ready, BUILT_WITHIN_S)

    assert len(live.opened) == 1
    assert live.camera() == pytest.approx(before, abs=1e-4)
    assert live.stage.session.view == "grandparis"


def test_a_page_that_dies_finds_the_edition_though_its_folder_was_deleted(live: Live) -> None:
    live.leave()
    live.edit("kiosk.yaml", "title: Campus", "title: Jardin")
    live.wait_shown()
    shutil.rmtree(live.stage.kiosk.edition.folder)

    live.stage.link.open()
    live.stage.wait_ready()

    assert live.names()


def test_the_running_kiosk_notices_builds_and_tells(tmp_path: Path) -> None:
    content = Path(shutil.copytree(SAMPLE, tmp_path / "content"))
    places = content / "places.yaml"
    with KioskProcess(tmp_path, ["--windowed", "--content", str(content)]) as kiosk:
        kiosk.wait_for_line(READY)
        good = places.read_text(encoding="utf-8")
        places.write_text(good.replace("kind: hospital", "kind: castle"), encoding="utf-8")
        said = kiosk.wait_for_line("castle")
        status, _ = kiosk.end()

    report = json.loads((tmp_path / "state" / "campus-grand-parc" / "update.json").read_text(encoding="utf-8"))
    assert status == 0
    assert "castle" in said
    assert report["outcome"] == "broken"
    assert "castle" in " ".join(report["problems"])
