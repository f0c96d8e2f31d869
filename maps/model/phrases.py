"""The turns of phrase of one language, for dates and figures written out at build."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DatePhrases:
    """How dates are said. ``day``, ``month`` and ``quarter`` are Babel's date patterns.

    The seasons, and ``early`` and ``late`` (the first and the last quarter), hold ``{year}``; a winter's year is two.
    ``first_of_month`` stands for the figure 1 where the first day has a word of its own; None where it has none.
    """

    day: str
    month: str
    quarter: str
    first_of_month: str | None
    spring: str
    summer: str
    autumn: str
    winter: str
    early: str
    late: str
    undated: str


@dataclass(frozen=True, slots=True)
class NumberPhrases:
    """How figures are said: all hold ``{number}``. Figures below ``grouped_from`` have no sign between thousands."""

    grouped_from: int
    percent: str
    about: str
    more_than: str
    up_to: str


@dataclass(frozen=True, slots=True)
class ChartPhrases:
    """What the parts of a whole leave, with its note, and how exact the marks on the map of Europe are."""

    others: str
    others_note: str
    in_their_cities: str


@dataclass(frozen=True, slots=True)
class ExportPhrases:
    """What the file to take away says besides the texts of the screens.

    ``announced`` and ``map_shows`` hold ``{date}``, ``stop`` and ``page`` ``{number}`` and ``{count}``.
    """

    language: str
    organisations: str
    stations: str
    date: str
    announced: str
    map_shows: str
    tours: str
    stop: str
    previous_stop: str
    next_stop: str
    leave_tour: str
    ends_only: str
    no_reach: str
    journey_note: str
    reach_note: str
    about: str
    needs_script: str
    page: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """What Babel does not say in a language. ``locale`` is Babel's name of it: names of months, decimal sign."""

    locale: str
    dates: DatePhrases
    numbers: NumberPhrases
    charts: ChartPhrases
    export: ExportPhrases
