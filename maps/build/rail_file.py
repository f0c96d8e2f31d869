"""``network/rail.json``: the drawn and the existing network as one, for journeys."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from math import acos, degrees, hypot
from typing import Any

from maps.model.content import Content
from maps.model.dates import DatedFact
from maps.model.network import Interchange, Line, Section, Station
from maps.model.rail import NetworkSettings, Pace, RailLine, RailStation, TravelKind, public_label
from maps.network.plane import Plane, distance_m

SHARP_DEG = 75.0
"""No train turns as sharply: it turns back there, and its passengers change."""

Ride = tuple[str, frozenset[str]]
"""A line and two neighbouring stations, in any order."""


def rail_file(content: Content, settings: NetworkSettings) -> dict[str, Any]:
    """Lines, stops and links by number, with what a change at a stop costs. Seconds, metres, m/s."""
    links = _links(content)
    ids = {station for _, ends in links for station in ends}
    stops = [station for station in _stations(content) if station.id in ids]
    stop_number = {stop.id: number for number, stop in enumerate(stops)}
    served = {line for line, _ in links}
    lines = [line for line in _lines(content) if line.id in served]
    line_number = {line.id: number for number, line in enumerate(lines)}
    openings = _Openings()
    rows = [
        [line_number[line], *(stop_number[end] for end in sorted(ends)), *link, openings.number(opening)]
        for (line, ends), (*link, opening) in links.items()
    ]
    walking = settings.walking
    return {
        "valid_from": settings.existing.valid_from.isoformat(),
        "walking": {
            "m_s": round(walking.speed_km_h / 3.6, 4),
            "detour": walking.detour,
            "furthest_m": walking.furthest_m,
        },
        "changes": {
            "within_station_m": settings.changes.within_station_m,
            "street_to_platform_s": settings.changes.street_to_platform_s,
        },
        "lines": [_line(line, _pace(line, settings)) for line in lines],
        "stops": [[stop.id, stop.name, stop.lon, stop.lat] for stop in stops],
        "links": rows,
        "tracks": [
            [line_number[track.line], stop_number[track.start], stop_number[track.end], track.coordinates]
            for track in content.tracks
            if (track.line, frozenset((track.start, track.end))) in links
        ],
        "turnbacks": _turnbacks(content, links),
        "calls": [
            [stop_number[station.id], line_number[call.line], openings.number(call.opening)]
            for station in content.stations
            for call in station.calls
            if call.opening is not None and station.id in stop_number and call.line in line_number
        ],
        "sides": _sides(content, lines, links, stop_number),
        "pairs": [
            [stop_number[pair.start], stop_number[pair.end], pair.distance_m]
            for pair in content.interchanges
            if pair.start in stop_number and pair.end in stop_number
        ],
        "openings": openings.facts,
    }


class _Openings:
    """Dated facts by number, each once."""

    def __init__(self) -> None:
        self.facts: list[dict[str, str]] = []

    def number(self, fact: DatedFact | None) -> int | None:
        if fact is None:
            return None
        told = {"value": fact.value.isoformat(), "precision": fact.precision.value, "kind": fact.kind.value}
        if told not in self.facts:
            self.facts.append(told)
        return self.facts.index(told)


def _links(content: Content) -> Mapping[Ride, tuple[int, float | None, DatedFact | None]]:
    """Each link with its length, the run time that was published for it, and the first opening of a section with it."""
    published = {
        (time.line, frozenset((time.start, time.end))): time.minutes * 60
        for time in content.travel_times
        if time.kind is TravelKind.PUBLISHED
    }
    tracks = {
        (track.line, frozenset((track.start, track.end))): sum(
            distance_m(*ends) for ends in pairwise(track.coordinates)
        )
        for track in content.tracks
    }
    existing: list[tuple[Ride, float, DatedFact | None]] = [
        ((link.line, frozenset((link.start, link.end))), link.length_m, None) for link in content.rail_links
    ]
    opened: list[tuple[Ride, float, DatedFact | None]] = [
        ((section.line, frozenset(ends)), tracks[section.line, frozenset(ends)], section.opening)
        for section in sorted(content.sections, key=_first_opening)
        for ends in pairwise(section.stations)
    ]
    found: dict[Ride, tuple[int, float | None, DatedFact | None]] = {}
    for ride, metres, opening in (*existing, *opened):
        found.setdefault(ride, (round(metres), published.get(ride), opening))
    return found


def _first_opening(section: Section) -> str:
    return "" if section.opening is None else section.opening.last_day.isoformat()


def _pace(line: Line | RailLine, settings: NetworkSettings) -> Pace:
    own = (entry.pace for entry in settings.lines if entry.line == line.id)
    return next(own, next(entry.pace for entry in settings.modes if entry.mode is line.mode))


def _line(line: Line | RailLine, pace: Pace) -> dict[str, Any]:
    return {
        "id": line.id,
        "mode": line.mode.value,
        "number": line.number,
        "label": public_label(line),
        "name": line.name,
        "speed": round(pace.speed_km_h / 3.6, 3),
        "acceleration": pace.acceleration,
        "dwell_s": pace.dwell_s,
        "wait_s": {"peak": pace.wait_s.peak, "day": pace.wait_s.day, "evening": pace.wait_s.evening},
    }


def _sides(
    content: Content, lines: list[Line | RailLine], links: Mapping[Ride, object], stop_number: Mapping[str, int]
) -> list[list[int]]:
    """Stop, line and the metres that the content gives between that line and the station's own point."""
    served = {(line, station) for line, ends in links for station in ends}
    labels = {public_label(line): (number, line.id) for number, line in enumerate(lines)}

    def known(station: str, change: Interchange) -> Iterator[list[int]]:
        number, line = labels.get(change.line, (-1, ""))
        if change.distance_m is not None and (line, station) in served:
            yield [stop_number[station], number, change.distance_m]

    return [
        side for station in content.stations for change in station.interchanges for side in known(station.id, change)
    ]


