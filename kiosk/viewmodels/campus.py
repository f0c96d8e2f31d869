"""The scene *Le campus*: four pages of chapters, the map of Europe before its own, ways to the credits at the end."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.chapters import chapter_item, visitor_chapters
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.credits import as_of_content
from kiosk.viewmodels.europe import europe_item, place_names
from kiosk.viewmodels.paged import Paged
from kiosk.viewmodels.translations import translation_rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = ("campus", "join", "europe", "about")
"""The scenes of the content, in the order of their pages. The session's page is empty for the first one."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class CampusModel(Paged):
    """The page that the session shows, worked out when first looked at."""

    changed = Signal()
    pageTurned = Signal()  # what is shown is of no use any more

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(session, "campus", PAGES, parent)
        self._catalogue = catalogue
        self._entries: list[Item] | None = None
        self._follow()

    def refresh(self) -> None:
        """Say everything again: another language, other content."""
        self._entries = None
        self.changed.emit()

    def _get_entries(self) -> list[Item]:
        if self._entries is None:
            self._entries = self._page_entries()
        return self._entries

    def turned(self) -> None:
        """What was shown is left, and the other page worked out."""
        self.pageTurned.emit()
        self.refresh()

    def _page_entries(self) -> list[Item]:
        catalogue, today = self._catalogue(), self._session.today
        chapters = [chapter_item(catalogue, chapter, today) for chapter in visitor_chapters(catalogue, self._page)]
        if self._page == "europe":
            drawn = europe_item(catalogue)
            return [*([{"part": "europe", **drawn}] if drawn else []), *chapters]
        if self._page == "about":
            rows = translation_rows(catalogue)
            return [*chapters, *([{"part": "translations", "rows": rows}] if rows else []), {"part": "credits"}]
        return chapters

    @Slot("QVariantList", float, float, float, result="QVariantList")
    def place_names(self, widths: list[float], height: float, reach: float, scale: float) -> list[Item]:
        """Where the names of the centres stand on the map drawn at ``scale``, as ``{x, y}`` in its pixels."""
        europe = self._catalogue()["europe"]
        points = [(centre["x"] * scale, centre["y"] * scale) for centre in europe["centres"]]
        size = (europe["width"] * scale, europe["height"] * scale)
        return [{"x": x, "y": y} for x, y in place_names(points, widths, height, reach, size)]

    def _get_pages(self) -> list[Item]:
        texts = (
            QCoreApplication.translate("Story", "The campus"),
            QCoreApplication.translate("Story", "Join the campus"),
            QCoreApplication.translate("Story", "Europe"),
            QCoreApplication.translate("Story", "About"),
        )
        return [{"value": page, "text": text} for page, text in zip(PAGES, texts, strict=True)]

    def _get_as_of(self) -> str:
        return as_of_content(self._catalogue())

    pages = Property(QVariantList, _get_pages, notify=changed)
    """The four pages ``{value, text}``."""
    entries = Property(QVariantList, _get_entries, notify=changed)
    """The page from top to bottom: items whose ``part`` is chapter, europe, translations or credits."""
    asOf = Property(str, _get_as_of, notify=changed)
