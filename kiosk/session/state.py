"""The one visit of this moment, and who is told when it changes."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.visit import Visit

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TOLD_BY = {
    "language": ("languageChanged",),
    "present": ("presentChanged",),
    "text_scale": ("comfortChanged", "plainChanged"),
    "high_contrast": ("comfortChanged", "plainChanged"),
    "low_layout": ("comfortChanged", "plainChanged"),
    "reduced_motion": ("comfortChanged", "plainChanged"),
    "read_aloud": ("speechChanged", "plainChanged"),
    "guided": ("speechChanged", "plainChanged"),
    "volume": ("speechChanged", "plainChanged"),
    "speaking": ("speechChanged",),
    "speech_paused": ("speechChanged",),
    "scene": ("sceneChanged", "trailChanged"),
    "order": ("orderChanged",),
    "panel": ("panelChanged",),
    "page": ("pageChanged", "trailChanged"),
    "page_before": (),
    "query": ("queryChanged",),
    "milestone": ("milestoneChanged",),
    "pointed": ("pointedChanged",),
    "shown_date": ("dateChanged",),
    "beside": ("besideChanged",),
    "view": ("viewChanged",),
    "selection": ("selectionChanged", "trailChanged"),
    "trail": ("trailChanged",),
    "dismissed": ("dismissedChanged",),
    "compared": ("comparedChanged",),
    "origin": ("originChanged",),
    "any_way": ("wayChanged",),
    "journey": ("wayChanged",),
    "step": ("stepChanged",),
    "choosing": ("choosingChanged",),
}
"""The signals of each field of the visit, which the part that has its properties declares."""


@QmlElement
@QmlUncreatable("made by kiosk.app")
class SessionState(QObject):
    """Holds the one ``Visit``, changes it, and tells what is another one now."""

    presentChanged = Signal()
    homeRequested = Signal()  # the whole of the session's view
    visitEnded = Signal()  # whatever QML remembers of the visit is to be forgotten

    def __init__(
        self, language: str, today: date, parent: QObject | None = None, *, shown_date: date | None = None
    ) -> None:
        super().__init__(parent)
        self.today = today
        self._first = Visit(language, shown_date=shown_date)
        self._visit = self._first

    @property
    def visit(self) -> Visit:
        """All that the visit changed so far."""
        return self._visit

    def _change(self, **fields: object) -> None:
        """Change fields of the visit together, then tell of each that is another one now."""
        self._become(self._visit._replace(**fields))  # type: ignore[arg-type]

    def _become(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        changed = [field for field in Visit._fields if getattr(before, field) != getattr(visit, field)]
        for signal in dict.fromkeys(signal for field in changed for signal in TOLD_BY[field]):
            getattr(self, signal).emit()

    def _way_begun(self) -> dict[str, object]:
        """Another way is looked for: what was chosen of the one before is put back."""
        first = self._first
        return {"any_way": first.any_way, "journey": first.journey, "step": first.step}

    # -------------------------------------------------------------------------------------------- its beginning and end

    def _get_present(self) -> bool:
        return self._visit.present

    present = Property(bool, _get_present, notify=presentChanged)
    """Whether a visitor is there. While nobody is, the kiosk invites."""

    @Slot()
    def begin_visit(self) -> None:
        """Somebody has come: they stand at home."""
        if not self._visit.present:
            self._become(self._first._replace(present=True))
            self.homeRequested.emit()

    @Slot()
    def end_visit(self) -> None:
        """The visitor has gone: nothing of the visit stays."""
        self._become(self._first)
        self.visitEnded.emit()
        self.homeRequested.emit()
