"""The notices of the day, for the home scene."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SHORT = 90
"""Characters of a notice that takes so little room that it need not be put away."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class NoticesModel(QObject):
    """What is announced for the session's today, less the long notices that this visitor has put away."""

    changed = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        session.dismissedChanged.connect(self.changed)

    def refresh(self) -> None:
        """Say everything again: another language, other content, another day."""
        self.changed.emit()

    def _get_notices(self) -> list[Item]:
        today = self._session.today
        return [
            {"id": notice["id"], "text": notice["text"], "long": len(notice["text"]) > SHORT}
            for notice in self._catalogue()["notices"].values()
            if date.fromisoformat(notice["first_day"]) <= today <= date.fromisoformat(notice["last_day"])
            and notice["id"] not in self._session.dismissed
        ]

    notices = Property(QVariantList, _get_notices, notify=changed)
    """``{id, text, long}``, in the order of the content; a long one can be put away."""
