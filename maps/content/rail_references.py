"""Whether the existing network fits together and with the drawn one, and whether its times can be true."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from maps.content.geojson_file import Feature
from maps.content.parts import Located, Parts, known
from maps.content.rail_records import FASTEST_KM_H, SLOWEST_KM_H
from maps.content.record_file import Entry, RecordFile
from maps.content.wording import shown
from maps.content.yaml_file import Steps
from maps.model.network import Line, Station
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.rail import Pace, RailLine, RailLink, RailStation, StationPair, TravelTime, public_label
from maps.model.said import say
from maps.network.components import components
from maps.network.plane import distance_m

SETTINGS = "network/network.yaml"
FURTHEST_CHANGE_M = 500
SHORTEST = 0.5
"""A track may be measured between ends of platforms, but not be half as long as the crow flies."""

Positions = Mapping[str, tuple[float, float]]


def check_rail(parts: Parts) -> Iterator[Problem]:
    """Every problem of what journeys are worked out from; nothing where there is nothing of it."""
    existing = (parts.rail_lines, parts.rail_stations, parts.rail_links)
    lists = (*existing, parts.interchanges, parts.travel_times, parts.comparison)
    if not parts.network_settings.entries:
        if parts.network_settings.readable and any(file.ids or file.entries or file.problems for file in lists):
            message = say("is missing, but there is a network that journeys are worked out from.")
            yield Problem(SETTINGS, WHOLE_FILE, "", message, say("Put it back, or remove the files that need it."))
        return
    yield from _given_twice(parts)
    yield from _dangling(parts)
    yield from _links_twice(parts)
    positions = {station.id: (station.lon, station.lat) for station in parts.stations.values}
    positions |= {station.id: (station.lon, station.lat) for station in parts.rail_stations.values}
    yield from _lengths(parts, positions)
    yield from _crawling(parts)
    yield from _far_changes(parts, positions)
    yield from _speeds(parts, positions)
    if not any(file.problems for file in (*lists, parts.sections, parts.stations)):
        yield from _unserved_times(parts)
        yield from _cut_off(parts)


def _given_twice(parts: Parts) -> Iterator[Problem]:
    """An id of the drawn network that the undrawn one has as well."""
    drawn: tuple[tuple[RecordFile[RailLine] | RecordFile[RailStation], RecordFile[Any], str], ...] = (
        (parts.rail_lines, parts.lines, "network/lines.yaml"),
        (parts.rail_stations, parts.stations, "network/stations.yaml"),
    )
    for file, other, name in drawn:
        for entry in file.entries:
            if entry.value.id in other.ids:
                message = say("{id} is already an id of {file}.", id=shown(entry.value.id), file=name)
                yield entry.problem(("id",), message, say("Remove the record: what is there is the same."))


def _dangling(parts: Parts) -> Iterator[Problem]:
    lines = known(say("a known line"), "network/lines.yaml", parts.lines, parts.rail_lines)
    stations = known(say("a known station"), "network/rail_stations.yaml", parts.stations, parts.rail_stations)
    sources = known(say("a known source"), "sources.yaml", parts.sources)
    for link in parts.rail_links.entries:
        yield from lines.check(link, ("line",), link.value.line)
    for time in parts.travel_times.entries:
        yield from lines.check(time, ("line",), time.value.line)
        yield from sources.check_all(time, ("sources",), time.value.sources)
    joining: tuple[Entry[RailLink] | Entry[StationPair] | Entry[TravelTime], ...]
    joining = (*parts.rail_links.entries, *parts.interchanges.entries, *parts.travel_times.entries)
    for entry in joining:
        yield from stations.check(entry, ("start",), entry.value.start)
        yield from stations.check(entry, ("end",), entry.value.end)
    for settings in parts.network_settings.entries:
        for name in ("existing", "walking", "changes"):
            yield from sources.check(settings, (name, "source"), getattr(settings.value, name).source)
        for position, mode in enumerate(settings.value.modes):
            yield from sources.check(settings, ("modes", position, "pace", "source"), mode.pace.source)
        for position, line in enumerate(settings.value.lines):
            yield from lines.check(settings, ("lines", position, "line"), line.line)
            yield from sources.check(settings, ("lines", position, "pace", "source"), line.pace.source)


def _links_twice(parts: Parts) -> Iterator[Problem]:
    seen: set[tuple[str, frozenset[str]]] = set()
    for entry in parts.rail_links.entries:
        link = entry.value.line, frozenset((entry.value.start, entry.value.end))
        if link in seen:
            message = say(
                "line {line} links {start} and {end} already.",
                line=shown(entry.value.line),
                start=shown(entry.value.start),
                end=shown(entry.value.end),
            )
            yield entry.problem((), message, say("Remove one of them."))
        seen.add(link)


def _lengths(parts: Parts, positions: Positions) -> Iterator[Problem]:
    for entry in parts.rail_links.entries:
        straight = _distance_m(positions, entry.value.start, entry.value.end)
        if straight is not None and entry.value.length_m < SHORTEST * straight:
            message = say(
                "{length} m of track cannot lead over {straight} m.",
                length=entry.value.length_m,
                straight=round(straight),
            )
            yield entry.problem(("length_m",), message, say("Correct the length, or the positions of the stations."))


def _crawling(parts: Parts) -> Iterator[Problem]:
    """Links and drawn tracks so short that no train gets up to the speed of one, by the pace of its line."""
    (settings,) = parts.network_settings.values
    own = {entry.line: entry.pace for entry in settings.lines}
    usual = {entry.mode: entry.pace for entry in settings.modes}
    lines: tuple[Line | RailLine, ...] = (*parts.lines.values, *parts.rail_lines.values)
    paces = {line.id: own.get(line.id, usual.get(line.mode)) for line in lines}
    links = [(link, ("length_m",), link.value.line, float(link.value.length_m)) for link in parts.rail_links.entries]
    tracks = [(track, (), track.properties["line"], _length_m(track)) for track in parts.tracks.features]
    located: tuple[tuple[Located, Steps, str, float], ...] = (*links, *tracks)
    for thing, path, line, metres in located:
        pace = paces.get(line)
        if pace is not None and (speed := _speed_km_h(metres, pace)) < SLOWEST_KM_H:
            message = say(
                "{length} m of track would be ridden at {speed} km/h.", length=round(metres), speed=round(speed)
            )
            yield thing.problem(path, message, say("Correct the length, or the positions of the stations."))


def _length_m(track: Feature) -> float:
    return sum(distance_m(*ends) for ends in pairwise(track.geometry["coordinates"]))


def _speed_km_h(metres: float, pace: Pace) -> float:
    """On average from stop to stop: uniform acceleration to the middle, or to the top speed."""
    to_speed_m = (pace.speed_km_h / 3.6) ** 2 / pace.acceleration
    if metres < to_speed_m:
        return float((metres * pace.acceleration) ** 0.5 / 2) * 3.6
    return metres / (metres / pace.speed_km_h + to_speed_m / pace.speed_km_h)


def _far_changes(parts: Parts, positions: Positions) -> Iterator[Problem]:
    for entry in parts.interchanges.entries:
        straight = _distance_m(positions, entry.value.start, entry.value.end) or 0
        if max(entry.value.distance_m, straight) > FURTHEST_CHANGE_M:
            yield _too_far(entry, max(entry.value.distance_m, round(straight)))

    labels = {*map(public_label, parts.lines.values), *map(public_label, parts.rail_lines.values)}
    for station in parts.stations.entries:
        for position, change in enumerate(station.value.interchanges):
            if change.line in labels and (change.distance_m or 0) > FURTHEST_CHANGE_M:
                message = say("{metres} m are too far to change on foot.", metres=change.distance_m or 0)
                advice = say("At most {most} m are an interchange.", most=FURTHEST_CHANGE_M)
                yield station.problem(("interchanges", position, "distance_m"), message, advice)


def _too_far(entry: Entry[StationPair], metres: int) -> Problem:
    message = say("{metres} m are too far to change on foot.", metres=metres)
    return entry.problem(("distance_m",), message, say("At most {most} m are an interchange.", most=FURTHEST_CHANGE_M))


def _speeds(parts: Parts, positions: Positions) -> Iterator[Problem]:
    for entry in parts.travel_times.entries:
        straight = _distance_m(positions, entry.value.start, entry.value.end)
        if straight is None:
            continue
        speed = straight / 1000 / entry.value.minutes * 60
        if not SLOWEST_KM_H <= speed <= FASTEST_KM_H:
            message = say(
                "{minutes} min for {km} km would be {speed} km/h.",
                minutes=entry.value.minutes,
                km=round(straight / 1000, 1),
                speed=round(speed),
            )
            yield entry.problem(("minutes",), message, say("Correct the minutes, or the stations."))


def _distance_m(positions: Positions, start: str, end: str) -> float | None:
    if start not in positions or end not in positions:
        return None
    return distance_m(positions[start], positions[end])


def _unserved_times(parts: Parts) -> Iterator[Problem]:
    served: dict[str, set[str]] = defaultdict(set)
    for section in parts.sections.values:
        served[section.line].update(section.stations)
    for link in parts.rail_links.values:
        served[link.line].update((link.start, link.end))
    for entry in parts.travel_times.entries:
        for name in ("start", "end"):
            station = getattr(entry.value, name)
            if station not in served[entry.value.line]:
                message = say(
                    "line {line} does not call at {station}.", line=shown(entry.value.line), station=shown(station)
                )
                yield entry.problem((name,), message, say("Correct the line or the station."))


def _cut_off(parts: Parts) -> Iterator[Problem]:
    """Stations that no journey reaches from most others, whatever is open."""
    beside: dict[str, set[str]] = defaultdict(set)
    ways = [(link.start, link.end) for link in parts.rail_links.values]
    ways += [(pair.start, pair.end) for pair in parts.interchanges.values]
    ways += [pair for section in parts.sections.values for pair in pairwise(section.stations)]
    for start, end in ways:
        beside[start].add(end)
        beside[end].add(start)
    entries: dict[str, Entry[Station] | Entry[RailStation]] = {}
    entries |= {entry.value.id: entry for entry in parts.stations.entries}
    entries |= {entry.value.id: entry for entry in parts.rail_stations.entries}
    largest = max(components(beside, entries.keys()), key=len, default=frozenset[str]())
    for station, entry in entries.items():
        if station not in largest:
            message = say("{station} is cut off: no link leads to it from most other stations.", station=shown(station))
            yield entry.problem(("id",), message, say("Add a link in network/rail_links.yaml, or an interchange."))
