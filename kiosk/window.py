"""The kiosk's window: session, translations, view models, map page and QML put together."""

from collections.abc import Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk import viewmodels
from kiosk.session import Session
from kiosk.translator import Translator
from kiosk.web.browser import OffTheRecord
from kiosk.web.map_link import MapLink
from kiosk.web.tally import Tally
from maps.store import Edition

MAIN = Path(__file__).resolve().parent / "ui" / "Main.qml"


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
        self._translator = Translator(session, parent=self)
        self.models = viewmodels.create(session, edition.catalogue)
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider("icon", viewmodels.icon_provider())
        self._engine.addImageProvider("icon", viewmodels.icon_provider())
        self.link = MapLink(session, edition, OffTheRecord(self._engine), self.tally, self)
        self._translator.retranslates(self._engine)
        self.link.move(motion)
        self.window = self._load(main, properties)

    def _load(self, main: Path, properties: Mapping[str, object]) -> QQuickWindow:
        said: list[QQmlError] = []
        self._engine.warnings.connect(said.extend)
        self._engine.setInitialProperties(
            {"session": self.session, "models": self.models, "mapLink": self.link, **properties}
        )
        self._engine.load(QUrl.fromLocalFile(str(main)))
        for window in self._engine.rootObjects():
            if isinstance(window, QQuickWindow):
                return window
        raise WindowError("; ".join(error.toString() for error in said) or f"{main.name} holds no window")

    def close(self) -> None:
        """Delete the page before its profile, and QML before what it shows."""
        self.window.close()
        shiboken6.delete(self._engine)
