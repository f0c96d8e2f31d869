"""The screens of this machine while somebody presents: the audience looks at one, the speaker at another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SETTLE_MS = 300
"""A screen that is plugged in comes and goes a few times before it stays."""


@QmlElement
@QmlUncreatable("made by kiosk.tours")
class Screens(QObject):
    """With two screens the audience's window fills the second, the speaker's the first.

    ``screens`` tells which are there. Windows are moved, never made anew: what they show stays. A window that is not
    full-screen stays a window.
    """

    changed = Signal()

    def __init__(
        self, screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.screens = screens
        self._home: QScreen | None = None
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self.changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.look_again)
            application.screenRemoved.connect(self.look_again)
            application.primaryScreenChanged.connect(self.look_again)

    @Slot()
    def look_again(self) -> None:
        """A screen was plugged in or out: tell of it once that has settled."""
        self._settling.start()

    def _get_two(self) -> bool:
        return len(self.screens()) > 1

    two = Property(bool, _get_two, notify=changed)
    """Whether the audience has a screen of its own."""

    @Slot(QObject)
    def show_audience(self, window: QObject) -> None:
        """The audience's window, on its screen; with one screen on that."""
        if self._home is None and isinstance(window, QWindow):
            self._home = window.screen()
        self._put(window, self.screens()[1 if self._get_two() else 0])

    @Slot(QObject)
    def show_speaker(self, window: QObject) -> None:
        """The speaker's window, on the first screen."""
        if isinstance(window, QWindow):
            fill(window, self.screens()[0])

    @Slot(QObject)
    def give_back(self, window: QObject) -> None:
        """The talk is over: the kiosk's window goes back to where it was, if that is still there."""
        home, self._home = self._home, None
        if home is not None:
            screens = self.screens()
            self._put(window, home if home in screens else screens[0])

    @staticmethod
    def _put(window: QObject, screen: QScreen) -> None:
        if not isinstance(window, QWindow):
            return
        place = screen.geometry()
        if window.screen() is screen and place.contains(window.geometry().center()):
            return
        if window.visibility() is QWindow.Visibility.FullScreen:
            fill(window, screen)
        else:
            window.setScreen(screen)
            window.setPosition(place.topLeft())


def fill(window: QWindow, screen: QScreen) -> None:
    """Let a window fill a screen. A window system moves no window that fills one: it is a plain one for a moment."""
    place = screen.geometry()
    if window.geometry() == place and window.visibility() is QWindow.Visibility.FullScreen:
        return
    window.setScreen(screen)
    window.setGeometry(place)
    if window.isVisible():
        window.showNormal()
        window.setGeometry(place)
    window.showFullScreen()
