"""Tours: what somebody presents stop by stop, or what a kiosk at a fair shows by itself."""

from dataclasses import dataclass
from datetime import date

from maps.model.attract import Spot
from maps.model.text import Text

SHORTEST_S, LONGEST_S = 6.0, 180.0
MOST_FIGURES = 4


@dataclass(frozen=True, slots=True)
class Bounds:
    """A rectangle of the map in WGS 84."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class StopJourney:
    """A journey that a stop shows, from one place or station to another."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class StopReach:
    """How far one gets from the campus; ``beside_today``: compared with today."""

    beside_today: bool


@dataclass(frozen=True, slots=True)
class TourStop:
    """One stop. It has a view: ``shows``, ``bounds``, ``milestone``, ``reach`` or ``journey``.

    The map is shown at ``day``, or at the last day of the period in which the section ``opening_of`` opens, or at what
    the milestone says, else today. ``notes`` are for the speaker alone; ``seconds`` for a tour that runs by itself.
    ``layers`` are those of ``layers.yaml`` that are shown; None: all.
    """

    id: str
    title: Text
    text: Text | None
    notes: Text | None
    seconds: float
    shows: tuple[Spot, ...]
    bounds: Bounds | None
    day: date | None
    opening_of: str | None
    layers: tuple[str, ...] | None
    figures: tuple[str, ...]
    milestone: str | None
    reach: StopReach | None
    journey: StopJourney | None


@dataclass(frozen=True, slots=True)
class Tour:
    """A tour. One that ``loops`` begins again after its last stop.

    By itself it then speaks the next of its ``languages``; none: that of the kiosk all the time.
    """

    id: str
    name: Text
    loops: bool
    languages: tuple[str, ...]
    stops: tuple[TourStop, ...]
