"""The profile of the web view. Making it starts the web engine, so it comes first and needs nothing of ours."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QJSEngine, QQmlApplicationEngine
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

PROTOTYPE = b"""
import QtQml
import QtWebEngine
QtObject {
    id: root
    required property QtObject receiver
    readonly property WebEngineProfilePrototype prototype: WebEngineProfilePrototype {}
    Component.onCompleted: root.receiver.take(root.prototype.instance())
}
"""
"""Without a storage name: off the record."""


class PolicyError(Exception):
    """The web engine did not take a setting of the table: it must not open anything."""


class OffTheRecord(QObject):
    """A profile that keeps nothing, as only a ``WebEngineProfilePrototype`` in QML makes it, and its QML engine.

    Made before the window: bound within the window's QML, the instance is not there yet (seen with Qt 6.12: a crash).
    QML hands the profile over: asked for an object of a class it does not know, PySide looks through all of Qt's.
    """

    def __init__(self, engine: QQmlApplicationEngine) -> None:
        super().__init__()
        self.engine = engine
        self._handed: list[QQuickWebEngineProfile] = []
        engine.setInitialProperties({"receiver": self})
        engine.loadData(PROTOTYPE)
        if not self._handed or not self._handed[0].isOffTheRecord():
            raise PolicyError("there is no profile off the record")
        self.profile = self._handed[0]
        # Else the engine's garbage collector takes it from under the view, and the next script ends the process.
        QJSEngine.setObjectOwnership(self.profile, QJSEngine.ObjectOwnership.CppOwnership)

    @Slot(QQuickWebEngineProfile)
    def take(self, profile: QQuickWebEngineProfile) -> None:
        """The profile, from QML."""
        self._handed.append(profile)
