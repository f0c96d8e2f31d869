"""The real interface over a ground that counts touches: no map, no web engine, each control tested by itself."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from kiosk import viewmodels
from kiosk.session import Session
from kiosk.window import KEYBOARD
from tests.kiosk.catalogue import catalogue_in
from tests.kiosk.story import EUROPE_PICTURE

SCREENS = {
    "13 inch": (1920, 1080, 13.3),
    "43 inch": (1920, 1080, 43.0),
    "43 inch 4K": (3840, 2160, 43.0),
    "55 inch portrait": (1080, 1920, 55.0),
}
"""Width and height in pixels, diagonal in inches."""

TODAY = date(2026, 11, 22)


class UiStage:
    """The interface on a screen of a size, with the catalogue of the tests.

    Sheets are in their place at once, as for a visitor who wants less motion; the real window's tests see them slide.
    """

    def __init__(
        self, screen: str, language: str = "fr", catalogue: Callable[[str], dict[str, Any]] = catalogue_in
    ) -> None:
        width, height, self.diagonal = SCREENS[screen]
        self.session = Session(language, TODAY)
        self.session.reducedMotion = True
        self.models = viewmodels.create(self.session, catalogue)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(KEYBOARD))
        self.engine.addImageProvider("icon", viewmodels.icon_provider())
        self.engine.addImageProvider("picture", viewmodels.picture_provider(lambda _: EUROPE_PICTURE))
        self.engine.setInitialProperties(
            {
                "session": self.session,
                "models": self.models,
                "diagonalIn": self.diagonal,
                "width": width,
                "height": height,
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("ui_stage.qml"))))
        (self.window,) = (root for root in self.engine.rootObjects() if isinstance(root, QQuickWindow))
        self.touchscreen = QTest.createTouchDevice()

    def close(self) -> None:
        """Take the window apart, and QML before what it shows."""
        self.window.close()
        delete(self.engine)

    @property
    def pixels_per_mm(self) -> float:
        """Of the screen the window stands for."""
        width, height = self.window.width(), self.window.height()
        return float((width**2 + height**2) ** 0.5 / (self.diagonal * 25.4))

    @property
    def ground_touches(self) -> int:
        """How many touches went through to what lies beneath."""
        return int(self.window.property("groundTouches"))

    def items(self, wanted: Callable[[QQuickItem], bool] = lambda _: True) -> list[QQuickItem]:
        """Every visible item that is wanted."""
        return [item for item in _walk(self.window.contentItem()) if wanted(item)]

    def buttons(self) -> list[QQuickItem]:
        """Everything that can be tapped, scrolled out of sight or not."""
        return self.items(lambda item: item.inherits("QQuickAbstractButton") and item.isEnabled())

    def item(self, name: str) -> QQuickItem:
        """The visible item of an object name."""
        (found,) = self.items(lambda item: item.objectName() == name)
        return found

    def tap(self, point: QPointF) -> None:
        """A finger touches and leaves."""
        at = point.toPoint()
        QTest.touchEvent(self.window, self.touchscreen).press(0, at).commit()
        QTest.touchEvent(self.window, self.touchscreen).release(0, at).commit()

    def drag(self, start: QPointF, end: QPointF, steps: int = 6) -> None:
        """A finger touches, moves in steps and leaves."""
        QTest.touchEvent(self.window, self.touchscreen).press(0, start.toPoint()).commit()
        for step in range(1, steps + 1):
            at = start + (end - start) * (step / steps)
            QTest.touchEvent(self.window, self.touchscreen).move(0, at.toPoint()).commit()
        QTest.touchEvent(self.window, self.touchscreen).release(0, end.toPoint()).commit()


def hit_area(item: QQuickItem) -> QRectF:
    """Where a touch reaches the item, in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def drawn_area(item: QQuickItem) -> QRectF:
    """The drawing of a control: its background, without the margin that only catches touches."""
    background = item.property("background")
    return hit_area(background if isinstance(background, QQuickItem) else item)


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _walk(child)
