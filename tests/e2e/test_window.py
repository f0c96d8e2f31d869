"""The window: languages change at once, keys leave it, touches of controls do not reach the map."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.stage import Setting, Stage
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]


def test_the_language_changes_at_once_on_screen_and_map(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, Setting(1280, 720, 32.0, language="fr"))
    assert stage.item("legendButton").property("text") == "Légende"
    assert stage.link.wished_state().texts == {"here": "Vous êtes ici"}

    stage.session.language = "en"

    assert stage.item("legendButton").property("text") == "Legend"
    assert stage.link.wished_state().texts == {"here": "You are here"}


@pytest.mark.parametrize(
    ("windowed", "key", "modifiers"),
    [
        (True, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (False, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    ],
)
def test_its_keys_leave_the_kiosk(
    windowed: bool, key: Qt.Key, modifiers: Qt.KeyboardModifier, open_stage: OpenStage, edition: Edition
) -> None:
    stage = open_stage(edition, Setting(1280, 720, 32.0))
    stage.window.setProperty("windowed", windowed)
    left: list[bool] = []
    stage.kiosk.quitRequested.connect(lambda: left.append(True))
    stage.tap(640, 360)

    QTest.keyClick(stage.window, Qt.Key.Key_A)
    assert left == []
    QTest.keyClick(stage.window, key, modifiers)

    assert left == [True]


def test_a_window_that_closed_leaves_no_language_behind(edition: Edition, qapp: object) -> None:
    with Stage(edition, Setting(1280, 720, 32.0, language="fr")):
        assert QCoreApplication.translate("Map", "You are here") == "Vous êtes ici"

    assert QCoreApplication.translate("Map", "You are here") == "You are here"


def test_the_picture_of_the_window_holds_the_map(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, Setting(1280, 720, 32.0))

    stage.wait_painted()
    picture = stage.grab()

    middle = {picture.pixelColor(x, y).name() for x in range(400, 880, 8) for y in range(200, 560, 8)}
    assert picture.width() == 1280
    assert len(middle) > 20
