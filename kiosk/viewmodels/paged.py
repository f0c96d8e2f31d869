"""A scene with several pages, one of which is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class Paged(QObject):
    """The page that the session shows of ``scene``; the session's page is empty for the first of ``pages``.

    While a panel stands before the scene, or another scene is shown, the page stays as it was left. The next visit
    begins with the first page.
    """

    pageChanged = Signal()

    def __init__(self, session: Session, scene: str, pages: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene = scene
        self._pages = pages
        self._page = pages[0]
        for signal in (session.sceneChanged, session.pageChanged, session.panelChanged):
            signal.connect(self._follow)
        session.visitEnded.connect(self._forget)

    def turned(self) -> None:
        """Another page is shown; ``pageChanged`` tells of it next."""

    @Slot()
    def _follow(self) -> None:
        """Show the session's page. A model calls it once it is made."""
        page = self._session.page or self._pages[0]
        if self._session.scene == self._scene and not self._session.panel and page in self._pages:
            self._turn(page)

    @Slot()
    def _forget(self) -> None:
        self._turn(self._pages[0])

    def _turn(self, page: str) -> None:
        if page != self._page:
            self._page = page
            self.turned()
            self.pageChanged.emit()

    def _get_page(self) -> str:
        return self._page

    page = Property(str, _get_page, notify=pageChanged)
