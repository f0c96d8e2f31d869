"""Staff mode in the real window: real taps, real hashes, a clock that stands still."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.bench.remains import differences, remains
from kiosk.idle import IdleWatch
from kiosk.snapshot.stillness import still_image, wait_until
from kiosk.speech.reader import stops
from kiosk.staff.mode import StaffMode
from kiosk.staff.pin import Pin, staff_folder
from kiosk.stage import Setting, Stage
from maps.store import Edition
from tests.e2e.seen import names, wait_text

pytestmark = pytest.mark.e2e

SMALL = Setting(1280, 720, 32.0)
RIGHT, WRONG = "271828", "314159"
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
TICK_MS = 2


@pytest.fixture
def stage(
    open_stage: Callable[[Edition, Setting], Stage],
    edition: Edition,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Stage:
    """The kiosk on a machine with a PIN; a visitor explores."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    Pin(staff_folder()).set(RIGHT)
    opened = open_stage(edition, SMALL)
    qtbot.waitUntil(lambda: watch(opened).is_watching)
    still_image(opened)
    return opened


def watch(stage: Stage) -> IdleWatch:
    found = stage.kiosk.models.idle
    assert isinstance(found, IdleWatch)
    return found


def staff(stage: Stage) -> StaffMode:
    return stage.kiosk.models.staff  # type: ignore[no-any-return]


def knock(stage: Stage) -> None:
    for _ in range(5):
        stage.tap_item("title")
    assert stage.session.panel == "staff"
    still_image(stage)


def type_in(stage: Stage, pin: str) -> None:
    for digit in pin:
        stage.tap_item(f"staff.key.{digit}")
    stage.tap_item("staff.key.enter")


def open_it(stage: Stage, qtbot: QtBot) -> None:
    knock(stage)
    type_in(stage, RIGHT)
    qtbot.waitUntil(lambda: staff(stage).state == "open")
    still_image(stage)


def test_five_taps_and_the_pin_lead_in_while_the_screen_goes_on(stage: Stage, qtbot: QtBot) -> None:
    knock(stage)
    gaps: list[float] = []
    last = time.perf_counter()

    def note() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(note)
    for digit in RIGHT:
        stage.tap_item(f"staff.key.{digit}")
    still_image(stage)
    begun = last = time.perf_counter()
    timer.start()
    stage.tap_item("staff.key.enter")
    assert staff(stage).state == "checking"
    while staff(stage).state == "checking":
        qtbot.wait(1)
    spent = time.perf_counter() - begun
    timer.stop()

    assert staff(stage).state == "open"
    print(f"\nA check took {spent * 1000:.0f} ms; the UI thread's longest gap: {max(gaps) * 1000:.0f} ms")
    assert len(gaps) > 5  # it went on meanwhile
    still_image(stage)
    pages = {f"staff.page.{page}" for page in ("content", "counters", "machine", "take", "leave")}
    assert pages <= names(stage.window)


def test_without_a_pin_nothing_leads_in(stage: Stage) -> None:
    Pin(staff_folder()).remove()
    for _ in range(12):
        stage.tap_item("title")
    QTest.keyClick(stage.window, Qt.Key.Key_S, CONTROL_ALT)
    assert stage.session.panel == ""


def test_the_keys_and_a_keypad_lead_in_too(stage: Stage, qtbot: QtBot) -> None:
    stage.session.end_visit()
    QTest.keyClick(stage.window, Qt.Key.Key_S, CONTROL_ALT)
    assert (stage.session.panel, stage.session.present) == ("staff", True)
    still_image(stage)
    for digit in WRONG[:2]:
        QTest.keyClick(stage.window, digit)
    for _ in range(3):
        QTest.keyClick(stage.window, Qt.Key.Key_Backspace)
    for digit in RIGHT:
        QTest.keyClick(stage.window, digit, Qt.KeyboardModifier.KeypadModifier)
    assert staff(stage).digits == len(RIGHT)
    QTest.keyClick(stage.window, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: staff(stage).state == "open")


def test_wrong_pins_are_counted_and_the_fifth_waits_across_a_restart(stage: Stage, qtbot: QtBot) -> None:
    knock(stage)
    said = []
    for _ in range(4):
        type_in(stage, WRONG)
        qtbot.waitUntil(lambda: staff(stage).state == "pin")
        said.append(str(stage.item("staff.said").property("text")))
    type_in(stage, WRONG)
    qtbot.waitUntil(lambda: staff(stage).state == "waiting")

    assert said[0] == "Ce code n’est pas le bon. Encore 4 essais."
    assert said[3] == "Ce code n’est pas le bon. Encore 1 essai."
    assert str(stage.item("staff.said").property("text")).startswith("Trop d’essais. Prochain essai dans ")
    assert json.loads((staff_folder() / "tries.json").read_text())["failures"] == 5
    type_in(stage, RIGHT)
    assert (staff(stage).digits, staff(stage).state) == (0, "waiting")

    stage.session.end_visit()
    knock_again = staff(stage)
    knock_again.enter()
    qtbot.waitUntil(lambda: knock_again.state == "waiting")


def test_no_digit_can_be_heard_nor_is_it_written_anywhere(stage: Stage) -> None:
    knock(stage)
    for digit in RIGHT:
        stage.tap_item(f"staff.key.{digit}")
    heard = [stop.text for stop in stops(stage.item("staff"), "fr")]
    assert "Chiffres saisis\N{NO-BREAK SPACE}: 6" in heard
    told = [stop for stop in heard if stop.startswith("Un chiffre du code")]
    assert len(told) == 10
    assert set(told) == {"Un chiffre du code"}
    assert not [value for value in remains(stage).values() if RIGHT in repr(value)]


