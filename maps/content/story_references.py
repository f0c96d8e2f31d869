"""Whether what the kiosk tells refers to what it shows: milestones, statements, centres in Europe."""

from collections.abc import Iterator

from maps.content.parts import Parts, known
from maps.content.things import Things
from maps.content.wording import shown
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.statements import Shown, ShownKind


def check_story(parts: Parts, things: Things) -> Iterator[Problem]:
    """Every dangling reference, every milestone without a date, every centre without a position."""
    yield from _milestones(parts)
    yield from _statements(parts, things)
    yield from _centres(parts, things)


def _milestones(parts: Parts) -> Iterator[Problem]:
    places = known(say("a known place"), "places.yaml", parts.places)
    sections = known(say("a known section"), "network/sections.yaml", parts.sections)
    deliveries = {place.value.id: place.value.delivery for place in parts.places.entries}
    openings = {section.value.id: section.value.opening for section in parts.sections.entries}
    for entry in parts.milestones.entries:
        milestone = entry.value
        yield from places.check(entry, ("place",), milestone.place)
        yield from sections.check(entry, ("section",), milestone.section)
        if milestone.date is not None:
            continue
        advice = say("Give the milestone a date of its own.")
        if milestone.section is not None:
            if milestone.section in openings and openings[milestone.section] is None:
                message = say("section {id} has no opening date.", id=shown(milestone.section))
                yield entry.problem(("section",), message, advice)
        elif milestone.place in deliveries and deliveries[milestone.place] is None:
            message = say("place {id} has no delivery date.", id=shown(milestone.place))
            yield entry.problem(("place",), message, advice)


def _statements(parts: Parts, things: Things) -> Iterator[Problem]:
    for entry in parts.statements.entries:
        for position, told in enumerate(entry.value.shown_by):
            yield from things.check(entry, ("shown_by", position, "id"), told)


def _centres(parts: Parts, things: Things) -> Iterator[Problem]:
    organisations = {entry.value.id: entry.value for entry in parts.organisations.entries}
    for entry in parts.centres.entries:
        for position, identifier in enumerate(entry.value.organisations):
            yield from things.check(entry, ("organisations", position), Shown(ShownKind.ORGANISATION, identifier))
        first = organisations.get(entry.value.organisations[0])
        if first and first.position is None:
            message = say("organisation {id} has no position.", id=shown(first.id))
            yield entry.problem(("organisations", 0), message, say("Give it one: the centre is drawn there."))
