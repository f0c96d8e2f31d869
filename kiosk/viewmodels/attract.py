"""What invites while nobody is there: stop after stop of a calm flight, in all languages at once; dimmed at night."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import QT_TRANSLATE_NOOP, Property, QmlUncreatable, QVariantList
from kiosk.viewmodels.content import Catalogue, Item, figure_note, sentence
from maps.model.opening import is_open

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

INVITATION = QT_TRANSLATE_NOOP("Attract", "Touch the screen")
FLIGHT_S = 5.0
"""Of the seconds of a stop; the shortest stop leaves a moment to read."""
LOOK_AT_CLOCK_MS = 20_000
NOWHERE: Item = {"id": "", "shows": {"kind": "view", "id": "campus"}, "seconds": 60.0, "text": "", "figure": None}
"""The stop of a content without any: the campus, and no words."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class AttractModel(QObject):
    """The loop. It runs between ``start`` and ``stop``; outside the opening hours it stands still and is ``dimmed``.

    ``pace`` is how many times faster than told it runs (for measurements), ``now`` the local time.
    """

    changed = Signal()
    stopChanged = Signal()
    dimmedChanged = Signal()

    def __init__(
        self,
        catalogue_in: Callable[[str], Catalogue],
        catalogue: Callable[[], Catalogue],
        translations: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue_in = catalogue_in
        self._catalogue = catalogue
        self._translations = translations
        self._index = 0
        self._dimmed = False
        self._running = False
        self._stale = False
        self.pace = 1.0
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._go_on)
        self._clock = QTimer(self, interval=LOOK_AT_CLOCK_MS)
        self._clock.timeout.connect(self.look_at_clock)
        self._read()

    def _read(self) -> None:
        codes = [language["code"] for language in self._catalogue()["settings"]["languages"]]
        self._invitations = [{"language": code, "text": _invitation(self._translations, code)} for code in codes]
        loops = [self._catalogue_in(code)["attract"] for code in codes]
        self._stops: list[Item] = loops[0] or [NOWHERE]
        told = [[_told(stop) for stop in stops] for stops in zip(*loops, strict=True)]
        self._captions: list[list[Item]] = told or [[]]

    def refresh(self) -> None:
        """Another edition is shown: read it at once, or for the next time that nobody is there."""
        self._stale = not self._running
        if self._stale:
            return
        self._read()
        self._index = min(self._index, len(self._stops) - 1)
        self.look_at_clock()
        self.changed.emit()
        self.stopChanged.emit()

    @Slot()
    def start(self) -> None:
        """Nobody is there: begin with the first stop."""
        self._running = True
        if self._stale:
            self.refresh()
        self.look_at_clock()
        self._clock.start()
        self._show(0)

    @Slot()
    def stop(self) -> None:
        """Somebody has come."""
        self._running = False
        self._clock.stop()
        self._next.stop()

    @Slot(int)
    def stay_at(self, index: int) -> None:
        """Show one stop and stay there (for pictures)."""
        self._show(index)
        self._next.stop()

    @property
    def seconds_of_stops(self) -> list[float]:
        """How long each stop takes, at the pace of the kiosk."""
        return [float(stop["seconds"]) for stop in self._stops]

    @Slot()
    def look_at_clock(self) -> None:
        """Dim outside the opening hours; brighten up within."""
        week = self._catalogue()["settings"]["opening_hours"]
        dimmed = week is not None and not is_open(week, self.now())
        if dimmed is not self._dimmed:
            self._dimmed = dimmed
            self.dimmedChanged.emit()

    @Slot()
    def _go_on(self) -> None:
        # At night nobody sees where the map flies to.
        self._show(self._index if self._dimmed else (self._index + 1) % len(self._stops))

    def _show(self, index: int) -> None:
        self._index = index
        if self._running:
            self._next.start(round(self._stops[index]["seconds"] * 1000 / self.pace))
        self.stopChanged.emit()

    def _get_stops(self) -> int:
        return len(self._stops)

    def _get_index(self) -> int:
        return self._index

    def _get_invitations(self) -> list[Item]:
        return self._invitations

    def _get_captions(self) -> list[Item]:
        return self._captions[self._index]

    def _get_kind(self) -> str:
        return str(self._stops[self._index]["shows"]["kind"])

    def _get_target(self) -> str:
        return str(self._stops[self._index]["shows"]["id"])

    def _get_flight(self) -> float:
        return FLIGHT_S / self.pace

    def _get_dimmed(self) -> bool:
        return self._dimmed

    stops = Property(int, _get_stops, notify=changed)
    index = Property(int, _get_index, notify=stopChanged)
    invitations = Property(QVariantList, _get_invitations, notify=changed)
    """``{language, text}``, in the order of the kiosk's languages."""
    captions = Property(QVariantList, _get_captions, notify=stopChanged)
    """Of this stop, in the same order: ``{title, label, note}``; of a text only ``title`` is not empty."""
    kind = Property(str, _get_kind, notify=stopChanged)
    target = Property(str, _get_target, notify=stopChanged)
    """Where the map flies to: see ``MapLink.fly``."""
    flightS = Property(float, _get_flight, notify=stopChanged)
    dimmed = Property(bool, _get_dimmed, notify=dimmedChanged)


def _told(stop: Item) -> Item:
    """What a stop says in one language."""
    figure: dict[str, Any] | None = stop["figure"]
    if figure is None:
        return {"title": stop["text"], "label": "", "note": ""}
    return {"title": sentence(figure["text"]), "label": figure["label"], "note": figure_note(figure)}


def _invitation(translations: Path, language: str) -> str:
    """The invitation in a language that need not be the one of the screen."""
    translator = QTranslator()
    translator.load(str(translations / f"kiosk_{language}.qm"))
    return translator.translate("Attract", INVITATION) or INVITATION
