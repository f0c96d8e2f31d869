"""Whether the loop leads to what is on the map, and tells passers-by only what is for everybody."""

from collections.abc import Iterator

from maps.content.doubts import is_somewhere
from maps.content.parts import Located, Parts, known
from maps.content.things import Things
from maps.content.wording import shown
from maps.content.yaml_file import Steps
from maps.model.attract import VIEWS, Spot, SpotKind
from maps.model.milestones import Audience
from maps.model.places import GONE
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.statements import ShownKind

LONGEST_NOTE = 120
"""Characters of a figure's note that can be read in passing, in each language."""


def check_attract(parts: Parts, things: Things) -> Iterator[Problem]:
    """Every stop that leads nowhere, every figure that is not known or not for everybody."""
    figures = {entry.value.id: entry.value for entry in parts.figures.entries}
    for entry in parts.attract.entries:
        yield from spot_problems(parts, things, entry, ("shows",), entry.value.shows)
        yield from things.known[ShownKind.FIGURE].check(entry, ("figure",), entry.value.figure)
        figure = figures.get(entry.value.figure or "")
        if figure and figure.audience is not Audience.VISITOR:
            message = say("figure {id} is for investors only.", id=shown(figure.id))
            yield entry.problem(("figure",), message, say("Name a figure for visitors: everybody sees this loop."))
        longest = max(map(len, (figure.note or {"": ""}).values())) if figure else 0
        if longest > LONGEST_NOTE:
            message = say("its note is {count} characters long.", count=longest)
            advice = say("At most {limit} can be read in passing: name another figure.", limit=LONGEST_NOTE)
            yield entry.problem(("figure",), message, advice)


def spot_problems(parts: Parts, things: Things, located: Located, path: Steps, spot: Spot) -> Iterator[Problem]:
    """A problem if ``spot`` is not known, or is not on the map."""
    spots = {
        SpotKind.PLACE: things.known[ShownKind.PLACE],
        SpotKind.STATION: things.known[ShownKind.STATION],
        SpotKind.SECTION: known(say("a known section"), "network/sections.yaml", parts.sections),
    }
    if spot.kind in spots:
        yield from spots[spot.kind].check(located, (*path, "id"), spot.id)
    elif spot.id not in VIEWS:
        message = say("{value} is not a view.", value=shown(spot.id))
        yield located.problem((*path, "id"), message, say("Use campus or grandparis."))
    places = {entry.value.id: entry.value for entry in parts.places.entries}
    place = places.get(spot.id) if spot.kind is SpotKind.PLACE else None
    if place and (place.status in GONE or not is_somewhere(place, places, parts.places.ids)):
        message = say("place {id} is not on the map.", id=shown(place.id))
        yield located.problem((*path, "id"), message, say("Give it a position or a footprint, or show a view."))
