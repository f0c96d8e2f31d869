"""The page *À portée*: how many stations are within reach of the campus on a day, compared with another one."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList, QVariantMap
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, sentence, source_texts
from kiosk.viewmodels.dated import as_of
from kiosk.viewmodels.phases_states import PAGE as PHASES
from kiosk.viewmodels.reach_days import MINUTES, day_like
from kiosk.viewmodels.reach_texts import announced, hatched, rests_on

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = "reach"
ON_A_WAY = ("route", "take")
"""Panels that may stand for a way, which the map then shows instead."""
NOBODY = ""
"""The choice of comparing with no day."""

Day = dict[str, Any]


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class ReachModel(QObject):
    """What the page shows of the catalogue's entry ``reach``, and which of its files the map draws while it is open.

    A chosen day between two of the catalogue's is shown as the one before it. Of the past nothing is known.
    """

    changed = Signal()
    drawn = Signal(str, str)  # files of the ground on the shown day and on the one beside; empty for none

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._files = ("", "")
        self._is_open = False
        for signal in (session.sceneChanged, session.pageChanged, session.panelChanged, session.dateChanged):
            signal.connect(self.follow)
        session.besideChanged.connect(self.follow)
        session.viewChanged.connect(self.follow)
        session.visitEnded.connect(self.follow)

    def refresh(self) -> None:
        """Say everything again: another language, other content."""
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Draw what the page is about as long as it is open, and the phases while the view of Greater Paris plays them.

        Opening the page leads to that view.
        """
        session = self._session
        visit = session.visit
        page = visit.page_before if visit.panel else visit.page
        is_open = visit.scene == "go" and page == PAGE and visit.panel not in ON_A_WAY and self._reach() is not None
        is_played = visit.scene == "timeline" and page == PHASES and visit.view == "grandparis"
        opened, self._is_open = is_open and not self._is_open, is_open
        shown, beside = (self._shown(), self._beside()) if is_open or is_played else (None, None)
        files = (shown["file"] if shown else "", beside["file"] if shown and beside else "")
        if files != self._files:
            self._files = files
            self.drawn.emit(*files)
        self.changed.emit()
        if opened:
            session.view = "grandparis"

    # ------------------------------------------------------------------------------------------------- days and choice

    def _reach(self) -> Day | None:
        found: Day | None = self._catalogue().get("reach")
        return found

    def _days(self) -> list[Day]:
        """Today, and the days to come."""
        reach, today = self._reach(), self._session.today
        if reach is None:
            return []
        first, *others = reach["days"]
        return [first, *(day for day in others if date.fromisoformat(day["day"]) > today)]

    def _on(self, day: date) -> Day | None:
        """The catalogue's day that a day is like; None for one in the past."""
        reach = self._reach()
        return None if reach is None else day_like(reach, day, self._session.today)

    def _shown(self) -> Day | None:
        return self._on(self._session.shown_date)

    def _beside(self) -> Day | None:
        """The other day; None where it is the same, or none was chosen."""
        chosen, shown = self._session.beside, self._shown()
        beside = self._on(chosen) if chosen is not None else None
        return beside if beside and shown and beside["day"] != shown["day"] else None

    @Slot(str)
    def show_day(self, day: str) -> None:
        """Show the map at a day of the catalogue."""
        is_today = bool(self._days()) and day == self._days()[0]["day"]
        self._session.show_date(self._session.today if is_today else date.fromisoformat(day))

    @Slot(str)
    def compare_with(self, day: str) -> None:
        """Compare with a day of the catalogue, or with none."""
        is_today = bool(self._days()) and day == self._days()[0]["day"]
        chosen = None if day == NOBODY else self._session.today if is_today else date.fromisoformat(day)
        self._session.compare_with(chosen)

    def _choice(self, day: Day) -> Item:
        return {"value": day["day"], "text": self._name(day)}

    def _name(self, day: Day) -> str:
        """Today, or the period that a day ends: "Autumn 2027"."""
        if day["day"] == self._days()[0]["day"]:
            return QCoreApplication.translate("Reach", "Today")
        return sentence(day["text"])

    # ------------------------------------------------------------------------------------------------ what QML is told

    def _get_choices(self) -> list[Item]:
        return [self._choice(day) for day in self._days()]

    def _get_current(self) -> str:
        shown = self._shown()
        return str(shown["day"]) if shown else ""

    def _get_others(self) -> list[Item]:
        nobody = {"value": NOBODY, "text": QCoreApplication.translate("Reach", "Nothing")}
        return [nobody, *(self._choice(day) for day in self._days() if day["day"] != self._get_current())]

    def _get_other(self) -> str:
        beside = self._beside()
        return str(beside["day"]) if beside else NOBODY

    def _get_rows(self) -> list[Item]:
        shown, beside = self._shown(), self._beside()
        if shown is None:
            return []
        return [
            {
                "minutes": QCoreApplication.translate("Map", "{minutes} min").format(minutes=minutes),
                "sample": f"reach{minutes}",
                "stations": str(shown["stations"][minutes]),
                "counted": QCoreApplication.translate("Reach", "%n stations", None, shown["stations"][minutes]),
                "gain": f"+{abs(shown['stations'][minutes] - beside['stations'][minutes])}" if beside else "",
            }
            for minutes in MINUTES
        ]

    def _get_texts(self) -> Item:
        reach = self._reach()
        if reach is None:
            return {"title": "", "hatched": "", "remarks": [], "announced": [], "sources": [], "asOf": ""}
        shown, beside = self._shown(), self._beside()
        later = max(filter(None, (shown, beside)), key=lambda day: str(day["day"]), default=None)
        known = [day for day in self._days()[1:] if later and day["day"] <= later["day"]]
        return {
            "title": self._title(reach),
            "hatched": hatched(self._name(beside), later=beside is later) if shown and beside else "",
            "remarks": rests_on(reach, is_known=shown is not None),
            "announced": announced(known),
            "sources": source_texts(reach["sources"]),
            "asOf": sentence(as_of(reach["as_of"])),
        }

    @staticmethod
    def _title(reach: Day) -> str:
        if reach["station"] is None:
            return QCoreApplication.translate("Reach", "Stations within reach from here, about")
        return QCoreApplication.translate("Reach", "Stations within reach of {station}, about").format(
            station=reach["station"]
        )

    choices = Property(QVariantList, _get_choices, notify=changed)
    """The days that can be shown ``{value, text}``."""
    current = Property(str, _get_current, notify=changed)
    others = Property(QVariantList, _get_others, notify=changed)
    """What the shown day can be compared with; nothing comes first."""
    other = Property(str, _get_other, notify=changed)
    rows = Property(QVariantList, _get_rows, notify=changed)
    """Stations by minutes ``{minutes, sample, stations, counted, gain}``; none for a day in the past."""
    texts = Property(QVariantMap, _get_texts, notify=changed)
    """``title``, ``hatched``, ``asOf``; ``remarks``, ``announced`` and ``sources`` are lists of texts."""
