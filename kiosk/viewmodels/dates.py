"""The time machine: the stops of its slider, what changes at the shown one, and how all that opens stands then."""

from collections.abc import Callable
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import QT_TRANSLATE_NOOP, Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, line_look
from kiosk.viewmodels.dated import state_on
from kiosk.viewmodels.dates_stops import Change, Stop, changes, dated_phrase, other_day, stops
from maps.model.dates import State

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS = {
    State.OPEN: ("done", "good", QT_TRANSLATE_NOOP("Dates", "Open")),
    State.EXPECTED: ("indicative", "caution", QT_TRANSLATE_NOOP("Dates", "Expected at this date")),
    State.LATER: ("later", "plain", QT_TRANSLATE_NOOP("Dates", "Later")),
}
"""Icon, tone and word of how something stands at the shown date."""
NOT_OPEN_YET = QT_TRANSLATE_NOOP("Dates", "Not open yet")
"""The word for what came later, at a past date."""
TENSES = {
    "before": ("timeline", "plain"),
    "past": ("done", "good"),
    "today": ("calendar", "kind"),
    "announced": ("indicative", "caution"),
}
"""Icon and tone of a stop."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class DatesModel(QObject):
    """Follows the session's shown date, and changes it. A day that is no stop lies between the two around it."""

    changed = Signal()
    moved = Signal()
    pointedChanged = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._made: tuple[date, list[Stop]] | None = None
        session.dateChanged.connect(self.moved)
        session.pointedChanged.connect(self.pointedChanged)
        session.pageChanged.connect(self._leave)

    def refresh(self) -> None:
        """Say everything again: another language, other content, another day."""
        self._made = None
        self.changed.emit()
        self.moved.emit()

    def stops(self) -> list[Stop]:
        """The dates of the content, the earliest first."""
        today = self._session.today
        if self._made is None or self._made[0] != today:
            self._made = today, stops(self._catalogue(), today)
        return self._made[1]

    # ---------------------------------------------------------------------------------------------- what is chosen

    @Slot(int)
    def choose(self, row: int) -> None:
        """Show the map at a stop."""
        if 0 <= row < len(self.stops()):
            day = self.stops()[row].day
            if day != self._session.shown_date:
                self._session.show_date(day)

    @Slot(int)
    def step(self, by: int) -> None:
        """Show the map at the stop after the shown day (1), or before it (-1)."""
        row = self._row()
        between = self.stops()[row].day != self._session.shown_date
        self.choose(row if between and by < 0 else row + by)

    @Slot()
    def choose_today(self) -> None:
        """Back to today."""
        self.choose(self._today_row())

    @Slot(str, str)
    def point(self, kind: str, identifier: str) -> None:
        """Mark what opens on the map, seen whole; the same once more takes the mark away."""
        if self._session.pointed == (kind, identifier):
            self._session.point_at("", "")
        else:
            self._session.view = "grandparis"
            self._session.point_at(kind, identifier)

    @Slot()
    def _leave(self) -> None:
        """On the other pages of the scene nothing is marked."""
        session = self._session
        if session.scene == "go" and not session.panel and session.page != "dates":
            session.point_at("", "")

    # ----------------------------------------------------------------------------------------------- what is shown

    def _row(self) -> int:
        """The shown stop, or the last before the shown day."""
        day = self._session.shown_date
        return max((row for row, stop in enumerate(self.stops()) if stop.day <= day), default=0)

    def _today_row(self) -> int:
        return next(row for row, stop in enumerate(self.stops()) if stop.tense == "today")

    def _current(self) -> Stop:
        stop, session = self.stops()[self._row()], self._session
        if stop.day == session.shown_date:
            return stop
        return other_day(self._catalogue(), session.shown_date, session.today)

    def _get_count(self) -> int:
        return len(self.stops())

    def _get_cursor(self) -> float:
        """Where the shown day stands among the stops: the number of its stop, or half a step further."""
        row = self._row()
        day = self._session.shown_date
        return row if self.stops()[row].day == day else row + (0.5 if self.stops()[row].day < day else -0.5)

    def _get_marks(self) -> list[Item]:
        return [{"done": stop.day <= self._session.today} for stop in self.stops()]

    def _get_words(self) -> list[Item]:
        return [{"title": stop.title, "told": stop.told} for stop in self.stops()]

    def _get_years(self) -> list[Item]:
        rows = groupby(enumerate(self.stops()), key=lambda found: found[1].label)
        groups = [(label, [row for row, _ in found]) for label, found in rows]
        return [{"text": label, "first": found[0], "last": found[-1]} for label, found in groups]

    def _get_title(self) -> str:
        return self._current().title

    def _get_told(self) -> str:
        return self._current().told

    def _get_symbol(self) -> str:
        return TENSES[self._current().tense][0]

    def _get_tone(self) -> str:
        return TENSES[self._current().tense][1]

    def _get_opens(self) -> list[Item]:
        return list(self._current().opens)

    def _get_is_today(self) -> bool:
        return self._session.shown_date == self._session.today

    def _get_sign(self) -> str:
        return self._current().sign

    def _get_tense(self) -> str:
        tense = self._current().tense
        return "past" if tense == "before" else tense

    def _get_spoken(self) -> str:
        """The shown date in one sentence, for those who hear it."""
        stop = self._current()
        return ", ".join([stop.title, stop.told, *(item["name"] for item in stop.opens)])

    # ------------------------------------------------------------------------------------------------ all that opens

    def _get_groups(self) -> list[Item]:
        """All that opens, by how it stands at the shown date, what opens then first; without empty groups."""
        groups = [self._group(state) for state in (State.EXPECTED, State.OPEN, State.LATER)]
        return [group for group in groups if group["rows"]]

    def _get_chosen(self) -> str:
        return "/".join(self._session.pointed)

    def _group(self, state: State) -> Item:
        session, catalogue = self._session, self._catalogue()
        icon, tone, word = LOOKS[state]
        if state is State.LATER and session.shown_date < session.today:
            word = NOT_OPEN_YET
        found = [
            change
            for change in changes(catalogue, session.today)
            if state_on(change.dated, session.shown_date, session.today) is state
        ]
        rows = [self._row_of(change, state) for change in (found if state is State.LATER else found[::-1])]
        text = QCoreApplication.translate("Dates", word)
        return {"state": state.value, "icon": icon, "tone": tone, "text": text, "rows": rows}

    def _row_of(self, change: Change, state: State) -> Item:
        return {
            **line_look(self._catalogue()["lines"][change.line]),
            "kind": change.kind,
            "id": change.id,
            "open": state is State.OPEN,
            "name": change.name,
            "text": dated_phrase(change.dated, self._session.today),
        }

    count = Property(int, _get_count, notify=changed)
    marks = Property(QVariantList, _get_marks, notify=changed)
    """The stops ``{done}``: a fact, or announced."""
    words = Property(QVariantList, _get_words, notify=changed)
    """What each stop is called ``{title, told}``: the slider keeps room for the longest."""
    years = Property(QVariantList, _get_years, notify=changed)
    """What is written under the stops ``{text, first, last}``: a year once for all of its stops."""
    todayRow = Property(int, _today_row, notify=changed)
    row = Property(int, _row, notify=moved)
    cursor = Property(float, _get_cursor, notify=moved)
    title = Property(str, _get_title, notify=moved)
    told = Property(str, _get_told, notify=moved)
    symbol = Property(str, _get_symbol, notify=moved)
    tone = Property(str, _get_tone, notify=moved)
    opens = Property(QVariantList, _get_opens, notify=moved)
    """What changes at the shown stop: ``{number, colour, ink, open, name, text}``."""
    isToday = Property(bool, _get_is_today, notify=moved)
    sign = Property(str, _get_sign, notify=moved)
    """Which day the map shows."""
    tense = Property(str, _get_tense, notify=moved)
    """``past``, ``today`` or ``announced``."""
    spoken = Property(str, _get_spoken, notify=moved)
    groups = Property(QVariantList, _get_groups, notify=moved)
    """``{state, icon, tone, text, rows}``, a row ``{kind, id, number, colour, ink, open, name, text}``."""
    chosen = Property(str, _get_chosen, notify=pointedChanged)
    """Kind and id of what is marked on the map, as ``section/m15-sud``."""
