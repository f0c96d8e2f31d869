"""The state of the visit, told to whoever shows it: the map page and QML both follow it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session.sheets import SessionSheets
from kiosk.visit import HERE, NOTHING, Sheet, Thing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ENDS = ("place", "station", "here")
"""Where a way begins or ends."""
CHOOSING = ("", "origin", "goal", "coming")


@QmlElement
@QmlUncreatable("made by kiosk.app")
class Session(SessionSheets):
    """Holds the one ``Visit`` of this moment: the only mutable state of the kiosk.

    A selection and a panel exclude each other: whatever was opened last is on the screen; but what a panel is about
    stays selected. There is a way back: through the sheets and panels followed from one another (``follow``,
    ``follow_panel``) to the scene that they were opened from, or from a page of a panel to its first page.

    Each base adds a part of the visit; here are the ways between two places.
    """

    originChanged = Signal()
    wayChanged = Signal()  # with or without stairs, or another of the ways found
    stepChanged = Signal()
    choosingChanged = Signal()

    @property
    def origin(self) -> Thing:
        """Where the way to the selection begins; empty for where the kiosk stands."""
        return self._visit.origin

    @property
    def shows_way(self) -> bool:
        """Whether a way to the selection is on the screen, or what is taken along of it."""
        now = self._visit
        taken = now.panel == "take" and bool(now.trail) and now.trail[-1].panel == "route"
        return bool(now.selection[0]) and (now.panel == "route" or taken)

    @Slot(str, str)
    def go_to(self, kind: str, identifier: str) -> None:
        """Show the way to a place or station: within the scene *Y aller* from where it was chosen, else from here."""
        now = self._visit
        if kind not in ENDS or not identifier:
            return
        begun = {} if now.scene == "go" else {"scene": "go", **self._scene_begun(), "origin": NOTHING}
        behind = "" if begun else now.page_before if now.panel else now.page
        opened = {**begun, "panel": "route", "page": "", "page_before": behind, "selection": (kind, identifier)}
        self._change(**opened, trail=self._before_way(), choosing="", **self._way_begun())

    def _before_way(self) -> tuple[Sheet, ...]:
        """What leads back from a way: the open sheet, but neither the search that chose it nor another way."""
        now = self._visit
        searched = now.panel == "search" and now.choosing
        trail = now.trail if searched else (*now.trail, self._open())
        return trail[:-1] if trail and trail[-1].panel == "route" else trail

    @Slot(str)
    def choose(self, what: str) -> None:
        """Open the search to choose the ``origin`` or ``goal`` of a way, or where one is ``coming`` from."""
        if what and what in CHOOSING:
            self._change(choosing=what, query="")
            self.follow_panel("search")

    @Slot(str, str)
    def pick(self, kind: str, identifier: str) -> None:
        """Take a place or station for what is being chosen; where nothing is, it is the goal."""
        if kind not in ENDS:
            return
        now, picked = self._visit, (kind, identifier)
        begins = NOTHING if picked == HERE else picked
        if now.choosing == "origin":
            self._change(origin=begins, **self._way_begun())
            self.go_back()
        elif now.choosing == "coming":
            goal = now.origin if now.origin[0] else HERE
            self._change(origin=begins)
            self.go_to(*goal)
        else:
            self.go_to(kind, identifier)

    @Slot()
    def turn_round(self) -> None:
        """From there to here: of a way both ends change places; where none is shown, one chooses where it begins."""
        now = self._visit
        if now.panel != "route":
            self._change(choosing="" if now.choosing else "coming")
            return
        goal = now.origin if now.origin[0] else HERE
        origin = NOTHING if now.selection == HERE else now.selection
        self._change(selection=goal, origin=origin, **self._way_begun())

    def _get_choosing(self) -> str:
        return self._visit.choosing

    choosing = Property(str, _get_choosing, notify=choosingChanged)
    """What the search or the page *Trajet* chooses: one of ``CHOOSING``."""

    def _get_any_way(self) -> bool:
        return self._visit.any_way

    def _set_any_way(self, any_way: bool) -> None:
        self._change(any_way=any_way, step=self._first.step)

    anyWay = Property(bool, _get_any_way, _set_any_way, notify=wayChanged)
    """Whether the walk that is shown may have stairs."""

    def _get_journey(self) -> int:
        return self._visit.journey

    def _set_journey(self, journey: int) -> None:
        if journey >= 0:
            self._change(journey=journey, step=self._first.step)

    journey = Property(int, _get_journey, _set_journey, notify=wayChanged)
    """Which of the ways found is shown."""

    def _get_step(self) -> int:
        return self._visit.step

    def _set_step(self, step: int) -> None:
        if step >= self._first.step:
            self._change(step=step)

    step = Property(int, _get_step, _set_step, notify=stepChanged)
    """The step of the walk or part of the journey that is followed on the map; -1 for the whole way."""

    def follow_edition(self, today: date, languages: Sequence[str]) -> None:
        """Another edition is shown: ``today`` by it, and its first language where the visitor's has gone."""
        self.today = today
        if self._first.language not in languages:
            self._first = self._first._replace(language=languages[0])
        if self._visit.language not in languages:
            self._set_language(languages[0])
