"""The kiosk's window: session, translations, view models, map page and QML put together."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from threading import Thread

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QUrl
from PySide6.QtQml import QJSEngine, QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session import Session
from kiosk.web.browser import OffTheRecord
from kiosk.web.map_link import MapLink
from kiosk.web.tally import Tally
from maps.store import Edition

UI = Path(__file__).resolve().parent / "ui"
MAIN = UI / "Main.qml"
PAGE = UI / "MapPage.qml"


class WindowError(Exception):
    """The window could not be made; the message is what QML said."""


class KioskWindow(QObject):
    """One window on one edition. ``close`` takes it apart in the order the web engine needs."""

    def __init__(
        self,
        edition: Edition,
        session: Session,
        properties: Mapping[str, object],
        *,
        motion: bool = True,
        main: Path = MAIN,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.edition = edition
        self.session = session
        self.tally = Tally()
        self._said: list[QQmlError] = []
        self._engine = QQmlApplicationEngine()
        self._engine.warnings.connect(self._said.extend)
        # The web engine's own start leaves Python free: the view models are read meanwhile.
        reading = Thread(target=import_module, args=("kiosk.viewmodels",))
        reading.start()
        self.link = MapLink(session, edition, OffTheRecord(self._engine), self.tally, self)
        self.link.move(motion)
        self.page = self._make_page()
        # What follows takes as long as the web engine's processes need to start: they do both at once.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        reading.join()
        from kiosk import viewmodels  # noqa: PLC0415 - see above
        from kiosk.translator import Translator  # noqa: PLC0415

        self._translator = Translator(session, self._engine, parent=self)
        self.models = viewmodels.create(session, edition.catalogue)
        self._engine.addImageProvider("icon", viewmodels.icon_provider())
        self.window = self._load(main, properties)

    def _make_page(self) -> QQuickItem:
        # For PySide6 what a component made goes with it.
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(PAGE)))
        page = self._component.createWithInitialProperties({"mapLink": self.link})
        if not isinstance(page, QQuickItem):
            raise WindowError(self._component.errorString())
        # Else the engine's garbage collector may take it, for no QML holds it yet.
        QJSEngine.setObjectOwnership(page, QJSEngine.ObjectOwnership.CppOwnership)
        self.link.start(page)
        return page

    def _load(self, main: Path, properties: Mapping[str, object]) -> QQuickWindow:
        self._engine.setInitialProperties(
            {"session": self.session, "models": self.models, "mapLink": self.link, **properties}
        )
        self._engine.load(QUrl.fromLocalFile(str(main)))
        for window in self._engine.rootObjects():
            if isinstance(window, QQuickWindow):
                return window
        raise WindowError("; ".join(error.toString() for error in self._said) or f"{main.name} holds no window")

    def close(self) -> None:
        """Delete the page before its profile, and QML before what it shows."""
        self.window.close()
        shiboken6.delete(self.page)
        shiboken6.delete(self._engine)
