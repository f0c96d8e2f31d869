"""The entries of the catalogue beside the map: milestones, figures, statements, notices."""

from maps.build.catalogue_links import LinkWriter
from maps.build.catalogue_writer import Json
from maps.model.content import Content
from maps.model.dates import DatedFact
from maps.model.figures import Figure
from maps.model.milestones import Milestone
from maps.model.notices import Notice
from maps.model.statements import Statement


class Story(LinkWriter):
    """Writes milestones in the order of time, and the rest in the order of their files."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._places = {place.id: place for place in content.places}
        self._openings = {section.id: section.opening for section in content.sections}

    def all(self) -> Json:
        """The entries ``milestones``, ``figures``, ``statements`` and ``notices``."""
        content = self._content
        dated = sorted(
            ((self._date(milestone), milestone) for milestone in content.milestones),
            key=lambda pair: (pair[0].value, pair[0].last_day),
        )
        return {
            "milestones": {milestone.id: self._milestone(milestone, date) for date, milestone in dated},
            "figures": {figure.id: self._figure(figure) for figure in content.figures},
            "statements": {statement.id: self._statement(statement) for statement in content.statements},
            "notices": {notice.id: self._notice(notice) for notice in content.notices},
        }

    def _date(self, milestone: Milestone) -> DatedFact:
        """Its own date, or that of what opens or is delivered with it."""
        date = milestone.date
        if date is None and milestone.section is not None:
            date = self._openings[milestone.section]
        elif date is None and milestone.place is not None:
            date = self._places[milestone.place].delivery
        assert date is not None, "content is checked: a milestone has a date"
        return date

    def _milestone(self, milestone: Milestone, date: DatedFact) -> Json:
        return {
            "id": milestone.id,
            "title": self._text(milestone.title),
            "text": self._text(milestone.text),
            "date": self._dated(date),
            "state": milestone.state(date).value,
            "place": self._place_link(self._places[milestone.place]) if milestone.place else None,
            "section": milestone.section,
            "audience": milestone.audience.value,
            "sources": self._sources_of(milestone.sources),
        }

    def _figure(self, figure: Figure) -> Json:
        unit = self._text(figure.unit)
        return {
            "id": figure.id,
            "label": self._text(figure.label),
            "value": figure.value,
            "number": self._wording.number(figure.value),
            "unit": unit,
            "text": self._wording.quantity(figure.value, unit, figure.qualifier),
            "year": self._wording.years(figure.year) if figure.year else None,
            "group": figure.group.value,
            "purpose": figure.purpose and figure.purpose.value,
            "audience": figure.audience.value,
            "confirmed": figure.confirmed,
            "note": self._text(figure.note),
            "sources": self._sources_of(figure.sources),
        }

    def _statement(self, statement: Statement) -> Json:
        return {
            "id": statement.id,
            "text": self._text(statement.text),
            "shown_by": self._links(statement.shown_by),
            "sources": self._sources_of(statement.sources),
        }

    def _notice(self, notice: Notice) -> Json:
        return {
            "id": notice.id,
            "text": self._text(notice.text),
            "first_day": notice.first_day.isoformat(),
            "last_day": notice.last_day.isoformat(),
        }
