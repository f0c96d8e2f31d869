"""The search: what is typed, what it finds, and categories for those who do not type."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.live.aside import Aside
from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.ends import INDEX, Stops, end_of
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.search_rows import Row, categories, category_rows, end_rows, found_rows, line_rows

if TYPE_CHECKING:
    from kiosk.search.index import Index

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("kind", "identifier", "symbol", "title", "note", "words", "disc")


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class SearchModel(Rows):
    """The rows for what the session has as its query, or for the page that the search has opened.

    Pages are ``category:<name>`` and ``line:<id>``. ``read`` gives a file of the edition, ``answer`` shows what
    answers an intent. The index is read beside the UI thread, when the search is first opened. While the session
    chooses an end of a way, only what can be one is found, stations without a sheet (``stops``) too.
    """

    changed = Signal()
    replaced = Signal()  # other rows than before
    categoriesChanged = Signal()

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        read: Callable[[str], bytes],
        answer: Callable[[str], None],
        stops: Stops,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(FIELDS, parent)
        self._session = session
        self._catalogue = catalogue
        self._read = read
        self._answer = answer
        self._stops = stops
        self._data = b""
        self._index: Index | None = None
        self._ends: Index | None = None
        self._rows: list[Row] = []
        self._in_vain = False
        session.queryChanged.connect(self._follow)
        session.pageChanged.connect(self._follow)
        session.choosingChanged.connect(self._follow)
        session.panelChanged.connect(self._open_or_leave)
        session.visitEnded.connect(self._forget)
        self._open_or_leave()

    def refresh(self) -> None:
        """Say everything again: another language, other content."""
        self._prepare()
        self.categoriesChanged.emit()
        self._follow()

    def entries(self) -> list[Row]:
        """The rows from top to bottom."""
        return self._rows

    # ---------------------------------------------------------------------------------------------------- the index

    @Slot()
    def _open_or_leave(self) -> None:
        if self._is_open():
            self._prepare()
            self._follow()
        elif self._in_vain:
            self._in_vain = False
            self._session.searchedInVain.emit()

    def _prepare(self) -> None:
        """Read the index, unless it is that of this edition already."""
        data = self._read(INDEX)
        if not self._is_open() or data is self._data:
            return
        self._data, self._index, self._ends = data, None, None

        def index() -> "tuple[bytes, Index, Index]":
            from kiosk.search.index import read_ends, read_index  # noqa: PLC0415 - rapidfuzz is not for the start

            return data, read_index(data), read_ends(data)

        aside = Aside(self)
        aside(index, self._take)
        aside.stop()

    def _take(self, read: "tuple[bytes, Index, Index]") -> None:
        data, index, ends = read
        if data is self._data:
            self._index, self._ends = index, ends
            self._follow()

    # ----------------------------------------------------------------------------------------------------- the rows

    def _is_open(self) -> bool:
        return self._session.panel == "search"

    @Slot()
    def _follow(self) -> None:
        """Show what there is now. A search that closes leaves with its rows on; it has others when next opened."""
        if self._is_open():
            self._show(self._found())
            self._in_vain = self._get_state() == "nothing"

    @Slot()
    def _forget(self) -> None:
        self._show([])

    def _show(self, rows: list[Row]) -> None:
        """Replace the rows, so that what draws them is used again: a keystroke is to be answered at once."""
        if rows != self._rows:
            nowhere, before, kept = QModelIndex(), len(self._rows), min(len(rows), len(self._rows))
            if before > kept:
                self.beginRemoveRows(nowhere, kept, before - 1)
                self._rows = rows
                self.endRemoveRows()
            elif len(rows) > kept:
                self.beginInsertRows(nowhere, kept, len(rows) - 1)
                self._rows = rows
                self.endInsertRows()
            self._rows = rows
            if kept:
                self.dataChanged.emit(self.index(0), self.index(kept - 1))
            self.replaced.emit()
        self.changed.emit()

    def _found(self) -> list[Row]:
        rows = self._all_found()
        if not self._session.choosing:
            return rows
        catalogue = self._catalogue()
        return [row for row in rows if row.kind == "line" or end_of(catalogue, row.kind, row.identifier)]

    def _all_found(self) -> list[Row]:
        catalogue, query, today = self._catalogue(), self._session.query, self._session.today
        if query.strip() and self._session.choosing:
            return end_rows(catalogue, self._find(query, self._ends), self._stops.get, query, today)
        if query.strip():
            return found_rows(catalogue, self._find(query, self._index), query, today)
        kind, _, identifier = self._session.page.partition(":")
        if kind == "category":
            return category_rows(catalogue, identifier, today)
        return line_rows(catalogue, identifier, self._stations(identifier), today) if kind == "line" else []

    def _find(self, query: str, index: "Index | None") -> list[tuple[str, str]]:
        if index is None:
            return []
        from kiosk.search.finding import find  # noqa: PLC0415 - see above

        return [(entry.kind, entry.id) for entry in find(index, query)]

    def _stations(self, line: str) -> list[str]:
        stations: list[str] = json.loads(self._data)["lines"].get(line, [])
        return stations

    @Slot(int)
    def open(self, row: int) -> None:
        """Open what a row leads to: its sheet, its place in the timeline; of a line the stations, in Greater Paris."""
        if not 0 <= row < len(self._rows):
            return
        session, kind, identifier = self._session, self._rows[row].kind, self._rows[row].identifier
        if kind == "line":
            session.query = ""
            session.page = f"line:{identifier}"
            if not session.choosing:
                session.view = "grandparis"
        elif session.choosing:
            end = end_of(self._catalogue(), kind, identifier)
            if end is not None:
                session.pick(*end)
        elif kind == "milestone":
            session.show_scene("timeline")
            session.milestone = identifier
        elif kind == "intent":
            self._answer(identifier)
        else:
            session.follow(kind, identifier)

    @Slot(str)
    def choose(self, category: str) -> None:
        """Show all of a category."""
        self._session.page = f"category:{category}"

    def _get_ready(self) -> bool:
        return self._index is not None

    def _get_state(self) -> str:
        if self._rows:
            return "rows"
        return "nothing" if self._session.query.strip() and self._index is not None else "empty"

    def _get_categories(self) -> list[Item]:
        return categories()

    def _get_choosing(self) -> str:
        said = {
            "origin": QCoreApplication.translate("Search", "Where does the way begin?"),
            "coming": QCoreApplication.translate("Search", "Where does the way begin?"),
            "goal": QCoreApplication.translate("Search", "Where do you want to go?"),
        }
        return said.get(self._session.choosing, "")

    def _get_heading(self) -> str:
        kind, _, identifier = self._session.page.partition(":")
        if self._session.query.strip():
            return ""
        if kind == "line":
            return str(self._catalogue()["lines"].get(identifier, {}).get("name", ""))
        return next((one["text"] for one in categories() if kind == "category" and one["value"] == identifier), "")

    def _get_summary(self) -> str:
        """How many rows there are."""
        count = len(self._rows)
        if count == 1:
            return QCoreApplication.translate("Search", "One result")
        return QCoreApplication.translate("Search", "{count} results").format(count=count) if count else ""

    ready = Property(bool, _get_ready, notify=changed)
    """Whether the index is read: before, nothing is found."""
    state = Property(str, _get_state, notify=changed)
    """``empty`` (categories are shown), ``rows`` or ``nothing`` (was found)."""
    categories = Property(QVariantList, _get_categories, notify=categoriesChanged)
    """The same for every query: their tiles, one of which may just be touched, are not made anew with each letter."""
    choosing = Property(str, _get_choosing, notify=changed)
    """What is being chosen, as a question; empty where what is found opens."""
    heading = Property(str, _get_heading, notify=changed)
    """What the rows are where nothing is typed: a category, a line."""
    summary = Property(str, _get_summary, notify=changed)
