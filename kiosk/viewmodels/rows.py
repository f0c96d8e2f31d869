"""A list for QML whose rows are frozen objects."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

from kiosk.qt import QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

USER_ROLE = 0x0100
"""``Qt.UserRole``: the name alone would cost the start 0.05 s, for PySide makes all enums of ``Qt`` at once."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class Rows(QAbstractListModel):
    """Rows of ``entries``, worked out when first looked at. ``fields`` are what QML reads of each, by these names."""

    def __init__(self, fields: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = dict(enumerate(fields, start=USER_ROLE + 1))

    def entries(self) -> Sequence[Any]:
        """The rows from top to bottom."""
        raise NotImplementedError

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Number of rows; rows have no children."""
        return 0 if parent is not None and parent.isValid() else len(self.entries())

    def data(self, index: Any, role: int = 0) -> Any:
        """The field that stands for ``role``."""
        field = self._fields.get(role)
        return getattr(self.entries()[index.row()], field) if field and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields by their names in QML."""
        return {role: QByteArray(field.encode()) for role, field in self._fields.items()}
