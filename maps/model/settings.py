"""What ``kiosk.yaml`` says: where the kiosk stands, its screen, its languages and views."""

from dataclasses import dataclass

from maps.model.opening import OpeningHours
from maps.model.places import Position
from maps.model.text import Text

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees, WGS 84."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the kiosk: ISO 639-1 code and the name it gives itself."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen as mounted: diagonal in inches, height of its lower edge in mm, viewing distance in metres."""

    diagonal_in: float
    bottom_edge_mm: float | None
    viewing_distance_m: float | None


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """A visit without a touch: seconds until the kiosk asks, and seconds in which it counts down before it ends it."""

    warn_after_s: float = 60.0
    count_down_s: float = 20.0


@dataclass(frozen=True, slots=True)
class Speech:
    """How somebody who cannot see begins: a key (Qt's name, such as ``F9``; None = none), plugging in headphones."""

    key: str | None
    headphones: bool


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """Settings of one kiosk. ``heading_deg`` is where the visitor looks, clockwise from north; None = unknown.

    ``statistics_days`` is for how many days counters are kept; 0 = nothing is counted. Without ``opening_hours`` the
    kiosk never dims.
    """

    title: Text
    commune: str
    languages: tuple[Language, ...]
    here: Position | None
    heading_deg: float | None
    screen: Screen | None
    statistics_days: int
    opening_hours: OpeningHours | None
    idle: IdleTimes
    speech: Speech
    campus_view: Bounds
    grand_paris_view: Bounds
    campus_bounds: Bounds
    region_bounds: Bounds
    europe_bounds: Bounds
