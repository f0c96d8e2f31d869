"""Whether what the kiosk tells refers to what it shows: milestones, figures, statements."""

from collections.abc import Iterator, Mapping

from maps.content.parts import Known, Parts, known
from maps.model.problems import Problem
from maps.model.statements import ShownKind


def check_story(parts: Parts) -> Iterator[Problem]:
    """Every dangling reference of milestones and statements, and every milestone without a date."""
    yield from _milestones(parts)
    yield from _statements(parts)


def _milestones(parts: Parts) -> Iterator[Problem]:
    places = known("place", "places.yaml", parts.places)
    sections = known("section", "network/sections.yaml", parts.sections)
    deliveries = {place.value.id: place.value.delivery for place in parts.places.entries}
    openings = {section.value.id: section.value.opening for section in parts.sections.entries}
    for entry in parts.milestones.entries:
        milestone = entry.value
        yield from places.check(entry, ("place",), milestone.place)
        yield from sections.check(entry, ("section",), milestone.section)
        if milestone.date is not None:
            continue
        advice = "Give the milestone a date of its own."
        if milestone.section is not None:
            if milestone.section in openings and openings[milestone.section] is None:
                yield entry.problem(("section",), f"section '{milestone.section}' has no opening date.", advice)
        elif milestone.place in deliveries and deliveries[milestone.place] is None:
            yield entry.problem(("place",), f"place '{milestone.place}' has no delivery date.", advice)


def _statements(parts: Parts) -> Iterator[Problem]:
    kinds: Mapping[ShownKind, Known] = {
        ShownKind.ORGANISATION: known("organisation", "organisations.yaml", parts.organisations),
        ShownKind.PLACE: known("place", "places.yaml", parts.places),
        ShownKind.STATION: known("station", "network/stations.yaml", parts.stations),
        ShownKind.MILESTONE: known("milestone", "milestones.yaml", parts.milestones),
        ShownKind.FIGURE: known("figure", "figures.yaml", parts.figures),
    }
    hidden = {entry.value.id for entry in parts.organisations.entries if not entry.value.show}
    for entry in parts.statements.entries:
        for position, shown in enumerate(entry.value.shown_by):
            path = ("shown_by", position, "id")
            yield from kinds[shown.kind].check(entry, path, shown.id)
            if shown.kind is ShownKind.ORGANISATION and shown.id in hidden:
                message = f"organisation '{shown.id}' is not shown."
                yield entry.problem(path, message, "Name something that is shown, or write show: true there.")
