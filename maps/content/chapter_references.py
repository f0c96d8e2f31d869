"""Whether chapters draw and name what there is, and whether a chart says what its figures say."""

from collections.abc import Collection, Iterator, Mapping

from maps.content.parts import Parts, known
from maps.content.record_file import Entry, RecordFile
from maps.content.things import Things
from maps.content.wording import shown
from maps.model.chapters import Chapter, Chart, ChartKind
from maps.model.figures import Figure
from maps.model.milestones import Audience, Milestone
from maps.model.organisations import Organisation
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.statements import ShownKind


def check_chapters(parts: Parts, things: Things) -> Iterator[Problem]:
    """Every dangling reference, every chart that cannot be drawn, every figure that its reader must not see."""
    organisations = known(say("a known organisation"), "organisations.yaml", parts.organisations)
    figures = known(say("a known figure"), "figures.yaml", parts.figures)
    by_id = {entry.value.id: entry.value for entry in parts.figures.entries}
    with_address = {entry.value.id: entry.value for entry in parts.organisations.entries}
    for entry in parts.chapters.entries:
        chapter = entry.value
        for position, thing in enumerate(chapter.shows):
            yield from things.check(entry, ("shows", position, "id"), thing)
        yield from organisations.check_all(entry, ("contacts",), chapter.contacts)
        yield from _contacts(entry, with_address)
        if chapter.chart:
            yield from figures.check(entry, ("chart", "whole"), chapter.chart.whole)
            yield from figures.check_all(entry, ("chart", "figures"), chapter.chart.figures)
            yield from _chart(entry, chapter.chart, by_id)
        yield from _audience(entry, parts)


def _contacts(entry: Entry[Chapter], organisations: Mapping[str, Organisation]) -> Iterator[Problem]:
    for position, identifier in enumerate(entry.value.contacts):
        found = organisations.get(identifier)
        if found and not (found.show and found.website):
            message = say("organisation {id} is hidden or has no website.", id=shown(identifier))
            advice = say("Give it a website in organisations.yaml, or remove it here.")
            yield entry.problem(("contacts", position), message, advice)


def _chart(entry: Entry[Chapter], chart: Chart, figures: Mapping[str, Figure]) -> Iterator[Problem]:
    drawn = [figures[identifier] for identifier in chart.all_figures if identifier in figures]
    if chart.kind is ChartKind.NUMBER or len(drawn) < len(chart.all_figures):
        return
    for figure in drawn:
        if figure.value <= 0:
            message = say("figure {id} is not more than 0.", id=shown(figure.id))
            yield entry.problem(("chart",), message, say("Draw it as a number, or leave it out."))
        if figure.unit != drawn[0].unit:
            first, other = shown(drawn[0].id), shown(figure.id)
            message = say("figures {first} and {other} have different units.", first=first, other=other)
            yield entry.problem(("chart",), message, say("Draw figures of one unit, or draw them as numbers."))
    if chart.whole is not None:
        yield from _in_its_whole(entry, chart.kind, drawn[0], drawn[1:])


def _in_its_whole(entry: Entry[Chapter], kind: ChartKind, whole: Figure, figures: list[Figure]) -> Iterator[Problem]:
    values = [figure.value for figure in figures]
    most = sum(values) if kind is ChartKind.PARTS else max(values)
    if most > whole.value:
        message = say(
            "its figures make {most:g}, more than the {whole:g} of {id}.",
            most=most,
            whole=whole.value,
            id=shown(whole.id),
        )
        yield entry.problem(("chart",), message, say("Correct the figures, or leave one out."))
    if kind is ChartKind.STEPS and values != sorted(values):
        yield entry.problem(("chart", "figures"), say("do not rise."), say("Begin with the smallest."))


def _audience(entry: Entry[Chapter], parts: Parts) -> Iterator[Problem]:
    """What is for investors only has no place in a chapter for everybody."""
    if entry.value.audience is Audience.INVESTOR:
        return
    advice = say("Leave it out, or write audience: investor.")
    chart, shows = entry.value.chart, entry.value.shows
    figures, milestones = _reserved(parts.figures), _reserved(parts.milestones)
    named = [("chart", identifier) for identifier in (chart.all_figures if chart else ())]
    named += [("shows", thing.id) for thing in shows if thing.kind is ShownKind.FIGURE]
    for field, identifier in named:
        if identifier in figures:
            yield entry.problem((field,), say("figure {id} is for investors only.", id=shown(identifier)), advice)
    for thing in shows:
        if thing.kind is ShownKind.MILESTONE and thing.id in milestones:
            yield entry.problem(("shows",), say("milestone {id} is for investors only.", id=shown(thing.id)), advice)


def _reserved(file: RecordFile[Figure] | RecordFile[Milestone]) -> Collection[str]:
    return {entry.value.id for entry in file.entries if entry.value.audience is Audience.INVESTOR}
