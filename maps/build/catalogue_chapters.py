"""The chapters of the catalogue: texts, what they lead on to, and their charts with every number written out."""

from maps.build.catalogue_links import LinkWriter
from maps.build.catalogue_writer import Json
from maps.model.chapters import Chapter, Chart, ChartKind
from maps.model.content import Content
from maps.model.figures import Figure, Qualifier


class Chapters(LinkWriter):
    """Writes the chapters in the order of their file."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._figures = {figure.id: figure for figure in content.figures}
        self._organisations = {organisation.id: organisation for organisation in content.organisations}

    def all(self) -> Json:
        """The entry ``chapters``."""
        return {"chapters": {chapter.id: self._chapter(chapter) for chapter in self._content.chapters}}

    def _chapter(self, chapter: Chapter) -> Json:
        return {
            "id": chapter.id,
            "scene": chapter.scene.value,
            "title": self._text(chapter.title),
            "text": self._text(chapter.text),
            "chart": None if chapter.chart is None else self._chart(chapter.chart),
            "shows": self._links(chapter.shows),
            "contacts": [self._contact(identifier) for identifier in chapter.contacts],
            "audience": chapter.audience.value,
            "sources": self._sources_of(chapter.sources),
        }

    def _contact(self, identifier: str) -> Json:
        organisation = self._organisations[identifier]
        return {"id": identifier, "name": self._text(organisation.name), "website": organisation.website}

    def _chart(self, chart: Chart) -> Json:
        whole = None if chart.whole is None else self._figures[chart.whole]
        figures = [self._figures[identifier] for identifier in chart.figures]
        full = _full_width(chart.kind, whole, figures)
        return {
            "kind": chart.kind.value,
            "whole": None if whole is None else self._item(whole, full),
            "items": [self._item(figure, full) for figure in figures],
            "remainder": self._remainder(whole, figures) if whole and chart.kind is ChartKind.PARTS else None,
        }

    def _item(self, figure: Figure, full: float | None) -> Json:
        return {
            "id": figure.id,
            "label": self._text(figure.label),
            "value": figure.value,
            "text": self._wording.quantity(figure.value, self._text(figure.unit), figure.qualifier),
            "share": None if full is None else figure.value / full,
            "year": self._wording.years(figure.year) if figure.year else None,
            "confirmed": figure.confirmed,
            "note": self._text(figure.note),
        }

    def _remainder(self, whole: Figure, parts: list[Figure]) -> Json | None:
        """What the named parts leave of the whole; as exact as the least exact of them. None where nothing is left."""
        left = whole.value - sum(part.value for part in parts)
        if left <= 0:
            return None
        about = Qualifier.ABOUT if any(figure.qualifier for figure in (whole, *parts)) else None
        phrases = self._wording.phrases.charts
        return {
            "id": None,
            "label": phrases.others,
            "value": left,
            "text": self._wording.quantity(left, self._text(whole.unit), about),
            "share": left / whole.value,
            "year": None,
            "confirmed": whole.confirmed and all(part.confirmed for part in parts),
            "note": phrases.others_note,
        }


def _full_width(kind: ChartKind, whole: Figure | None, figures: list[Figure]) -> float | None:
    """The value that fills the width of a chart; None where nothing is drawn to scale."""
    if whole is not None:
        return whole.value
    return max(figure.value for figure in figures) if kind is ChartKind.BARS else None
