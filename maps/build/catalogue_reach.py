"""The entry ``reach`` of the catalogue: stations within reach on each day, and what all of it rests on."""

from collections.abc import Sequence
from datetime import date

from maps.build.catalogue_writer import Json, Writer
from maps.build.reach import ReachDay, start_of
from maps.model.content import Content
from maps.model.dates import DatedFact
from maps.network.guide import STATION
from maps.network.reach import FURTHEST_WALK_S


class Reach(Writer):
    """Writes the days on which the answer changes."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._sections = {section.id: section for section in content.sections}
        self._numbers = {line.id: line.number for line in content.lines}

    def all(self, days: Sequence[ReachDay]) -> Json:
        """The entry ``reach``; None where there are no days."""
        settings, start = self._content.network_settings, start_of(self._content)
        if settings is None or start is None or not days:
            return {"reach": None}
        names = {station.id: station.name for station in self._content.stations}
        openings = [self._opening(section) for day in days for section in day.sections]
        sources = [settings.existing.source, settings.walking.source, *(opening.source for opening in openings)]
        return {
            "reach": {
                "station": names.get(start.id) if start.kind == STATION else None,
                "speed": self._wording.number(settings.walking.speed_km_h),
                "furthest_min": round(FURTHEST_WALK_S / 60),
                "network_as_of": self._wording.month(settings.existing.valid_from),
                "as_of": self._wording.day(max((opening.as_of for opening in openings), default=days[0].day)),
                "sources": self._sources_of(dict.fromkeys(sources)),
                "days": [self._day(day) for day in days],
            }
        }

    def _day(self, day: ReachDay) -> Json:
        openings = [self._opening(section) for section in day.sections]
        return {
            "day": day.day.isoformat(),
            "text": self._period(openings, day.day),
            "sections": [
                {
                    "id": section,
                    "name": self._text(self._sections[section].name),
                    "number": self._numbers[self._sections[section].line],
                    "opening": self._dated(self._sections[section].opening),
                }
                for section in day.sections
            ],
            "stations": {str(limit): count for limit, count in day.stations.items()},
            "file": day.file,
        }

    def _opening(self, section: str) -> DatedFact:
        opening = self._sections[section].opening
        assert opening is not None, "what opens on a day is dated"
        return opening

    def _period(self, openings: Sequence[DatedFact], day: date) -> str:
        """When that is, as exactly as it is known of any section: "automne 2027"."""
        exact = max(openings, key=lambda opening: opening.value, default=None)
        return self._wording.day(day) if exact is None else self._wording.period(exact)
