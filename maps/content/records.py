"""The records of the YAML files, checked by pydantic and turned into the model's objects.

Each record has the fields of the model's class of the same name; a test holds them together. Fields that may be empty
may be left out; all others must be given.
"""

from dataclasses import fields
from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from maps.content.fields import (
    Colour,
    Day,
    Key,
    Label,
    LanguageCode,
    Latitude,
    Longitude,
    MaybeEmptyTexts,
    OpenFor,
    SaidDate,
    Slug,
    Texts,
    WebAddress,
    Words,
    mistake,
)
from maps.content.wording import meant
from maps.model import dates, network, opening, organisations, places, settings, sources
from maps.model.said import say

Sources = Annotated[list[Slug], Field(min_length=1)]

PERIODS = {
    dates.Precision.MONTH: say("a month"),
    dates.Precision.QUARTER: say("a quarter"),
    dates.Precision.SEASON: say("a season"),
    dates.Precision.YEAR: say("a year"),
}


class Record(BaseModel):
    """A mapping of a YAML file. ``target`` is the model's class it becomes."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)
    target: ClassVar[type]

    def made(self) -> Any:
        """The model's object of this record."""
        return self.target(**{field.name: _plain(getattr(self, field.name)) for field in fields(self.target)})


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.made()
    return tuple(map(_plain, value)) if isinstance(value, list) else value


class DatedFactRecord(Record):
    """A date, how exact it is, and who said so when."""

    target = dates.DatedFact
    value: Day
    precision: dates.Precision = Field(strict=False)
    kind: dates.DateKind = Field(strict=False)
    as_of: Day
    source: Slug

    @model_validator(mode="after")
    def _begins_its_period(self) -> Self:
        first = dates.first_day_of(self.value, self.precision)
        if self.value != first:
            raise mistake(
                say("{day} is not the first day of {period}.", day=self.value, period=PERIODS[self.precision]),
                meant(first, say("Give the first day (seasons begin in March, June, September and December).")),
                "value",
            )
        if self.kind is dates.DateKind.OPENED and self.value > self.as_of:
            raise mistake(
                say(
                    "{as_of} is earlier than the opening that it tells of, {day}.",
                    day=self.value,
                    as_of=self.as_of,
                ),
                say("Write kind: forecast until it has happened, or correct as_of."),
                "as_of",
            )
        return self


class PositionRecord(Record):
    """A point and how well it is known."""

    target = places.Position
    lon: Longitude
    lat: Latitude
    certainty: places.Certainty = Field(strict=False)


class LanguageRecord(Record):
    """A language of the kiosk."""

    target = settings.Language
    code: LanguageCode
    name: Words


class ScreenRecord(Record):
    """The screen as mounted."""

    target = settings.Screen
    diagonal_in: float = Field(ge=10, le=100)
    bottom_edge_mm: float | None = Field(None, ge=0, le=3000)
    viewing_distance_m: float | None = Field(None, gt=0, le=20)


class OpeningHoursRecord(Record):
    """The opening hours of each weekday."""

    target = opening.OpeningHours
    monday: list[OpenFor]
    tuesday: list[OpenFor]
    wednesday: list[OpenFor]
    thursday: list[OpenFor]
    friday: list[OpenFor]
    saturday: list[OpenFor]
    sunday: list[OpenFor]


class IdleTimesRecord(Record):
    """When a visit without a touch ends."""

    target = settings.IdleTimes
    warn_after_s: float = Field(60.0, ge=10, le=600)
    count_down_s: float = Field(20.0, ge=20, le=120)


class SpeechRecord(Record):
    """How somebody who cannot see begins."""

    target = settings.Speech
    key: Key | None = "F9"
    headphones: bool = True


Box = Annotated[list[float], Field(min_length=4, max_length=4)]


class SettingsRecord(Record):
    """``kiosk.yaml``."""

    target = settings.KioskSettings
    title: Texts
    commune: Words
    languages: list[LanguageRecord] = Field(min_length=1)
    here: PositionRecord | None = None
    heading_deg: float | None = Field(None, ge=0, lt=360)
    screen: ScreenRecord | None = None
    statistics_days: int = Field(400, ge=0, le=800)
    opening_hours: OpeningHoursRecord | None = None
    idle: IdleTimesRecord = IdleTimesRecord(warn_after_s=60.0, count_down_s=20.0)
    speech: SpeechRecord = SpeechRecord()
    campus_view: Box
    grand_paris_view: Box
    campus_bounds: Box
    region_bounds: Box
    europe_bounds: Box


