"""What a visitor takes along of the selected sheet, as codes for a telephone that need no network here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.pictures import code_picture
from kiosk.viewmodels.take_text import take_text, web_map
from maps.qr import qr_rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Code:
    """A text as the picture of a code, ``modules`` wide."""

    text: str = ""
    picture: str = ""
    modules: int = 0


def code_of(text: str) -> Code:
    """The code of a text; an empty one of none."""
    rows = qr_rows(text) if text else []
    return Code(text, code_picture(rows), len(rows)) if rows else Code()


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class TakeModel(QObject):
    """Follows the panel ``take``: its first page is the text of what is selected, its page ``map`` a map on the web.

    A panel that closes keeps its last code, so that it can leave with it.
    """

    changed = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._name = ""
        self._code = Code()
        self._has_map = False
        for signal in (session.panelChanged, session.pageChanged, session.selectionChanged):
            signal.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Work the code out again while it is on the screen; what has gone is for the sheet to close."""
        session, catalogue = self._session, self._catalogue()
        kind = session.selectedKind
        thing = catalogue[f"{kind}s"].get(session.selectedId) if session.panel == "take" and kind else None
        if thing is None:
            return
        place = catalogue["places"].get(thing["place"]) if kind == "station" else None
        if place is not None:  # both share one sheet, which has the address
            kind, thing = "place", place
        address = web_map(catalogue, kind, thing)
        self._name = thing["name"]
        self._has_map = bool(address)
        self._code = code_of(address if session.page == "map" else take_text(catalogue, kind, thing, session.today))
        self.changed.emit()

    def _get_name(self) -> str:
        return self._name

    def _get_text(self) -> str:
        return self._code.text

    def _get_code(self) -> str:
        return self._code.picture

    def _get_modules(self) -> int:
        return self._code.modules

    def _get_has_map(self) -> bool:
        return self._has_map

    name = Property(str, _get_name, notify=changed)
    """Of what is taken along."""
    text = Property(str, _get_text, notify=changed)
    """What the code holds: what a telephone reads from it, and nothing else."""
    code = Property(str, _get_code, notify=changed)
    modules = Property(int, _get_modules, notify=changed)
    hasMap = Property(bool, _get_has_map, notify=changed)
    """Whether a map on the web can show it."""
