"""The phases of the campus, played: the map year by year, with what is delivered, under way and to come on each day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.dated import delivery_phrase
from kiosk.viewmodels.phases_charts import (
    Found,
    bars_of_network,
    bars_of_places,
    groups_of_places,
    groups_of_stations,
    programme,
)
from kiosk.viewmodels.phases_states import PAGE, STATES, Place, places_of, state_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_YEAR = 2007
"""When the association was founded: the campus begins."""
YEAR_MS = 1100
ORDER = list(STATES)


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class PhasesModel(QObject):
    """Follows the shown date. ``toggle`` opens the page and plays; whoever chooses another day or page stops it.

    The charts are about what the view shows: lots in that of the campus, the network in that of Greater Paris.
    """

    changed = Signal()
    playingChanged = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._stepping = False
        self._known: list[Found] | None = None
        self._year = QTimer(self, interval=YEAR_MS)
        self._year.timeout.connect(self.step)
        session.dateChanged.connect(self._follow_date)
        session.viewChanged.connect(self.refresh)
        for signal in (session.sceneChanged, session.pageChanged, session.panelChanged, session.selectionChanged):
            signal.connect(self._follow_page)

    @Slot()
    def refresh(self) -> None:
        """Say everything again: another language, other content, another view."""
        self._known = None
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Play, from the first year where none of those to come is shown; or pause."""
        if self._year.isActive():
            self._stop()
            return
        session = self._session
        session.page = PAGE
        year = session.shown_date.year
        if session.showsToday or not FIRST_YEAR <= year < self.last_year:
            self._show(FIRST_YEAR)
        self._year.start()
        self.playingChanged.emit()

    @Slot()
    def close(self) -> None:
        """Back to the milestones; the map stays at its day."""
        self._session.page = ""

    @Slot()
    def step(self) -> None:
        """One year on; the last one stops it."""
        year = self._session.shown_date.year + 1
        self._show(min(year, self.last_year))
        if year >= self.last_year:
            self._stop()

    @property
    def last_year(self) -> int:
        """The last year in which something is announced."""
        catalogue = self._catalogue()
        dated = [section["opening"] for section in catalogue["sections"].values() if section["opening"]]
        dated += [milestone["date"] for milestone in catalogue["milestones"].values()]
        return max((int(fact["last_day"][:4]) for fact in dated), default=self._session.today.year)

    def _show(self, year: int) -> None:
        session = self._session
        self._stepping = True
        session.milestone = ""
        session.point_at("", "")
        session.show_date(session.today if year == session.today.year else date(year, 12, 31))
        self._stepping = False

    def _stop(self) -> None:
        if self._year.isActive():
            self._year.stop()
            self.playingChanged.emit()

    @Slot()
    def _follow_date(self) -> None:
        if not self._stepping:
            self._stop()
        self.refresh()

    @Slot()
    def _follow_page(self) -> None:
        if not self._get_shown() or self._session.panel or self._session.selectedKind:
            self._stop()
        self.refresh()

    # ------------------------------------------------------------------------------------------------ what QML sees

    def _get_shown(self) -> bool:
        return self._session.scene == "timeline" and (self._page() == PAGE)

    def _page(self) -> str:
        visit = self._session.visit
        return visit.page_before if visit.panel else visit.page

    def _get_playing(self) -> bool:
        return self._year.isActive()

    def _found(self) -> list[Found]:
        """The places, by state; worked out once until something changes."""
        if self._known is None:
            self._known = self._find()
        return self._known

    def _find(self) -> list[Found]:
        day, today = self._session.shown_date, self._session.today
        found = [(state_of(place, day, today), dict(place), area) for place, area in places_of(self._catalogue())]
        return sorted(found, key=lambda one: ORDER.index(one[0]))

    def _is_far(self) -> bool:
        return self._session.view == "grandparis"

    def _get_groups(self) -> list[Item]:
        session = self._session
        if self._is_far():
            return groups_of_stations(self._catalogue(), session.shown_date, session.today)
        return groups_of_places(self._found(), session.language)

    def _get_bars(self) -> list[Item]:
        session = self._session
        if self._is_far():
            return bars_of_network(self._catalogue(), session.shown_date, session.today)
        return bars_of_places(self._catalogue(), self._found(), session.language)

    def _get_places(self) -> list[Item]:
        return [] if self._is_far() else [self._place(state, place) for state, place, _ in self._found()]

    def _place(self, state: str, place: Place) -> Item:
        look, icon, word = STATES[state]
        delivery = place["delivery"]
        told = delivery_phrase(delivery, self._session.today) if delivery else ""
        area = place["floor_area"]["text"] if place["floor_area"] else ""
        return {
            "id": place["id"],
            "look": look,
            "icon": icon,
            "state": QCoreApplication.translate("Phases", word),
            "text": place["name"],
            "area": area,
            "note": ", ".join(filter(None, (area, told))),
        }

    def _get_remark(self) -> str:
        if self._is_far():
            return QCoreApplication.translate(
                "Phases",
                "Worked out, without buses or Transilien trains. How far one got in the past: not known.",
            )
        return QCoreApplication.translate(
            "Phases",
            "About; known areas only. When works began, what is free or reserved: not known.",
        )

    def _get_programme(self) -> str:
        return "" if self._is_far() else programme(self._catalogue())

    shown = Property(bool, _get_shown, notify=changed)
    """Whether the chart stands in the band."""
    playing = Property(bool, _get_playing, notify=playingChanged)
    groups = Property(QVariantList, _get_groups, notify=changed)
    """``{look, icon, title, value}`` of each state there is."""
    bars = Property(QVariantList, _get_bars, notify=changed)
    """What follows the date, as ``kiosk.viewmodels.phases_charts`` has it."""
    places = Property(QVariantList, _get_places, notify=changed)
    """``{id, look, icon, state, text, area, note}``; none in the view of Greater Paris."""
    programme = Property(str, _get_programme, notify=changed)
    """What is planned in all for each use: it does not follow the date."""
    remark = Property(str, _get_remark, notify=changed)
