"""The pages of staff mode: what they look up, what they say of it, and that it is gone once it is locked."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.live.report import Outcome, Report, report_file, write_report
from kiosk.staff import sentences
from kiosk.staff.child import Ended, run_child
from kiosk.staff.pages import StaffPages
from kiosk.staff.stick import target
from kiosk.statistics.counts import Key, add, counts_file
from maps.store import Manifest
from tests.kiosk.catalogue import catalogue_in
from tests.kiosk.staff.test_mode import World

TODAY = date(2026, 11, 22)
MANIFEST = Manifest(
    "2f7c", "2026-11-22T08:00:00+00:00", "2026-11-22", "x", ("fr", "en"), {"places": 12, "tours": 3}, (), {}
)
GOOD = json.dumps({"good": True, "language": "fr", "mistakes": 0, "warnings": 0, "problems": []})


class Children:
    """Commands that are begun, and end when a test says so."""

    def __init__(self) -> None:
        self.begun: list[Sequence[str]] = []
        self.ends: list[Ended] = []
        self.stopped = 0

    def __call__(self, arguments: Sequence[str], ended: Ended) -> Callable[[], None]:
        self.begun.append(arguments)
        self.ends.append(ended)
        return self._stop

    def _stop(self) -> None:
        self.stopped += 1


class Behind(World):
    """Staff mode and its pages."""

    def __init__(self) -> None:
        super().__init__()
        self.children = Children()
        tours = {"short": {"id": "short", "name": "Le campus", "loops": True, "stops": [{}, {}]}}
        self.pages = StaffPages(
            self.session,
            lambda: {**catalogue_in("fr"), "tours": tours},
            lambda: MANIFEST,
            lambda: Path("/content"),
            self.mode,
            self.children,
            lambda: self.later,
            lambda: TODAY,
        )

    def show(self, page: str) -> None:
        self.session.page = page


@pytest.fixture
def behind(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Behind:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return Behind()


def test_nothing_is_looked_up_before_it_is_open(behind: Behind) -> None:
    behind.mode.enter()
    behind.show("machine")
    assert behind.children.begun == []
    assert behind.pages.edition == []


def test_the_content_page_checks_the_folder_in_a_child_process(behind: Behind, french: None) -> None:
    write_report(report_file(), Report(Outcome.BROKEN, "2026-11-20T10:00:00+00:00", "/content", "2f7c", ("x",)))
    behind.open()
    behind.show("content")
    assert behind.children.begun == [["--language", "fr", "check", "/content", "--json"]]
    assert behind.pages.check == {}
    behind.children.ends[0](0, GOOD, "")
    assert behind.pages.check["title"] == "Aucune erreur · aucun avertissement"
    assert behind.pages.check["tone"] == "good"
    assert "2f7c" in {fact["value"] for fact in behind.pages.edition}
    assert behind.pages.update[0]["value"] == "Le contenu a des erreurs\N{NO-BREAK SPACE}: ce qui était affiché reste"


def test_mistakes_are_named_with_their_place(english: None) -> None:
    problem = {"severity": "error", "file": "places.yaml", "line": 4, "column": 2, "feature": None, "id": "x"}
    problems = [{**problem, "field": "name", "message": "is missing", "advice": "Give one."}] * 12
    said = sentences.checked(json.dumps({"mistakes": 12, "warnings": 1, "problems": problems}), "")
    assert (said["title"], said["tone"], said["more"]) == (
        "12 mistakes · 1 warning",
        "caution",
        "and 4 more: python main.py check",
    )
    assert said["problems"][0] == {"text": "name is missing", "where": "places.yaml:4:2 · x\n→ Give one."}


@pytest.mark.parametrize("printed", ["", "[]", '{"problems": 3}', "{", '{"problems": [{}], "mistakes": 1}'])
def test_a_check_that_fails_says_so(printed: str, english: None) -> None:
    said = sentences.checked(printed, "There is no folder '/content'.\n")
    assert said["title"] == "The content could not be checked"
    assert said["problems"] == [{"text": "There is no folder '/content'.", "where": ""}]


def test_another_page_gives_up_what_the_one_before_began(behind: Behind) -> None:
    behind.open()
    behind.show("machine")
    assert behind.children.begun == [["--language", "fr", "doctor", "--json"]]
    behind.show("")
    assert behind.children.stopped == 1


def test_what_doctor_finds_is_shown_and_gone_with_the_lock(behind: Behind, french: None) -> None:
    finding = {"subject": "touch", "verdict": "wanting", "name": "Écran tactile", "said": "aucun", "advice": "brancher"}
    behind.open()
    behind.show("machine")
    behind.children.ends[0](1, json.dumps({"good": False, "closing": "À régler", "findings": [finding]}), "")
    assert behind.pages.machine["closing"] == "À régler"
    assert behind.pages.machine["findings"][0]["name"] == "Écran tactile"
    behind.mode.lock()
    assert behind.pages.machine == {}


def test_a_doctor_that_fails_says_so(english: None) -> None:
    said = sentences.examined("", "Killed")
    assert (said["findings"][0]["name"], said["findings"][0]["said"]) == (
        "The machine could not be looked at",
        "Killed",
    )


def test_counters_are_those_of_today_and_this_month_masked_as_where_they_are_exported(
    behind: Behind, french: None
) -> None:
    counts = {
        Key(TODAY, "visit", "begun"): 4,
        Key(date(2026, 11, 3), "visit", "begun"): 20,
        Key(date(2026, 10, 3), "visit", "begun"): 500,
        Key(TODAY, "place", "the-hive"): 7,
        Key(date(2026, 11, 3), "place", "gone"): 2,
    }
    add(counts_file(), counts, TODAY, 400)
    behind.open()
    behind.show("counters")
    visits, places = behind.pages.counters
    assert (visits["title"], visits["rows"]) == (
        "Visites",
        [{"text": "Commencées", "today": "moins de 5", "month": "24"}],
    )
    assert [(row["text"], row["today"], row["month"]) for row in places["rows"]] == [
        ("The Hive", "7", "7"),
        ("gone", "–", "moins de 5"),
    ]


def test_where_nothing_was_counted_it_is_said(behind: Behind, french: None) -> None:
    behind.open()
    behind.show("counters")
    assert behind.pages.wrong == "Rien n’a été compté ce mois-ci."
    counts_file().parent.mkdir(parents=True, exist_ok=True)
    counts_file().write_text("no data base, but long enough to be taken for one" * 20)
    behind.pages.look_again()
    assert "statistics.sqlite3" in behind.pages.wrong


def test_tours_are_told_with_their_stops(behind: Behind, french: None) -> None:
    [tour] = behind.pages.tours
    assert (tour["id"], tour["name"]) == ("short", "Le campus")
    assert tour["stops"].startswith("2 étapes · avance seule")


def test_the_file_to_take_away_is_written_once_and_its_line_shown(
    behind: Behind, french: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.staff.pages.target", lambda today: (Path(f"/media/stick/{today}.html"), True))
    behind.open()
    behind.mode.export()
    assert behind.children.begun == []  # on its page alone
    behind.show("take")
    behind.mode.export()
    behind.mode.export()
    assert behind.children.begun == [
        ["--language", "fr", "--content", "/content", "export", "/media/stick/2026-11-22.html"]
    ]
    assert behind.pages.exporting == "Écriture du fichier…"
    behind.children.ends[0](0, "/media/stick/2026-11-22.html: 4 MB\n", "")
    assert behind.pages.exporting == "/media/stick/2026-11-22.html: 4 MB"
    behind.mode.export()
    behind.children.ends[1](2, "", "No space left on device\n")
    assert behind.pages.exporting == "No space left on device"
    behind.mode.export()
    behind.mode.lock()
    assert (behind.pages.exporting, behind.children.stopped) == ("", 1)


def test_without_a_stick_the_file_is_at_home_and_that_is_said(
    behind: Behind, french: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.staff.pages.target", lambda _: (Path("/home/kiosk/x.html"), False))
    behind.open()
    behind.show("take")
    behind.mode.export()
    behind.children.ends[0](0, "/home/kiosk/x.html: 4 MB\n", "")
    assert behind.pages.exporting.startswith("Pas de clé USB\N{NO-BREAK SPACE}: ")


def test_the_stick_is_the_first_that_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "kiosk")
    (tmp_path / "media" / "kiosk" / "STICK").mkdir(parents=True)
    media = (tmp_path / "nowhere", tmp_path / "media")
    assert target(TODAY, media, tmp_path) == (tmp_path / "campus-grand-parc-2026-11-22.html", False)
    monkeypatch.setattr("os.path.ismount", lambda path: path.name == "STICK")
    stick = tmp_path / "media" / "kiosk" / "STICK" / "campus-grand-parc-2026-11-22.html"
    assert target(TODAY, media, tmp_path) == (stick, True)


def ended_with(qtbot: QtBot, arguments: Sequence[str]) -> tuple[int, str, str]:
    ends: list[tuple[int, str, str]] = []
    stop = run_child(arguments, lambda *end: ends.append(end))
    qtbot.waitUntil(lambda: bool(ends), timeout=100_000)
    stop()  # too late, and no harm
    return ends[0]


def test_a_command_runs_beside_and_tells_how_it_ended(qtbot: QtBot) -> None:
    status, printed, _ = ended_with(qtbot, ["--help"])
    assert (status, "usage: main.py" in printed) == (0, True)
    status, _, complained = ended_with(qtbot, ["nothing"])
    assert (status, complained.count("\n")) == (2, 1)


def test_a_command_that_cannot_be_started_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    status, printed, complained = ended_with(qtbot, ["--help"])
    assert (status, printed) == (-1, "")
    assert complained


def test_a_command_that_is_stopped_tells_nobody(qtbot: QtBot) -> None:
    ends: list[Any] = []
    stop = run_child(["--help"], lambda *end: ends.append(end))
    stop()
    qtbot.wait(300)
    assert ends == []
