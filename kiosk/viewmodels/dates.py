"""The time machine: the stops of its slider, what changes at the shown one, and how each section stands then."""

from collections.abc import Callable, Mapping
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import QT_TRANSLATE_NOOP, Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.dated import state_on
from kiosk.viewmodels.dates_stops import Stop, dated_phrase, line_look, other_day, stops
from maps.model.dates import State

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS = {
    State.OPEN: ("done", "good", QT_TRANSLATE_NOOP("Dates", "Open")),
    State.EXPECTED: ("indicative", "caution", QT_TRANSLATE_NOOP("Dates", "Expected at this date")),
    State.LATER: ("later", "plain", QT_TRANSLATE_NOOP("Dates", "Later")),
}
"""Icon, tone and word of how a section stands at the shown date."""
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

    @Slot(str)
    def point(self, section: str) -> None:
        """Mark a section on the map, seen whole; the same once more takes the mark away."""
        chosen = ("section", section)
        if self._session.pointed == chosen:
            self._session.point_at("", "")
        else:
            self._session.view = "grandparis"
            self._session.point_at(*chosen)

    @Slot()
    def _leave(self) -> None:
        """On the other pages of the scene no section is marked."""
        session = self._session
        if session.scene == "go" and not session.panel and session.page != "dates" and session.pointed[0] == "section":
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

    def _get_titles(self) -> list[str]:
        return [stop.title for stop in self.stops()]

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

    # ------------------------------------------------------------------------------------------------ every section

    def _get_groups(self) -> list[Item]:
        """The sections of the lines that have dates, by how they stand at the shown date; the empty groups left out."""
        groups = [self._group(state) for state in (State.OPEN, State.EXPECTED, State.LATER)]
        return [group for group in groups if group["rows"]]

    def _get_chosen(self) -> str:
        kind, identifier = self._session.pointed
        return identifier if kind == "section" else ""

    def _group(self, wanted: State) -> Item:
        session, catalogue = self._session, self._catalogue()
        icon, tone, word = LOOKS[wanted]
        if wanted is State.LATER and session.shown_date < session.today:
            word = NOT_OPEN_YET
        said = QCoreApplication.translate("Dates", word)
        found = [
            self._section(section, wanted) | {"icon": icon, "state": said}
            for section in sorted(catalogue["sections"].values(), key=_order, reverse=wanted is State.OPEN)
            if section["opening"] and state_on(section["opening"], session.shown_date, session.today) is wanted
        ]
        return {"state": wanted.value, "icon": icon, "tone": tone, "text": said, "rows": found}

    def _section(self, section: Mapping[str, Any], state: State) -> Item:
        return {
            **line_look(self._catalogue()["lines"][section["line"]]),
            "id": section["id"],
            "open": state is State.OPEN,
            "name": section["name"],
            "text": dated_phrase(section["opening"], self._session.today),
        }

    count = Property(int, _get_count, notify=changed)
    marks = Property(QVariantList, _get_marks, notify=changed)
    """The stops ``{done}``: a fact, or announced."""
    titles = Property(QVariantList, _get_titles, notify=changed)
    """What each stop is called: the slider keeps room for the longest."""
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
    """``{state, icon, tone, text, rows}``, a row ``{id, number, colour, ink, open, name, text, icon, state}``."""
    chosen = Property(str, _get_chosen, notify=pointedChanged)
    """The section that is marked on the map; empty where none is."""


def _order(section: Mapping[str, Any]) -> str:
    """By the day on which it counts, as ISO 8601."""
    return str(section["opening"]["last_day"]) if section["opening"] else ""
