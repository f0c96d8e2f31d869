"""The timeline: milestones as cards, the axis of years under them, and the day that the map is shown at."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.timeline_axis import Axis, axis_of
from kiosk.viewmodels.timeline_entries import NOWHERE, Entry, entries, is_done

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("identifier", "written", "title", "summary", "symbol", "told", "since", "tone", "button")


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class TimelineModel(Rows):
    """The cards from past to future. The chosen one, or a chosen year, is the session's; the map follows it.

    On arrival nothing is chosen: the map stays at today, and the cards stand at the last thing that happened.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(FIELDS, parent)
        self._session = session
        self._catalogue = catalogue
        self._entries: list[Entry] | None = None
        session.milestoneChanged.connect(self._follow)
        session.dateChanged.connect(self.moved)
        session.sceneChanged.connect(self.moved)
        self._follow()

    def refresh(self) -> None:
        """Say everything again: another language, other content."""
        self.beginResetModel()
        self._entries = None
        self.endResetModel()
        self.changed.emit()
        self._keep()
        self.moved.emit()

    def entries(self) -> list[Entry]:
        """The cards, the earliest first."""
        if self._entries is None:
            self._entries = entries(self._catalogue(), self._session.today)
        return self._entries

    # ---------------------------------------------------------------------------------------------- what is chosen

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a card: the map shows its day, and what it speaks of."""
        if 0 <= row < len(self.entries()):
            self._session.milestone = self.entries()[row].identifier

    @Slot(float)
    def choose_at(self, place: float) -> None:
        """Choose the year at a place of the axis, from 0 to 1: the map shows its last day, this year's is today."""
        session, year = self._session, self._axis().year_at(place)
        session.milestone = ""
        session.point_at("", "")
        session.show_date(session.today if year == session.today.year else date(year, 12, 31))

    @Slot(int)
    def step_year(self, by: int) -> None:
        """Choose the year so many after the shown one, or before it; the axis ends the way."""
        axis = self._axis()
        year = self._session.shown_date.year + by
        if axis.first <= year <= axis.last:
            self.choose_at(axis.middle(year))

    @Slot(int)
    def open(self, row: int) -> None:
        """Open the sheet that a card's button leads to; from there the way back leads here."""
        self._session.select(*self.entries()[row].opened)

    def _chosen(self) -> Entry | None:
        return next((entry for entry in self.entries() if entry.identifier == self._session.milestone), None)

    @Slot()
    def _follow(self) -> None:
        """Show the chosen milestone on the map; of one that has no place the whole campus."""
        entry = self._chosen()
        if entry is not None:
            self._show(entry)
            if entry.shown == NOWHERE:
                self._session.show_view("campus")
        self.moved.emit()

    def _show(self, entry: Entry) -> None:
        self._session.show_date(entry.day)
        self._session.point_at(*entry.shown)

    def _keep(self) -> None:
        """The chosen milestone may have another date or place now, or be gone: then the map is today's again."""
        entry = self._chosen()
        if entry is not None:
            self._show(entry)
        elif self._session.milestone:
            self._session.milestone = ""
            self._session.point_at("", "")
            self._session.show_date(None)

    def _get_row(self) -> int:
        """The card in the middle: the chosen one, else the first of the shown year, or the last before it."""
        entry, day = self._chosen(), self._session.shown_date
        cards = self.entries()
        if entry is not None:
            return cards.index(entry)
        if day == self._session.today:
            return max((row for row, card in enumerate(cards) if is_done(card)), default=0)
        of_the_year = (row for row, card in enumerate(cards) if card.first.year == day.year)
        before = max((row for row, card in enumerate(cards) if card.first <= day), default=0)
        return next(of_the_year, before)

    def _get_has_choice(self) -> bool:
        return self._chosen() is not None

    # ------------------------------------------------------------------------------------------------------ the axis

    def _axis(self) -> Axis:
        """From the first milestone to the last thing that is announced, whoever it is meant for."""
        catalogue = self._catalogue()
        dated = [milestone["date"] for milestone in catalogue["milestones"].values()]
        dated += [section["opening"] for section in catalogue["sections"].values() if section["opening"]]
        last = max((int(fact["last_day"][:4]) for fact in dated), default=self._session.today.year)
        return axis_of((entry.first.year for entry in self.entries()), self._session.today.year, last)

    def _get_ticks(self) -> list[Item]:
        axis = self._axis()
        return [{"at": axis.middle(year), "text": str(year)} for year in axis.ticks()]

    def _get_marks(self) -> list[Item]:
        axis = self._axis()
        return [{"at": axis.at(entry.first), "done": is_done(entry)} for entry in self.entries()]

    def _get_today(self) -> float:
        return self._axis().at(self._session.today)

    def _get_cursor(self) -> float:
        return self._axis().at(self._session.shown_date)

    def _get_year(self) -> str:
        return str(self._session.shown_date.year)

    def _get_sign(self) -> str:
        """What the map shows, in a few words."""
        day, today = self._session.shown_date, self._session.today
        if day == today:
            return QCoreApplication.translate("Timeline", "Today")
        said = (
            QCoreApplication.translate("Timeline", "{year} – as announced")
            if day > today
            else QCoreApplication.translate("Timeline", "In {year}")
        )
        return said.format(year=day.year)

    def _get_tense(self) -> str:
        """``past``, ``today`` or ``announced``."""
        day, today = self._session.shown_date, self._session.today
        return "today" if day == today else "past" if day < today else "announced"

    row = Property(int, _get_row, notify=moved)
    hasChoice = Property(bool, _get_has_choice, notify=moved)
    ticks = Property(QVariantList, _get_ticks, notify=changed)
    """Years written on the axis: ``{at, text}``, ``at`` from 0 to 1."""
    marks = Property(QVariantList, _get_marks, notify=changed)
    """Milestones on the axis: ``{at, done}``."""
    today = Property(float, _get_today, notify=changed)
    cursor = Property(float, _get_cursor, notify=moved)
    year = Property(str, _get_year, notify=moved)
    sign = Property(str, _get_sign, notify=moved)
    tense = Property(str, _get_tense, notify=moved)