def test_it_locks_after_two_minutes_and_the_visitors_count_down_waits_for_it(stage: Stage, qtbot: QtBot) -> None:
    open_it(stage, qtbot)
    now = 0.0
    watch(stage).idle.clock = lambda: now
    watch(stage).idle.begin_anew()

    now = 119.0
    watch(stage).tick()
    staff(stage).tick()
    assert (staff(stage).state, watch(stage).counting) == ("open", False)

    stage.tap_item("staff.page.leave")  # a touch begins the time anew
    now = 238.0
    staff(stage).tick()
    assert staff(stage).state == "open"
    now = 239.5
    staff(stage).tick()
    assert (staff(stage).state, stage.session.present, stage.session.panel) == ("pin", False, "")


def test_nothing_remains_of_it(stage: Stage, qtbot: QtBot) -> None:
    fresh(stage)
    open_it(stage, qtbot)
    before = fresh(stage)

    open_it(stage, qtbot)
    for page in ("present", "content", "counters", "machine", "take", "leave"):
        stage.session.page = page
        still_image(stage)
    stage.tap_item("staff.quit")
    assert len(differences(before, remains(stage))) > 5
    after = fresh(stage)

    assert "\n".join(differences(before, after)) == ""


def fresh(stage: Stage) -> dict[str, object]:
    """What the next visitor finds."""
    stage.session.end_visit()
    stage.session.begin_visit()
    stage.session.show_scene("explore")
    still_image(stage)
    return remains(stage)


def test_the_lock_button_and_every_other_way_out_lock(stage: Stage, qtbot: QtBot) -> None:
    for way_out in ("staff.lock", "sheet.close", "tabs.directory", "legendButton"):
        open_it(stage, qtbot)
        stage.tap_item(way_out)
        assert (staff(stage).state, way_out) == ("pin", way_out)
        stage.session.show_scene("explore")
        still_image(stage)


def test_the_way_out_is_behind_the_pin_and_asks_once_more(stage: Stage, qtbot: QtBot) -> None:
    left: list[bool] = []
    stage.kiosk.quitRequested.connect(lambda: left.append(True))
    stage.kiosk.models.quitRequested.connect(lambda: left.append(True))
    stage.window.setProperty("windowed", False)
    QTest.keyClick(stage.window, Qt.Key.Key_Q, CONTROL_ALT)
    assert (left, stage.session.panel, staff(stage).state) == ([], "staff", "pin")
    still_image(stage)
    for digit in RIGHT:
        QTest.keyClick(stage.window, digit)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: staff(stage).state == "open")
    still_image(stage)

    stage.tap_item("staff.fullScreen")
    assert stage.window.property("windowed") is True
    still_image(stage)
    stage.tap_item("staff.quit")
    assert left == []
    still_image(stage)
    stage.tap_item("staff.quit.sure")
    assert left


def test_without_a_pin_the_keys_leave_at_once(stage: Stage) -> None:
    left: list[bool] = []
    stage.kiosk.models.quitRequested.connect(lambda: left.append(True))
    Pin(staff_folder()).remove()
    stage.window.setProperty("windowed", False)
    QTest.keyClick(stage.window, Qt.Key.Key_Q, CONTROL_ALT)
    assert left == [True]


def test_the_content_page_shows_what_check_says_of_the_folder(stage: Stage, qtbot: QtBot) -> None:
    open_it(stage, qtbot)
    stage.tap_item("staff.page.content")
    pages = stage.kiosk.models.staffPages
    qtbot.waitUntil(lambda: bool(pages.property("check")), timeout=100_000)
    assert "Aucune erreur" in pages.property("check")["title"]
    wait_text(stage.window, pages.property("check")["title"])


def test_a_tour_begins_with_a_tap_and_staff_mode_is_locked(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, "campus")
    talk = stage.kiosk.models.talk
    assert (talk.tour, talk.autopilot, staff(stage).state, stage.session.panel) == ("campus", False, "pin", "")

    QTest.keyClick(stage.window, Qt.Key.Key_S, CONTROL_ALT)
    assert stage.session.panel == "", "staff mode would open behind the talk"
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    wait_until(lambda: not talk.tour, "Escape does not end the talk")


def test_a_tour_that_goes_on_by_itself_is_ended_from_staff_mode(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, "fair")
    talk = stage.kiosk.models.talk
    assert (talk.tour, talk.autopilot) == ("fair", True)

    stage.tap(900, 300)
    assert stage.kiosk.models.touring
    open_it(stage, qtbot)
    stage.tap_item("staff.page.present")
    still_image(stage)
    stage.tap_item("staff.endTour")
    assert (talk.tour, stage.kiosk.models.touring, staff(stage).state) == ("", False, "pin")


def begin(stage: Stage, qtbot: QtBot, tour: str) -> None:
    """Start a tour from staff mode."""
    open_it(stage, qtbot)
    stage.tap_item("staff.page.present")
    still_image(stage)
    stage.tap_item(f"staff.tour.{tour}")
    wait_until(lambda: stage.kiosk.models.presenting, "the tour does not begin")


def test_the_file_to_take_away_is_written(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.staff.pages.target", lambda day: (tmp_path / f"{day}.html", True))
    open_it(stage, qtbot)
    stage.tap_item("staff.page.take")
    still_image(stage)
    stage.tap_item("staff.export")
    pages = stage.kiosk.models.staffPages
    qtbot.waitUntil(lambda: "MB" in pages.property("exporting") or "Mo" in pages.property("exporting"), timeout=90_000)
    (written,) = tmp_path.glob("*.html")
    assert str(written) in pages.property("exporting")
    assert written.stat().st_size < 5e6
