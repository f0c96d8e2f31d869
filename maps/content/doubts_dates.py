"""Warnings on dates: announcements that are over, knowledge that has grown old, notices that nobody took down."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from maps.content.record_file import Entry
from maps.content.yaml_file import Steps
from maps.model.dates import DatedFact, DateKind
from maps.model.notices import Notice
from maps.model.organisations import Organisation, Role
from maps.model.places import GONE, Place
from maps.model.problems import Problem
from maps.model.said import say

OLD_DAYS = 365
PAST = (Role.FORMER_TENANT, Role.HISTORIC, Role.CHALLENGE_WINNER)
"""What these were they remain: it does not have to be asked again."""

Inner = Sequence[tuple[Steps, Any]]
"""Everything inside a record, with the way to it."""


def doubtful_dates(entry: Entry[Any], inner: Inner, today: date) -> Iterator[Problem]:
    """What is doubtful about a record's dates on the day ``today``; one warning at most on how old it is."""
    if isinstance(entry.value, Notice):
        yield from _notice(entry, entry.value.last_day, today)
    forecasts = [(path, fact) for path, fact in inner if isinstance(fact, DatedFact) and fact.kind is DateKind.FORECAST]
    for path, fact in forecasts:
        if fact.is_overdue(today):
            message = say("was announced for a time that ended on {day}.", day=fact.last_day)
            advice = say("Find out: write kind: opened with the day, or what is announced now with its as_of.")
            yield entry.doubt((*path, "value"), message, advice)
    known: list[tuple[Steps, date]] = []
    if not _is_over(entry.value):
        known += [(path, day) for path, day in inner if path == ("as_of",)]
    known += [((*path, "as_of"), fact.as_of) for path, fact in forecasts if not fact.is_overdue(today)]
    yield from _age(entry, known, today)


def _notice(entry: Entry[Any], last_day: date, today: date) -> Iterator[Problem]:
    if last_day < today:
        message = say("{day} is over: the notice is not shown any more.", day=last_day)
        yield entry.doubt(("until",), message, say("Remove the notice, or give it another last day."))


def _age(entry: Entry[Any], known: Sequence[tuple[Steps, date]], today: date) -> Iterator[Problem]:
    for path, day in known:
        if day > today:
            message = say("{day} is still to come.", day=day)
            yield entry.doubt(path, message, say("Give the last day on which it was known to hold."))
            return
    for path, day in known:
        if (today - day).days > OLD_DAYS:
            message = say("{day} is more than a year ago.", day=day)
            yield entry.doubt(path, message, say("Find out whether it still holds; then write today’s date."))
            return


def _is_over(record: object) -> bool:
    if isinstance(record, Organisation):
        return not record.show or record.role in PAST
    return isinstance(record, Place) and record.status in GONE
