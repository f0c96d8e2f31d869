"""Leads the focus: on with each key, into a sheet that opens, and back to what opened it."""

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.focus.order import is_stop, reveal, stops
from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.visit import Thing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Opened = tuple[str, str, str, Thing]
"""Scene, panel, page and selection: what is open."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class FocusGuide(QObject):
    """The focus is shown from the first key until the next touch.

    What is open is remembered as a way, each step of it with the name of what had the focus when it was left: a step
    that is come back to gets its focus again.
    """

    shownChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stage: QQuickItem | None = None
        self._item: QQuickItem | None = None
        self._sheet: QQuickItem | None = None
        self._keyed = False
        self._margin = 0.0
        self._name = ""
        self._index = 0
        self._opened = False
        self._now = self._state()
        self._way = [self._now]
        self._left: dict[Opened, str] = {}
        self._settling = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self._settle)
        for changed in (session.sceneChanged, session.panelChanged, session.pageChanged, session.selectionChanged):
            changed.connect(self._follow_session)
        session.visitEnded.connect(self._forget)

    # ------------------------------------------------------------------------------------------------ what QML sees

    @Slot(QQuickItem, float)
    def watch(self, stage: QQuickItem, margin: float) -> None:
        """Lead the focus among what ``stage`` holds; lists show ``margin`` pixels around what has it."""
        self._stage = stage
        self._margin = margin

    @Slot()
    def leave(self) -> None:
        """What was watched goes away: nothing of it is held."""
        self._stage = self._item = self._sheet = None

    @Slot(QQuickItem)
    def stand_before(self, sheet: QQuickItem | None) -> None:
        """``sheet`` is open, or what stands for one; None where nothing is open."""
        self._sheet = sheet
        self._settling.start()

    def _get_shown(self) -> bool:
        return self._keyed and self._focused() is not None

    shown = Property(bool, _get_shown, notify=shownChanged)
    """Whether the focus is shown: keys are used, and something acts on them."""

    def _focused(self) -> QQuickItem | None:
        """What has the focus and acts on keys."""
        item = self._item
        return item if item is not None and isValid(item) and item.hasActiveFocus() and is_stop(item) else None

    @Slot(int)
    def step(self, by: int) -> None:
        """To the next (1) or the one before (-1), around from the last to the first. The first key only shows where."""
        reached = self._stops()
        if not reached:
            return
        item = self._focused()
        if item is None or item not in reached:
            index = min(self._index, len(reached) - 1)
        else:
            index = (reached.index(item) + (by if self._keyed else 0)) % len(reached)
        self._set_keyed(True)
        self._focus(reached[index])

    @Slot()
    def press(self) -> None:
        """Act as a tap on what has the focus would; what cannot be tapped is left for the next."""
        item = self._focused()
        if item is None or not self._keyed:
            self.step(1)
        elif item.inherits("QQuickAbstractButton"):
            QMetaObject.invokeMethod(item, "click")
        else:
            self.step(1)

    @Slot()
    def touched(self) -> None:
        """The screen was touched: the focus is not shown any more, and the next key begins at what was touched."""
        self._set_keyed(False)

    # ------------------------------------------------------------------------------------------------ following

    def _set_keyed(self, keyed: bool) -> None:
        if keyed != self._keyed:
            self._keyed = keyed
            self.shownChanged.emit()

    def _state(self) -> Opened:
        visit = self._session.visit
        return visit.scene, visit.panel, visit.page, visit.selection

    @Slot()
    def _follow_session(self) -> None:
        """Something opened, closed or turned its page."""
        state = self._state()
        if state == self._now:
            return
        self._left[self._now] = self._name
        if state in self._way:
            del self._way[self._way.index(state) + 1 :]
        else:
            self._way.append(state)
            self._left.pop(state, None)
        self._now = state
        self._opened = True
        self._settling.start()

    @Slot()
    def _forget(self) -> None:
        self._now = self._state()
        self._way = [self._now]
        self._left = {}
        self._name, self._index = "", 0
        self._set_keyed(False)

    @Slot(QQuickItem)
    def follow(self, item: QQuickItem | None) -> None:
        """The window's active item is another one.

        QML tells it: where Python asks the window, PySide 6.12 crashes when it collects garbage.
        """
        self._item = item
        if item is not None and self._focused() is not None:
            self._name = item.objectName()
            if self._keyed:
                reached = self._stops()
                self._index = reached.index(item) if item in reached else self._index
                reveal(item, self._margin)
        elif self._keyed:
            self._settling.start()
        self.shownChanged.emit()

    @Slot()
    def _settle(self) -> None:
        """After something opened, closed or vanished: the focus is where one goes on."""
        opened, self._opened = self._opened, False
        if not self._keyed or self._stage is None:
            return
        sheet = self._sheet if self._sheet is not None and isValid(self._sheet) and self._sheet.isVisible() else None
        item = self._focused()
        at_home = item is not None and (sheet is None or sheet.isAncestorOf(item))
        if at_home or (item is not None and not opened):
            return
        reached = self._stops()
        inside = [stop for stop in reached if sheet is not None and sheet.isAncestorOf(stop)]
        name = self._left.get(self._now, "") if opened else self._name
        wanted = next((stop for stop in reached if name and stop.objectName() == name), None)
        if wanted is None and reached:
            wanted = inside[0] if opened and inside else reached[min(self._index, len(reached) - 1)]
        if wanted is not None:
            self._focus(wanted)

    def _stops(self) -> list[QQuickItem]:
        return stops(self._stage) if self._stage is not None else []

    @staticmethod
    def _focus(item: QQuickItem) -> None:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
