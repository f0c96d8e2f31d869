"""A talk: which stop of which tour is shown, and whether the speaker has left it to look around."""

import logging
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList, QVariantMap
from kiosk.session import Session
from kiosk.tours.missing import missing
from kiosk.tours.stop_day import TODAY, day_words, remarks
from kiosk.viewmodels.content import Catalogue, Item, figure_note, sentence

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
        usable = self._usable(tour)
        if not usable:
            log.warning("The tour %r has no stop that can be shown", tour)
            return
        self._tour, self._index, self._autopilot = tour, usable[0], autopilot
        self._kept = tour if autopilot else ""
        self._black = self._exploring = False
        self._begun = self._now()
        self._tick.start()
        self._showing.prepare(self._stops(tour))
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
        usable = self._usable(self._tour)
        here = min(range(len(usable)), key=lambda at: abs(usable[at] - self._index))
        there = here + by
        if self._loops:
            there %= len(usable)
        if self._exploring or 0 <= there < len(usable):
            self._index = usable[max(0, min(there, len(usable) - 1))]
            self._come_back()

    @Slot(int)
    def jump(self, index: int) -> None:
        """To a stop, by its number in the list."""
        if self._tour and index in self._usable(self._tour):
            self._index, self._black = index, False
            self._come_back()

    @Slot()
    def go_first(self) -> None:
        """To the first stop that can be shown."""
        self.jump(next(iter(self._usable(self._tour)), 0))

    @Slot()
    def go_last(self) -> None:
        """To the last one."""
        self.jump(next(reversed(self._usable(self._tour)), 0))

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
        usable = self._usable(self._tour)
        if self._tour and not usable:
            self.finish()
        elif self._tour:
            self._index = min(usable, key=lambda at: abs(at - self._index))
            if self._exploring:
                self.changed.emit()
            else:
                self._show()

    def _show(self) -> None:
        self._log_missing()
        self._way = ""
        self._showing.show(self._stops(self._tour)[self._index])
        self._hold_or_go_on()
        self.changed.emit()

    def _hold_or_go_on(self) -> None:
        self._next.stop()
        if self._autopilot and not self._black and not self._exploring:
            self._next.start(round(float(self._stops(self._tour)[self._index]["seconds"]) * 1000 / self.pace))

    @Slot()
    def _go_on(self) -> None:
        usable = self._usable(self._tour)
        ends = self._index == usable[-1]
        if ends and not self._loops:
            return
        if ends:
            self._speak_next()
        self.go(1)

    def _speak_next(self) -> None:
        """The next language of the tour; its first one after any that is none of them."""
        languages = self._catalogue()["tours"][self._tour]["languages"]
        if languages:
            now = self._session.language
            after = languages.index(now) + 1 if now in languages else 0
            self._session.language = languages[after % len(languages)]

    # --------------------------------------------------------------------------------------------------- the content

    def _stops(self, tour: str) -> list[Item]:
        found = self._catalogue()["tours"].get(tour)
        return list(found["stops"]) if found else []

    def _usable(self, tour: str) -> list[int]:
        """The numbers of the stops that can be shown."""
        return [number for number, stop in enumerate(self._stops(tour)) if not missing(stop, self._catalogue())]

    def _log_missing(self) -> None:
        """Say which stops are passed over, and why."""
        for stop in self._stops(self._tour):
            lost = missing(stop, self._catalogue())
            if lost:
                log.warning(
                    "Stop %s of the tour %s is passed over: there is no %s", stop["id"], self._tour, ", ".join(lost)
                )

    @property
    def _loops(self) -> bool:
        return bool(self._catalogue()["tours"].get(self._tour, {}).get("loops"))

    # ---------------------------------------------------------------------------------------------- what QML sees

    def _get_tours(self) -> list[Item]:
        return [
            {"id": tour["id"], "name": tour["name"], "stops": len(tour["stops"])}
            for tour in self._catalogue()["tours"].values()
        ]

    def _get_tour(self) -> str:
        return self._tour

    def _get_name(self) -> str:
        return str(self._catalogue()["tours"].get(self._tour, {}).get("name", ""))

    def _get_index(self) -> int:
        return self._index

    def _get_stops(self) -> list[Item]:
        usable = set(self._usable(self._tour)) if self._tour else set()
        return [
            {"index": at, "title": stop["title"], "usable": at in usable}
            for at, stop in enumerate(self._stops(self._tour))
        ]

    def _get_stop(self) -> Item:
        return self._told(self._stops(self._tour)[self._index]) if self._tour else told({})

    def _get_following(self) -> Item:
        later = [at for at in self._usable(self._tour) if at > self._index] if self._tour else []
        return self._told(self._stops(self._tour)[later[0]]) if later else told({})

    def _told(self, stop: Item) -> Item:
        catalogue, today = self._catalogue(), self._session.today
        return told(stop) | {"day": day_words(stop, catalogue, today), "remarks": remarks(stop, catalogue, today)}

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
        stops = self._stops(self._tour)
        return [float(stops[at]["seconds"]) for at in self._usable(self._tour)]

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


def told(stop: Item) -> Item:
    """A stop as it is read."""
    figures = [
        {
            "text": sentence(figure["text"]),
            "label": figure["label"],
            "note": figure_note(figure),
        }
        for figure in stop.get("figures", ())
    ]
    texts = {key: stop.get(key) or "" for key in ("title", "text", "notes")}
    return {**texts, "figures": figures, "day": TODAY, "remarks": []}
