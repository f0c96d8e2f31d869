"""Whether anybody is at the kiosk: how long ago it was last touched."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent

from kiosk.session import Session

GONE_AFTER_S = 20.0
"""Nobody has touched the map alone for so long: nobody looks at it, or they only look."""
READ_WITHIN_S = 120.0
"""With something open to read, as long as the longest text takes."""

INPUT = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.TabletPress,
    }
)
"""A mouse that lies there and trembles is nobody."""


class Idle(QObject):
    """Sees every touch, click and key of a window before its items do; it takes none away."""

    def __init__(
        self, window: QObject, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._touched_at = clock()
        # Not of the application: a filter there is asked about every event of every object.
        window.installEventFilter(self)

    def seconds(self) -> float:
        """How long ago the window was last touched, or was made."""
        return self._clock() - self._touched_at

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Called by Qt with every event of the window."""
        kind = event.type()
        if kind in INPUT or (kind is QEvent.Type.MouseMove and is_drag(event)):
            self._touched_at = self._clock()
        return False


def is_drag(event: QEvent) -> bool:
    """Whether a mouse moves with a button down."""
    return isinstance(event, QMouseEvent) and event.buttons().value != 0


def is_unattended(idle: Idle, session: Session) -> bool:
    """Whether what is on the screen may change: nobody touched it for a while, nobody may still be reading."""
    something_open = session.selectedKind or session.panel or session.scene not in ("home", "explore")
    return idle.seconds() >= (READ_WITHIN_S if something_open else GONE_AFTER_S)
