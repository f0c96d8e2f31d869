"""What keys reach, in which order, and how far a list is scrolled for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.focus.order import reveal, stops

WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window {
    width: 400; height: 400; visible: true
    component Stop: T.AbstractButton { width: 50; height: 50 }
    %s
}
"""


@pytest.fixture
def window(request: pytest.FixtureRequest, tmp_path: Path, qapp: QObject) -> Iterator[QQuickWindow]:
    """A window that holds the QML of the test's parameter."""
    engine = QQmlApplicationEngine()
    file = tmp_path / "window.qml"
    file.write_text(WINDOW % request.param, encoding="utf-8")
    engine.load(QUrl.fromLocalFile(str(file)))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    assert QTest.qWaitForWindowExposed(window)
    window.grabWindow()
    yield window
    window.close()


@pytest.fixture
def root(window: QQuickWindow) -> QQuickItem:
    """What the window holds."""
    return window.contentItem()


def holding(qml: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("window", [qml], indirect=True)


def names(root: QQuickItem) -> list[str]:
    return [item.objectName() for item in stops(root)]


@holding(
    "Stop { objectName: 'one'; y: 300 } Item { Stop { objectName: 'two' } } Stop { objectName: 'three'; z: -1 }"
    "Item { activeFocusOnTab: true; objectName: 'four' } Rectangle { objectName: 'none' }"
)
def test_items_are_reached_in_the_order_in_which_they_were_declared(root: QQuickItem) -> None:
    assert names(root) == ["one", "two", "three", "four"]


@holding(
    "Stop { objectName: 'off'; enabled: false } Item { visible: false; Stop { objectName: 'hidden' } }"
    "Item { enabled: false; Stop { objectName: 'leaving' } } Stop { objectName: 'here' }"
    "Stop { objectName: 'beside'; property bool passedOver: true }"
    "Stop { objectName: 'current'; property bool passedOver: false }"
)
def test_what_cannot_be_used_is_not_reached(root: QQuickItem) -> None:
    assert names(root) == ["here", "current"]


@holding(
    "Stop { objectName: 'below' }"
    "Item { property bool holdsFocus: true; Stop { objectName: 'yes' } Stop { objectName: 'no' } }"
)
def test_a_dialog_keeps_the_focus_within(root: QQuickItem) -> None:
    assert names(root) == ["yes", "no"]


@holding("Item { visible: false; property bool holdsFocus: true; Stop {} } Stop { objectName: 'free' }")
def test_a_dialog_that_is_not_open_holds_nothing(root: QQuickItem) -> None:
    assert names(root) == ["free"]


LIST = """
ListView {
    objectName: "list"; width: 100; height: 160; cacheBuffer: 0; reuseItems: true; model: 40
    delegate: Stop { required property int index; objectName: "row " + index; ListView.onPooled: visible = false
                     ListView.onReused: visible = true }
}
"""


@holding(LIST)
def test_rows_of_a_list_are_reached_as_they_are_seen_however_they_were_reused(
    window: QQuickWindow, root: QQuickItem
) -> None:
    seen: list[str] = []
    for _ in range(60):
        row = next(item for item in stops(root) if item.objectName() not in seen)
        seen.append(row.objectName())
        reveal(row, 60)
        window.grabWindow()
        if seen[-1] == "row 39":
            break
    assert seen == [f"row {index}" for index in range(40)]


@holding(
    "Flickable { objectName: 'flickable'; width: 100; height: 100; contentHeight: 1000;"
    "  Stop { objectName: 'top' } Stop { objectName: 'middle'; y: 500 } Stop { objectName: 'last'; y: 950 } }"
)
def test_a_list_is_scrolled_as_little_as_shows_an_item_with_room_around_it(root: QQuickItem) -> None:
    items = {item.objectName(): item for item in stops(root)}
    (flickable,) = root.childItems()
    at = []
    for name in ("middle", "top", "last"):
        reveal(items[name], 20)
        at.append(flickable.property("contentY"))
    assert at == [470, 0, 900]
