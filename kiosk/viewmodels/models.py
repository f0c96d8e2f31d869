"""All view models of the window in one object."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.credits import CreditsModel
from kiosk.viewmodels.directory import DirectoryModel
from kiosk.viewmodels.legend import LegendModel
from kiosk.viewmodels.notices import NoticesModel
from kiosk.viewmodels.sheet import SheetModel

if TYPE_CHECKING:
    from kiosk.focus.guide import FocusGuide
    from kiosk.idle import IdleWatch
    from kiosk.viewmodels.attract import AttractModel
    from kiosk.viewmodels.campus import CampusModel
    from kiosk.viewmodels.ends import Stops
    from kiosk.viewmodels.go import GoModel
    from kiosk.viewmodels.home import HomeModel
    from kiosk.viewmodels.route import RouteModel
    from kiosk.viewmodels.search import SearchModel
    from kiosk.viewmodels.take import TakeModel
    from kiosk.viewmodels.timeline import TimelineModel
    from kiosk.ways import Ways

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class Models(QObject):
    """What QML shows. ``catalogue_in`` gives the catalogue in a language; ``read`` a file of the edition.

    A language change reads everything again.
    """

    changed = Signal()
    speechChanged = Signal()
    routeMade = Signal(object)  # the RouteModel, for whoever draws its way

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
        self._current = catalogue_in(session.language)
        self._shadow = (resources / "icons" / "shadow.png").resolve().as_uri()
        self._sheet = SheetModel(session, self.catalogue, self._has_ways, self)
        self._legend = LegendModel(session, self.catalogue, self)
        self._credits = CreditsModel(session, self.catalogue, resources / "licences" / "modules.json", self)
        self._directory = DirectoryModel(session, self.catalogue, self)
        self._notices = NoticesModel(session, self.catalogue, self)
        self._campus: CampusModel | None = None
        self._timeline: TimelineModel | None = None
        self._go: GoModel | None = None
        self._route: RouteModel | None = None
        self._ways: Ways | None = None
        self._stops: Stops | None = None
        self._home: HomeModel | None = None
        self._take: TakeModel | None = None
        self._search: SearchModel | None = None
        self._focus: FocusGuide | None = None
        self._attract: AttractModel | None = None
        self._idle: IdleWatch | None = None
        self._language_files = language_files
        self._speaker: QObject | None = None
        self._guide: QObject | None = None
        session.languageChanged.connect(self.refresh)

    def catalogue(self) -> Catalogue:
        """The catalogue in the visitor's language."""
        return self._current

    @Slot()
    def prepare(self) -> None:
        """Make the types of all view models known, before QML reads files that name them in a thread of its own."""
        from kiosk import idle  # noqa: F401, PLC0415
        from kiosk.focus import guide  # noqa: F401, PLC0415
        from kiosk.viewmodels import attract, campus, go, home, route, search, take, timeline  # noqa: F401, PLC0415

    @Slot()
    def refresh(self) -> None:
        """Read the catalogue again: after a change of language (the translator already changed), or of the edition."""
        self._current = self._catalogue_in(self._session.language)
        for model in (self._sheet, self._legend, self._credits, self._directory, self._notices):
            model.refresh()
        for made in (self._campus, self._go, self._timeline, self._home, self._route, self._take, self._search):
            if made is not None:
                made.refresh()
        self.changed.emit()

    def renew(self) -> None:
        """Read everything again: another edition is shown."""
        self.refresh()
        if self._attract is not None:
            self._attract.refresh()

    def offer_speech(self, speaker: QObject | None, guide: QObject | None) -> None:
        """There is a voice for the visitor's language, or there is none: QML offers what speaks, or does not."""
        self._speaker, self._guide = speaker, guide
        self.speechChanged.emit()

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

    def _get_campus(self) -> "CampusModel":
        if self._campus is None:
            from kiosk.viewmodels.campus import CampusModel  # noqa: PLC0415 - not before its scene: the start is dear

            self._campus = CampusModel(self._session, self.catalogue, self)
        return self._campus

    def _get_timeline(self) -> "TimelineModel":
        if self._timeline is None:
            from kiosk.viewmodels.timeline import TimelineModel  # noqa: PLC0415 - not before its scene: the start is dear

            self._timeline = TimelineModel(self._session, self.catalogue, self)
        return self._timeline

    def _get_go(self) -> "GoModel":
        if self._go is None:
            from kiosk.viewmodels.go import GoModel  # noqa: PLC0415 - not before its scene: the start is dear

            self._go = GoModel(self._session, self.catalogue, self._all_stops(), self._has_ways, self)
            self._all_ways().prepare()
        return self._go

    def _get_route(self) -> "RouteModel":
        if self._route is None:
            from kiosk.viewmodels.route import RouteModel  # noqa: PLC0415 - not before it is asked for: the start is dear

            self._route = RouteModel(self._session, self.catalogue, self._all_ways(), self._all_stops(), self)
            self.routeMade.emit(self._route)
        return self._route

    def _all_ways(self) -> "Ways":
        """What works ways out beside the UI thread."""
        if self._ways is None:
            from kiosk.ways import Ways  # noqa: PLC0415 - not before a way is asked for

            self._ways = Ways(self._read, self)
        return self._ways

    def _all_stops(self) -> "Stops":
        if self._stops is None:
            from kiosk.viewmodels.ends import Stops  # noqa: PLC0415 - not before a way is asked for

            self._stops = Stops(self._read)
        return self._stops

    def _way_lines(self) -> list[str]:
        return self._route.lines() if self._route is not None else []

    def _get_home(self) -> "HomeModel":
        if self._home is None:
            from kiosk.viewmodels.home import HomeModel  # noqa: PLC0415 - not before the map is drawn: the start is dear

            self._home = HomeModel(self._session, self.catalogue, self)
        return self._home

    def _has_ways(self) -> bool:
        """Whether the edition has a network to find ways in."""
        return self._all_ways().offered()

    def _get_take(self) -> "TakeModel":
        if self._take is None:
            from kiosk.viewmodels.take import TakeModel  # noqa: PLC0415 - not before it is asked for: the start is dear

            self._take = TakeModel(self._session, self.catalogue, self._way_lines, self._all_stops().name, self)
        return self._take

    def _get_search(self) -> "SearchModel":
        if self._search is None:
            from kiosk.viewmodels.search import SearchModel  # noqa: PLC0415 - not before the map is drawn

            self._search = SearchModel(self._session, self.catalogue, self._read, self._answer, self._all_stops(), self)
        return self._search

    def _get_focus(self) -> "FocusGuide":
        if self._focus is None:
            from kiosk.focus.guide import FocusGuide  # noqa: PLC0415 - not before the map is drawn: the start is dear

            self._focus = FocusGuide(self._session, self)
        return self._focus

    def _get_attract(self) -> "AttractModel":
        if self._attract is None:
            from kiosk.viewmodels.attract import AttractModel  # noqa: PLC0415 - not before the map is drawn

            self._attract = AttractModel(self._catalogue_in, self.catalogue, self._language_files, self)
        return self._attract

    def _get_idle(self) -> "IdleWatch":
        if self._idle is None:
            from kiosk.idle import IdleWatch  # noqa: PLC0415 - not before the map is drawn

            self._idle = IdleWatch(self._session, self._idle_times, self)
        return self._idle

    def _idle_times(self) -> tuple[float, float]:
        times = self._current["settings"]["idle"]
        return float(times["warn_after_s"]), float(times["count_down_s"])

    def _answer(self, intent: str) -> None:
        self._get_home().answer(intent)

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
    go = Property(QObject, _get_go, constant=True)
    """A ``GoModel``, made when first asked for."""
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
