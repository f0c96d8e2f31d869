"""The sheet of what the visitor selected, as properties for QML."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, SheetContent
from kiosk.visit import HERE

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class SheetModel(QObject):
    """Follows the session's selection. Closing keeps the last content, so that the sheet can leave with its text on."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        has_ways: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._has_ways = has_ways
        self._reachable = False
        self._content = SheetContent()
        session.selectionChanged.connect(self.refresh)
        session.dateChanged.connect(self.refresh)
        session.visitEnded.connect(self._forget)

    @Slot()
    def refresh(self) -> None:
        """Read the selected thing again; an id that the catalogue does not hold closes the sheet.

        A way may lead to what has no sheet: a station that is not drawn, or the kiosk.
        """
        kind, identifier = self._session.selectedKind, self._session.selectedId
        if not kind:
            return
        content = self._read(kind, identifier)
        if content is None:
            if not self._session.shows_way:
                self._session.clear_selection()
        else:
            self._content = content
            self._reachable = self._is_reachable(kind, identifier)
            self.changed.emit()

    def _is_reachable(self, kind: str, identifier: str) -> bool:
        """Whether a way there may be found."""
        from kiosk.viewmodels.ends import end_of  # noqa: PLC0415 - not before the first sheet

        return (
            kind in ("place", "station")
            and end_of(self._catalogue(), kind, identifier) is not None
            and self._has_ways()
        )

    @Slot()
    def _forget(self) -> None:
        """The visit ended: what it showed last is nobody's business."""
        self._content, self._reachable = SheetContent(), False
        self.changed.emit()

    def _read(self, kind: str, identifier: str) -> SheetContent | None:
        # Not before the first sheet: the start is dear.
        from kiosk.viewmodels.organisation import organisation_content  # noqa: PLC0415
        from kiosk.viewmodels.place import place_content  # noqa: PLC0415
        from kiosk.viewmodels.station import station_content  # noqa: PLC0415

        catalogue, today, shown = self._catalogue(), self._session.today, self._session.shown_date
        found = catalogue[f"{kind}s"].get(identifier) if kind != HERE[0] else None
        if found is None:
            return None
        if kind == "organisation":
            return organisation_content(found)
        if kind == "place":
            return place_content(catalogue, found, today, shown)
        place = catalogue["places"].get(found["place"])
        if place is not None:
            return place_content(catalogue, place, today, shown)
        return station_content(catalogue, found, today, shown)

    def _get_reachable(self) -> bool:
        return self._reachable

    def _get_title(self) -> str:
        return self._content.title

    def _get_subtitle(self) -> str:
        return self._content.subtitle

    def _get_tags(self) -> list[Item]:
        return self._content.tags

    def _get_states(self) -> list[Item]:
        return self._content.states

    def _get_notes(self) -> list[str]:
        return self._content.notes

    def _get_lead(self) -> str:
        return self._content.lead

    def _get_summary(self) -> str:
        return self._content.summary

    def _get_lines(self) -> list[Item]:
        return self._content.lines

    def _get_figures(self) -> list[Item]:
        return self._content.figures

    def _get_groups(self) -> list[Item]:
        return self._content.groups

    def _get_facts(self) -> list[Item]:
        return self._content.facts

    def _get_remarks(self) -> list[str]:
        return self._content.remarks

    def _get_sources(self) -> list[str]:
        return self._content.sources

    def _get_as_of(self) -> str:
        return self._content.as_of

    reachable = Property(bool, _get_reachable, notify=changed)
    """Whether the sheet offers the way there."""
    title = Property(str, _get_title, notify=changed)
    subtitle = Property(str, _get_subtitle, notify=changed)
    tags = Property(QVariantList, _get_tags, notify=changed)
    states = Property(QVariantList, _get_states, notify=changed)
    notes = Property(QVariantList, _get_notes, notify=changed)
    lead = Property(str, _get_lead, notify=changed)
    summary = Property(str, _get_summary, notify=changed)
    lines = Property(QVariantList, _get_lines, notify=changed)
    figures = Property(QVariantList, _get_figures, notify=changed)
    groups = Property(QVariantList, _get_groups, notify=changed)
    facts = Property(QVariantList, _get_facts, notify=changed)
    remarks = Property(QVariantList, _get_remarks, notify=changed)
    sources = Property(QVariantList, _get_sources, notify=changed)
    asOf = Property(str, _get_as_of, notify=changed)
