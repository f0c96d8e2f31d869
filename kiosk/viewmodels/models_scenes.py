"""The view models of what a visitor opens: scenes, sheets, panels."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.credits import CreditsModel
from kiosk.viewmodels.directory import DirectoryModel
from kiosk.viewmodels.legend import LegendModel
from kiosk.viewmodels.models_base import ModelsBase
from kiosk.viewmodels.notices import NoticesModel
from kiosk.viewmodels.sheet import SheetModel

if TYPE_CHECKING:
    from kiosk.viewmodels.ends import Stops
    from kiosk.ways import Ways

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class SceneModels(ModelsBase):
    """The models of scenes, sheets and panels. ``read`` gives a file of the edition."""

    speechChanged = Signal()
    reachDrawn = Signal(str, str)  # files of the ground that the map draws; empty for none
    routeDrawn = Signal(object)  # the way that the map draws, or None

    def __init__(
        self,
        session: Session,
        catalogue_in: Callable[[str], Catalogue],
        resources: Path,
        read: Callable[[str], bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, catalogue_in, resources, parent)
        self._read = read
        self._sheet = SheetModel(session, self.catalogue, self._has_ways, self)
        self._legend = LegendModel(session, self.catalogue, self)
        self._credits = CreditsModel(session, self.catalogue, resources / "licences" / "modules.json", self)
        self._directory = DirectoryModel(session, self.catalogue, self)
        self._notices = NoticesModel(session, self.catalogue, self)
        self._at_once = (self._sheet, self._legend, self._credits, self._directory, self._notices)
        self._speaker: QObject | None = None
        self._guide: QObject | None = None
        self.reachDrawn.connect(self._legend.draw_reach)
        self.routeDrawn.connect(self._legend.draw_route)

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
        self._get_reach()  # which draws what is within reach while they are played
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

    def _answer(self, intent: str) -> None:
        home: Any = self._get_home()
        home.answer(intent)

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
    speaker = Property(QObject, _get_speaker, notify=speechChanged)
    """The ``Speaker``; none while there is no voice for the visitor's language."""
    guide = Property(QObject, _get_guide, notify=speechChanged)
    """The ``Guide``, with it."""
