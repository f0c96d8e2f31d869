"""All view models of the window in one object."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.paths import content_folder
from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.credits import CreditsModel
from kiosk.viewmodels.directory import DirectoryModel
from kiosk.viewmodels.legend import LegendModel
from kiosk.viewmodels.notices import NoticesModel
from kiosk.viewmodels.sheet import SheetModel

if TYPE_CHECKING:
    from kiosk.staff.making import LateAside
    from kiosk.staff.mode import StaffMode
    from kiosk.tours.talk import Talk
    from kiosk.viewmodels.ends import Stops
    from kiosk.ways import Ways
    from maps.store import Manifest

M = TypeVar("M")

TALK = "talk"
"""The reason to count no idle time while somebody presents."""

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LATER = (
    "kiosk.focus.guide",
    "kiosk.idle",
    "kiosk.staff.mode",
    "kiosk.staff.pages",
    "kiosk.tours.talk",
    "kiosk.tours.screens",
    *(
        f"kiosk.viewmodels.{name}"
        for name in (
            *("attract", "campus", "comparison", "dates", "go", "home", "phases", "reach"),
            *("route", "search", "service", "take", "timeline"),
        )
    ),
)
"""The modules of the models that are not made before they are asked for: the start is dear."""
SPOKEN = frozenset(
    {
        *(
            "campus",
            "comparison",
            "dates",
            "go",
            "home",
            "reach",
            "route",
            "search",
            "service",
            "take",
            "talk",
            "timeline",
        )
    }
)
"""Those of them that say everything again in another language."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class Models(QObject):
    """What QML shows. ``catalogue_in`` gives the catalogue in a language; ``read`` a file of the edition.

    A language change reads everything again. What stands on the screen when the kiosk opens is made at once; every
    other model is imported and made when QML first asks for it (``_made``).
    """

    changed = Signal()
    speechChanged = Signal()
    reachDrawn = Signal(str, str)  # files of the ground that the map draws; empty for none
    routeDrawn = Signal(object)  # the way that the map draws, or None
    quitRequested = Signal()  # both by the staff
    fullScreenRequested = Signal(bool)
    stopShown = Signal(object)  # the stop of a tour that the map shows, as ``kiosk.web.wishes.Presented``, or None
    talkChanged = Signal()

    def __init__(
        self,
        session: Session,
        catalogue_in: Callable[[str], Catalogue],
        resources: Path,
        read: Callable[[str], bytes],
        language_files: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue_in = catalogue_in
        self._read = read
        self.manifest: Callable[[], Manifest | None] = lambda: None
        self.content_folder = content_folder()
        self._language_files = language_files
        self._current = catalogue_in(session.language)
        self._shadow = (resources / "icons" / "shadow.png").resolve().as_uri()
        self._sheet = SheetModel(session, self.catalogue, self._has_ways, self)
        self._legend = LegendModel(session, self.catalogue, self)
        self._credits = CreditsModel(session, self.catalogue, resources / "licences" / "modules.json", self)
        self._directory = DirectoryModel(session, self.catalogue, self)
        self._notices = NoticesModel(session, self.catalogue, self)
        self._later: dict[str, Any] = {}
        self._speaker: QObject | None = None
        self._guide: QObject | None = None
        session.languageChanged.connect(self.refresh)
        self.reachDrawn.connect(self._legend.draw_reach)
        self.routeDrawn.connect(self._legend.draw_route)

    def catalogue(self) -> Catalogue:
        """The catalogue in the visitor's language."""
        return self._current

    @Slot()
    def prepare(self) -> None:
        """Make the types of all view models known, before QML reads files that name them in a thread of its own."""
        for module in LATER:
            import_module(module)

    @Slot()
    def refresh(self) -> None:
        """Read the catalogue again: after a change of language (the translator already changed), or of the edition."""
        self._current = self._catalogue_in(self._session.language)
        made = (model for name, model in self._later.items() if name in SPOKEN)
        for model in (self._sheet, self._legend, self._credits, self._directory, self._notices, *made):
            model.refresh()
        self.changed.emit()

    def renew(self) -> None:
        """Read everything again: another edition is shown."""
        self.refresh()
        if "attract" in self._later:
            self._later["attract"].refresh()

    def offer_speech(self, speaker: QObject | None, guide: QObject | None) -> None:
        """There is a voice for the visitor's language, or there is none: QML offers what speaks, or does not."""
        self._speaker, self._guide = speaker, guide
        self.speechChanged.emit()

    def _made(self, name: str, make: Callable[[], M]) -> M:
        """What ``make`` gives, made the first time it is asked for."""
        if name not in self._later:
            self._later[name] = make()
        made: M = self._later[name]
        return made

    def _of_catalogue(self, name: str, kind: str) -> QObject:
        """A model that needs the session and the catalogue, from the module of its name."""

        def make() -> QObject:
            model: QObject = getattr(import_module(f"kiosk.viewmodels.{name}"), kind)(
                self._session, self.catalogue, self
            )
            return model

        return self._made(name, make)

    def _get_speaker(self) -> QObject | None:
        return self._speaker

    def _get_guide(self) -> QObject | None:
        return self._guide

    def _get_sheet(self) -> SheetModel:
        return self._sheet

    def _get_legend(self) -> LegendModel:
        return self._legend

    def _get_credits(self) -> CreditsModel:
        return self._credits

    def _get_directory(self) -> DirectoryModel:
        return self._directory

    def _get_notices(self) -> NoticesModel:
        return self._notices

    def _get_campus(self) -> QObject:
        return self._of_catalogue("campus", "CampusModel")

    def _get_timeline(self) -> QObject:
        return self._of_catalogue("timeline", "TimelineModel")

    def _get_dates(self) -> QObject:
        return self._of_catalogue("dates", "DatesModel")

    def _get_comparison(self) -> QObject:
        return self._of_catalogue("comparison", "ComparisonModel")

    def _get_service(self) -> QObject:
        return self._of_catalogue("service", "ServiceModel")

    def _get_phases(self) -> QObject:
        return self._of_catalogue("phases", "PhasesModel")

    def _get_home(self) -> QObject:
        return self._of_catalogue("home", "HomeModel")

    def _get_go(self) -> QObject:
        return self._made("go", self._make_go)

    def _make_go(self) -> QObject:
        from kiosk.viewmodels.go import GoModel  # noqa: PLC0415 - not before its scene

        self._ways().prepare()
        return GoModel(self._session, self.catalogue, self._stops(), self._has_ways, self)

    def _get_reach(self) -> QObject:
        return self._made("reach", self._make_reach)

    def _make_reach(self) -> QObject:
        from kiosk.viewmodels.reach import ReachModel  # noqa: PLC0415 - not before its page

        reach = ReachModel(self._session, self.catalogue, self)
        reach.drawn.connect(self.reachDrawn)
        reach.follow()
        return reach

    def _get_route(self) -> QObject:
        return self._made("route", self._make_route)

    def _make_route(self) -> QObject:
        from kiosk.viewmodels.route import RouteModel  # noqa: PLC0415 - not before a way is asked for

        route = RouteModel(self._session, self.catalogue, self._ways(), self._stops(), self)
        route.drawnChanged.connect(self.routeDrawn)
        return route

    def _ways(self) -> "Ways":
        """What works ways out beside the UI thread."""
        from kiosk.ways import Ways  # noqa: PLC0415 - not before a way is asked for

        return self._made("ways", lambda: Ways(self._read, self))

    def _stops(self) -> "Stops":
        from kiosk.viewmodels.ends import Stops  # noqa: PLC0415 - not before a way is asked for

        return self._made("stops", lambda: Stops(self._read))

    def _way_lines(self) -> list[str]:
        return list(self._later["route"].lines()) if "route" in self._later else []

    def _has_ways(self) -> bool:
        """Whether the edition has a network to find ways in."""
        return self._ways().offered()

    def _get_take(self) -> QObject:
        return self._made("take", self._make_take)

    def _make_take(self) -> QObject:
        from kiosk.viewmodels.take import TakeModel  # noqa: PLC0415 - not before it is asked for

        return TakeModel(self._session, self.catalogue, self._way_lines, self._stops().name, self)

    def _get_search(self) -> QObject:
        return self._made("search", self._make_search)

    def _make_search(self) -> QObject:
        from kiosk.viewmodels.search import SearchModel  # noqa: PLC0415 - not before the map is drawn

        return SearchModel(self._session, self.catalogue, self._read, self._answer, self._stops(), self)

    def _get_focus(self) -> QObject:
        return self._made("focus", self._make_focus)

    def _make_focus(self) -> QObject:
        from kiosk.focus.guide import FocusGuide  # noqa: PLC0415 - not before the map is drawn

        return FocusGuide(self._session, self)

    def _get_attract(self) -> QObject:
        return self._made("attract", self._make_attract)

    def _make_attract(self) -> QObject:
        from kiosk.viewmodels.attract import AttractModel  # noqa: PLC0415 - not before the map is drawn

        return AttractModel(self._catalogue_in, self.catalogue, self._language_files, self)

    @Slot()
    def knock(self) -> None:
        """The title was tapped: often enough, and it leads to staff mode."""
        self._get_staff().knock()

    @Slot()
    def enter_staff(self) -> None:
        """The keys of staff mode were pressed."""
        self._get_staff().enter()

    @Slot()
    def ask_to_leave(self) -> None:
        """The keys that leave the kiosk were pressed."""
        self._get_staff().ask_to_leave()

    def _get_staff(self) -> "StaffMode":
        return self._made("staff", self._make_staff)

    def _make_staff(self) -> "StaffMode":
        from kiosk.staff.making import make_mode  # noqa: PLC0415 - not before somebody knocks

        staff = make_mode(self._session, self._get_idle, self._staff_aside(), self)
        staff.quitRequested.connect(self.quitRequested)
        staff.fullScreenRequested.connect(self.fullScreenRequested)
        staff.tourRequested.connect(self.start_tour)
        staff.tourEndRequested.connect(self.end_tour)
        return staff

    def _get_staff_pages(self) -> QObject:
        return self._made("staffPages", self._make_staff_pages)

    def _make_staff_pages(self) -> QObject:
        from kiosk.staff.making import make_pages  # noqa: PLC0415 - not before somebody knocks

        return make_pages(
            self._session,
            self.catalogue,
            lambda: self.manifest(),  # noqa: PLW0108 - the window gives another one
            lambda: self.content_folder,
            self._get_staff(),
            self._staff_aside(),
            self,
        )

    def _staff_aside(self) -> "LateAside":
        from kiosk.staff.making import LateAside  # noqa: PLC0415 - not before somebody knocks

        return self._made("staffAside", lambda: LateAside(self))

    @Slot(str)
    @Slot(str, bool)
    def start_talk(self, tour: str, autopilot: bool = False) -> None:
        """Present a tour, or let the kiosk do it by itself."""
        self._get_talk().start(tour, autopilot)

    @Slot(str)
    def start_tour(self, tour: str) -> None:
        """Present a tour; one that begins again after its last stop goes on by itself."""
        self.start_talk(tour, bool(self.catalogue()["tours"][tour]["loops"]))

    @Slot()
    def end_tour(self) -> None:
        """Present no more, not even when nobody is there."""
        self._get_talk().finish()

    def _get_talk(self) -> "Talk":
        return self._made("talk", self._make_talk)

    def _make_talk(self) -> "Talk":
        from kiosk.tours.showing import MapShowing  # noqa: PLC0415 - not before somebody presents
        from kiosk.tours.talk import Talk  # noqa: PLC0415

        showing = MapShowing(self._session, self.catalogue, self._ways, self.stopShown.emit)
        talk = Talk(self._session, self.catalogue, showing, parent=self)
        showing.told = talk.tell_way
        talk.changed.connect(self._follow_talk)
        return talk

    @Slot()
    def _follow_talk(self) -> None:
        """A speaker who looks at the audience has not gone."""
        talk, idle = self._get_talk(), self._get_idle()
        (idle.hold if talk.spoken else idle.release)(TALK)  # type: ignore[attr-defined]
        self.talkChanged.emit()

    def _get_screens(self) -> QObject:
        return self._made("screens", self._make_screens)

    def _make_screens(self) -> QObject:
        from kiosk.tours.screens import Screens  # noqa: PLC0415 - not before somebody presents

        return Screens(parent=self)

    def _get_talking(self) -> bool:
        return "talk" in self._later and bool(self._get_talk().tour)

    def _get_presenting(self) -> bool:
        return self._get_talking() and not self._get_talk().exploring

    def _get_touring(self) -> bool:
        return "talk" in self._later and (self._get_talking() or self._get_talk().is_kept)

    def _get_idle(self) -> QObject:
        return self._made("idle", self._make_idle)

    def _make_idle(self) -> QObject:
        from kiosk.idle import IdleWatch  # noqa: PLC0415 - not before the map is drawn

        return IdleWatch(self._session, self._idle_times, self)

    def _idle_times(self) -> tuple[float, float]:
        times = self._current["settings"]["idle"]
        return float(times["warn_after_s"]), float(times["count_down_s"])

    def _answer(self, intent: str) -> None:
        home: Any = self._get_home()
        home.answer(intent)

    def _get_title(self) -> str:
        return str(self._current["title"])

    def _get_commune(self) -> str:
        return str(self._current["commune"])

    def _get_languages(self) -> list[Item]:
        return [
            {"value": language["code"], "text": language["name"]} for language in self._current["settings"]["languages"]
        ]

    def _get_diagonal(self) -> float:
        screen = self._current["settings"]["screen"]
        return float(screen["diagonal_in"]) if screen else 0.0

    def _get_bottom_edge(self) -> float:
        edge = (self._current["settings"]["screen"] or {}).get("bottom_edge_mm")
        return -1.0 if edge is None else float(edge)

    def _get_speech_key(self) -> str:
        return str(self._current["settings"]["speech"]["key"] or "")

    def _get_shadow(self) -> str:
        return self._shadow

    sheet = Property(SheetModel, _get_sheet, constant=True)
    legend = Property(LegendModel, _get_legend, constant=True)
    credits = Property(CreditsModel, _get_credits, constant=True)
    directory = Property(DirectoryModel, _get_directory, constant=True)
    notices = Property(NoticesModel, _get_notices, constant=True)
    campus = Property(QObject, _get_campus, constant=True)
    """A ``CampusModel``, read and made when first asked for."""
    timeline = Property(QObject, _get_timeline, constant=True)
    """A ``TimelineModel``, made when first asked for."""
    phases = Property(QObject, _get_phases, constant=True)
    """A ``PhasesModel``, made when first asked for."""
    dates = Property(QObject, _get_dates, constant=True)
    """A ``DatesModel``, made when first asked for."""
    go = Property(QObject, _get_go, constant=True)
    """A ``GoModel``, made when first asked for."""
    reach = Property(QObject, _get_reach, constant=True)
    """A ``ReachModel``, made when first asked for."""
    compare = Property(QObject, _get_comparison, constant=True)
    """A ``ComparisonModel``, made when first asked for."""
    service = Property(QObject, _get_service, constant=True)
    """A ``ServiceModel``, made when first asked for."""
    route = Property(QObject, _get_route, constant=True)
    """A ``RouteModel``, made when first asked for."""
    home = Property(QObject, _get_home, constant=True)
    """A ``HomeModel``, made when first asked for."""
    intent = Property(QObject, _get_home, constant=True)
    """The same, for the panel of one intent."""
    help = Property(QObject, _get_home, constant=True)
    """The same, for the panel of who helps."""
    take = Property(QObject, _get_take, constant=True)
    """A ``TakeModel``, made when first asked for."""
    search = Property(QObject, _get_search, constant=True)
    """A ``SearchModel``, made when first asked for."""
    focus = Property(QObject, _get_focus, constant=True)
    """A ``FocusGuide``, made when first asked for."""
    attract = Property(QObject, _get_attract, constant=True)
    """An ``AttractModel``, made when nobody is there for the first time."""
    idle = Property(QObject, _get_idle, constant=True)
    """An ``IdleWatch``, made once the map is drawn."""
    staff = Property(QObject, _get_staff, constant=True)
    """A ``StaffMode``, made when somebody first knocks."""
    staffPages = Property(QObject, _get_staff_pages, constant=True)
    """A ``StaffPages``, with it."""
    talk = Property(QObject, _get_talk, constant=True)
    """A ``Talk``, made when somebody first presents."""
    screens = Property(QObject, _get_screens, constant=True)
    """The ``Screens`` of this machine, looked at when somebody first presents."""
    talking = Property(bool, _get_talking, notify=talkChanged)
    """Whether a tour is under way."""
    presenting = Property(bool, _get_presenting, notify=talkChanged)
    """Whether its stops stand on the screen: the speaker does not look around."""
    touring = Property(bool, _get_touring, notify=talkChanged)
    """Whether a tour is under way, or goes on by itself when nobody is there."""
    speaker = Property(QObject, _get_speaker, notify=speechChanged)
    """The ``Speaker``; none while there is no voice for the visitor's language."""
    guide = Property(QObject, _get_guide, notify=speechChanged)
    """The ``Guide``, with it."""
    title = Property(str, _get_title, notify=changed)
    commune = Property(str, _get_commune, notify=changed)
    languages = Property(QVariantList, _get_languages, notify=changed)
    diagonalIn = Property(float, _get_diagonal, notify=changed)
    """Diagonal of the screen in inches as ``kiosk.yaml`` gives it; 0 where it does not."""
    bottomEdgeMm = Property(float, _get_bottom_edge, notify=changed)
    """Of the screen's lower edge above the floor; -1 where ``kiosk.yaml`` does not give it."""
    speechKey = Property(str, _get_speech_key, notify=changed)
    """The key that begins and ends the guide by voice; empty where ``kiosk.yaml`` takes it away."""
    shadow = Property(str, _get_shadow, constant=True)
