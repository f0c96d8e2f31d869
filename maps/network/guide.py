"""What a visitor asks: how to get from here to there, on which day, by rail and on foot."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from maps.model.dates import DateKind
from maps.model.rail import Period
from maps.model.said import Said, say
from maps.network.day_network import DayNetwork, Days
from maps.network.errors import NoAnswer
from maps.network.journeys import Journey, Walk, journeys
from maps.network.names import Named, Names
from maps.network.plane import distance_m
from maps.network.rail import RailNetwork
from maps.network.search import Question
from maps.network.walking import Path, Spot, WalkNetwork

FURTHEST_WALK_M = 4000.0
"""As the crow flies: nobody is told to walk further."""
HERE = ("here", "ici")
"""What somebody types for the place where the kiosk stands; a screen says it in its own words."""
STATION, PLACE, ON_THE_SPOT = "station", "place", "here"


@dataclass(frozen=True, slots=True)
class Asked:
    """When somebody travels: on ``day``, seen from ``today`` (forecasts count for later days only), at a ``period``."""

    day: date
    today: date
    period: Period = Period.DAY


class Guide:
    """Answers from the three files of an edition's ``network/``. What is read once serves every question."""

    def __init__(self, rail: bytes, walking: bytes, places: bytes) -> None:
        self.rail = RailNetwork.from_json(rail)
        self.walking = WalkNetwork.from_json(walking)
        self.days = Days(self.rail)
        self._near: dict[tuple[str, str, float], Mapping[int, float]] = {}
        """Kind and id of a place, and how far one walks → its ways to stops."""
        self._places: Mapping[str, Any] = json.loads(places)
        self._by_id = {place["id"]: place for place in self._places["places"]}

    @cached_property
    def names(self) -> Names:
        """Everything that can be asked for."""
        return Names(self._named())

    def _named(self) -> Iterable[Named]:
        former = self._places["former_names"]
        yield Named(ON_THE_SPOT, ON_THE_SPOT, HERE[0], HERE)
        for stop in self.rail.stops:
            yield Named(STATION, stop.id, stop.name, tuple(filter(None, [former.get(stop.id)])))
        for place in self._places["places"]:
            names = tuple(place["name"].values())
            if place["station"] is not None:
                yield Named(STATION, place["station"], names[0], (place["id"], *names))
            else:
                yield Named(PLACE, place["id"], names[0], names)

    def name(self, thing: Named, language: str) -> str:
        """The name of a thing in a language."""
        if thing.kind == STATION:
            return self.rail.stops[self.rail.position[thing.id]].name
        names = self._by_id[thing.id]["name"] if thing.kind == PLACE else {}
        return str(names.get(language, thing.name))

    def journeys(self, start: Named, end: Named, asked: Asked) -> list[Journey]:
        """The journeys worth telling, fastest first. Raises ``NoAnswer``."""
        if (start.kind, start.id) == (end.kind, end.id):
            raise NoAnswer("same", say("Start and end are the same: {name}.", name=start.name))
        network = self.network_on(asked)
        if start.kind == end.kind == STATION:
            found = self._between_stations(network, start, end, asked)
        else:
            found = self._between_places(network, start, end, asked)
        if not found:
            raise NoAnswer(
                "no_route", say("No journey from {start} to {end} is known.", start=start.name, end=end.name)
            )
        return found

    def network_on(self, asked: Asked) -> DayNetwork:
        """What runs then. Raises ``NoAnswer`` for a day before the existing network is known."""
        if asked.day < self.rail.valid_from:
            message = say(
                "Journeys on {day} are not known: the network is described from {first} on.",
                day=asked.day.isoformat(),
                first=self.rail.valid_from.isoformat(),
            )
            raise NoAnswer("not_known", message)
        return self.days.on(asked.day, asked.today, asked.period.value)

    def ways_to_stations(self, network: DayNetwork, start: Named) -> Mapping[int, float]:
        """Stops within reach on foot, and the seconds to the middle of each. Raises ``NoAnswer``."""
        near = self._stations_near(network, start)
        return {stop: self._to_platform_s(start, metres) for stop, metres in near.items()}

    def _between_stations(self, network: DayNetwork, start: Named, end: Named, asked: Asked) -> list[Journey]:
        first, last = (self._served(network, thing, asked) for thing in (start, end))
        return journeys(network, Question({first: 0.0}, {last: 0.0}, from_platform=True), {}, {})

    def _served(self, network: DayNetwork, station: Named, asked: Asked) -> int:
        stop = self.rail.position[station.id]
        if not network.is_served(stop) and not network.walks.get(stop):
            raise NoAnswer("not_served", self._not_yet(stop, station.name, asked))
        return stop

    def _not_yet(self, stop: int, name: str, asked: Asked) -> Said:
        openings = [link.opening for link in self.rail.links if stop in (link.a, link.b) and link.opening is not None]
        facts = sorted((self.rail.openings[opening] for opening in openings), key=lambda fact: fact.last_day)
        day = asked.day.isoformat()
        if not facts or facts[0].kind is DateKind.OPENED:
            return say("No train stops at {name} on {day}.", name=name, day=day)
        last = facts[0].last_day.isoformat()
        return say(
            "No train stops at {name} on {day}: it is announced for {last} at the latest.",
            name=name,
            day=day,
            last=last,
        )

    def _between_places(self, network: DayNetwork, start: Named, end: Named, asked: Asked) -> list[Journey]:
        for thing in (start, end):
            if thing.kind == STATION:
                self._served(network, thing, asked)
        access, egress = self._stations_near(network, start), self._stations_near(network, end)
        on_foot = self._on_foot(start, end)
        found: list[Journey] = []
        if access and egress:
            starts, ends = (self.ways_to_stations(network, thing) for thing in (start, end))
            outside = [{} if thing.kind == STATION else near for thing, near in ((start, access), (end, egress))]
            found = journeys(network, Question(starts, ends, from_platform=False), *outside)
        if on_foot is None:
            return found
        return [*(journey for journey in found if journey.rides and journey.seconds < on_foot.seconds), on_foot]

    def fastest_on(self, network: DayNetwork, start: Named, station: str, furthest_m: float) -> Journey | None:
        """The fastest journey from a place to a station in a network that is given, whatever its day; None without one.

        ``furthest_m``, as the crow flies, is how far one walks to the first train. Raises ``NoAnswer``.
        """
        access = self._stations_near(network, start, furthest_m)
        starts = {stop: self._to_platform_s(start, metres) for stop, metres in access.items()}
        question = Question(starts, {self.rail.position[station]: 0.0}, from_platform=False)
        return next(iter(journeys(network, question, access, {})), None)

    def _to_platform_s(self, thing: Named, metres: float) -> float:
        """Seconds between a place and the middle of a station."""
        return 0.0 if thing.kind == STATION else metres / self.rail.walk_m_s + self.rail.street_to_platform_s

    def _stations_near(self, network: DayNetwork, thing: Named, furthest_m: float | None = None) -> dict[int, float]:
        """Stops that are served and within reach on foot, with the metres of the way."""
        if thing.kind == STATION:
            stop = self.rail.position[thing.id]
            return {stop: 0.0}
        asked = thing.kind, thing.id, furthest_m or self.rail.furthest_m
        if asked not in self._near:
            self._near[asked] = self._ways_around(thing, asked[2])
        return {stop: metres for stop, metres in self._near[asked].items() if network.is_served(stop)}

    def _ways_around(self, thing: Named, furthest_m: float) -> Mapping[int, float]:
        """All stops within reach on foot, whenever they are served: the ways there are the same on every day."""
        lon, lat = self.position_of(thing)
        spot = self._spot(thing)
        near: dict[int, float] = {}
        for stop, station in enumerate(self.rail.stops):
            # A degree of latitude is the same everywhere: most stations are out of reach by it alone.
            if abs(station.lat - lat) > 0.03:
                continue
            straight = distance_m((lon, lat), (station.lon, station.lat))
            if straight <= furthest_m:
                near[stop] = self._way_m(spot, self.walking.stations.get(station.id), straight)
        return near

    def _way_m(self, start: Spot | None, end: Spot | None, straight: float) -> float:
        """Metres on foot: on the walking network where both are on it, else estimated."""
        if start is not None and end is not None:
            for any_way in (False, True):
                try:
                    return self.walking.path(start, end, any_way=any_way).metres
                except NoAnswer:
                    continue
        return straight * self.rail.detour

    def _on_foot(self, start: Named, end: Named) -> Journey | None:
        (lon, lat), (east, north) = self.position_of(start), self.position_of(end)
        straight = distance_m((lon, lat), (east, north))
        if straight > FURTHEST_WALK_M:
            return None
        metres = self._way_m(self._spot(start), self._spot(end), straight)
        seconds = metres / self.rail.walk_m_s
        return Journey((Walk(None, None, seconds, metres),), 0.0, 0.0, 0.0, seconds)

    def walk(self, start: Named, end: Named, *, any_way: bool) -> Path:
        """The way on foot over the campus. Raises ``NoAnswer``."""
        if (start.kind, start.id) == (end.kind, end.id):
            raise NoAnswer("same", say("Start and end are the same: {name}.", name=start.name))
        spots = []
        for thing in (start, end):
            spot = self._spot(thing)
            if spot is None:
                self.position_of(thing)
                message = say("{name} is not on the walking network of the campus. Ask for a journey.", name=thing.name)
                raise NoAnswer("off_network", message)
            spots.append(spot)
        return self.walking.path(*spots, any_way=any_way)

    def entrance_is_known(self, thing: Named) -> bool:
        """Whether a walk ends at the entrance; else at the nearest point of the outline."""
        spot = self._spot(thing)
        return spot is not None and spot.entrance

    def _spot(self, thing: Named) -> Spot | None:
        if thing.kind == ON_THE_SPOT:
            return self.walking.here
        return (self.walking.stations if thing.kind == STATION else self.walking.places).get(thing.id)

    def position_of(self, thing: Named) -> tuple[float, float]:
        """Longitude and latitude. Raises ``NoAnswer`` for what nobody knows where it is."""
        if thing.kind == STATION:
            stop = self.rail.stops[self.rail.position[thing.id]]
            return stop.lon, stop.lat
        position = self._places["here"] if thing.kind == ON_THE_SPOT else self._by_id[thing.id]["position"]
        if position is None:
            raise NoAnswer("nowhere", say("It is not known where {name} is.", name=thing.name))
        return position[0], position[1]
