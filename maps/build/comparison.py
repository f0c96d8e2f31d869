"""How long it takes from the campus to each destination at each moment: worked out at every build, written nowhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from maps.model.comparison import ComparedMoment, Comparison
from maps.model.content import Content
from maps.model.dates import DateKind, State
from maps.model.network import Section
from maps.model.rail import Period
from maps.network.guide import Guide
from maps.network.journeys import Journey


@dataclass(frozen=True, slots=True)
class Compared:
    """A moment: its day, the announced sections that it counts on, and the journey to each station, None if unknown."""

    day: date
    announced: tuple[Section, ...]
    journeys: Mapping[str, Journey | None]


def compared(content: Content, guide: Guide, today: date) -> Mapping[str, Compared]:
    """Each moment of the comparison by its id; nothing where the content compares nothing.

    The existing network is undated: before it is known to hold, a moment is that network without the sections of
    lines 14 to 18 that opened since. ``today`` is the day of the content.
    """
    comparison = content.comparison
    if comparison is None:
        return {}
    return {moment.id: _moment(content, guide, comparison, moment, today) for moment in comparison.moments}


def _moment(content: Content, guide: Guide, comparison: Comparison, moment: ComparedMoment, today: date) -> Compared:
    day = day_of(content, moment, today)
    # What is announced counts at the moment that is about it, even where its day has passed without it.
    seen_from = day if day <= today and moment.once is None else min(today, day - timedelta(days=1))
    network = guide.days.on(day, seen_from, Period.DAY.value)
    origin = guide.names.find(comparison.origin)
    announced = (
        section
        for section in content.sections
        if section.opening is not None and section.opening.state_on(day, seen_from) is State.EXPECTED
    )
    return Compared(
        day,
        tuple(announced),
        {
            destination.station: guide.fastest_on(network, origin, destination.station, comparison.furthest_m)
            for destination in comparison.destinations
        },
    )


def day_of(content: Content, moment: ComparedMoment, today: date) -> date:
    """The day of a moment."""
    openings = {section.id: section.opening for section in content.sections}
    if moment.before is not None:
        opening = openings[moment.before]
        assert opening is not None, "content is checked"
        assert opening.kind is DateKind.OPENED, "content is checked: the section has opened"
        return opening.value - timedelta(days=1)
    if moment.once is not None:
        opening = openings[moment.once]
        assert opening is not None, "content is checked: the section has a date"
        return opening.last_day
    return today if moment.year is None else date(moment.year, 12, 31)
