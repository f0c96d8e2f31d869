"""What is open before the map: the sheet of what is selected, or a panel, and the way back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session.scenes import SessionScenes
from kiosk.visit import NOTHING, Sheet

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PANELS = ("", "legend", "credits", "comfort", "search", "intent", "help", "take", "route", "staff")
ABOUT_SELECTION = ("take", "route")
"""Panels about what is selected, which stays selected before them."""
KINDS = ("", "place", "station", "organisation")
LONGEST_QUERY = 80


@QmlElement
@QmlUncreatable("made by kiosk.app")
class SessionSheets(SessionScenes):
    """Selection, panel, page and search of the visit."""

    selectionChanged = Signal()
    panelChanged = Signal()
    pageChanged = Signal()
    queryChanged = Signal()
    trailChanged = Signal()
    searchedInVain = Signal()

    def _get_kind(self) -> str:
        return self._visit.selection[0]

    selectedKind = Property(str, _get_kind, notify=selectionChanged)

    def _get_id(self) -> str:
        return self._visit.selection[1]

    selectedId = Property(str, _get_id, notify=selectionChanged)

    def _get_panel(self) -> str:
        return self._visit.panel

    def _set_panel(self, panel: str) -> None:
        now = self._visit
        if panel not in PANELS or panel == now.panel:
            return
        before = now.page_before if now.panel else now.page
        opened: dict[str, object] = {"page": "" if panel else before, "page_before": before, "query": ""}
        self._change(panel=panel, **opened, selection=NOTHING, trail=(), choosing="")

    panel = Property(str, _get_panel, _set_panel, notify=panelChanged)

    def _get_page(self) -> str:
        return self._visit.page

    def _set_page(self, page: str) -> None:
        self._change(page=page)

    page = Property(str, _get_page, _set_page, notify=pageChanged)
    """The page of the open panel, or of the scene; empty for its first. A closing panel leads back to the scene's."""

    def _get_query(self) -> str:
        return self._visit.query

    def _set_query(self, query: str) -> None:
        kept = query[:LONGEST_QUERY]
        self._change(query=kept, **({"page": ""} if kept and self._visit.panel == "search" else {}))

    query = Property(str, _get_query, _set_query, notify=queryChanged)
    """What is typed into the search; what is typed leaves the page that the search has opened."""

    def _get_can_go_back(self) -> bool:
        now = self._visit
        opened = now.scene != "explore" if now.selection[0] else bool(now.page)
        return bool(now.trail) or opened

    canGoBack = Property(bool, _get_can_go_back, notify=trailChanged)

    @Slot(str, str)
    def select(self, kind: str, identifier: str) -> None:
        """Select a place, station or organisation; its sheet opens, any panel closes, the way back is forgotten."""
        now = self._visit
        if kind in KINDS and ((kind, identifier) != now.selection or (kind and now.panel)):
            self._show(Sheet(selection=(kind, identifier)), ())

    @Slot(str, str)
    def follow(self, kind: str, identifier: str) -> None:
        """Select what the open sheet or panel names; ``go_back`` returns to it."""
        now = self._visit
        if kind in KINDS and (kind, identifier) != now.selection:
            self._show(Sheet(selection=(kind, identifier)), (*now.trail, self._open()))

    @Slot(str, str)
    def follow_panel(self, panel: str, page: str = "") -> None:
        """Open a panel from the open sheet, panel or scene; ``go_back`` returns there."""
        now = self._visit
        about = now.selection if panel in ABOUT_SELECTION else NOTHING
        opened = Sheet(panel, page, about)
        if panel in PANELS and panel and opened != self._open() and (about[0] or panel not in ABOUT_SELECTION):
            self._show(opened, (*now.trail, self._open()))

    @Slot()
    def go_back(self) -> None:
        """From what was followed to the sheet before, from that to the scene; from a page to its first page."""
        now = self._visit
        if now.trail:
            self._show(now.trail[-1], now.trail[:-1])
        elif now.selection[0]:
            self.clear_selection()
        else:
            self._set_page("")

    def _open(self) -> Sheet:
        now = self._visit
        return Sheet(now.panel, now.page if now.panel else "", now.selection)

    def _show(self, sheet: Sheet, trail: tuple[Sheet, ...]) -> None:
        now = self._visit
        behind = now.page_before if now.panel else now.page
        page = sheet.page if sheet.panel else behind
        shown = {"panel": sheet.panel, "page": page, "page_before": behind, "selection": sheet.selection}
        another_goal = {} if sheet.selection == now.selection else self._way_begun()
        kept = sheet.panel == "search" or (now.choosing == "coming" and sheet == Sheet())
        choosing = now.choosing if kept else ""
        self._change(**shown, trail=trail, **another_goal, choosing=choosing)

    @Slot()
    def clear_selection(self) -> None:
        """Close the sheet."""
        self.select("", "")
