"""The window: languages change at once, keys leave it, touches of controls do not reach the map."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

from kiosk.stage import Setting, Stage
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]


def test_the_language_changes_at_once_on_screen_and_map(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, Setting(1280, 720, 32.0, language="fr"))
    assert stage.item("legendButton").property("text") == "Légende"
    assert stage.link.wished_state().texts["here"] == "Vous êtes ici"

    stage.session.language = "en"

    assert stage.item("legendButton").property("text") == "Legend"
    assert stage.link.wished_state().texts["here"] == "You are here"


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


def objects_shown(owner: QObject, seen: dict[int, QObject]) -> dict[int, QObject]:
    """The objects of Python that QML sees through the properties of one of them."""
    seen[id(owner)] = owner
    kind = owner.metaObject()
    for index in range(kind.propertyCount()):
        value = getattr(owner, str(kind.property(index).name()), None)
        if isinstance(value, QObject) and type(value).__module__.startswith("kiosk.") and id(value) not in seen:
            objects_shown(value, seen)
    return seen


def test_what_qml_sees_is_described_once_a_class(open_stage: OpenStage, edition: Edition) -> None:
    """Not once an object: Qt keeps what it read of a description by its address, longer than the object lives.

    PySide gives an object a description of its own as soon as a signal is connected to a method of it that is no slot.
    The next one at that address was taken for it: its properties were not found.
    """
    descriptions: dict[str, set[tuple[int, ...]]] = {}
    for _ in range(2):
        stage = open_stage(edition, Setting(1280, 720, 32.0))
        stage.kiosk.models.prepare()
        shown: dict[int, QObject] = {}
        for owner in (stage.session, stage.kiosk.models, stage.link):
            objects_shown(owner, shown)
        for one in shown.values():
            descriptions.setdefault(type(one).__name__, set()).add(getCppPointer(one.metaObject()))

    assert len(descriptions) > 14
    assert [name for name, found in descriptions.items() if len(found) > 1] == []
