"""The directory: every organisation and every place, in one of four orders."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.rows import Rows

if TYPE_CHECKING:
    from kiosk.viewmodels.directory_orders import Entry

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("kind", "identifier", "symbol", "title", "note", "section", "indented")


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class DirectoryModel(Rows):
    """The entries in the session's order, worked out when first looked at; rows of a section are adjacent."""

    changed = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(FIELDS, parent)
        self._session = session
        self._catalogue = catalogue
        self._entries: list[Entry] | None = None
        session.orderChanged.connect(self.refresh)

    @Slot()
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

    def _get_order(self) -> str:
        return self._session.order

    def _get_orders(self) -> list[Item]:
        here = self._catalogue()["settings"]["here"]
        near = [{"value": "near", "text": QCoreApplication.translate("Directory", "Nearby")}] if here else []
        return [
            {"value": "name", "text": QCoreApplication.translate("Directory", "A–Z")},
            {"value": "world", "text": QCoreApplication.translate("Directory", "By world")},
            {"value": "building", "text": QCoreApplication.translate("Directory", "By building")},
            *near,
        ]

    def _get_jumps(self) -> list[Item]:
        from kiosk.viewmodels.directory_orders import jumps  # noqa: PLC0415 - see above

        found = jumps(self.entries(), letters=self._session.order == "name")
        if self._session.order == "near":
            from kiosk.viewmodels.nearby import jump_name  # noqa: PLC0415 - see above

            return [{**jump, "text": jump_name(jump["text"])} for jump in found]
        return found

    def _get_summary(self) -> str:
        catalogue = self._catalogue()
        if self._session.order == "near":
            return QCoreApplication.translate("Directory", "As the crow flies, from this kiosk")
        count = len(catalogue["organisations"])
        organisations = QCoreApplication.translate("Directory", "%n organisations", None, count)
        if self._session.order == "world":
            return organisations
        places = QCoreApplication.translate("Directory", "%n places", None, len(catalogue["places"]))
        both = QCoreApplication.translate("Directory", "{organisations}, {places}")
        return both.format(organisations=organisations, places=places)

    order = Property(str, _get_order, notify=changed)
    orders = Property(QVariantList, _get_orders, notify=changed)
    """The orders ``{value, text}``."""
    jumps = Property(QVariantList, _get_jumps, notify=changed)
    """Where the index leads: ``{text, row}``."""
    summary = Property(str, _get_summary, notify=changed)
    """How many the list holds."""
