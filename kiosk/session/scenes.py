"""The scene that is shown, and its map: day, view, what is marked."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session.comfort import SessionComfort
from kiosk.visit import NOTHING

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS = ("campus", "grandparis")
SCENES = ("home", "explore", "go", "directory", "timeline", "campus")
"""``home`` is where a visit begins; the tabs lead to the others."""
POINTED = ("", "place", "station", "section")
"""What a milestone may point at; a section is what opens of a line on one day."""
ORDERS = ("name", "world", "building", "near")
"""How the directory is sorted; ``near`` by the distance from the kiosk."""


@QmlElement
@QmlUncreatable("made by kiosk.app")
class SessionScenes(SessionComfort):
    """Scene, map and notices of the visit."""

    sceneChanged = Signal()
    orderChanged = Signal()
    dateChanged = Signal()
    besideChanged = Signal()
    milestoneChanged = Signal()
    pointedChanged = Signal()
    viewChanged = Signal()
    dismissedChanged = Signal()
    comparedChanged = Signal()
    zoomRequested = Signal(int)
    panRequested = Signal(int, int)  # steps to the right and down

    def _get_scene(self) -> str:
        return self._visit.scene

    def _set_scene(self, scene: str) -> None:
        if scene in SCENES and scene != self._visit.scene:
            self._change(scene=scene, **self._scene_begun())

    scene = Property(str, _get_scene, _set_scene, notify=sceneChanged)

    def _scene_begun(self) -> dict[str, object]:
        """A scene begins at its first page and today, with nothing pointed at."""
        first = self._first
        return {
            "page": "",
            "page_before": "",
            "milestone": "",
            "pointed": NOTHING,
            "shown_date": first.shown_date,
            "beside": first.beside,
        }

    @Slot(str)
    def show_scene(self, scene: str) -> None:
        """Go to a scene as its tab asks, with nothing open in it. Closing a sheet or a scene leads to ``explore``."""
        self._set_scene(scene)
        self._change(panel="", page="", page_before="", selection=NOTHING, trail=(), choosing="")

    @Slot()
    def go_home(self) -> None:
        """Close everything and show the campus as at the beginning; language and comfort stay."""
        now = self._visit
        self._become(
            self._first._replace(
                language=now.language,
                present=now.present,
                text_scale=now.text_scale,
                high_contrast=now.high_contrast,
                low_layout=now.low_layout,
                reduced_motion=now.reduced_motion,
                read_aloud=now.read_aloud,
                guided=now.guided,
                volume=now.volume,
            )
        )
        self.homeRequested.emit()

    def _get_order(self) -> str:
        return self._visit.order

    def _set_order(self, order: str) -> None:
        if order in ORDERS:
            self._change(order=order)

    order = Property(str, _get_order, _set_order, notify=orderChanged)
    """Of the directory."""

    @property
    def dismissed(self) -> frozenset[str]:
        """The notices that the visitor has put away, until the next begins at home."""
        return self._visit.dismissed

    @Slot(str)
    def dismiss(self, notice: str) -> None:
        """Put a notice away."""
        self._change(dismissed=self._visit.dismissed | {notice})

    @property
    def compared(self) -> tuple[str, str]:
        """The two moments that are compared, before and after; empty for those that the page begins with."""
        return self._visit.compared

    def compare(self, before: str, after: str) -> None:
        """Compare two moments."""
        self._change(compared=(before, after))

    # -------------------------------------------------------------------------------------------------------- the map

    @property
    def shown_date(self) -> date:
        """The day the map is shown at: today, unless another one was chosen."""
        return self._visit.shown_date or self.today

    def _get_shows_today(self) -> bool:
        return self.shown_date == self.today

    showsToday = Property(bool, _get_shows_today, notify=dateChanged)
    """Whether the map shows the day of the kiosk's clock; else a sign says which day it shows."""

    def show_date(self, day: date | None) -> None:
        """Show the map at ``day``; None for the day that the kiosk was started with, or today."""
        self._change(shown_date=day or self._first.shown_date, **self._way_begun())

    @property
    def beside(self) -> date | None:
        """The day that the shown one is compared with on the map; None where it is not."""
        return self._visit.beside

    def compare_with(self, day: date | None) -> None:
        """Compare the shown day with another one on the map, or with none."""
        self._change(beside=day)

    def _get_milestone(self) -> str:
        return self._visit.milestone

    def _set_milestone(self, milestone: str) -> None:
        self._change(milestone=milestone)

    milestone = Property(str, _get_milestone, _set_milestone, notify=milestoneChanged)
    """The chosen milestone of the timeline; empty where none is, and in every other scene."""

    @property
    def pointed(self) -> tuple[str, str]:
        """Kind and id of what the map shows marked while no sheet is open; empty where nothing is."""
        return self._visit.pointed

    def point_at(self, kind: str, identifier: str) -> None:
        """Mark a place, station or section on the map and bring it into sight, without opening its sheet."""
        if kind in POINTED:
            self._change(pointed=(kind, identifier))

    def _get_view(self) -> str:
        return self._visit.view

    def _set_view(self, view: str) -> None:
        if view in VIEWS:
            self._change(view=view)

    view = Property(str, _get_view, _set_view, notify=viewChanged)

    @Slot(str)
    def show_view(self, view: str) -> None:
        """Go to a view as its button asks: where the map is in it already, back to the whole of it."""
        if view == self._visit.view:
            self.homeRequested.emit()
        else:
            self._set_view(view)

    @Slot(int)
    def zoom(self, by: int) -> None:
        """One step closer (1) or farther (-1)."""
        self.zoomRequested.emit(by)

    @Slot(int, int)
    def pan(self, right: int, down: int) -> None:
        """Move the map by so many steps: what lies on that side comes into sight."""
        self.panRequested.emit(right, down)
