"""The real window driven from within: for pictures, measurements and tests. Nobody watches, nothing sleeps."""

import math
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import startup
from kiosk.app import make_application
from kiosk.garbage import Collector
from kiosk.items import held_by
from kiosk.paths import FIRST_LANGUAGE, LANGUAGE_FILES
from kiosk.session import Session
from kiosk.web.policy import lock_environment
from kiosk.web.profile import OffTheRecord
from kiosk.window import MAIN, KioskWindow
from maps.store import Edition

MM_PER_INCH = 25.4


class StageError(Exception):
    """What was waited for did not happen in time."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a scene is set: pixels, diagonal of the screen in inches, language, day (None = the edition's), motion."""

    width: int = 1920
    height: int = 1080
    diagonal_in: float = 43.0
    language: str = FIRST_LANGUAGE
    day: date | None = None
    motion: bool = False

    @property
    def pixels_per_mm(self) -> float:
        """Of the whole screen."""
        return math.hypot(self.width, self.height) / (self.diagonal_in * MM_PER_INCH)


def stage_application() -> QGuiApplication:
    """The application of a process that is no kiosk: off screen unless ``QT_QPA_PLATFORM`` says otherwise.

    As root Chromium's sandbox cannot be had; a line on standard error says so. What Qt and the page say is in the log.
    """
    startup.draw_off_screen()
    if startup.is_root():
        print("Running as root, without Chromium's sandbox.", file=sys.stderr)
    lock_environment(os.environ, sandbox=not startup.is_root())
    application = make_application()
    Collector(application)
    return application


def wait_for(signal: SignalInstance, accept: Callable[..., bool] = lambda *_: True, timeout_s: float = 30.0) -> None:
    """Run the event loop until ``signal`` comes with arguments that ``accept`` takes. Raises ``StageError``."""
    loop = QEventLoop()
    came: list[bool] = []

    def receive(*arguments: object) -> None:
        if accept(*arguments):
            came.append(True)
            loop.quit()

    signal.connect(receive)
    QTimer.singleShot(round(timeout_s * 1000), loop, loop.quit)
    loop.exec()
    signal.disconnect(receive)
    if not came:
        raise StageError(f"nothing came within {timeout_s:g} s")


def is_plain(picture: QImage) -> bool:
    """Whether a picture is of one colour, looked at in a hundred points."""
    width, height = picture.width(), picture.height()
    points = ((x * width // 10, y * height // 10) for x in range(10) for y in range(10))
    return len({picture.pixel(x, y) for x, y in points}) == 1


def items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all that it holds, visible or not."""
    yield item
    for child in held_by(item):
        yield from items_below(child)


class Stage:
    """One window on an edition. Use it as a context manager; the page is drawn once it is entered."""

    def __init__(
        self, edition: Edition, setting: Setting, main: Path = MAIN, language_files: Path = LANGUAGE_FILES
    ) -> None:
        self.setting = setting
        day = setting.day or date.fromisoformat(edition.manifest.content_date)
        self.session = Session(setting.language, day)
        self.session.begin_visit()
        self.session.show_scene("explore")
        web = OffTheRecord(QQmlApplicationEngine())
        self.kiosk = KioskWindow(
            web,
            edition,
            self.session,
            self._properties(),
            motion=setting.motion,
            main=main,
            language_files=language_files,
        )
        self.window = self.kiosk.window
        self.page = self.kiosk.page
        self.link = self.kiosk.link
        self.tally = self.kiosk.tally
        self._finger: QPointingDevice | None = None

    def _properties(self) -> dict[str, object]:
        setting = self.setting
        return {
            "windowed": True,
            "width": setting.width,
            "height": setting.height,
            "diagonalIn": setting.diagonal_in,
            "pixelsPerMm": setting.pixels_per_mm,
        }

    def __enter__(self) -> "Stage":
        try:
            self.wait_ready()
        except StageError:
            self.kiosk.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.kiosk.close()

    def wait_ready(self, timeout_s: float = 30.0) -> None:
        """Until the page is drawn."""
        if not self.link.ready:
            wait_for(self.link.readyChanged, lambda: self.link.ready, timeout_s)

    def wait_painted(self, timeout_s: float = 10.0) -> None:
        """Until the map is in the window's own picture, a frame or two after the page drew it."""
        middle = QRect(
            self.setting.width // 3, self.setting.height // 3, self.setting.width // 3, self.setting.height // 3
        )
        while is_plain(self.grab().copy(middle)):
            self.next_frame(timeout_s)

    def next_frame(self, timeout_s: float = 10.0) -> None:
        """Until the window has drawn once more; asked for, as it draws nothing by itself where nothing changes."""
        self.window.update()
        wait_for(self.window.frameSwapped, timeout_s=timeout_s)

    def ask(self, question: str | dict[str, object], timeout_s: float = 30.0) -> Any:
        """The page's answer to ``question`` (see the door)."""
        asked = self.link.ask(question)
        values: list[Any] = []

        def keep(identifier: str, value: object) -> bool:
            if identifier == asked:
                values.append(value)
            return bool(values)

        wait_for(self.link.answered, keep, timeout_s)
        return values[0]

    def settle(self, view: str | None = None, timeout_s: float = 10.0) -> None:
        """Until the map came to rest once more, in ``view`` if one is given."""
        wait_for(self.link.settled, lambda seen, *_: view in {None, seen}, timeout_s)

    def grab(self) -> QImage:
        """A picture of the whole window, with the map in it."""
        return self.window.grabWindow()

    def item(self, name: str) -> QQuickItem:
        """The item of this ``objectName``, a visible one before others. Raises ``StageError``."""
        named = (item for item in items_below(self.window.contentItem()) if item.objectName() == name)
        found = min(named, key=lambda item: not item.isVisible(), default=None)
        if found is None:
            raise StageError(f"there is no {name}")
        return found

    def rectangle(self, name: str) -> QRect:
        """Where the item of this ``objectName`` is in the window, in logical pixels."""
        item = self.item(name)
        corner = item.mapToScene(QPoint(0, 0))
        return QRect(
            corner.toPoint().x(), corner.toPoint().y(), int(item.property("width")), int(item.property("height"))
        )

    @property
    def finger(self) -> QPointingDevice:
        """What ``QTest.touchEvent`` touches with."""
        if self._finger is None:
            self._finger = QTest.createTouchDevice()
        return self._finger

    def tap(self, x: int, y: int) -> None:
        """One finger down and up at a point of the window, in logical pixels: a real touch."""
        point = QPoint(x, y)
        QTest.touchEvent(self.window, self.finger).press(1, point).commit()
        QTest.touchEvent(self.window, self.finger).release(1, point).commit()

    def choose(self, x: int, y: int) -> None:
        """Tap what the map draws at a point, and wait until it is selected, however soon that is."""
        self.tap(x, y)
        if not self.session.selectedKind:
            wait_for(self.session.selectionChanged)

    def tap_item(self, name: str) -> None:
        """Tap the middle of the item of this ``objectName``."""
        middle = self.rectangle(name).center()
        self.tap(middle.x(), middle.y())
