"""The entry of the catalogue that is presented: the tours."""

from datetime import date

from maps.build.catalogue_attract import Attract
from maps.build.catalogue_writer import Json, Writer
from maps.model.content import Content
from maps.model.tours import Tour, TourStop


class Tours(Writer):
    """Writes the tours with their stops; the day of a stop is worked out from the section that it names."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._figures = Attract(content, language)
        self._openings = {section.id: section.opening for section in content.sections}

    def all(self) -> Json:
        """The entry ``tours``, by id."""
        return {"tours": {tour.id: self._tour(tour) for tour in self._content.tours}}

    def _tour(self, tour: Tour) -> Json:
        return {
            "id": tour.id,
            "name": self._text(tour.name),
            "loops": tour.loops,
            "languages": list(tour.languages),
            "stops": [self._stop(stop) for stop in tour.stops],
        }

    def _stop(self, stop: TourStop) -> Json:
        day, bounds = self._day(stop), stop.bounds
        return {
            "id": stop.id,
            "title": self._text(stop.title),
            "text": self._text(stop.text),
            "notes": self._text(stop.notes),
            "seconds": stop.seconds,
            "shows": [{"kind": spot.kind.value, "id": spot.id} for spot in stop.shows],
            "bounds": None if bounds is None else [bounds.west, bounds.south, bounds.east, bounds.north],
            "day": None if day is None else day.isoformat(),
            "day_text": None if day is None else self._wording.day(day),
            "layers": None if stop.layers is None else list(stop.layers),
            "figures": [{"id": figure, **self._figures.figure(figure)} for figure in stop.figures],
            "milestone": stop.milestone,
            "reach": None if stop.reach is None else {"beside_today": stop.reach.beside_today},
            "journey": None if stop.journey is None else {"start": stop.journey.start, "end": stop.journey.end},
        }

    def _day(self, stop: TourStop) -> date | None:
        opening = self._openings.get(stop.opening_of or "")
        return opening.last_day if opening else stop.day
