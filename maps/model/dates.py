"""Dates that are true, and dates that are only announced.

A date of the content says how exact it is, whether it happened, since when we know, and from whom.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Precision(StrEnum):
    """How exact a date is known: the period that begins at ``DatedFact.value``."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"


class DateKind(StrEnum):
    """Whether the date is a fact or an announcement."""

    OPENED = "opened"
    FORECAST = "forecast"


class State(StrEnum):
    """How something stands on a day: what the map draws solid, dashed or dotted."""

    OPEN = "open"
    EXPECTED = "expected"
    LATER = "later"


MONTHS_IN_PERIOD = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.SEASON: 3, Precision.YEAR: 12}


def first_day_of(day: date, precision: Precision) -> date:
    """The first day of the period around ``day``: 2027-09-01 for the autumn that 2027-11-20 lies in."""
    if precision is Precision.DAY:
        return day
    months = day.year * 12 + day.month - 1
    first_season = 2 if precision is Precision.SEASON else 0
    months -= (months - first_season) % MONTHS_IN_PERIOD[precision]
    return date(months // 12, months % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class DatedFact:
    """An opening or delivery date with its precision, kind, ``as_of`` date and source id.

    ``value`` is the first day of the period: 2027-09-01 with precision ``season`` is autumn 2027
    (meteorological seasons: they begin in March, June, September and December).
    """

    value: date
    precision: Precision
    kind: DateKind
    as_of: date
    source: str

    @property
    def last_day(self) -> date:
        """The last day of the period."""
        if self.precision is Precision.DAY:
            return self.value
        months = self.value.year * 12 + self.value.month - 1 + MONTHS_IN_PERIOD[self.precision]
        return date(months // 12, months % 12 + 1, 1) - timedelta(days=1)

    @property
    def counts_from(self) -> date:
        """The day from which it counts on the map: of a fact the first of its period, of a forecast the last."""
        return self.value if self.kind is DateKind.OPENED else self.last_day

    def state_on(self, day: date, today: date) -> State:
        """The state on a chosen ``day``, seen from ``today`` (the kiosk's clock).

        Only ``opened`` counts as open. A forecast never becomes a fact by itself: it is *expected* on a day
        in the future that is not before the last day of its period, and *later* otherwise.
        """
        if self.kind is DateKind.OPENED:
            return State.OPEN if self.value <= day else State.LATER
        return State.EXPECTED if day > today and self.last_day <= day else State.LATER

    def is_overdue(self, today: date) -> bool:
        """True for a forecast whose whole period has passed: "announced for …, to be confirmed"."""
        return self.kind is DateKind.FORECAST and self.last_day < today
