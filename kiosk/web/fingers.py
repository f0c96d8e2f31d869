"""When the last finger leaves the window, the page is told: it may have missed that of one that it held."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtQuick import QQuickWindow


class Fingers(QObject):
    """Listens to the window's touches.

    Where a sheet opens under some of ten fingers, Qt can keep the end of another one from the web engine (6.12): the
    page then waits for it, and takes no tap any more (seen).
    """

    lifted = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Called by Qt with every event of the window; a touch ends with its last finger."""
        if event.type() in ENDS:
            self.lifted.emit()
        return False


ENDS = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
