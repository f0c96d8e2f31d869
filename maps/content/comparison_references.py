"""Whether the comparison, the trains and the buses refer to what is there."""

from collections.abc import Iterator

from maps.content.parts import Parts, known
from maps.content.record_file import Entry
from maps.content.wording import shown
from maps.model.comparison import Comparison
from maps.model.dates import DateKind
from maps.model.problems import Problem
from maps.model.said import say


def check_comparison(parts: Parts) -> Iterator[Problem]:
    """Every dangling reference, and every moment that no date makes."""
    sources = known(say("a known source"), "sources.yaml", parts.sources)
    stations = known(say("a known station"), "network/stations.yaml", parts.stations)
    places = known(say("a known place"), "places.yaml", parts.places)
    for entry in parts.comparison.entries:
        yield from places.check(entry, ("origin",), entry.value.origin)
        yield from sources.check_all(entry, ("sources",), entry.value.sources)
        for position, destination in enumerate(entry.value.destinations):
            yield from stations.check(entry, ("destinations", position, "station"), destination.station)
        yield from _twice(entry)
        yield from _moments(parts, entry)


def _twice(entry: Entry[Comparison]) -> Iterator[Problem]:
    listed = {
        ("moments", "id"): [moment.id for moment in entry.value.moments],
        ("destinations", "station"): [destination.station for destination in entry.value.destinations],
    }
    for (field, name), identifiers in listed.items():
        for position, identifier in enumerate(identifiers):
            if identifier in identifiers[:position]:
                message = say("{id} is in the list already.", id=shown(identifier))
                yield entry.problem((field, position, name), message, say("Remove one of them."))


def _moments(parts: Parts, entry: Entry[Comparison]) -> Iterator[Problem]:
    sections = known(say("a known section"), "network/sections.yaml", parts.sections)
    openings = {section.value.id: section.value.opening for section in parts.sections.entries}
    for position, moment in enumerate(entry.value.moments):
        for field, section in (("before", moment.before), ("once", moment.once)):
            path = ("moments", position, field)
            yield from sections.check(entry, path, section)
            if section is None or section not in openings:
                continue
            opening = openings[section]
            if opening is None:
                message = say("section {id} has no opening date.", id=shown(section))
                yield entry.problem(path, message, say("Give the section one, or name another."))
            elif field == "before" and opening.kind is not DateKind.OPENED:
                message = say("section {id} has not opened: what is before it is not over.", id=shown(section))
                yield entry.problem(path, message, say("Name a section that is open, or leave before out for today."))


def check_service(parts: Parts) -> Iterator[Problem]:
    """Every dangling reference of trains and buses, and every line twice at a station or never there."""
    sources = known(say("a known source"), "sources.yaml", parts.sources)
    stations = known(say("a known station"), "network/stations.yaml", parts.stations)
    lines = known(say("a known line"), "network/lines.yaml", parts.lines)
    calls = {station.id: {call.line for call in station.calls} for station in parts.stations.values}
    seen: set[tuple[str, str]] = set()
    for entry in parts.service.entries:
        service = entry.value
        yield from stations.check(entry, ("station",), service.station)
        yield from lines.check(entry, ("line",), service.line)
        if service.line in parts.lines.ids and service.line not in calls.get(service.station, {service.line}):
            line, station = shown(service.line), shown(service.station)
            message = say("line {line} does not call at {station}.", line=line, station=station)
            yield entry.problem(("line",), message, say("Correct the line or the station."))
        if (service.station, service.line) in seen:
            message = say("{line} at {station} is told already.", line=service.line, station=service.station)
            yield entry.problem((), message, say("Remove one of them."))
        seen.add((service.station, service.line))
        for name in ("first_train", "last_train"):
            yield from sources.check(entry, (name, "source"), getattr(getattr(service, name), "source", None))
        for position, headway in enumerate(service.headways):
            yield from sources.check(entry, ("headways", position, "source"), headway.source)
    for bus in parts.buses.entries:
        yield from sources.check_all(bus, ("sources",), bus.value.sources)
