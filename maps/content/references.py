"""Whether the parts of the content fit together: sources, licences, organisations, places and the plan."""

from collections.abc import Iterator

from maps.content.attract_references import check_attract
from maps.content.chapter_references import check_chapters
from maps.content.comparison_references import check_comparison, check_service
from maps.content.geojson_file import Feature
from maps.content.home_references import check_home
from maps.content.network_references import check_network
from maps.content.parts import Known, Located, Parts, known
from maps.content.rail_references import check_rail
from maps.content.record_file import Entry
from maps.content.story_references import check_story
from maps.content.synonym_references import check_synonyms
from maps.content.things import things_of
from maps.content.tour_references import check_tours
from maps.content.wording import shown
from maps.content.yaml_file import Steps
from maps.model.places import Place
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import Said, say

DATED_FIELDS = ("delivery", "opening", "date")


def check_references(parts: Parts) -> Iterator[Problem]:
    """Every problem between the parts: dangling references, circles, two records that claim the same thing."""
    things = things_of(parts)
    yield from _licences(parts)
    yield from _sources(parts)
    yield from _places(parts)
    yield from _circles(parts.places.entries)
    yield from _shared_stations(parts.places.entries)
    yield from _plan_ids(parts)
    yield from check_network(parts)
    yield from check_rail(parts)
    yield from check_comparison(parts)
    yield from check_service(parts)
    yield from _nothing_dated(parts)
    yield from check_story(parts, things)
    yield from check_chapters(parts, things)
    yield from check_home(parts, things)
    yield from check_synonyms(parts, things)
    yield from check_attract(parts, things)
    yield from check_tours(parts, things)


def _nothing_dated(parts: Parts) -> Iterator[Problem]:
    files = (parts.places, parts.organisations, parts.stations)
    if not any(file.entries or file.problems for file in files):
        yield Problem(
            "places.yaml",
            WHOLE_FILE,
            "places",
            say("is empty, and so are the organisations and the stations: nothing says how recent the content is."),
            say("Give at least one place, organisation or station."),
        )


def _licences(parts: Parts) -> Iterator[Problem]:
    licences = known(say("a known licence"), "licences.yaml", parts.licences)
    for source in parts.sources.entries:
        yield from licences.check(source, ("licence",), source.value.licence)


def _sources(parts: Parts) -> Iterator[Problem]:
    sources = known(say("a known source"), "sources.yaml", parts.sources)
    network = (parts.lines, parts.sections, parts.stations)
    story = (parts.milestones, parts.figures, parts.statements, parts.chapters, parts.centres)
    home = (parts.home, parts.help)
    for file in (parts.organisations, parts.places, *network, *story, *home):
        for entry in file.entries:
            yield from sources.check_all(entry, ("sources",), entry.value.sources)
            for name in DATED_FIELDS:
                yield from _dated(sources, entry, (name,), getattr(entry.value, name, None))
    for station in parts.stations.entries:
        for position, call in enumerate(station.value.calls):
            yield from _dated(sources, station, ("calls", position, "opening"), call.opening)
    for layer in parts.layers.entries:
        yield from sources.check(layer, ("source",), layer.value.source)
    for features in (parts.tracks, *parts.plan):
        for feature in features.features:
            yield from sources.check(feature, ("source",), feature.properties["source"])


def _dated(sources: Known, located: Located, path: Steps, fact: object) -> Iterator[Problem]:
    yield from sources.check(located, (*path, "source"), getattr(fact, "source", None))


def _places(parts: Parts) -> Iterator[Problem]:
    organisations = known(say("a known organisation"), "organisations.yaml", parts.organisations)
    places = known(say("a known place"), "places.yaml", parts.places)
    stations = known(say("a known station"), "network/stations.yaml", parts.stations)
    plan = known(say("a known feature of the plan"), "campus/*.geojson", *parts.plan)
    for entry in parts.places.entries:
        yield from organisations.check_all(entry, ("occupants",), entry.value.occupants)
        yield from places.check(entry, ("part_of",), entry.value.part_of)
        yield from stations.check(entry, ("station",), entry.value.station)
        yield from plan.check_all(entry, ("footprint",), entry.value.footprint)


def _circles(entries: tuple[Entry[Place], ...]) -> Iterator[Problem]:
    parents = {entry.value.id: entry.value.part_of for entry in entries}
    for entry in entries:
        chain = [entry.value.id]
        above = entry.value.part_of
        while above is not None and above not in chain:
            chain.append(above)
            above = parents.get(above)
        if above == entry.value.id:
            circle = " → ".join((*chain, above))
            message = say("the place is part of itself: {circle}.", circle=circle)
            yield entry.problem(("part_of",), message, say("Remove one of these part_of."))


def _shared_stations(entries: tuple[Entry[Place], ...]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for entry in entries:
        station = entry.value.station
        if station in first:
            place = shown(first[station])
            message = say("{id} already belongs to the place {place}.", id=shown(station), place=place)
            yield entry.problem(("station",), message, say("A station has one place: remove it from one of them."))
        elif station is not None:
            first[station] = entry.value.id


def _plan_ids(parts: Parts) -> Iterator[Problem]:
    first: dict[str, Said] = {}
    for file in parts.plan:
        for feature in file.features:
            identifier = feature.properties.get("id")
            if identifier in first:
                message = say("{id} is already the id of {other}.", id=shown(identifier), other=first[identifier])
                yield feature.problem(("id",), message, say("Give it an id of its own."))
            elif identifier is not None:
                first[identifier] = _place_of(feature)


def _place_of(feature: Feature) -> Said:
    return say("{file}, {place}", file=feature.file, place=feature.where.said() or "")
