"""The rail network as a layer: lines, what opens when, traces and stations."""

from collections import defaultdict
from itertools import pairwise
from typing import Any

import shapely

from maps.build.layers_plane import Plane, lines
from maps.model.content import Content
from maps.model.dates import DatedFact
from maps.model.network import Section, Station, Track


def network_layer(content: Content, plane: Plane) -> dict[str, Any]:
    """Lines, openings of sections, traces joined by line and section, and stations with their calls.

    A trace that two lines share has ``side``, the place of its line beside the others: -0.5 and 0.5 for two.
    """
    ends = frozenset(station for section in content.sections for station in (section.stations[0], section.stations[-1]))
    return {
        "lines": {
            line.id: {"number": line.number, "colour": line.colour, "ink": line.ink, "mode": line.mode.value}
            for line in content.lines
        },
        "sections": {section.id: opening(section.opening) for section in content.sections},
        "tracks": _tracks(content, plane),
        "stations": [_station(station, plane, ends) for station in content.stations],
    }


def opening(fact: DatedFact | None) -> dict[str, str] | None:
    """What the page needs to tell the state of a dated fact on a day; None for what has always been open."""
    if fact is None:
        return None
    return {"kind": fact.kind.value, "value": fact.value.isoformat(), "last": fact.last_day.isoformat()}


def _tracks(content: Content, plane: Plane) -> list[dict[str, Any]]:
    """Traces of a line, section and side as few and long paths, so that dashes run through stations."""
    sides = _sides(content.tracks)
    groups: dict[tuple[str, str | None, bool, float], list[Track]] = defaultdict(list)
    for track in content.tracks:
        section = _section_of(track, content.sections)
        groups[track.line, section, track.schematic, sides[track.line, _ends(track)]].append(track)
    found = []
    for (line, section, schematic, side), tracks in groups.items():
        joined = shapely.MultiLineString([_along(track) for track in tracks])
        record: dict[str, Any] = {"line": line, "section": section, "paths": lines(plane.geometry(joined))}
        if schematic:
            record["schematic"] = True
        if side:
            record["side"] = side
        found.append(record)
    return found


def _along(track: Track) -> tuple[tuple[float, float], ...]:
    """The trace from the station whose id comes first, so that lines beside each other run the same way."""
    return track.coordinates if track.start <= track.end else track.coordinates[::-1]


def _ends(track: Track) -> tuple[str, str]:
    return min(track.start, track.end), max(track.start, track.end)


def _sides(tracks: tuple[Track, ...]) -> dict[tuple[str, tuple[str, str]], float]:
    """How far each line runs beside the middle of a trace that several lines share, in line widths."""
    sharing: dict[tuple[str, str], list[str]] = defaultdict(list)
    for track in tracks:
        if track.line not in sharing[_ends(track)]:
            sharing[_ends(track)].append(track.line)
    return {
        (line, ends): index - (len(together) - 1) / 2
        for ends, together in sharing.items()
        for index, line in enumerate(sorted(together))
    }


def _section_of(track: Track, sections: tuple[Section, ...]) -> str | None:
    """The section in which the two stations of a trace follow each other; the first to open where several do."""
    candidates = [s for s in sections if s.line == track.line and _follow(s.stations, track.start, track.end)]
    if not candidates:
        return None
    return min(candidates, key=lambda s: (s.opening is not None, s.opening.value if s.opening else None)).id


def _follow(stations: tuple[str, ...], start: str, end: str) -> bool:
    return any({first, second} == {start, end} for first, second in pairwise(stations))


def _station(station: Station, plane: Plane, ends: frozenset[str]) -> dict[str, Any]:
    x, y = plane.point(station.lon, station.lat)
    calls = [{"line": call.line, "section": call.section, "opening": opening(call.opening)} for call in station.calls]
    lines_here = len({call.line for call in station.calls})
    record: dict[str, Any] = {"id": station.id, "name": station.name, "x": x, "y": y, "calls": calls}
    if station.interchanges or lines_here > 1:
        record["interchange"] = True
    return record | {"weight": 3 * lines_here + len(station.interchanges) + 4 * (station.id in ends)}