class LicenceRecord(Record):
    """A licence of data."""

    target = sources.Licence
    id: Slug
    name: Words
    url: WebAddress
    summary: Texts
    file: Words | None = None


class SourceRecord(Record):
    """A source of facts."""

    target = sources.Source
    id: Slug
    title: Words
    publisher: Words
    url: WebAddress | None = None
    date: SaidDate
    licence: Slug | None = None
    credit: Texts | None = None


class OrganisationRecord(Record):
    """An organisation."""

    target = organisations.Organisation
    id: Slug
    name: Texts
    short: Words | None = None
    world: organisations.World = Field(strict=False)
    role: organisations.Role = Field(strict=False)
    role_note: Texts | None = None
    summary: MaybeEmptyTexts = Field("", validate_default=True)
    address: Words | None = None
    commune: Words | None = None
    position: PositionRecord | None = None
    website: WebAddress | None = None
    founded: int | None = Field(None, ge=1000, le=2100)
    show: bool
    as_of: Day
    sources: Sources


class FloorAreaRecord(Record):
    """A floor area in m²."""

    target = places.FloorArea
    m2: int = Field(gt=0, le=10_000_000)
    note: Texts | None = None


class PlaceRecord(Record):
    """A place."""

    target = places.Place
    id: Slug
    kind: places.PlaceKind = Field(strict=False)
    name: Texts
    lot: Label | None = None
    address: Words | None = None
    commune: Words
    in_zone: bool
    position: PositionRecord | None = None
    entrance: PositionRecord | None = None
    door: places.Door | None = Field(None, strict=False)
    footprint: list[Slug] = []
    part_of: Slug | None = None
    station: Slug | None = None
    status: places.Status = Field(strict=False)
    confirmed: bool
    status_note: Texts | None = None
    delivery: DatedFactRecord | None = None
    floor_area: FloorAreaRecord | None = None
    use: MaybeEmptyTexts = Field("", validate_default=True)
    summary: MaybeEmptyTexts = Field("", validate_default=True)
    occupants: list[Slug] = []
    owner: Words | None = None
    architect: Words | None = None
    as_of: Day
    sources: Sources

    @model_validator(mode="after")
    def _has_an_entrance_for_its_door(self) -> Self:
        if self.door is not None and self.entrance is None:
            raise mistake(
                say("has a door, but it is not known where."), say("Give the position of the entrance as well."), "door"
            )
        return self


class LineRecord(Record):
    """A line."""

    target = network.Line
    id: Slug
    mode: network.Mode = Field(strict=False)
    number: Label
    name: Texts
    colour: Colour
    ink: Colour
    colour_official: bool
    operator: Words | None = None
    length_km: float | None = Field(None, gt=0, le=2000)
    sources: Sources


class SectionRecord(Record):
    """What opens on one date."""

    target = network.Section
    id: Slug
    line: Slug
    name: Texts
    stations: list[Slug] = Field(min_length=2)
    opening: DatedFactRecord | None = None
    note: Texts | None = None
    sources: Sources


class CallRecord(Record):
    """A line at a station."""

    target = network.Call
    line: Slug
    section: Slug
    opening: DatedFactRecord | None = None
    platform_depth_m: float | None = Field(None, ge=-50, le=200)


class InterchangeRecord(Record):
    """Another line one can change to."""

    target = network.Interchange
    line: Words
    station: Slug | None = None
    distance_m: int | None = Field(None, ge=0, le=5000)


class StationRecord(Record):
    """A station."""

    target = network.Station
    id: Slug
    name: Words
    lon: Longitude
    lat: Latitude
    commune: Words
    calls: list[CallRecord] = Field(min_length=1)
    interchanges: list[InterchangeRecord] = []
    architect: Words | None = None
    former_name: Words | None = None
    note: Texts | None = None
    as_of: Day
    sources: Sources
