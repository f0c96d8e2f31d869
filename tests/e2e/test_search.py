"""The search in the real window: the keyboard under a finger, keys of a real one, and nothing left behind."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.snapshot.stillness import wait_for_map
from kiosk.stage import Setting, Stage, items_below
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[..., Stage]

LANDSCAPE, SMALL = Setting(1920, 1080, 43), Setting(1920, 1080, 13)
PORTRAIT = Setting(1080, 1920, 55)


@pytest.fixture(params=[LANDSCAPE, SMALL, PORTRAIT], ids=["43 inch", "13 inch", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, open_stage: OpenStage, edition: Edition, qtbot: QtBot) -> Stage:
    """The kiosk with its search open and the keyboard up."""
    return opened(open_stage(edition, request.param), qtbot)


@pytest.fixture
def landscape(open_stage: OpenStage, edition: Edition, qtbot: QtBot) -> Stage:
    return opened(open_stage(edition, LANDSCAPE), qtbot)


def opened(stage: Stage, qtbot: QtBot) -> Stage:
    stage.session.panel = "search"
    qtbot.waitUntil(lambda: is_up() and keys(stage) != [] and key(stage, "key.space").width() > 0)
    stage.next_frame()
    return stage


def is_up() -> bool:
    return QGuiApplication.inputMethod().isVisible()


def keys(stage: Stage) -> list[QQuickItem]:
    """The keys in sight."""
    found = items_below(stage.window.contentItem())
    return [item for item in found if item.objectName().startswith("key.") and item.isVisible()]


def key(stage: Stage, name: str) -> QQuickItem:
    return next(item for item in keys(stage) if item.objectName() == name)


def area(item: QQuickItem) -> QRect:
    return item.mapRectToScene(item.boundingRect()).toRect()


def press(stage: Stage, name: str) -> None:
    """Tap a key: a real touch."""
    middle = area(key(stage, name)).center()
    stage.tap(middle.x(), middle.y())


def type_on_screen(stage: Stage, text: str) -> None:
    for letter in text:
        press(stage, "key.space" if letter == " " else f"key.{letter}")


def rows(stage: Stage) -> list[str]:
    """What is found, from top to bottom, as far as it is in sight."""
    found = [item for item in items_below(stage.item("search.results")) if item.objectName().startswith("found.")]
    shown = [item for item in found if item.isVisible()]
    return [item.objectName() for item in sorted(shown, key=lambda item: area(item).y())]


def test_a_finger_types_on_the_keyboard_and_opens_what_is_found(stage: Stage, qtbot: QtBot) -> None:
    type_on_screen(stage, "sanofi")
    qtbot.waitUntil(lambda: rows(stage)[:1] == ["found.organisation.sanofi"])
    assert stage.session.query == "sanofi"

    stage.next_frame()
    stage.tap_item("found.organisation.sanofi")

    qtbot.waitUntil(lambda: stage.session.selectedId == "sanofi")
    qtbot.waitUntil(lambda: not is_up())
    stage.tap_item("sheet.back")
    qtbot.waitUntil(lambda: rows(stage)[:1] == ["found.organisation.sanofi"])


def test_the_keyboard_leaves_room_and_covers_neither_field_nor_results(stage: Stage, qtbot: QtBot) -> None:
    type_on_screen(stage, "hop")
    qtbot.waitUntil(lambda: rows(stage) != [])
    stage.next_frame()
    keyboard = stage.rectangle("search.keyboard")

    assert keyboard.height() <= 0.4 * stage.setting.height
    assert keyboard.bottom() <= stage.setting.height
    assert not keyboard.intersects(stage.rectangle("search.field"))
    assert not keyboard.intersects(stage.rectangle("search.results"))
    assert stage.rectangle("search.results").height() >= 2 * stage.rectangle(rows(stage)[0]).height()


def test_every_key_is_large_enough_for_a_finger(stage: Stage) -> None:
    smallest = min(min(item.width(), item.height()) for item in keys(stage)) / stage.setting.pixels_per_mm

    assert smallest >= 12


@pytest.mark.parametrize("setting", [LANDSCAPE, PORTRAIT], ids=["43 inch", "55 inch portrait"])
def test_in_the_low_layout_the_keys_stand_beside_the_results_within_reach(
    open_stage: OpenStage, edition: Edition, qtbot: QtBot, setting: Setting
) -> None:
    stage = open_stage(edition, setting)
    stage.session.lowLayout = True
    opened(stage, qtbot)
    type_on_screen(stage, "hop")
    qtbot.waitUntil(lambda: rows(stage) != [])
    stage.next_frame()
    keyboard, results = stage.rectangle("search.keyboard"), stage.rectangle("search.results")

    reach = setting.height - 320 * setting.pixels_per_mm
    assert min(keyboard.top(), stage.rectangle("search.field").top(), results.top()) >= reach
    assert not keyboard.intersects(results)
    assert not keyboard.intersects(stage.rectangle("tabs"))
    assert min(min(item.width(), item.height()) for item in keys(stage)) >= 12 * setting.pixels_per_mm


def test_no_key_leads_elsewhere(stage: Stage) -> None:
    letters = set("1234567890azertyuiopqsdfghjklmwxcvbnéè-'")
    assert {item.objectName().removeprefix("key.") for item in keys(stage)} == letters | {
        "backspace",
        "enter",
        "hide",
        "space",
    }


@pytest.mark.parametrize(("language", "first", "own"), [("fr", "a", "é"), ("en", "q", None), ("es", "q", "ñ")])
def test_the_keyboard_follows_the_language(
    landscape: Stage, qtbot: QtBot, language: str, first: str, own: str | None
) -> None:
    landscape.session.language = language

    def order() -> str:
        second_row = sorted(keys(landscape), key=lambda item: (area(item).y(), area(item).x()))[10:20]
        return "".join(item.objectName().removeprefix("key.") for item in second_row)

    qtbot.waitUntil(lambda: len(order()) >= 10 and order()[0] == first)
    assert own is None or f"key.{own}" in [item.objectName() for item in keys(landscape)]


def test_a_language_without_a_layout_types_on_the_english_one(landscape: Stage, qtbot: QtBot) -> None:
    keyboard = next(
        item for item in items_below(landscape.window.contentItem()) if item.property("locales") is not None
    )
    keyboard.setProperty("language", "de")

    qtbot.waitUntil(lambda: landscape.item("keyboard").property("locale") == "en_GB")


def test_deleting_clearing_and_hiding_work(landscape: Stage, qtbot: QtBot) -> None:
    type_on_screen(landscape, "parc")
    press(landscape, "key.backspace")
    qtbot.waitUntil(lambda: landscape.session.query == "par")
    landscape.tap_item("search.clear")
    qtbot.waitUntil(lambda: landscape.session.query == "")
    press(landscape, "key.hide")
    qtbot.waitUntil(lambda: not is_up())
    landscape.next_frame()
    landscape.tap_item("search.field")
    qtbot.waitUntil(is_up)


def test_the_key_that_searches_opens_the_first_result(landscape: Stage, qtbot: QtBot) -> None:
    type_on_screen(landscape, "igr")
    qtbot.waitUntil(lambda: rows(landscape) != [])
    press(landscape, "key.enter")

    qtbot.waitUntil(lambda: landscape.session.selectedId == "gr-hospital")


def test_a_real_keyboard_types_moves_and_opens(landscape: Stage, qtbot: QtBot) -> None:
    for letter in "Hôpital":
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, landscape.window, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
        )
    qtbot.waitUntil(lambda: landscape.session.query == "Hôpital" and len(rows(landscape)) > 1)
    QTest.keyClick(landscape.window, Qt.Key.Key_Down)
    QTest.keyClick(landscape.window, Qt.Key.Key_Down)
    assert landscape.item("search.results").property("currentIndex") == 1
    QTest.keyClick(landscape.window, Qt.Key.Key_Up)
    QTest.keyClick(landscape.window, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: landscape.session.selectedId == "gr-hospital")


def test_what_one_visitor_typed_cannot_be_pasted_or_brought_back_by_the_next(landscape: Stage, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QGuiApplication.clipboard().setText("before")
    type_on_screen(landscape, "parc")
    for letter in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
        QTest.keyClick(landscape.window, letter, control)
    assert (QGuiApplication.clipboard().text(), landscape.session.query) == ("before", "parc")

    landscape.session.end_visit()
    landscape.session.begin_visit()
    landscape.session.panel = "search"
    qtbot.waitUntil(is_up)
    QTest.keyClick(landscape.window, Qt.Key.Key_Z, control)
    QTest.keyClick(landscape.window, Qt.Key.Key_V, control)

    assert landscape.session.query == ""
    assert landscape.item("search.field").property("text") == ""


def test_the_end_of_a_visit_takes_text_and_keyboard_away(landscape: Stage, qtbot: QtBot) -> None:
    type_on_screen(landscape, "parc")
    qtbot.waitUntil(lambda: rows(landscape) != [])
    landscape.session.end_visit()

    qtbot.waitUntil(lambda: not is_up())
    assert landscape.item("search.field").property("text") == ""
    assert landscape.kiosk.models.search.entries() == []  # type: ignore[attr-defined]


def test_nothing_of_what_is_typed_is_written_anywhere(landscape: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    home = Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config"))
    type_on_screen(landscape, "qqzzkk")
    qtbot.waitUntil(lambda: landscape.session.query == "qqzzkk")

    assert [path for path in home.glob("**/*irtual*eyboard*") if path.is_file()] == []


def test_a_touch_on_keyboard_or_results_never_reaches_the_map(stage: Stage, qtbot: QtBot) -> None:
    wait_for_map(stage)
    before = stage.ask("camera")
    type_on_screen(stage, "hop")
    gap = stage.rectangle("search.keyboard").top() - 3
    stage.tap(stage.rectangle("search.keyboard").center().x(), gap)
    stage.tap(stage.rectangle("search.keyboard").left() + 3, stage.rectangle("search.keyboard").center().y())
    stage.next_frame()

    assert stage.session.selectedKind == ""
    assert stage.ask("camera") == before
    assert stage.session.panel == "search"


def test_the_page_never_gets_the_keyboard(landscape: Stage, qtbot: QtBot) -> None:
    landscape.session.panel = ""
    qtbot.waitUntil(lambda: not is_up())
    landscape.tap(1700, 800)
    landscape.ask("camera")
    QGuiApplication.inputMethod().show()
    landscape.next_frame()

    assert keys(landscape) == []


def test_nothing_found_says_whom_to_ask(stage: Stage, qtbot: QtBot) -> None:
    type_on_screen(stage, "qqzzkk")

    qtbot.waitUntil(lambda: stage.item("search.nothing").isVisible())


def test_a_category_is_for_those_who_do_not_type(stage: Stage, qtbot: QtBot) -> None:
    stage.tap_item("category.transport")

    qtbot.waitUntil(lambda: rows(stage)[:1] == ["found.station.villejuif-gustave-roussy"])
    qtbot.waitUntil(lambda: not is_up())
    assert stage.item("search.heading").property("text") == "Métro, RER et tram"


def test_a_milestone_is_shown_in_the_timeline(landscape: Stage, qtbot: QtBot) -> None:
    landscape.session.query = "ligne 14 orly"
    qtbot.waitUntil(lambda: "found.milestone.line14-orly" in rows(landscape))
    landscape.next_frame()
    landscape.tap_item("found.milestone.line14-orly")

    qtbot.waitUntil(lambda: (landscape.session.scene, landscape.session.milestone) == ("timeline", "line14-orly"))


def test_a_long_press_offers_the_accents_of_a_letter(landscape: Stage, qtbot: QtBot) -> None:
    device = QTest.createTouchDevice()
    point = QPoint(area(key(landscape, "key.c")).center())
    QTest.touchEvent(landscape.window, device).press(1, point).commit()
    qtbot.waitUntil(lambda: bool(landscape.item("alternativeKeys").property("active")))
    QTest.touchEvent(landscape.window, device).release(1, point).commit()

    qtbot.waitUntil(lambda: landscape.session.query == "ç")
