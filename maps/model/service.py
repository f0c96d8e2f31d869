"""When trains run where people of the campus take them, and the buses of the neighbourhood."""

from dataclasses import dataclass
from datetime import date

from maps.model.rail import Period
from maps.model.text import Text


@dataclass(frozen=True, slots=True)
class TrainTime:
    """The first or the last train: ``time`` as ``05:30``, since when it is known, and who says so."""

    time: str
    as_of: date
    source: str


@dataclass(frozen=True, slots=True)
class Headway:
    """The seconds between two trains at a period of the day, since when it is known, and who says so."""

    period: Period
    seconds: int
    as_of: date
    source: str


@dataclass(frozen=True, slots=True)
class Service:
    """A line at a station. What is not known is left out: nothing is shown rather than a guess."""

    station: str
    line: str
    first_train: TrainTime | None
    last_train: TrainTime | None
    headways: tuple[Headway, ...]


@dataclass(frozen=True, slots=True)
class BusLine:
    """A bus line around the campus. ``serves`` is what is known of its way; it is in no journey.

    ``stop_verified``: whether somebody made sure where it stops at the campus. ``colour`` is ``#RRGGBB``.
    """

    id: str
    number: str
    operator: str
    colour: str
    serves: Text | None
    stop_verified: bool
    as_of: date
    sources: tuple[str, ...]
