"""The scene *Y aller*: five pages about the ways to the campus and from it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = "start"
DATES = "dates"
PAGES = (FIRST, DATES, "compare", "reach", "service")
"""The session's page is empty for the first one."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class GoModel(QObject):
    """The page that the session shows. Before a panel, or in another scene, the page stays as it was left."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._page = FIRST
        self._follow()
        for signal in (session.sceneChanged, session.pageChanged, session.panelChanged):
            signal.connect(self._follow)
        session.visitEnded.connect(self._forget)

    def refresh(self) -> None:
        """Say everything again: another language, other content."""
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        page = self._session.page or FIRST
        if self._session.scene == "go" and not self._session.panel and page in PAGES:
            self._turn(page)

    @Slot()
    def _forget(self) -> None:
        """The visit ended: the next begins with the first page."""
        self._turn(FIRST)

    def _turn(self, page: str) -> None:
        if page != self._page:
            self._page = page
            if page == DATES:
                self._session.view = "grandparis"  # the network is seen whole
            self.pageChanged.emit()

    def _get_page(self) -> str:
        return self._page

    def _get_pages(self) -> list[Item]:
        texts = (
            QCoreApplication.translate("Go", "Route"),
            QCoreApplication.translate("Go", "Dates"),
            QCoreApplication.translate("Go", "Before / after"),
            QCoreApplication.translate("Go", "In reach"),
            QCoreApplication.translate("Go", "Trains"),
        )
        absent = set() if self._catalogue().get("reach") else {"reach"}
        return [{"value": page, "text": text} for page, text in zip(PAGES, texts, strict=True) if page not in absent]

    page = Property(str, _get_page, notify=pageChanged)
    pages = Property(QVariantList, _get_pages, notify=changed)
    """The pages ``{value, text}``; what is within reach is not among them where the content has no network."""
