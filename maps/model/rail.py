"""What journeys are worked out from, beside the drawn network: the existing network, paces, published times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from maps.model.network import Line, Mode
from maps.model.text import Text


class Period(StrEnum):
    """When somebody travels: it decides how long a train is waited for."""

    PEAK = "peak"
    DAY = "day"
    EVENING = "evening"


class Basis(StrEnum):
    """Where a pace comes from: somebody published it, or we assume it."""

    PUBLISHED = "published"
    ASSUMPTION = "assumption"


class TravelKind(StrEnum):
    """Whether a journey time was published by who runs or builds the line. Others calibrate and are never shown."""

    PUBLISHED = "published"
    UNOFFICIAL = "unofficial"


@dataclass(frozen=True, slots=True)
class RailLine:
    """A line of the existing network that is not drawn: only journeys name it."""

    id: str
    mode: Mode
    number: str
    name: Text


@dataclass(frozen=True, slots=True)
class RailStation:
    """A station of the existing network that is not drawn. ``lon`` and ``lat`` in WGS 84."""

    id: str
    name: str
    lon: float
    lat: float


@dataclass(frozen=True, slots=True)
class RailLink:
    """Two neighbouring stations of an existing line, and the metres of track between them."""

    line: str
    start: str
    end: str
    length_m: int


@dataclass(frozen=True, slots=True)
class StationPair:
    """Two stations between which one changes on foot: ``distance_m`` as the crow flies."""

    start: str
    end: str
    distance_m: int


@dataclass(frozen=True, slots=True)
class TravelTime:
    """A journey time that somebody gave: minutes from one station to another by ``line``.

    ``minutes_before`` is how long it takes without the line, as the same publisher says. Between neighbours a
    published time is the run time of that link.
    """

    start: str
    end: str
    line: str
    minutes: float
    minutes_before: float | None
    kind: TravelKind
    note: Text | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExistingNetwork:
    """The day from which the existing network of ``rail_links.yaml`` is known to hold, and who says so."""

    valid_from: date
    source: str


@dataclass(frozen=True, slots=True)
class WalkingPace:
    """How people walk: speed, how much longer a way is than the crow flies, the furthest way to a station."""

    speed_km_h: float
    detour: float
    furthest_m: int
    basis: Basis
    source: str


@dataclass(frozen=True, slots=True)
class ChangePace:
    """What a change costs where nothing better is known: metres between two lines, seconds from street to platform."""

    within_station_m: int
    street_to_platform_s: int
    basis: Basis
    source: str


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds that a train is waited for: half the time between two trains."""

    peak: int
    day: int
    evening: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How trains run: speed reached between stops (km/h), acceleration (m/s²), seconds at a stop, waits."""

    speed_km_h: float
    acceleration: float
    dwell_s: int
    wait_s: Waits
    basis: Basis
    source: str


@dataclass(frozen=True, slots=True)
class ModePace:
    """The pace of all lines of a mode that have none of their own."""

    mode: Mode
    pace: Pace


@dataclass(frozen=True, slots=True)
class LinePace:
    """The pace of one line."""

    line: str
    pace: Pace


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """``network/network.yaml``: everything that journey times rest on."""

    existing: ExistingNetwork
    walking: WalkingPace
    changes: ChangePace
    modes: tuple[ModePace, ...]
    lines: tuple[LinePace, ...]


_PREFIX: Mapping[Mode, str] = MappingProxyType({Mode.METRO: "M", Mode.RER: "RER ", Mode.TRAM: ""})


def public_label(line: Line | RailLine) -> str:
    """A line as the public and ``Interchange.line`` name it: "M7", "RER B", "T7"."""
    return _PREFIX[line.mode] + line.number
