"""The state of the visit, told to whoever shows it: the map page and QML both follow it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.visit import HERE, NOTHING, Sheet, Thing, Visit

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS = ("campus", "grandparis")
PANELS = ("", "legend", "credits", "comfort", "search", "intent", "help", "take", "route", "staff")
ABOUT_SELECTION = ("take", "route")
"""Panels about what is selected, which stays selected before them."""
KINDS = ("", "place", "station", "organisation")
SCENES = ("home", "explore", "go", "directory", "timeline", "campus")
"""``home`` is where a visit begins; the tabs lead to the others."""
POINTED = ("", "place", "station", "section")
"""What a milestone may point at; a section is what opens of a line on one day."""
ORDERS = ("name", "world", "building", "near")
"""How the directory is sorted; ``near`` by the distance from the kiosk."""
ENDS = ("place", "station", "here")
"""Where a way begins or ends."""
CHOOSING = ("", "origin", "goal", "coming")
LONGEST_QUERY = 80
TEXT_SCALES = (1.0, 1.5, 2.0)
COMFORT = ("text_scale", "high_contrast", "low_layout", "reduced_motion", "read_aloud", "guided", "volume")
"""The fields of the visit that one tap puts back."""
VOLUMES = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Of the voice, as a share of the loudest."""


@QmlElement
@QmlUncreatable("made by kiosk.app")
class Session(QObject):
    """Holds the one ``Visit`` of this moment: the only mutable state of the kiosk.

    A selection and a panel exclude each other: whatever was opened last is on the screen; but what a panel is about
    stays selected. There is a way back: through the sheets and panels followed from one another (``follow``,
    ``follow_panel``) to the scene that they were opened from, or from a page of a panel to its first page.
    """

    languageChanged = Signal()
    presentChanged = Signal()
    comfortChanged = Signal()
    speechChanged = Signal()
    plainChanged = Signal()
    sceneChanged = Signal()
    orderChanged = Signal()
    dateChanged = Signal()
    besideChanged = Signal()
    milestoneChanged = Signal()
    pointedChanged = Signal()
    viewChanged = Signal()
    selectionChanged = Signal()
    panelChanged = Signal()
    pageChanged = Signal()
    queryChanged = Signal()
    trailChanged = Signal()
    dismissedChanged = Signal()
    comparedChanged = Signal()
    originChanged = Signal()
    wayChanged = Signal()  # with or without stairs, or another of the ways found
    stepChanged = Signal()
    choosingChanged = Signal()
    searchedInVain = Signal()
    homeRequested = Signal()  # the whole of the session's view
    zoomRequested = Signal(int)
    panRequested = Signal(int, int)  # steps to the right and down
    visitEnded = Signal()  # whatever QML remembers of the visit is to be forgotten

    def __init__(
        self, language: str, today: date, parent: QObject | None = None, *, shown_date: date | None = None
    ) -> None:
        super().__init__(parent)
        self.today = today
        self._first = Visit(language, shown_date=shown_date)
        self._visit = self._first

    @property
    def visit(self) -> Visit:
        """All that the visit changed so far."""
        return self._visit

    def _change(self, **fields: object) -> None:
        """Change fields of the visit together, then tell of each that is another one now."""
        self._become(self._visit._replace(**fields))  # type: ignore[arg-type]

    def _become(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        signals = {
            "language": (self.languageChanged,),
            "present": (self.presentChanged,),
            "text_scale": (self.comfortChanged, self.plainChanged),
            "high_contrast": (self.comfortChanged, self.plainChanged),
            "low_layout": (self.comfortChanged, self.plainChanged),
            "reduced_motion": (self.comfortChanged, self.plainChanged),
            "read_aloud": (self.speechChanged, self.plainChanged),
            "guided": (self.speechChanged, self.plainChanged),
            "volume": (self.speechChanged, self.plainChanged),
            "speaking": (self.speechChanged,),
            "speech_paused": (self.speechChanged,),
            "scene": (self.sceneChanged, self.trailChanged),
            "order": (self.orderChanged,),
            "panel": (self.panelChanged,),
            "page": (self.pageChanged, self.trailChanged),
            "page_before": (),
            "query": (self.queryChanged,),
            "milestone": (self.milestoneChanged,),
            "pointed": (self.pointedChanged,),
            "shown_date": (self.dateChanged,),
            "beside": (self.besideChanged,),
            "view": (self.viewChanged,),
            "selection": (self.selectionChanged, self.trailChanged),
            "trail": (self.trailChanged,),
            "dismissed": (self.dismissedChanged,),
            "compared": (self.comparedChanged,),
            "origin": (self.originChanged,),
            "any_way": (self.wayChanged,),
            "journey": (self.wayChanged,),
            "step": (self.stepChanged,),
            "choosing": (self.choosingChanged,),
        }
        changed = [field for field in Visit._fields if getattr(before, field) != getattr(visit, field)]
        for signal in dict.fromkeys(signal for field in changed for signal in signals[field]):
            signal.emit()

    # ---------------------------------------------------------------------------------------- the visit and its comfort

    def _get_present(self) -> bool:
        return self._visit.present

    present = Property(bool, _get_present, notify=presentChanged)
    """Whether a visitor is there. While nobody is, the kiosk invites."""

    @Slot()
    def begin_visit(self) -> None:
        """Somebody has come: they stand at home."""
        if not self._visit.present:
            self._become(self._first._replace(present=True))
            self.homeRequested.emit()

    @Slot()
    def end_visit(self) -> None:
        """The visitor has gone: nothing of the visit stays."""
        self._become(self._first)
        self.visitEnded.emit()
        self.homeRequested.emit()

    def _get_language(self) -> str:
        return self._visit.language

    def _set_language(self, language: str) -> None:
        self._change(language=language)

    language = Property(str, _get_language, _set_language, notify=languageChanged)

    def _get_text_scale(self) -> float:
        return self._visit.text_scale

    def _set_text_scale(self, scale: float) -> None:
        if scale in TEXT_SCALES:
            self._change(text_scale=scale)

    textScale = Property(float, _get_text_scale, _set_text_scale, notify=comfortChanged)
    """How large texts are: one of ``TEXT_SCALES`` times their size."""

    def _get_high_contrast(self) -> bool:
        return self._visit.high_contrast

    def _set_high_contrast(self, high: bool) -> None:
        self._change(high_contrast=high)

    highContrast = Property(bool, _get_high_contrast, _set_high_contrast, notify=comfortChanged)

    def _get_low_layout(self) -> bool:
        return self._visit.low_layout

    def _set_low_layout(self, low: bool) -> None:
        self._change(low_layout=low)

    lowLayout = Property(bool, _get_low_layout, _set_low_layout, notify=comfortChanged)
    """Whether every control stands where a seated person reaches it."""

    def _get_reduced_motion(self) -> bool:
        return self._visit.reduced_motion

    def _set_reduced_motion(self, reduced: bool) -> None:
        self._change(reduced_motion=reduced)

    reducedMotion = Property(bool, _get_reduced_motion, _set_reduced_motion, notify=comfortChanged)

    def _get_comfort_is_plain(self) -> bool:
        return self._visit == self._with_first_comfort()

    comfortIsPlain = Property(bool, _get_comfort_is_plain, notify=plainChanged)
    """Whether everything is shown as at the beginning of a visit."""

    @Slot()
    def reset_comfort(self) -> None:
        """Show everything as at the beginning of a visit; what is open stays open."""
        self._become(self._with_first_comfort())

    def _with_first_comfort(self) -> Visit:
        return self._visit._replace(**{field: getattr(self._first, field) for field in COMFORT})

    # ---------------------------------------------------------------------------------------------------------- speech

    def _get_read_aloud(self) -> bool:
        return self._visit.read_aloud

    def _set_read_aloud(self, aloud: bool) -> None:
        self._change(read_aloud=aloud)

    readAloud = Property(bool, _get_read_aloud, _set_read_aloud, notify=speechChanged)
    """Whether every sheet is spoken as it opens."""

    def _get_guided(self) -> bool:
        return self._visit.guided

    def _set_guided(self, guided: bool) -> None:
        self._change(guided=guided)

    guided = Property(bool, _get_guided, _set_guided, notify=speechChanged)
    """Whether the screen is explored by ear: a finger hears what it touches, and two taps act on it."""

    def _get_volume(self) -> float:
        return self._visit.volume

    volume = Property(float, _get_volume, notify=speechChanged)
    """Of the voice: one of ``VOLUMES``."""

    @Slot(int)
    def change_volume(self, by: int) -> None:
        """One step louder (1) or softer (-1)."""
        step = VOLUMES.index(self._visit.volume) + by
        self._change(volume=VOLUMES[max(0, min(step, len(VOLUMES) - 1))])

    def _get_speaking(self) -> bool:
        return self._visit.speaking

    speaking = Property(bool, _get_speaking, notify=speechChanged)
    """Whether a voice is heard now: as long as it is, nobody has gone."""

    def _get_speech_paused(self) -> bool:
        return self._visit.speech_paused

    speechPaused = Property(bool, _get_speech_paused, notify=speechChanged)
    """Whether the voice waits to go on where it was."""

    def tell_speech(self, *, speaking: bool, paused: bool = False) -> None:
        """The voice has begun, waits, or has said all."""
        self._change(speaking=speaking, speech_paused=paused)

    # ---------------------------------------------------------------------------------------------------------- scenes

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

    # ----------------------------------------------------------------------------------------------- sheets and panels

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

    # ------------------------------------------------------------------------------------------------------------ ways

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

    def _way_begun(self) -> dict[str, object]:
        """Another way is looked for: what was chosen of the one before is put back."""
        first = self._first
        return {"any_way": first.any_way, "journey": first.journey, "step": first.step}

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
