"""What the kiosk shows while nobody is there: stops of a calm flight, each with a few words or a figure."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.text import Text

SHORTEST_S, LONGEST_S = 6.0, 60.0


class SpotKind(StrEnum):
    """What a flight can lead to."""

    VIEW = "view"
    PLACE = "place"
    STATION = "station"
    SECTION = "section"


VIEWS = ("campus", "grandparis")
"""The ids of the spots of kind ``view``."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a flight leads: a whole view of the map, or something on it."""

    kind: SpotKind
    id: str


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the loop, in the order of the file. It says either ``text`` or what ``figure`` says.

    ``seconds`` are those from one stop to the next, the flight included.
    """

    id: str
    shows: Spot
    text: Text | None
    figure: str | None
    seconds: float
