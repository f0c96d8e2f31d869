"""The screen by ear: a finger hears what it touches, two taps act on what was heard last, nothing else acts.

Begins and ends with a finger that stands still for three seconds, anywhere. While it lasts, no touch and no click
reaches what is on the screen: they are taken from the window before any item sees them.
"""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.items import scroll_by
from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.speech import phrases
from kiosk.speech.letting_go import let_go
from kiosk.speech.map_ear import Heard, MapEar
from kiosk.speech.reader import Kind, Stop, stops
from kiosk.speech.sight import bring_into_sight, drawn_rect_of, is_there, rect_of, scrolled_by
from kiosk.speech.speaker import Passage, Speaker, passages
from kiosk.speech.touching import Meaning, Meant, Touching
from kiosk.speech.words import pieces
from kiosk.viewmodels.models import Models

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SLACK_MM = 5.0
SWIPE_MM = 15.0
LOOK_EVERY_MS = 40
STOPS_LAST_S = 1.0
MOUSE = -1
"""A mouse's button is a finger of this number."""

TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})
OTHERS = frozenset({QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.TouchCancel})


@QmlElement
@QmlUncreatable("made by kiosk.speech")
class Guide(QObject):
    """Guides through one window. ``pixels_per_mm`` are those of its screen; ``map_ear`` hears what is on the map."""

    focusChanged = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        session: Session,
        models: Models,
        speaker: Speaker,
        map_ear: MapEar | None,
        pixels_per_mm: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(speaker)
        self._window = window
        self._session = session
        self._models = models
        self._speaker = speaker
        self._map = map_ear
        self._clock = clock
        self._touching = Touching(SLACK_MM * pixels_per_mm, SWIPE_MM * pixels_per_mm)
        self._swallows = False
        self._guides = session.guided
        self._current: Stop | Heard | None = None
        self._stops: list[Stop] = []
        self._stops_at = 0.0
        self._focus = QRectF()
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._wait)
        window.installEventFilter(self)
        session.speechChanged.connect(self._follow)
        speaker.spokenOfChanged.connect(self.follow)
        if map_ear is not None:
            map_ear.heard.connect(self._hear_map)

    # ------------------------------------------------------------------------------------------------ what QML sees

    def _get_focus(self) -> QRectF:
        return self._focus

    focus = Property(QRectF, _get_focus, notify=focusChanged)
    """What is heard, or was heard last, in the window; empty where nothing is."""

    @Slot()
    def follow(self) -> None:
        """What is heard may have moved."""
        focus = self._find_focus()
        if focus != self._focus:
            self._focus = focus
            self.focusChanged.emit()

    def _find_focus(self) -> QRectF:
        spoken_of = self._speaker.spokenOf
        if not spoken_of.isEmpty():
            return spoken_of
        if not self._session.guided:
            return QRectF()
        if isinstance(self._current, Heard):
            return self._current.rect
        if self._current is not None and is_there(self._current.item):
            return drawn_rect_of(self._current.item)
        return QRectF()

    @Slot()
    def toggle(self) -> None:
        """Begin or end, as the key, the hold and headphones ask."""
        if self._session.guided:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Say where one is and how to go on."""
        if not self._speaker.available:
            return
        if not self._session.present:
            self._session.begin_visit()
        self._session.guided = True

    def end(self) -> None:
        """Touches act again."""
        self._session.guided = False
        self._speak(phrases.ended())

    def ask(self) -> None:
        """The kiosk is about to take its visitor for gone: ask somebody who cannot see that."""
        if self._session.guided:
            self._speaker.announce(phrases.still_there())

    def leave(self) -> None:
        """The window is about to close: feel and hear nothing more of it."""
        self._look.stop()
        self._window.removeEventFilter(self)

    @Slot(bool)
    def follow_headphones(self, added: bool) -> None:
        """Headphones were plugged in, or pulled out: what they heard is nobody else's business."""
        if not self._models.catalogue()["settings"]["speech"]["headphones"]:
            return
        if added:
            self.begin()
        elif self._session.guided:
            self._session.guided = False
            self._speaker.stop()

    @Slot()
    def _follow(self) -> None:
        if self._session.guided is not self._guides:
            self._guides = self._session.guided
            self._current, self._stops, self._stops_at = None, [], 0.0
            if self._guides:
                self._speak(phrases.begun(self._models))
        self.follow()

    # -------------------------------------------------------------------------------------------------------- touches

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Called by Qt with every event of the window, before its items see it."""
        kind = event.type()
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            for point in event.points():
                self._feel(point.id(), point.state(), point.position())
        elif kind in CLICKS and isinstance(event, QMouseEvent):
            self._feel_mouse(kind, event)
        elif kind is QEvent.Type.TouchCancel:
            self._touching.forget()
        elif kind not in OTHERS:
            return False
        swallowed = self._session.guided or self._swallows
        self._swallows = self._swallows and self._touching.fingers > 0
        return swallowed

    def _feel(self, finger: int, state: QEventPoint.State, at: QPointF) -> None:
        now = self._clock()
        if state is QEventPoint.State.Pressed:
            meant = self._touching.press(finger, at.x(), at.y(), now)
        elif state is QEventPoint.State.Released:
            meant = self._touching.release(finger, at.x(), at.y(), now)
        else:
            meant = self._touching.move(finger, at.x(), at.y(), now)
        self._do(meant)
        if self._touching.waits:
            self._look.start()

    def _feel_mouse(self, kind: QEvent.Type, event: QMouseEvent) -> None:
        states = {
            QEvent.Type.MouseButtonPress: QEventPoint.State.Pressed,
            QEvent.Type.MouseMove: QEventPoint.State.Updated,
            QEvent.Type.MouseButtonRelease: QEventPoint.State.Released,
        }
        self._feel(MOUSE, states[kind], event.position())

    @Slot()
    def _wait(self) -> None:
        self._do(self._touching.wait(self._clock()))
        if not self._touching.waits:
            self._look.stop()

    def _do(self, meant: list[Meant]) -> None:
        for one in meant:
            if one.meaning is Meaning.HOLD:
                self._hold()
            elif one.meaning is Meaning.STAY:
                self._speaker.expect()
            elif self._session.guided and not self._swallows:
                self._act_on(one)

    def _hold(self) -> None:
        if not self._session.guided:
            if not self._speaker.available:
                return
            let_go(self._window)
        self._swallows = True
        self.toggle()

    def _act_on(self, meant: Meant) -> None:
        match meant.meaning:
            case Meaning.EXPLORE:
                self._explore(QPointF(meant.x, meant.y))
            case Meaning.NEXT:
                self._step(1)
            case Meaning.PREVIOUS:
                self._step(-1)
            case Meaning.SCROLL:
                self._scroll(meant.y)
            case Meaning.ACT:
                self._act()

    # -------------------------------------------------------------------------------------------------------- hearing

    def _explore(self, point: QPointF) -> None:
        if self._clock() - self._stops_at > STOPS_LAST_S:
            self._look_around()
        under = [
            stop
            for stop in self._stops
            if not is_map(stop) and is_there(stop.item) and rect_of(stop.item).contains(point)
        ]
        if under:
            smallest = min(under, key=lambda stop: stop.rect.width() * stop.rect.height())
            if not self._is_current(smallest):
                self._hear(smallest)
        elif self._map is not None:
            self._map.listen_at(point)

    def _look_around(self) -> None:
        self._stops, self._stops_at = stops(self._root(), self._session.language), self._clock()

    def _root(self) -> QQuickItem:
        """The whole window, or the dialog that stands before it."""
        content = self._window.contentItem()
        overlays = [item for item in content.childItems() if item.inherits("QQuickOverlay") and item.isVisible()]
        return next((item for item in overlays if any(child.isVisible() for child in item.childItems())), content)

    def _is_current(self, stop: Stop) -> bool:
        return isinstance(self._current, Stop) and self._current.item is stop.item

    def _hear(self, stop: Stop) -> None:
        self._current = stop
        told = (lambda _: phrases.ground()) if is_map(stop) else phrases.told
        self._speaker.say(passages([stop], self._session.language, told))
        self.follow()

    @Slot(object)
    def _hear_map(self, heard: Heard) -> None:
        if self._session.guided and heard != self._current:
            self._current = heard
            self._speak(heard.text)
            self.follow()

    @Slot(QQuickItem)
    def hear_focus(self, control: QQuickItem) -> None:
        """A key moved the focus to a control."""
        if self._session.guided:
            self._hear_again(control)

    def _speak(self, text: str) -> None:
        self._speaker.say([Passage(piece) for piece in pieces(text, self._session.language)])

    # --------------------------------------------------------------------------------------------------------- acting

    def _step(self, by: int) -> None:
        """To the next element, or the one before; after the last comes the first."""
        current = self._item()
        if current is not None:
            make_room(current, by)
        before = self._stops
        self._look_around()
        if not self._stops:
            return
        # An element that was made anew meanwhile, as a row of tabs, is gone from the list: its place is not.
        place = next((index for index, stop in enumerate(before) if stop is self._current), -1 if by > 0 else 0)
        at = next((index for index, stop in enumerate(self._stops) if stop.item is current), place)
        stop = self._stops[(at + by) % len(self._stops)]
        bring_into_sight(stop.item)
        self._hear(stop)

    def _scroll(self, length: float) -> None:
        sheet = self._speaker.open_sheet()
        flickable = scrolled_by(self._item() or sheet) or (longest_below(sheet) if sheet is not None else None)
        if flickable is not None and scroll_by(flickable, length):
            self._stops_at = 0.0
            self.follow()

    def _item(self) -> QQuickItem | None:
        return self._current.item if isinstance(self._current, Stop) and is_there(self._current.item) else None

    def _act(self) -> None:
        """Two taps: act on what was heard last."""
        current = self._current
        if isinstance(current, Heard):
            self._open_on_map(current)
        elif current is None or not is_there(current.item):
            return
        elif is_map(current):
            self._show_nearby()
        elif self._says(current.item) != current.text:
            # A list gave the row another entry: nobody opens what they have not heard.
            self._hear_again(current.item)
        elif current.kind is not Kind.TEXT:
            before = self._session.visit
            QMetaObject.invokeMethod(current.item, "click")
            self._stops_at = 0.0
            if self._session.visit == before:
                self._speak(phrases.done())
            elif is_there(current.item):
                self._hear_again(current.item)

    def _says(self, item: QQuickItem) -> str:
        return "".join(stop.text for stop in stops(item, self._session.language) if stop.item is item)

    def _hear_again(self, item: QQuickItem) -> None:
        """What an element says now that it was acted on; what it opened is heard by itself."""
        found = [stop for stop in stops(item, self._session.language) if stop.item is item]
        if found:
            self._hear(found[0])

    def _open_on_map(self, heard: Heard) -> None:
        if heard.kind in ("place", "station", "organisation"):
            self._session.select(heard.kind, heard.id)
        else:
            self._show_nearby()

    def _show_nearby(self) -> None:
        self._session.show_scene("directory")
        self._session.order = "near"


def is_map(stop: Stop) -> bool:
    """Whether that is the map as keys reach it: what is on it is asked of the page, and said otherwise to fingers."""
    return bool(stop.item.objectName() == "map")


def make_room(item: QQuickItem, by: int) -> None:
    """A list holds only the rows in sight: bring the row to its edge, so that those that follow are made."""
    flickable = scrolled_by(item.parentItem())
    if flickable is None or not flickable.inherits("QQuickListView"):
        return
    top = item.mapToItem(flickable, QPointF(0, 0)).y()
    scroll_by(flickable, top if by > 0 else top + item.height() - flickable.height())


def longest_below(item: QQuickItem) -> QQuickItem | None:
    """What scrolls in a sheet."""
    found: list[Any] = [item]
    while found:
        one = found.pop(0)
        if one.inherits("QQuickFlickable") and one.isVisible() and one.property("contentHeight") > one.height():
            return one if isinstance(one, QQuickItem) else None
        found += one.childItems()
    return None
