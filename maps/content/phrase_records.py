"""The records of a language's ``wording_<code>.toml``."""

from string import Formatter
from typing import Annotated

from babel import Locale, UnknownLocaleError
from babel.dates import parse_pattern
from pydantic import AfterValidator, Field

from maps.content.fields import Words, mistake
from maps.content.records import Record
from maps.content.wording import shown
from maps.model import phrases
from maps.model.said import say


def _holding(*blanks: str) -> AfterValidator:
    """A text with these blanks in it, each once."""
    named = " ".join(f"{{{blank}}}" for blank in blanks)

    def with_its_blank(text: str) -> str:
        try:
            found = [name for _, name, *_ in Formatter().parse(text) if name is not None]
        except ValueError:
            found = []
        if sorted(found) != sorted(blanks):
            message = say(
                "{value} does not hold {blank} once, and nothing else in braces.",
                value=shown(text),
                blank=named,
            )
            raise mistake(message, say("Write {blank} where the figure stands.", blank=named))
        return text

    return AfterValidator(with_its_blank)


def _pattern(text: str) -> str:
    try:
        parse_pattern(text)
    except ValueError:
        raise mistake(
            say("{value} is not a pattern of a date.", value=shown(text)),
            say("Write it as Unicode does, as d MMMM y, with other words between apostrophes."),
        ) from None
    return text


def _locale(text: str) -> str:
    try:
        Locale.parse(text)
    except (UnknownLocaleError, ValueError):
        raise mistake(
            say("{value} is not a locale that Babel knows.", value=shown(text)),
            say("Write language and country, as fr_FR."),
        ) from None
    return text


WithYear = Annotated[Words, _holding("year")]
WithNumber = Annotated[Words, _holding("number")]
WithDate = Annotated[Words, _holding("date")]
WithNumberAndCount = Annotated[Words, _holding("number", "count")]
Pattern = Annotated[Words, AfterValidator(_pattern)]


class DatePhrasesRecord(Record):
    """The table ``dates``."""

    target = phrases.DatePhrases

    day: Pattern
    month: Pattern
    quarter: Pattern
    first_of_month: Words | None = None
    spring: WithYear
    summer: WithYear
    autumn: WithYear
    winter: WithYear
    early: WithYear
    late: WithYear
    undated: Words


class NumberPhrasesRecord(Record):
    """The table ``numbers``."""

    target = phrases.NumberPhrases

    grouped_from: int = Field(ge=1000)
    percent: WithNumber
    about: WithNumber
    more_than: WithNumber
    up_to: WithNumber


class ChartPhrasesRecord(Record):
    """The table ``charts``."""

    target = phrases.ChartPhrases

    others: Words
    others_note: Words
    in_their_cities: Words


class ExportPhrasesRecord(Record):
    """The table ``export``."""

    target = phrases.ExportPhrases

    language: Words
    organisations: Words
    stations: Words
    date: Words
    announced: WithDate
    map_shows: WithDate
    tours: Words
    stop: WithNumberAndCount
    previous_stop: Words
    next_stop: Words
    leave_tour: Words
    ends_only: Words
    no_reach: Words
    journey_note: Words
    reach_note: Words
    about: Words
    needs_script: Words
    page: WithNumberAndCount


class PhrasesRecord(Record):
    """A whole file."""

    target = phrases.Phrases

    locale: Annotated[Words, AfterValidator(_locale)]
    dates: DatePhrasesRecord
    numbers: NumberPhrasesRecord
    charts: ChartPhrasesRecord
    export: ExportPhrasesRecord
