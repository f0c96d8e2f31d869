"""What is counted of a visit."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.live.aside import Aside
from kiosk.session import Session
from kiosk.statistics.counting import Counting
from kiosk.statistics.counts import exported
from tests.kiosk.catalogue import catalogue_in

TODAY = date(2026, 11, 26)


@pytest.fixture
def session() -> Session:
    return Session("fr", TODAY)


@pytest.fixture
def catalogue() -> dict[str, Any]:
    return catalogue_in("fr")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "statistics.sqlite3"


@pytest.fixture
def aside() -> Iterator[Aside]:
    aside = Aside()
    yield aside
    aside.stop()


@pytest.fixture
def counting(qapp: object, session: Session, catalogue: dict[str, Any], file: Path, aside: Aside) -> Counting:
    return Counting(session, lambda: catalogue, file, aside, lambda: TODAY)


def counted(file: Path) -> dict[tuple[str, str], str]:
    return {(kind, name): count for _, kind, name, count in exported(file, "day")}


def visit(session: Session, place: str) -> None:
    session.begin_visit()
    session.show_scene("directory")
    session.select("place", place)
    session.language = "en"
    session.panel = "legend"
    session.end_visit()


def test_a_visit_is_counted_without_its_visitor(
    session: Session, catalogue: dict[str, Any], counting: Counting, file: Path
) -> None:
    place = next(iter(catalogue["places"]))
    for _ in range(5):
        visit(session, place)
    counting.write_at_once()
    assert counted(file) == {
        ("visit", "begun"): "5",
        ("scene", "directory"): "5",
        ("place", place): "5",
        ("language", "en"): "5",
        ("panel", "legend"): "5",
    }


def test_what_happens_while_nobody_is_there_is_not_counted(session: Session, counting: Counting, file: Path) -> None:
    session.show_scene("directory")
    session.language = "en"
    counting.write_at_once()
    assert counted(file) == {}


def test_a_name_that_the_content_does_not_know_is_never_kept(session: Session, counting: Counting, file: Path) -> None:
    session.begin_visit()
    session.select("place", "Jeanne Dupont, née le 3 mai")
    counting.write_at_once()
    assert b"Dupont" not in file.read_bytes()
    assert counted(file) == {("visit", "begun"): "<5"}


def test_a_vain_search_is_a_number_and_no_text(session: Session, counting: Counting, file: Path) -> None:
    session.begin_visit()
    for _ in range(6):
        session.searchedInVain.emit()
    counting.write_at_once()
    assert counted(file)["search", "without_result"] == "6"


def test_nothing_is_counted_where_the_settings_say_so(
    session: Session, catalogue: dict[str, Any], counting: Counting, file: Path
) -> None:
    catalogue["settings"]["statistics_days"] = 0
    visit(session, next(iter(catalogue["places"])))
    counting.write_at_once()
    assert not file.exists()


def test_counts_reach_the_disk_beside_the_screen(
    session: Session, counting: Counting, file: Path, qtbot: QtBot
) -> None:
    session.begin_visit()
    counting.write()
    qtbot.waitUntil(lambda: file.exists() and bool(counted(file)))


def test_a_disk_that_takes_nothing_is_said_once_and_the_kiosk_goes_on(
    session: Session, counting: Counting, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.mkdir()
    for _ in range(3):
        visit(session, "nowhere")
        counting.write_at_once()
    assert len([line for line in caplog.messages if "Nothing is counted" in line]) == 1
