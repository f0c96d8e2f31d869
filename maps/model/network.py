"""The rail network: lines, sections that open on one date, stations, tracks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from maps.model.dates import DatedFact
from maps.model.text import Text


class Mode(StrEnum):
    """What runs on a line."""

    METRO = "metro"
    RER = "rer"
    TRAM = "tram"


@dataclass(frozen=True, slots=True)
class Line:
    """A line. ``number`` is what its disc shows ("15", "B"); ``colour`` and ``ink`` are ``#RRGGBB``.

    ``colour_official`` is False where no official value was published.
    """

    id: str
    mode: Mode
    number: str
    name: Text
    colour: str
    ink: str
    colour_official: bool
    operator: str | None
    length_km: float | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What opens on one date. ``opening`` is None on the undated existing network.

    ``stations`` are in running order; consecutive ones are joined by a track. A station may stand in several
    sections of its line (branches, the ring of line 15).
    """

    id: str
    line: str
    name: Text
    stations: tuple[str, ...]
    opening: DatedFact | None
    note: Text | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A line at a station. ``opening`` overrides the section's date (a station that opened later than its section)."""

    line: str
    section: str
    opening: DatedFact | None
    platform_depth_m: float | None


@dataclass(frozen=True, slots=True)
class Interchange:
    """Another line one can change to: ``line`` as the public knows it ("RER B", "M7"), walking distance if known."""

    line: str
    station: str | None
    distance_m: int | None


@dataclass(frozen=True, slots=True)
class Station:
    """A station of the network. ``lon`` and ``lat`` in WGS 84."""

    id: str
    name: str
    lon: float
    lat: float
    commune: str
    calls: tuple[Call, ...]
    interchanges: tuple[Interchange, ...]
    architect: str | None
    former_name: str | None
    note: Text | None
    as_of: date
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Track:
    """The trace between two neighbouring stations. ``schematic`` where the real trace is not known."""

    line: str
    start: str
    end: str
    schematic: bool
    coordinates: tuple[tuple[float, float], ...]
    source: str
