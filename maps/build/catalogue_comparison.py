"""The entries of the catalogue about trains: times before and after, when trains run, bus lines."""

from collections.abc import Mapping
from dataclasses import dataclass

from maps.build.catalogue_writer import Json, Writer
from maps.build.comparison import Compared
from maps.model.comparison import ComparedMoment, Comparison, Destination
from maps.model.content import Content
from maps.model.service import BusLine, Headway, Service, TrainTime
from maps.network.guide import Guide
from maps.network.journeys import Journey


@dataclass(frozen=True, slots=True)
class Times:
    """What the comparison's journeys were worked out on, and what each moment gave."""

    guide: Guide
    moments: Mapping[str, Compared]


class Trains(Writer):
    """Writes all of it in the order of the files."""

    def __init__(self, content: Content, language: str, times: Times | None) -> None:
        super().__init__(content, language)
        self._times = times

    def all(self) -> Json:
        """The entries ``comparison`` (null without one), ``service`` and ``buses``."""
        comparison, times = self._content.comparison, self._times
        return {
            "comparison": self._comparison(comparison, times) if comparison and times else None,
            "service": [self._service(service) for service in self._content.service],
            "buses": [self._bus(bus) for bus in self._content.buses],
        }

    def _comparison(self, comparison: Comparison, times: Times) -> Json:
        settings = self._content.network_settings
        assert settings is not None, "content is checked: nothing is compared without a network"
        origin = next(place for place in self._content.places if place.id == comparison.origin)
        return {
            "origin": self._place_link(origin),
            "valid_from": self._wording.month(settings.existing.valid_from),
            "moments": [self._moment(moment, times.moments[moment.id]) for moment in comparison.moments],
            "destinations": [self._destination(destination, times) for destination in comparison.destinations],
            "sources": self._sources_of(comparison.sources),
        }

    def _moment(self, moment: ComparedMoment, compared: Compared) -> Json:
        known = [section.opening.as_of for section in compared.announced if section.opening is not None]
        return {
            "id": moment.id,
            "name": self._text(moment.name),
            "state": "before" if moment.before else "announced" if known else "today" if moment.year is None else "day",
            "section": moment.once or moment.before,
            "day": self._wording.day(compared.day),
            "announced": [section.id for section in compared.announced],
            "as_of": self._wording.day(min(known)) if known else None,
        }

    def _destination(self, destination: Destination, times: Times) -> Json:
        return {
            "station": destination.station,
            "name": self._text(destination.name),
            "reason": self._text(destination.reason),
            "times": {
                moment: self._time(times.guide, compared.journeys[destination.station])
                for moment, compared in times.moments.items()
            },
        }

    def _time(self, guide: Guide, journey: Journey | None) -> Json | None:
        """Minutes, whole and by parts; the part on the way is what the others leave."""
        if journey is None:
            return None
        rides = journey.rides
        minutes, walk, wait = (round(part / 60) for part in (journey.seconds, journey.walk_s, journey.wait_s))
        return {
            "minutes": minutes,
            "walk": walk,
            "wait": wait,
            "ride": minutes - walk - wait,
            "lines": [guide.rail.lines[ride.line].label for ride in rides],
            "first_station": guide.rail.stops[rides[0].stops[0]].name if rides else None,
            "expected": any(ride.expected for ride in rides),
        }

    def _service(self, service: Service) -> Json:
        return {
            "station": service.station,
            "line": service.line,
            "first_train": self._train(service.first_train),
            "last_train": self._train(service.last_train),
            "headways": [self._headway(headway) for headway in service.headways],
        }

    def _train(self, train: TrainTime | None) -> Json | None:
        if train is None:
            return None
        return {"time": train.time, "as_of": self._wording.month(train.as_of), **self._told(train.source)}

    def _headway(self, headway: Headway) -> Json:
        told = {"period": headway.period.value, "seconds": headway.seconds, "as_of": self._wording.month(headway.as_of)}
        return {**told, **self._told(headway.source)}

    def _told(self, source: str) -> Json:
        (written,) = self._sources_of([source])
        return {"source": written}

    def _bus(self, bus: BusLine) -> Json:
        return {
            "id": bus.id,
            "number": bus.number,
            "operator": bus.operator,
            "colour": bus.colour,
            "serves": self._text(bus.serves),
            "stop_verified": bus.stop_verified,
            "as_of": self._wording.month(bus.as_of),
            "sources": self._sources_of(bus.sources),
        }
