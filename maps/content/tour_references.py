"""Whether the stops of the tours lead to what there is."""

from collections.abc import Collection, Iterator, Mapping

from maps.content.attract_references import spot_problems
from maps.content.parts import Known, Parts, known
from maps.content.record_file import Entry
from maps.content.things import Things
from maps.content.wording import shown
from maps.content.yaml_file import Steps
from maps.model.milestones import Audience
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.statements import ShownKind
from maps.model.tours import Tour, TourStop


def check_tours(parts: Parts, things: Things) -> Iterator[Problem]:
    """Every place, station, section, layer, figure and milestone of a stop that is not known or not on the map."""
    lists: Mapping[str, Known] = {
        "layers": known(say("a known layer"), "layers.yaml", parts.layers),
        "figures": things.known[ShownKind.FIGURE],
    }
    sections = known(say("a known section"), "network/sections.yaml", parts.sections)
    ends = known(
        say("a known station or place"), "network/stations.yaml", parts.stations, parts.places, parts.rail_stations
    )
    investors = {entry.value.id for entry in parts.figures.entries if entry.value.audience is not Audience.VISITOR}
    for entry in parts.tours.entries:
        for number, stop in enumerate(entry.value.stops):
            path: Steps = ("stops", number)
            for position, spot in enumerate(stop.shows):
                yield from spot_problems(parts, things, entry, (*path, "shows", position), spot)
            for name, ids in lists.items():
                yield from ids.check_all(entry, (*path, name), getattr(stop, name) or ())
            yield from sections.check(entry, (*path, "opening_of"), stop.opening_of)
            yield from things.known[ShownKind.MILESTONE].check(entry, (*path, "milestone"), stop.milestone)
            yield from _journey(ends, entry, path, stop)
            if entry.value.loops:
                yield from _for_everybody(investors, entry, path, stop)


def _for_everybody(investors: Collection[str], entry: Entry[Tour], path: Steps, stop: TourStop) -> Iterator[Problem]:
    for position, figure in enumerate(stop.figures):
        if figure in investors:
            message = say("figure {id} is for investors only.", id=shown(figure))
            advice = say("Name a figure for visitors: everybody sees a tour that loops.")
            yield entry.problem((*path, "figures", position), message, advice)


def _journey(ends: Known, entry: Entry[Tour], path: Steps, stop: TourStop) -> Iterator[Problem]:
    if stop.journey is None:
        return
    yield from ends.check(entry, (*path, "journey", "start"), stop.journey.start)
    yield from ends.check(entry, (*path, "journey", "end"), stop.journey.end)
    if stop.journey.start == stop.journey.end:
        message = say("leads back to where it begins.")
        yield entry.problem((*path, "journey", "end"), message, say("Name another station or place."))
