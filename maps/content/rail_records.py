"""The records of what journeys are worked out from: the existing network, paces, journey times."""

from typing import Annotated, Self, TypeVar

from pydantic import Field, model_validator

from maps.content.fields import Day, Label, Latitude, Longitude, LongText, Slug, Texts, Words, mistake
from maps.content.records import Record, Sources
from maps.model import network, rail
from maps.model.said import say

R = TypeVar("R", bound=Record)

SLOWEST_KM_H, FASTEST_KM_H = 10, 120
Minutes = Annotated[float, Field(gt=0, le=600)]
Seconds = Annotated[int, Field(ge=0, le=3600)]


class RailLineRecord(Record):
    """A line that only journeys name."""

    target = rail.RailLine
    id: Slug
    mode: network.Mode = Field(strict=False)
    number: Label
    name: Texts


class RailStationRecord(Record):
    """A station that only journeys name."""

    target = rail.RailStation
    id: Slug
    name: Words
    lon: Longitude
    lat: Latitude


class RailLinkRecord(Record):
    """Two neighbouring stations."""

    target = rail.RailLink
    line: Slug
    start: Slug
    end: Slug
    length_m: int = Field(gt=0, le=50_000)

    @model_validator(mode="after")
    def _leads_on(self) -> Self:
        return _apart(self, self.start, self.end)


class StationPairRecord(Record):
    """A change on foot between two stations."""

    target = rail.StationPair
    start: Slug
    end: Slug
    distance_m: int = Field(ge=0)

    @model_validator(mode="after")
    def _leads_on(self) -> Self:
        return _apart(self, self.start, self.end)


class TravelTimeRecord(Record):
    """A journey time."""

    target = rail.TravelTime
    start: Slug
    end: Slug
    line: Slug
    minutes: Minutes
    minutes_before: Minutes | None = None
    kind: rail.TravelKind = Field(strict=False)
    note: LongText | None = None
    sources: Sources

    @model_validator(mode="after")
    def _leads_on(self) -> Self:
        return _apart(self, self.start, self.end)


class ExistingNetworkRecord(Record):
    """The existing network's day and source."""

    target = rail.ExistingNetwork
    valid_from: Day
    source: Slug


class WalkingPaceRecord(Record):
    """How people walk."""

    target = rail.WalkingPace
    speed_km_h: float = Field(ge=1, le=10)
    detour: float = Field(ge=1, le=3)
    furthest_m: int = Field(gt=0, le=5000)
    basis: rail.Basis = Field(strict=False)
    source: Slug


class ChangePaceRecord(Record):
    """What a change costs."""

    target = rail.ChangePace
    within_station_m: int = Field(ge=0, le=1000)
    street_to_platform_s: Seconds
    basis: rail.Basis = Field(strict=False)
    source: Slug


class WaitsRecord(Record):
    """Seconds of waiting."""

    target = rail.Waits
    peak: Seconds
    day: Seconds
    evening: Seconds


class PaceRecord(Record):
    """How trains run."""

    target = rail.Pace
    speed_km_h: float
    acceleration: float = Field(ge=0.2, le=2)
    dwell_s: int = Field(ge=0, le=300)
    wait_s: WaitsRecord
    basis: rail.Basis = Field(strict=False)
    source: Slug

    @model_validator(mode="after")
    def _is_a_trains(self) -> Self:
        if not SLOWEST_KM_H <= self.speed_km_h <= FASTEST_KM_H:
            raise mistake(
                say("{speed} km/h is no speed of a train here.", speed=self.speed_km_h),
                say("Speeds from {least} to {most} km/h are known.", least=SLOWEST_KM_H, most=FASTEST_KM_H),
                "speed_km_h",
            )
        return self


class ModePaceRecord(Record):
    """The pace of a mode."""

    target = rail.ModePace
    mode: network.Mode = Field(strict=False)
    pace: PaceRecord


class LinePaceRecord(Record):
    """The pace of a line."""

    target = rail.LinePace
    line: Slug
    pace: PaceRecord


class NetworkSettingsRecord(Record):
    """``network/network.yaml``."""

    target = rail.NetworkSettings
    existing: ExistingNetworkRecord
    walking: WalkingPaceRecord
    changes: ChangePaceRecord
    modes: list[ModePaceRecord]
    lines: list[LinePaceRecord] = Field(default_factory=list)

    @model_validator(mode="after")
    def _knows_every_mode(self) -> Self:
        known = [entry.mode for entry in self.modes]
        for mode in network.Mode:
            if known.count(mode) != 1:
                raise mistake(
                    say("{mode} has {count} paces.", mode=mode.value, count=known.count(mode)),
                    say("Give each mode one: metro, rer, tram."),
                    "modes",
                )
        return self


def _apart(record: R, start: str, end: str) -> R:
    if start == end:
        raise mistake(say("is the start as well."), say("Name two stations."), "end")
    return record
