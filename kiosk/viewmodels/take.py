"""What a visitor takes along of the selected sheet, as codes for a telephone that need no network here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.pictures import code_picture
from kiosk.viewmodels.take_text import take_text, web_map
from kiosk.visit import Thing
from maps.qr import qr_rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NO_SHEET: Mapping[str, Any] = {"address": None, "commune": None, "as_of": "", "calls": []}
"""What is known of an end of a way without a sheet: a station that is not drawn, or the kiosk."""


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

    A panel that closes keeps its last code, so that it can leave with it. Followed from a way, it has the steps
    too: ``way_lines`` gives them, none where no way is shown; ``name`` what an end without a sheet is called.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        way_lines: Callable[[], list[str]] = list,
        name: Callable[[Catalogue, Thing], str] = lambda _catalogue, _end: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._way_lines = way_lines
        self._name_of = name
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
        if session.panel != "take":
            return
        kind, thing = self._taken(catalogue)
        if thing is None:
            return
        address = web_map(catalogue, kind, thing)
        self._name = thing["name"]
        self._has_map = bool(address)
        text = take_text(catalogue, kind, thing, session.today, self._way_lines())
        self._code = code_of(address if session.page == "map" else text)
        self.changed.emit()

    def _taken(self, catalogue: Catalogue) -> tuple[str, Mapping[str, Any] | None]:
        """What is selected; a station that is a place has its address. A way may lead to what has no sheet."""
        session = self._session
        kind, identifier = session.selectedKind, session.selectedId
        thing = catalogue.get(f"{kind}s", {}).get(identifier)
        if thing is None and session.shows_way:
            return kind, {**NO_SHEET, "name": self._name_of(catalogue, (kind, identifier))}
        place = catalogue["places"].get(thing["place"]) if thing and kind == "station" else None
        return ("place", place) if place is not None else (kind, thing)

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
