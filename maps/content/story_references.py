"""Whether what the kiosk tells refers to what it shows: milestones, figures, statements."""

from collections.abc import Iterator, Mapping

from maps.content.parts import Known, Parts, known
from maps.content.wording import shown
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.statements import ShownKind


def check_story(parts: Parts) -> Iterator[Problem]:
    """Every dangling reference of milestones and statements, and every milestone without a date."""
    yield from _milestones(parts)
    yield from _statements(parts)


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


def _statements(parts: Parts) -> Iterator[Problem]:
    kinds: Mapping[ShownKind, Known] = {
        ShownKind.ORGANISATION: known(say("a known organisation"), "organisations.yaml", parts.organisations),
        ShownKind.PLACE: known(say("a known place"), "places.yaml", parts.places),
        ShownKind.STATION: known(say("a known station"), "network/stations.yaml", parts.stations),
        ShownKind.MILESTONE: known(say("a known milestone"), "milestones.yaml", parts.milestones),
        ShownKind.FIGURE: known(say("a known figure"), "figures.yaml", parts.figures),
    }
    hidden = {entry.value.id for entry in parts.organisations.entries if not entry.value.show}
    for entry in parts.statements.entries:
        for position, told in enumerate(entry.value.shown_by):
            path = ("shown_by", position, "id")
            yield from kinds[told.kind].check(entry, path, told.id)
            if told.kind is ShownKind.ORGANISATION and told.id in hidden:
                message = say("organisation {id} is not shown.", id=shown(told.id))
                yield entry.problem(path, message, say("Name something that is shown, or write show: true there."))
