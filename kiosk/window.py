"""The kiosk's window: session, translations, view models, map page and QML put together."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QJSEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.paths import LANGUAGE_FILES
from kiosk.session import Session
from kiosk.translator import Translator
from kiosk.web.map_link import MapLink
from kiosk.web.profile import OffTheRecord
from kiosk.web.tally import Tally
from maps.store import Edition

UI = Path(__file__).resolve().parent / "ui"
KEYBOARD = UI / "keyboard"
"""Below it Qt's keyboard finds its style."""
MAIN = UI / "Main.qml"
PAGE = UI / "MapPage.qml"


class WindowError(Exception):
    """The window could not be made; the message is what QML said."""


class KioskWindow(QObject):
    """One window on one edition. ``close`` takes it apart in the order the web engine needs.

    ``language_files`` is the folder of the compiled texts. ``quitRequested`` tells that its keys were pressed; the
    application then quits by itself. ``closing`` comes while everything is still there.
    """

    quitRequested = Signal()
    closing = Signal()

    def __init__(
        self,
        web: OffTheRecord,
        edition: Edition,
        session: Session,
        properties: Mapping[str, object],
        *,
        motion: bool = True,
        main: Path = MAIN,
        language_files: Path = LANGUAGE_FILES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.edition = edition
        self.session = session
        self.tally = Tally()
        self._said: list[QQmlError] = []
        self._engine = web.engine
        self._engine.addImportPath(str(KEYBOARD))
        self._engine.warnings.connect(self._said.extend)
        self._engine.quit.connect(self.quitRequested)
        self.link = MapLink(session, edition, web, self.tally, self)
        self.link.move(motion)
        self.page = self._make_page()
        # What follows takes as long as the web engine's processes need to start: they do both at once.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        from kiosk import viewmodels  # noqa: PLC0415 - while the processes start

        self._translator = Translator(session, self._engine, language_files, self)
        self.models = viewmodels.create(session, self._catalogue, read=self._read, language_files=language_files)
        self.models.manifest = lambda: self.edition.manifest
        self.models.reachDrawn.connect(self.link.draw_reach)
        self.models.routeDrawn.connect(self.link.draw_route)
        self.models.stopShown.connect(self.link.present)
        self._engine.addImageProvider("icon", viewmodels.icon_provider())
        self._engine.addImageProvider("picture", viewmodels.picture_provider(self._read))
        self.window = self._make_window(main, properties)
        self.link.readyChanged.connect(self._watch_fingers)

    @Slot()
    def _watch_fingers(self) -> None:
        """Once the map is drawn: the start does not pay for it."""
        self.link.readyChanged.disconnect(self._watch_fingers)
        from kiosk.web.fingers import Fingers  # noqa: PLC0415 - see above

        Fingers(self.window, self).lifted.connect(self.link.lift)

    def _catalogue(self, language: str) -> Mapping[str, Any]:
        return self.edition.catalogue(language)

    def _read(self, path: str) -> bytes:
        """A file of the edition that is shown."""
        return self.edition.read(path)

    def _make_page(self) -> QQuickItem:
        self._open(PAGE, {"mapLink": self.link})
        page = self.link.view
        if page is None:
            raise WindowError(self._why(PAGE))
        # Else the engine's garbage collector may take it, for no QML holds it yet.
        QJSEngine.setObjectOwnership(page, QJSEngine.ObjectOwnership.CppOwnership)
        self.link.start()
        return page

    def _make_window(self, main: Path, properties: Mapping[str, object]) -> QQuickWindow:
        self._open(main, {"session": self.session, "models": self.models, "mapLink": self.link, **properties})
        window = self.page.window()
        if window is None:
            raise WindowError(self._why(main))
        return window

    def _open(self, file: Path, properties: Mapping[str, object]) -> None:
        # Nothing is asked back: for an object of a class it does not know PySide looks through all of Qt's, for 0.1 s.
        self._engine.setInitialProperties(dict(properties))
        self._engine.load(QUrl.fromLocalFile(str(file)))

    def _why(self, file: Path) -> str:
        return "; ".join(error.toString() for error in self._said) or f"{file.name} holds nothing to show"

    def renew(self, edition: Edition, today: date) -> None:
        """Show another edition, as of ``today``: in the map, the sheets and the lists with the same turn."""
        self.edition = edition
        self.session.follow_edition(today, edition.manifest.languages)
        self.models.renew()
        self.link.renew(edition)

    def collect_garbage(self) -> None:
        """Let QML give back what it does not use any more (for measurements)."""
        self._engine.collectGarbage()

    def close(self) -> None:
        """Delete the page before its profile, and QML before what it shows; speak the window's language no more."""
        self.closing.emit()
        self.window.close()
        shiboken6.delete(self._translator)
        shiboken6.delete(self.page)
        shiboken6.delete(self._engine)
