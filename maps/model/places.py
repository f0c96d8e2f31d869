"""Places of the campus and its surroundings."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from maps.model.dates import DatedFact
from maps.model.text import Text


class Certainty(StrEnum):
    """How well a position is known. A place whose position is not known has none."""

    SURVEYED = "surveyed"
    INDICATIVE = "indicative"


class Status(StrEnum):
    """What stands there today."""

    EXISTING = "existing"
    UNDER_CONSTRUCTION = "under_construction"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    DEMOLISHED = "demolished"


GONE = (Status.CANCELLED, Status.DEMOLISHED)
"""What is not there and will not be: it has no mark on the map."""


class PlaceKind(StrEnum):
    """What a place is for: one icon and one word on the screen."""

    HOSPITAL = "hospital"
    RESEARCH = "research"
    LABORATORIES = "laboratories"
    OFFICES = "offices"
    HOUSING = "housing"
    MIXED = "mixed"
    LODGING = "lodging"
    CHILDCARE = "childcare"
    SCHOOL = "school"
    HIGHER_EDUCATION = "higher_education"
    CONFERENCE = "conference"
    STATION = "station"
    PARK = "park"
    HERITAGE = "heritage"
    UTILITY = "utility"


class Door(StrEnum):
    """How the door of an entrance opens, as somebody found it who tried."""

    NONE = "none"
    AUTOMATIC = "automatic"
    BUTTON = "button"
    LIGHT = "light"
    HEAVY = "heavy"
    REVOLVING = "revolving"


@dataclass(frozen=True, slots=True)
class Position:
    """A point in WGS 84 and how well it is known."""

    lon: float
    lat: float
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class FloorArea:
    """Floor area in m², with what must be said beside it (conflicting figures, what it includes)."""

    m2: int
    note: Text | None


@dataclass(frozen=True, slots=True)
class Place:
    """A building, lot, park or other place.

    ``footprint`` holds ids of features of the plan (buildings, lots, green). A place without a position may be
    ``part_of`` another and borrow its outline; a place with neither is in the directory only.
    ``confirmed`` is False where the sources do not settle the status. ``in_zone`` is False for neighbours.
    ``entrance`` is where one goes in on foot, ``door`` how its door opens; None: it is not known.
    ``station`` links the place to a station of the network: both share one sheet and one mark.
    """

    id: str
    kind: PlaceKind
    name: Text
    lot: str | None
    address: str | None
    commune: str
    in_zone: bool
    position: Position | None
    entrance: Position | None
    door: Door | None
    footprint: tuple[str, ...]
    part_of: str | None
    station: str | None
    status: Status
    confirmed: bool
    status_note: Text | None
    delivery: DatedFact | None
    floor_area: FloorArea | None
    use: Text
    summary: Text
    occupants: tuple[str, ...]
    owner: str | None
    architect: str | None
    as_of: date
    sources: tuple[str, ...]
