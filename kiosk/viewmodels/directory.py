"""The directory: every organisation and every place, in one of three orders."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item

if TYPE_CHECKING:
    from kiosk.viewmodels.directory_orders import Entry

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("kind", "identifier", "symbol", "title", "note", "section", "indented")
USER_ROLE = 0x0100
"""``Qt.UserRole``: the name alone would cost the start 0.05 s, for PySide makes all enums of ``Qt`` at once."""
ROLES = {USER_ROLE + number: field for number, field in enumerate(FIELDS, start=1)}


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class DirectoryModel(QAbstractListModel):
    """The entries in the session's order, worked out when first looked at; rows of a section are adjacent."""

    changed = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._entries: list[Entry] | None = None
        session.orderChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Sort again: another order, another language, other content."""
        self.beginResetModel()
        self._entries = None
        self.endResetModel()
        self.changed.emit()

    def entries(self) -> "list[Entry]":
        """The rows from top to bottom."""
        from kiosk.viewmodels.directory_orders import ordered  # noqa: PLC0415 - not before its scene: the start is dear

        if self._entries is None:
            self._entries = ordered(self._catalogue(), self._session.order)
        return self._entries

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Number of rows; rows have no children."""
        return 0 if parent is not None and parent.isValid() else len(self.entries())

    def data(self, index: Any, role: int = 0) -> Any:
        """The field of ``FIELDS`` that stands for ``role``."""
        field = ROLES.get(role)
        return getattr(self.entries()[index.row()], field) if field and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields by their names in QML."""
        return {role: QByteArray(field.encode()) for role, field in ROLES.items()}

    def _get_order(self) -> str:
        return self._session.order

    def _get_orders(self) -> list[Item]:
        return [
            {"value": "name", "text": QCoreApplication.translate("Directory", "A–Z")},
            {"value": "world", "text": QCoreApplication.translate("Directory", "By world")},
            {"value": "building", "text": QCoreApplication.translate("Directory", "By building")},
        ]

    def _get_jumps(self) -> list[Item]:
        from kiosk.viewmodels.directory_orders import jumps  # noqa: PLC0415 - see above

        return jumps(self.entries(), letters=self._session.order == "name")

    def _get_summary(self) -> str:
        catalogue = self._catalogue()
        text = (
            QCoreApplication.translate("Directory", "{organisations} organisations")
            if self._session.order == "world"
            else QCoreApplication.translate("Directory", "{organisations} organisations, {places} places")
        )
        return text.format(organisations=len(catalogue["organisations"]), places=len(catalogue["places"]))

    order = Property(str, _get_order, notify=changed)
    orders = Property(QVariantList, _get_orders, notify=changed)
    """The three orders ``{value, text}``."""
    jumps = Property(QVariantList, _get_jumps, notify=changed)
    """Where the index leads: ``{text, row}``."""
    summary = Property(str, _get_summary, notify=changed)
    """How many the list holds."""
