"""The profile of the web view. Making it starts the web engine, so it comes first and needs nothing of ours."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QJSEngine, QmlElement, QQmlApplicationEngine
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from kiosk.qt import QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PROFILE = Path(__file__).resolve().parent.parent / "ui" / "Profile.qml"


class PolicyError(Exception):
    """The web engine did not take a setting of the table: it must not open anything."""


@QmlElement
@QmlUncreatable("made by kiosk.app")
class OffTheRecord(QObject):
    """A profile that keeps nothing, as only ``Profile.qml`` makes it, and its QML engine.

    Made before the window: bound within the window's QML, the instance is not there yet (seen with Qt 6.12: a crash).
    QML hands the profile over: asked for an object of a class it does not know, PySide looks through all of Qt's.
    """

    def __init__(self, engine: QQmlApplicationEngine) -> None:
        super().__init__()
        self.engine = engine
        self._handed: list[QQuickWebEngineProfile] = []
        engine.setInitialProperties({"receiver": self})
        # ``load`` alone leaves Python free meanwhile: a thread of Qt that has something to log would wait for ever.
        engine.load(QUrl.fromLocalFile(str(PROFILE)))
        if not self._handed or not self._handed[0].isOffTheRecord():
            raise PolicyError("there is no profile off the record")
        self.profile = self._handed[0]
        # Else the engine's garbage collector takes it from under the view, and the next script ends the process.
        QJSEngine.setObjectOwnership(self.profile, QJSEngine.ObjectOwnership.CppOwnership)

    @Slot(QQuickWebEngineProfile)
    def take(self, profile: QQuickWebEngineProfile) -> None:
        """The profile, from QML."""
        self._handed.append(profile)
