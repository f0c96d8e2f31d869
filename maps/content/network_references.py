"""Whether lines, sections, stations and tracks fit together."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from maps.content.parts import Parts, known
from maps.content.wording import shown
from maps.model.problems import Problem
from maps.model.said import say

Ride = tuple[str, frozenset[str]]
"""A line and two neighbouring stations, in any order."""


def check_network(parts: Parts) -> Iterator[Problem]:
    """Every problem inside the network."""
    yield from _dangling(parts)
    yield from _calls(parts)
    if parts.sections.readable and not parts.sections.problems:
        yield from _tracks_of_nothing(parts)
    if parts.tracks.readable and not parts.tracks.problems:
        yield from _missing_tracks(parts)


def _dangling(parts: Parts) -> Iterator[Problem]:
    lines = known(say("a known line"), "network/lines.yaml", parts.lines)
    sections = known(say("a known section"), "network/sections.yaml", parts.sections)
    stations = known(say("a known station"), "network/stations.yaml", parts.stations)
    for section in parts.sections.entries:
        yield from lines.check(section, ("line",), section.value.line)
        yield from stations.check_all(section, ("stations",), section.value.stations)
    for station in parts.stations.entries:
        for position, call in enumerate(station.value.calls):
            yield from lines.check(station, ("calls", position, "line"), call.line)
            yield from sections.check(station, ("calls", position, "section"), call.section)
        for position, change in enumerate(station.value.interchanges):
            yield from stations.check(station, ("interchanges", position, "station"), change.station)
    for track in parts.tracks.features:
        yield from lines.check(track, ("line",), track.properties["line"])
        for end in ("start", "end"):
            yield from stations.check(track, (end,), track.properties[end])


def _calls(parts: Parts) -> Iterator[Problem]:
    """A station's calls and the sections' lists of stations must say the same.

    Where two sections of a line meet, the station has one call, of the section that opened it.
    """
    sections = {section.value.id: section.value for section in parts.sections.entries}
    stations = {station.value.id: station.value for station in parts.stations.entries}
    for station in parts.stations.entries:
        for position, call in enumerate(station.value.calls):
            section = sections.get(call.section)
            if section is None:
                continue
            if section.line != call.line:
                message = say(
                    "section {section} is of line {line}, not {other}.",
                    section=shown(section.id),
                    line=shown(section.line),
                    other=shown(call.line),
                )
                yield station.problem(("calls", position, "section"), message, say("Correct the line or the section."))
            elif station.value.id not in section.stations:
                here = shown(station.value.id)
                message = say("section {section} does not stop at {station}.", section=shown(section.id), station=here)
                advice = say("Add the station to the section in network/sections.yaml, or remove this call.")
                yield station.problem(("calls", position, "section"), message, advice)
    for entry in parts.sections.entries:
        for position, identifier in enumerate(entry.value.stations):
            stop = stations.get(identifier)
            if stop and all(call.line != entry.value.line for call in stop.calls):
                line = shown(entry.value.line)
                message = say("line {line} does not call at {station}.", line=line, station=shown(identifier))
                yield entry.problem(("stations", position), message, say("Add the call in network/stations.yaml."))


def _missing_tracks(parts: Parts) -> Iterator[Problem]:
    tracks = {_ride(track.properties) for track in parts.tracks.features}
    for section in parts.sections.entries:
        for position, (start, end) in enumerate(pairwise(section.value.stations)):
            if start == end:
                message = say("{station} follows itself.", station=shown(start))
                yield section.problem(("stations", position + 1), message, say("Remove one of them."))
            elif (section.value.line, frozenset((start, end))) not in tracks:
                message = say(
                    "no track of line {line} joins {start} and {end}.",
                    line=shown(section.value.line),
                    start=shown(start),
                    end=shown(end),
                )
                advice = say("Draw it in network/tracks.geojson (schematic where the trace is not known).")
                yield section.problem(("stations", position + 1), message, advice)


def _tracks_of_nothing(parts: Parts) -> Iterator[Problem]:
    rides = {
        (section.value.line, frozenset(pair))
        for section in parts.sections.entries
        for pair in pairwise(section.value.stations)
    }
    for track in parts.tracks.features:
        line, start, end = (shown(track.properties[name]) for name in ("line", "start", "end"))
        if _ride(track.properties) not in rides:
            message = say("no section of line {line} runs between {start} and {end}.", line=line, start=start, end=end)
            yield track.problem((), message, say("Correct line, start and end, or delete the track."))


def _ride(properties: Mapping[str, str]) -> Ride:
    return properties["line"], frozenset((properties["start"], properties["end"]))
