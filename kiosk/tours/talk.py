"""A talk: which stop of which tour is shown, and whether the speaker has left it to look around."""

import logging
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList, QVariantMap
from kiosk.session import Session
from kiosk.tours.course import Course
from kiosk.viewmodels.content import Catalogue, Item

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000

log = logging.getLogger("kiosk.tours")


class Showing(Protocol):
    """Brings stops to the map."""

    def prepare(self, stops: list[Item]) -> None:
        """A tour with these stops begins."""

    def show(self, stop: Item) -> None:
        """Fly to a stop."""

    def leave(self) -> None:
        """Give the map back as it is."""


@QmlElement
@QmlUncreatable("made by kiosk.tours")
class Talk(QObject):
    """Begins with ``start``, goes on with ``go``, ends with ``finish``. It outlives visits: it is the speaker's.

    A stop that the content does not hold any more is passed over, and the log says so. ``explore`` gives the kiosk to
    the speaker's hands, ``resume`` comes back to the stop that was left. By itself (``autopilot``) it stays at each for
    its seconds, at ``pace`` times their speed (for measurements), and in each loop speaks the next language of the
    tour; a visitor who comes has the kiosk (``hand_over``), and the tour begins again when they have gone. ``now`` is a
    steady clock in seconds.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        showing: Showing,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._showing = showing
        self._now = now
        self._tour = ""
        self._index = 0
        self._black = False
        self._exploring = False
        self._autopilot = False
        self._kept = ""
        self._way = ""
        self._begun = 0.0
        self.pace = 1.0
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._go_on)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.ticked)
        self._alone = QTimer(self, interval=0, singleShot=True)
        self._alone.timeout.connect(self._go_on_alone)
        session.presentChanged.connect(self._follow_presence)

    # ------------------------------------------------------------------------------------------------------ the talk

    @Slot(str)
    @Slot(str, bool)
    def start(self, tour: str, autopilot: bool = False) -> None:
        """Begin a tour with its first stop that can be shown. One without any is not begun."""
        course = Course(tour, self._catalogue())
        if not course.usable:
            log.warning("The tour %r has no stop that can be shown", tour)
            return
        self._tour, self._index, self._autopilot = tour, course.usable[0], autopilot
        self._kept = tour if autopilot else ""
        self._black = self._exploring = False
        self._begun = self._now()
        self._tick.start()
        self._showing.prepare(course.stops)
        self._show()
        self._stand_at_home(present=not autopilot)

    def _stand_at_home(self, *, present: bool) -> None:
        """Nothing is open behind the stops; by itself nobody is there."""
        session = self._session
        if not present:
            session.end_visit()
        elif session.present:
            session.go_home()
        else:
            session.begin_visit()

    @Slot()
    def finish(self) -> None:
        """The talk is over: the next visit begins at home."""
        if self._tour or self._kept:
            self._kept = ""
            self._stop()
            self._session.end_visit()

    @Slot()
    def hand_over(self) -> None:
        """A visitor has come while the kiosk presents itself: it is theirs, at home."""
        if self._tour and self._autopilot:
            self._stop()
            self._session.begin_visit()

    def _stop(self) -> None:
        self._tour = ""
        self._next.stop()
        self._tick.stop()
        self._showing.leave()
        self.changed.emit()

    @Slot()
    def _follow_presence(self) -> None:
        """A visit ends, not from within its end: the fair's tour begins again, a speaker's talk comes back."""
        if not self._session.present and (self._kept or self._tour):
            self._alone.start()

    @Slot()
    def _go_on_alone(self) -> None:
        if self._session.present:
            return
        if self._kept and not self._tour:
            self.start(self._kept, True)
        elif self._tour and not self._autopilot:
            self._session.begin_visit()
            self.resume()

    @Slot(int)
    def go(self, by: int) -> None:
        """So many stops further, or back; from black the screen comes back at the same stop."""
        if not self._tour:
            return
        if self._black:
            self.toggle_black()
            return
        there = self._course.after(self._index, by, held=self._exploring)
        if there is not None:
            self._index = there
            self._come_back()

    @Slot(int)
    def jump(self, index: int) -> None:
        """To a stop, by its number in the list."""
        if self._tour and index in self._course.usable:
            self._index, self._black = index, False
            self._come_back()

    @Slot()
    def go_first(self) -> None:
        """To the first stop that can be shown."""
        self.jump(next(iter(self._course.usable), 0))

    @Slot()
    def go_last(self) -> None:
        """To the last one."""
        self.jump(next(reversed(self._course.usable), 0))

    @Slot()
    def toggle_black(self) -> None:
        """Take the picture away, or bring it back."""
        if self._tour:
            self._black = not self._black
            self._hold_or_go_on()
            self.changed.emit()

    @Slot()
    def explore(self) -> None:
        """The speaker looks around to answer a question."""
        if self._tour and not self._exploring:
            self._exploring, self._black = True, False
            self._next.stop()
            self._session.show_scene("explore")
            self._showing.leave()
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        """Back to the stop that was left."""
        if self._tour and self._exploring:
            self._come_back()

    def _come_back(self) -> None:
        """What was opened meanwhile closes."""
        if self._exploring:
            self._exploring = False
            self._session.show_scene("home")
        self._show()

    @Slot(str)
    def tell_way(self, minutes: str) -> None:
        """How long the way of this stop takes, in words: known a moment after it is asked for."""
        self._way = minutes
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Another edition or language is shown: a tour or stop that has gone is left."""
        course = self._course
        if self._tour and not course.usable:
            self.finish()
        elif self._tour:
            self._index = course.nearest(self._index)
            if self._exploring:
                self.changed.emit()
            else:
                self._show()

    def _show(self) -> None:
        course = self._course
        course.log_missing()
        self._way = ""
        self._showing.show(course.stops[self._index])
        self._hold_or_go_on()
        self.changed.emit()

    def _hold_or_go_on(self) -> None:
        self._next.stop()
        if self._autopilot and not self._black and not self._exploring:
            self._next.start(round(float(self._course.stops[self._index]["seconds"]) * 1000 / self.pace))

    @Slot()
    def _go_on(self) -> None:
        course = self._course
        ends = self._index == course.usable[-1]
        if ends and not course.loops:
            return
        if ends:
            self._session.language = course.language_after(self._session.language)
        self.go(1)

    @property
    def _course(self) -> Course:
        """The tour that is under way, as the content holds it now."""
        return Course(self._tour, self._catalogue())

    # ---------------------------------------------------------------------------------------------- what QML sees

    def _get_tours(self) -> list[Item]:
        return [
            {"id": tour["id"], "name": tour["name"], "stops": len(tour["stops"])}
            for tour in self._catalogue()["tours"].values()
        ]

    def _get_tour(self) -> str:
        return self._tour

    def _get_name(self) -> str:
        return self._course.name

    def _get_index(self) -> int:
        return self._index

    def _get_stops(self) -> list[Item]:
        return self._course.listed()

    def _get_stop(self) -> Item:
        return self._course.told(self._index if self._tour else None, self._session.today)

    def _get_following(self) -> Item:
        course = self._course
        later = next((number for number in course.usable if number > self._index), None)
        return course.told(later, self._session.today)

    def _get_way(self) -> str:
        return self._way

    def _get_exploring(self) -> bool:
        return self._exploring

    def _get_black(self) -> bool:
        return self._black

    def _get_autopilot(self) -> bool:
        return self._autopilot

    @property
    def spoken(self) -> bool:
        """Whether somebody speaks: the kiosk does not present itself."""
        return bool(self._tour) and not self._autopilot

    @property
    def is_kept(self) -> bool:
        """Whether the tour goes on by itself when nobody is there."""
        return bool(self._kept)

    @property
    def seconds_of_stops(self) -> list[float]:
        """How long each stop takes by itself, at the pace of the kiosk."""
        return self._course.seconds

    def _get_elapsed(self) -> str:
        minutes, seconds = divmod(round(self._now() - self._begun) if self._tour else 0, 60)
        return f"{minutes}:{seconds:02}"

    def _get_clock(self) -> str:
        return QLocale(self._session.language).toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)

    tours = Property(QVariantList, _get_tours, notify=changed)
    """``{id, name, stops}``, in the order of the content."""
    tour = Property(str, _get_tour, notify=changed)
    """The id of the tour that is under way; empty where none is."""
    name = Property(str, _get_name, notify=changed)
    index = Property(int, _get_index, notify=changed)
    stops = Property(QVariantList, _get_stops, notify=changed)
    """``{index, title, usable}`` of the tour."""
    stop = Property(QVariantMap, _get_stop, notify=changed)
    """``{title, text, notes, figures: [{text, label, note}], day: {sign, tense, since}, remarks}``."""
    way = Property(str, _get_way, notify=changed)
    """How long the way of this stop takes; empty where it shows none."""
    following = Property(QVariantMap, _get_following, notify=changed)
    """The stop after it; all empty at the end."""
    exploring = Property(bool, _get_exploring, notify=changed)
    black = Property(bool, _get_black, notify=changed)
    autopilot = Property(bool, _get_autopilot, notify=changed)
    clock = Property(str, _get_clock, notify=ticked)
    """The time of day, as the speaker's language writes it."""
    elapsed = Property(str, _get_elapsed, notify=ticked)
    """Minutes and seconds since the talk began."""