def _turnbacks(content: Content, links: Mapping[Ride, object]) -> list[list[int]]:
    """Pairs of links of a line between which a train would have to turn back: where lines fork, whatever is open.

    Neighbours within one section follow each other. Of the others, the two that leave a fork most nearly the same way,
    and all that leave it within ``SHARP_DEG``.
    """
    numbers = {ride: number for number, ride in enumerate(links)}
    spots = _spots(content)
    through = {
        (section.line, middle, frozenset((before, after)))
        for section in content.sections
        for before, middle, after in zip(section.stations, section.stations[1:], section.stations[2:], strict=False)
    }
    beside: dict[tuple[str, str], set[str]] = defaultdict(set)
    for line, ends in links:
        for end in ends:
            beside[line, end] |= ends - {end}
    found: list[list[int]] = []
    for (line, fork), ways in beside.items():
        if len(ways) < 3:
            continue
        angles = {
            pair: _angle(spots[fork], spots[pair[0]], spots[pair[1]])
            for pair in combinations(sorted(ways), 2)
            if (line, fork, frozenset(pair)) not in through
        }
        for pair, angle in angles.items():
            if angle < SHARP_DEG or angle == min(angles.values()):
                one, other = (numbers[line, frozenset((fork, way))] for way in pair)
                found += [[one, other], [other, one]]
    return found


def _lines(content: Content) -> list[Line | RailLine]:
    return [*content.lines, *content.rail_lines]


def _stations(content: Content) -> list[Station | RailStation]:
    return [*content.stations, *content.rail_stations]


def _spots(content: Content) -> Mapping[str, tuple[float, float]]:
    stations = _stations(content)
    plane = Plane(sum(station.lat for station in stations) / max(1, len(stations)))
    return {station.id: plane.metres(station.lon, station.lat) for station in stations}


def _angle(middle: tuple[float, float], one: tuple[float, float], other: tuple[float, float]) -> float:
    """Degrees between two directions."""
    ax, ay = one[0] - middle[0], one[1] - middle[1]
    bx, by = other[0] - middle[0], other[1] - middle[1]
    length = hypot(ax, ay) * hypot(bx, by)
    return degrees(acos(max(-1.0, min(1.0, (ax * bx + ay * by) / length)))) if length else 0.0
