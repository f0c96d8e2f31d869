"""When the house that the kiosk stands in is open."""

from dataclasses import dataclass
from datetime import datetime

Minutes = tuple[int, int]
"""From and until, in minutes since midnight."""


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The opening hours of each weekday, as ``08:00-20:00``; a day without any is closed."""

    monday: tuple[str, ...]
    tuesday: tuple[str, ...]
    wednesday: tuple[str, ...]
    thursday: tuple[str, ...]
    friday: tuple[str, ...]
    saturday: tuple[str, ...]
    sunday: tuple[str, ...]

    @property
    def week(self) -> tuple[tuple[Minutes, ...], ...]:
        """The hours of each day from Monday on."""
        days = (self.monday, self.tuesday, self.wednesday, self.thursday, self.friday, self.saturday, self.sunday)
        return tuple(tuple(map(minutes_of, day)) for day in days)


def minutes_of(hours: str) -> Minutes:
    """``08:00-20:00`` as minutes since midnight. Raises ``ValueError`` for anything else."""
    opens, closes = (_minute_of(time) for time in hours.split("-"))
    if opens >= closes:
        raise ValueError(hours)
    return opens, closes


def _minute_of(time: str) -> int:
    hour, minute = time.strip().split(":")
    if not (len(minute) == 2 and int(minute) < 60 and 0 <= int(hour) * 60 + int(minute) <= 24 * 60):
        raise ValueError(time)
    return int(hour) * 60 + int(minute)


def is_open(week: tuple[tuple[Minutes, ...], ...], now: datetime) -> bool:
    """Whether ``now``, in local time, lies in the hours of its day."""
    minute = now.hour * 60 + now.minute
    return any(opens <= minute < closes for opens, closes in week[now.weekday()])
