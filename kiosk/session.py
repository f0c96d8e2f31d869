"""The state of one visit: the only mutable state of the kiosk. The map page and QML both follow it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS = ("campus", "grandparis")
PANELS = ("", "legend", "credits")
KINDS = ("", "place", "station", "organisation")
SCENES = ("explore", "directory", "timeline", "campus")
"""What the tabs lead to."""
POINTED = ("", "place", "station", "section")
"""What a milestone may point at; a section is what opens of a line on one day."""
ORDERS = ("name", "world", "building")
"""How the directory is sorted."""


@QmlElement
@QmlUncreatable("made by kiosk.app")
class Session(QObject):
    """Language, scene, view, selection, open panel, chosen milestone and shown date of the visit.

    A selection and a panel exclude each other: whatever was opened last is on the screen. Within either there is a
    way back: through the sheets followed from one another (``follow``) to the scene that they were opened from, or from
    a page of a panel to its first page.
    """

    languageChanged = Signal()
    sceneChanged = Signal()
    orderChanged = Signal()
    dateChanged = Signal()
    milestoneChanged = Signal()
    pointedChanged = Signal()
    viewChanged = Signal()
    selectionChanged = Signal()
    panelChanged = Signal()
    pageChanged = Signal()
    trailChanged = Signal()
    dismissedChanged = Signal()
    homeRequested = Signal()  # the whole of the session's view
    zoomRequested = Signal(int)

    def __init__(
        self, language: str, today: date, parent: QObject | None = None, *, shown_date: date | None = None
    ) -> None:
        super().__init__(parent)
        self._first_language = language
        self._language = language
        self._scene = "explore"
        self._order = "name"
        self._view = "campus"
        self._kind = ""
        self._id = ""
        self._panel = ""
        self._page = ""
        self._page_before = ""
        self._dismissed: frozenset[str] = frozenset()
        self._trail: list[tuple[str, str]] = []
        self.today = today
        self._first_date = shown_date
        self._shown_date = shown_date
        self._milestone = ""
        self._pointed = ("", "")

    def _get_language(self) -> str:
        return self._language

    def _set_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.languageChanged.emit()

    language = Property(str, _get_language, _set_language, notify=languageChanged)

    def _get_scene(self) -> str:
        return self._scene

    def _set_scene(self, scene: str) -> None:
        if scene in SCENES and scene != self._scene:
            self._scene = scene
            self._page_before = ""
            self._set_page("")
            self._set_milestone("")
            self.point_at("", "")
            self.show_date(None)
            self.sceneChanged.emit()
            self.trailChanged.emit()

    scene = Property(str, _get_scene, _set_scene, notify=sceneChanged)

    @property
    def shown_date(self) -> date:
        """The day the map is shown at: today, unless another one was chosen."""
        return self._shown_date or self.today

    def show_date(self, day: date | None) -> None:
        """Show the map at ``day``; None for the day that the kiosk was started with, or today."""
        chosen = day or self._first_date
        if chosen != self._shown_date:
            self._shown_date = chosen
            self.dateChanged.emit()

    def _get_milestone(self) -> str:
        return self._milestone

    def _set_milestone(self, milestone: str) -> None:
        if milestone != self._milestone:
            self._milestone = milestone
            self.milestoneChanged.emit()

    milestone = Property(str, _get_milestone, _set_milestone, notify=milestoneChanged)
    """The chosen milestone of the timeline; empty where none is, and in every other scene."""

    @property
    def pointed(self) -> tuple[str, str]:
        """Kind and id of what the map shows marked while no sheet is open; empty where nothing is."""
        return self._pointed

    def point_at(self, kind: str, identifier: str) -> None:
        """Mark a place, station or section on the map and bring it into sight, without opening its sheet."""
        if kind in POINTED and (kind, identifier) != self._pointed:
            self._pointed = (kind, identifier)
            self.pointedChanged.emit()

    def _get_order(self) -> str:
        return self._order

    def _set_order(self, order: str) -> None:
        if order in ORDERS and order != self._order:
            self._order = order
            self.orderChanged.emit()

    order = Property(str, _get_order, _set_order, notify=orderChanged)
    """Of the directory."""

    def _get_view(self) -> str:
        return self._view

    def _set_view(self, view: str) -> None:
        if view in VIEWS and view != self._view:
            self._view = view
            self.viewChanged.emit()

    view = Property(str, _get_view, _set_view, notify=viewChanged)

    def _get_kind(self) -> str:
        return self._kind

    selectedKind = Property(str, _get_kind, notify=selectionChanged)

    def _get_id(self) -> str:
        return self._id

    selectedId = Property(str, _get_id, notify=selectionChanged)

    def _get_panel(self) -> str:
        return self._panel

    def _set_panel(self, panel: str) -> None:
        if panel in PANELS and panel != self._panel:
            if not self._panel:
                self._page_before = self._page
            self._panel = panel
            self._set_page("" if panel else self._page_before)
            if panel:
                self.clear_selection()
            self.panelChanged.emit()

    panel = Property(str, _get_panel, _set_panel, notify=panelChanged)

    def _get_page(self) -> str:
        return self._page

    def _set_page(self, page: str) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit()
            self.trailChanged.emit()

    page = Property(str, _get_page, _set_page, notify=pageChanged)
    """The page of the open panel, or of the scene; empty for its first. A closing panel leads back to the scene's."""

    def _get_can_go_back(self) -> bool:
        if self._kind:
            return bool(self._trail) or self._scene != "explore"
        return bool(self._page)

    canGoBack = Property(bool, _get_can_go_back, notify=trailChanged)

    def follow_edition(self, today: date, languages: Sequence[str]) -> None:
        """Another edition is shown: ``today`` by it, and its first language where the visitor's has gone."""
        self.today = today
        if self._language not in languages:
            self.language = languages[0]

    @Slot(str, str)
    def select(self, kind: str, identifier: str) -> None:
        """Select a place, station or organisation; its sheet opens, any panel closes, the way back is forgotten."""
        if kind not in KINDS or (kind, identifier) == (self._kind, self._id):
            return
        self._trail.clear()
        self._show(kind, identifier)

    @Slot(str, str)
    def follow(self, kind: str, identifier: str) -> None:
        """Select what the open sheet names; ``go_back`` returns to that sheet."""
        if kind not in KINDS or (kind, identifier) == (self._kind, self._id):
            return
        self._trail.append((self._kind, self._id))
        self._show(kind, identifier)

    @Slot()
    def go_back(self) -> None:
        """From a followed sheet to the one before, from that to the scene; from a page to its first page."""
        if self._trail:
            self._show(*self._trail.pop())
        elif self._kind:
            self.clear_selection()
        else:
            self._set_page("")

    def _show(self, kind: str, identifier: str) -> None:
        self._kind, self._id = kind, identifier
        if kind:
            self._set_panel("")
        self.selectionChanged.emit()
        self.trailChanged.emit()

    @Slot()
    def clear_selection(self) -> None:
        """Close the sheet."""
        self.select("", "")

    @Slot(str)
    def show_scene(self, scene: str) -> None:
        """Go to a scene as its tab asks, with nothing open in it. Closing a sheet or a scene leads to ``explore``."""
        self._set_scene(scene)
        self.clear_selection()
        self._set_panel("")
        self._set_page("")

    @property
    def dismissed(self) -> frozenset[str]:
        """The notices that the visitor has put away, until the next begins at home."""
        return self._dismissed

    @Slot(str)
    def dismiss(self, notice: str) -> None:
        """Put a notice away."""
        self._set_dismissed(self._dismissed | {notice})

    def _set_dismissed(self, notices: frozenset[str]) -> None:
        if notices != self._dismissed:
            self._dismissed = notices
            self.dismissedChanged.emit()

    @Slot()
    def go_home(self) -> None:
        """Close everything and show the campus as at the beginning; the language stays."""
        self.show_scene("explore")
        self._set_order("name")
        self.show_date(None)
        self._set_dismissed(frozenset())
        self._set_view("campus")
        self.homeRequested.emit()

    @Slot(str)
    def show_view(self, view: str) -> None:
        """Go to a view as its button asks: where the map is in it already, back to the whole of it."""
        if view == self._view:
            self.homeRequested.emit()
        else:
            self._set_view(view)

    @Slot(int)
    def zoom(self, by: int) -> None:
        """One step closer (1) or farther (-1)."""
        self.zoomRequested.emit(by)
