"""Whatever happens to the content folder, the right edition is shown in the end, and never to somebody's surprise.

The content is real and so are its editions; the builds run when the test lets them, and no time passes.
"""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.edition_source import EditionSource
from kiosk.live.follower import LONGEST_BUILD_S, ContentFollower
from kiosk.live.report import Outcome, Report
from maps.build.edition import build_edition
from maps.model.problems import ContentError
from maps.store import Edition, open_edition
from tests.maps.conftest import SAMPLE

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 22)


class Screen:
    """Shows editions; nobody is at it unless a test says so."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.today = DAY
        self.unattended = True
        self.shown: list[str] = []

    def may_change(self) -> bool:
        return self.unattended

    def renew(self, edition: Edition, today: date) -> None:
        self.edition = edition
        self.today = today
        self.shown.append(title(edition))


class HeldBuild(QObject):
    """Stands in for the child process: builds for real, but when the test lets it end."""

    finished = Signal(int, str)

    def __init__(self, source: EditionSource) -> None:
        super().__init__()
        self._source = source
        self.folder = Path()
        self.started = False
        self.stopped = False
        self.doubted = ""

    def start(self) -> None:
        self.started = True

    def stop(self) -> None:
        self.stopped = True

    def give_up(self, reason: str) -> None:
        self.finished.emit(-1, reason)

    def end(self) -> None:
        """Build what the content is now."""
        try:
            self.folder = build_edition(self._source.content, self._source.editions, lambda _: None)
        except ContentError as error:
            self.finished.emit(2, "\n".join(map(str, error.problems)))
        else:
            self.finished.emit(0, self.doubted)


class Follower:
    """A follower of a copy of the sample content, with everything around it in the hands of the test."""

    def __init__(self, folder: Path) -> None:
        self.content = Path(shutil.copytree(SAMPLE, folder / "content"))
        source = EditionSource(self.content, folder / "editions")
        self.screen = Screen(open_edition(build_edition(source.content, source.editions, lambda _: None)))
        self.now = 0.0
        self.day = DAY
        self.builds: list[HeldBuild] = []
        self.reports: list[Report] = []
        self.hanging = False
        self.waiting_jobs: list[Callable[[], None]] = []
        self.follower = ContentFollower(
            source,
            self.screen,
            lambda _: self.day,
            self._do,
            self.reports.append,
            clock=lambda: self.now,
            build=self._build,  # type: ignore[arg-type]  # stands in for the child process
        )

    def _do(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.waiting_jobs.append(lambda: then(job()))
        if not self.hanging:
            self.answer()

    def _build(self, source: EditionSource) -> HeldBuild:
        self.builds.append(HeldBuild(source))
        return self.builds[-1]

    def answer(self) -> None:
        """The disk answers."""
        while self.waiting_jobs:
            self.waiting_jobs.pop(0)()

    def rest(self) -> None:
        """The folder stays as it is for two looks."""
        self.follower.tick()
        self.follower.tick()

    def rename(self, name: str) -> None:
        """A change that is good: another title of the kiosk."""
        file = self.content / "kiosk.yaml"
        lines = file.read_text(encoding="utf-8").splitlines()
        file.write_text("\n".join([f"title: {name}", *lines[1:]]) + "\n", encoding="utf-8")

    def spoil(self) -> None:
        """A change that is not."""
        with (self.content / "places.yaml").open("a", encoding="utf-8") as file:
            file.write("unexpected: 1\n")

    def mend(self) -> None:
        shutil.copy(SAMPLE / "places.yaml", self.content / "places.yaml")

    @property
    def outcome(self) -> Outcome:
        return self.reports[-1].outcome


def title(edition: Edition) -> str:
    return str(edition.catalogue("fr")["title"])


@pytest.fixture
def kiosk(qapp: object, tmp_path: Path) -> Follower:
    """A follower that has had its first looks."""
    made = Follower(tmp_path)
    made.rest()
    return made


def test_at_the_start_nothing_is_built_and_the_staff_are_told_what_is_shown(kiosk: Follower) -> None:
    assert kiosk.builds == []
    assert [report.outcome for report in kiosk.reports] == [Outcome.SHOWN]
    assert kiosk.reports[0].edition == kiosk.screen.edition.manifest.id


def test_a_change_is_built_and_shown(kiosk: Follower) -> None:
    kiosk.rename("Renamed")
    kiosk.rest()
    (build,) = kiosk.builds
    assert build.started

    build.end()
    kiosk.follower.tick()

    assert kiosk.screen.shown == ["Renamed"]
    assert kiosk.outcome is Outcome.SHOWN
    assert kiosk.reports[-1].edition == kiosk.screen.edition.manifest.id


def test_a_change_that_came_before_the_first_look_is_not_missed(qapp: object, tmp_path: Path) -> None:
    kiosk = Follower(tmp_path)
    kiosk.rename("Renamed")

    kiosk.rest()
    kiosk.builds[0].end()
    kiosk.rest()

    assert kiosk.screen.shown == ["Renamed"]


def test_while_somebody_is_there_the_change_waits(kiosk: Follower) -> None:
    kiosk.screen.unattended = False
    kiosk.rename("Renamed")
    kiosk.rest()
    kiosk.builds[0].end()
    kiosk.rest()
    assert kiosk.screen.shown == []
    assert kiosk.outcome is Outcome.WAITING

    kiosk.screen.unattended = True
    kiosk.follower.tick()

    assert kiosk.screen.shown == ["Renamed"]


def test_after_midnight_the_same_edition_is_shown_as_of_the_new_day(kiosk: Follower) -> None:
    before = kiosk.screen.edition
    kiosk.screen.unattended = False
    kiosk.day += timedelta(days=1)
    kiosk.follower.tick()
    assert kiosk.screen.today == DAY

    kiosk.screen.unattended = True
    kiosk.rest()

    assert kiosk.screen.today == kiosk.day
    assert kiosk.screen.edition is before
    assert len(kiosk.screen.shown) == 1
    assert kiosk.builds == []


def test_a_file_that_is_only_touched_builds_nothing(kiosk: Follower) -> None:
    (kiosk.content / "places.yaml").touch()
    kiosk.rest()

    assert kiosk.builds == []


def test_while_the_folder_goes_on_changing_nothing_is_built(kiosk: Follower) -> None:
    for number in range(10):
        kiosk.rename(f"Half {number}")
        kiosk.follower.tick()
    assert kiosk.builds == []

    kiosk.rest()
    kiosk.builds[0].end()
    kiosk.rest()

    assert len(kiosk.builds) == 1
    assert kiosk.screen.shown == ["Half 9"]


def test_what_changes_during_a_build_is_built_after_it_and_never_two_at_once(kiosk: Follower) -> None:
    kiosk.screen.unattended = False
    kiosk.rename("First")
    kiosk.rest()
    for name in ("Second", "Third"):
        kiosk.rename(name)
        kiosk.rest()
    assert len(kiosk.builds) == 1

    kiosk.builds[0].end()
    assert len(kiosk.builds) == 1, "it read the third state already"
    kiosk.rename("Fourth")
    kiosk.rest()
    kiosk.builds[1].end()
    kiosk.screen.unattended = True
    kiosk.rest()

    assert kiosk.screen.shown == ["Fourth"]
    assert len(kiosk.builds) == 2


def test_broken_content_disturbs_nobody_and_is_told(kiosk: Follower, caplog: pytest.LogCaptureFixture) -> None:
    before = kiosk.screen.edition
    kiosk.spoil()
    kiosk.rest()
    kiosk.builds[0].end()
    kiosk.rest()

    assert kiosk.screen.shown == []
    assert kiosk.screen.edition is before
    assert kiosk.outcome is Outcome.BROKEN
    assert "places.yaml" in kiosk.reports[-1].problems[0]
    assert "places.yaml" in caplog.text
    assert len(kiosk.builds) == 1, "it is not tried again and again"


def test_content_that_was_mended_is_shown_and_the_mistakes_forgotten(kiosk: Follower) -> None:
    kiosk.spoil()
    kiosk.rest()
    kiosk.builds[0].end()

    kiosk.mend()
    kiosk.rename("Mended")
    kiosk.rest()
    kiosk.builds[1].end()
    kiosk.rest()

    assert kiosk.screen.shown == ["Mended"]
    assert kiosk.outcome is Outcome.SHOWN
    assert kiosk.reports[-1].problems == ()


def test_a_mistake_taken_back_needs_no_build(kiosk: Follower) -> None:
    kiosk.spoil()
    kiosk.rest()
    kiosk.builds[0].end()

    kiosk.mend()
    kiosk.rest()

    assert len(kiosk.builds) == 1
    assert kiosk.outcome is Outcome.SHOWN


def test_the_warnings_about_a_change_are_logged_and_keep_nothing_off_the_screen(
    kiosk: Follower, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.rename("Doubtful")
    kiosk.rest()
    kiosk.builds[0].doubted = "The content is good. 3 warnings."

    kiosk.builds[0].end()
    kiosk.rest()

    assert kiosk.screen.shown == ["Doubtful"]
    assert "The content is good. 3 warnings." in caplog.messages


def test_a_good_change_still_waits_when_the_next_is_broken(kiosk: Follower) -> None:
    kiosk.screen.unattended = False
    kiosk.rename("Good")
    kiosk.rest()
    kiosk.builds[0].end()
    kiosk.spoil()
    kiosk.rest()
    kiosk.builds[1].end()

    kiosk.screen.unattended = True
    kiosk.rest()

    assert kiosk.screen.shown == ["Good"]
    assert kiosk.outcome is Outcome.BROKEN
    assert kiosk.reports[-1].edition == kiosk.screen.edition.manifest.id


def test_a_change_taken_back_before_it_was_seen_is_never_seen(kiosk: Follower) -> None:
    original = (kiosk.content / "kiosk.yaml").read_bytes()
    kiosk.screen.unattended = False
    kiosk.rename("Regretted")
    kiosk.rest()
    kiosk.builds[0].end()

    (kiosk.content / "kiosk.yaml").write_bytes(original)
    kiosk.rest()
    kiosk.builds[1].end()
    kiosk.screen.unattended = True
    kiosk.rest()

    assert kiosk.screen.shown == []
    assert kiosk.outcome is Outcome.SHOWN


def test_a_failure_of_content_that_went_on_changing_alarms_nobody(kiosk: Follower) -> None:
    kiosk.spoil()
    kiosk.rest()
    kiosk.mend()
    kiosk.rename("Whole")
    kiosk.builds[0].finished.emit(2, "half written")
    assert kiosk.outcome is Outcome.SHOWN

    kiosk.rest()
    kiosk.builds[1].end()
    kiosk.rest()

    assert Outcome.BROKEN not in {report.outcome for report in kiosk.reports}
    assert kiosk.screen.shown == ["Whole"]


def test_a_folder_that_vanishes_is_told_and_nothing_built(kiosk: Follower) -> None:
    away = kiosk.content.rename(kiosk.content.with_name("away"))
    kiosk.rest()
    assert kiosk.outcome is Outcome.GONE
    assert kiosk.builds == []

    away.rename(kiosk.content)
    kiosk.rest()

    assert kiosk.outcome is Outcome.SHOWN
    assert kiosk.builds == []


def test_a_folder_that_returns_as_another_is_built(kiosk: Follower) -> None:
    away = kiosk.content.rename(kiosk.content.with_name("away"))
    kiosk.rest()

    shutil.copytree(away, kiosk.content)
    kiosk.rename("Returned")
    kiosk.rest()
    kiosk.builds[0].end()
    kiosk.rest()

    assert kiosk.screen.shown == ["Returned"]


def test_a_folder_that_vanishes_during_a_build_is_gone_not_broken(kiosk: Follower) -> None:
    kiosk.rename("Renamed")
    kiosk.rest()
    shutil.rmtree(kiosk.content)
    kiosk.rest()

    kiosk.builds[0].finished.emit(2, "There is no content")
    kiosk.rest()

    assert kiosk.outcome is Outcome.GONE
    assert len(kiosk.builds) == 1


def test_a_disk_that_does_not_answer_is_asked_once(kiosk: Follower) -> None:
    kiosk.hanging = True
    kiosk.rename("Renamed")
    for _ in range(5):
        kiosk.follower.tick()
    assert len(kiosk.waiting_jobs) == 1

    kiosk.hanging = False
    kiosk.answer()
    kiosk.rest()

    assert len(kiosk.builds) == 1


def test_a_build_that_hangs_is_ended_and_told(kiosk: Follower) -> None:
    kiosk.rename("Renamed")
    kiosk.rest()
    kiosk.now += LONGEST_BUILD_S + 1

    kiosk.follower.tick()

    assert kiosk.outcome is Outcome.BROKEN
    assert "longer than 120 s" in kiosk.reports[-1].problems[0]


def test_a_build_that_crashed_without_a_word_says_what_to_do(kiosk: Follower) -> None:
    kiosk.rename("Renamed")
    kiosk.rest()

    kiosk.builds[0].finished.emit(-1, "")

    assert "main.py build" in kiosk.reports[-1].problems[0]


def test_an_edition_damaged_on_the_disk_is_not_shown(kiosk: Follower) -> None:
    kiosk.rename("Renamed")
    kiosk.rest()
    build = kiosk.builds[0]
    build.folder = kiosk.content.parent / "editions" / "nothing"

    build.finished.emit(0, "")
    kiosk.rest()

    assert kiosk.screen.shown == []
    assert kiosk.outcome is Outcome.BROKEN


def test_a_build_that_runs_at_the_end_is_stopped(kiosk: Follower) -> None:
    kiosk.follower.stop()
    kiosk.rename("Renamed")
    kiosk.rest()

    kiosk.follower.stop()
    kiosk.builds[0].finished.emit(-1, "killed")

    assert kiosk.builds[0].stopped
    assert [report.outcome for report in kiosk.reports] == [Outcome.SHOWN]


def test_a_thousand_mistakes_do_not_fill_the_log(kiosk: Follower, caplog: pytest.LogCaptureFixture) -> None:
    kiosk.rename("Renamed")
    kiosk.rest()
    with caplog.at_level("ERROR"):
        kiosk.builds[0].finished.emit(2, "\n".join(f"places.yaml: mistake {number}" for number in range(1000)))

    assert len(caplog.records) < 30
    assert "980 more" in caplog.text
