"""What each file of features in the content folder may hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from maps.content.fields import Day, Label, Slug, Texts, Words, mistake
from maps.content.guesses import meant_day
from maps.content.wording import meant, shown
from maps.model.said import say

AREA = frozenset({"Polygon", "MultiPolygon"})
WAY = frozenset({"LineString", "MultiLineString"})
TRACE = frozenset({"LineString"})
LANGUAGE_PREFIX = "name_"


GreenKind = Literal[
    "park", "garden", "grass", "meadow", "farmland", "allotments", "wood", "forest", "scrub", "pitch", "playground"
]
LanduseKind = Literal[
    "cemetery",
    "commercial",
    "hospital",
    "industrial",
    "school",
    "stadium",
    "university",
    "residential",
    "railway",
    "retail",
]
WaterKind = Literal["lake", "river", "stream", "canal", "basin", "pond"]
StreetKind = Literal["motorway", "secondary", "tertiary", "minor", "pedestrian"]
WalkSurface = Literal["asphalt", "concrete", "paving", "cobbles", "gravel", "earth", "grass", "wood", "metal"]
MEASURED = ("slope_percent", "kerb_cm", "width_m", "surface")
STEEPEST_PERCENT, HIGHEST_KERB_CM = 40, 40
"""Nobody walks up a steeper way without stairs, nor over a higher kerb."""
NARROWEST_M, WIDEST_M = 0.3, 50
WalkKind = Literal["path", "pedestrian", "service", "track", "minor", "tertiary", "secondary", "primary"]


def _day_in_text(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        guess = meant_day(value)
        raise mistake(
            say("{value} is not a day.", value=shown(value)),
            meant(guess and guess.isoformat(), say('Write year-month-day between quotes, as "2026-09-01".')),
        ) from None


class Properties(BaseModel):
    """Properties of a feature. ``id``, ``indicative``, ``layer`` and ``source`` go to fields of their own."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)
    source: Slug


class ZoneProperties(Properties):
    """The zone or one of its sectors."""

    layer: Literal["zone", "sector"]
    id: Slug
    indicative: bool
    name: Texts


class LotProperties(Properties):
    """A lot."""

    id: Slug
    lot: Label | None = None
    indicative: bool


class BuildingProperties(Properties):
    """A building; its id is what places name as their footprint."""

    id: Slug | None = None
    height_m: float | None = Field(None, gt=0, le=400)


class GreenProperties(Properties):
    """Parks, gardens, fields."""

    id: Slug | None = None
    kind: GreenKind


class LanduseProperties(Properties):
    """Ground of one use."""

    kind: LanduseKind


class WaterProperties(Properties):
    """Lakes and rivers."""

    kind: WaterKind


class StreetProperties(Properties):
    """A street as it is drawn."""

    kind: StreetKind
    name: Words | None = None


class WalkProperties(Properties):
    """A stretch of the walking network. ``verified_on`` is the day somebody walked it, and measured what follows.

    ``slope_percent`` is the steepest along it, ``kerb_cm`` the highest kerb, ``width_m`` the narrowest place.
    """

    kind: WalkKind
    subkind: Words | None = None
    name: Words | None = None
    steps: bool | None = None
    verified_on: Annotated[Day, BeforeValidator(_day_in_text)] | None = None
    slope_percent: float | None = Field(None, ge=0, le=STEEPEST_PERCENT)
    kerb_cm: float | None = Field(None, ge=0, le=HIGHEST_KERB_CM)
    width_m: float | None = Field(None, ge=NARROWEST_M, le=WIDEST_M)
    surface: WalkSurface | None = None

    @model_validator(mode="after")
    def _was_measured_on_a_day(self) -> Self:
        measured = (name for name in MEASURED if getattr(self, name) is not None)
        name = next(measured, None)
        if name is not None and self.verified_on is None:
            raise mistake(
                say("is given, but not the day on which it was measured."),
                say("Write the day of the survey as verified_on."),
                name,
            )
        return self


class CommuneProperties(Properties):
    """A commune."""

    name: Words


class DepartementProperties(Properties):
    """A département."""

    code: Label
    name: Words


class CountryProperties(Properties):
    """A country."""

    code: Label
    name: Words


class TrackProperties(Properties):
    """The trace between two neighbouring stations."""

    line: Slug
    start: Slug
    end: Slug
    schematic: bool


@dataclass(frozen=True, slots=True)
class Dataset:
    """One file of features: its layer in the plan ("" where they name it), geometry types, bounds and properties.

    ``file`` is its name as GeoJSON; a Shapefile or GeoPackage of the same name may stand there instead.
    ``bounds`` is the field of ``KioskSettings`` that every coordinate must lie in.
    """

    file: str
    layer: str
    properties: type[BaseModel]
    geometry: frozenset[str]
    bounds: str = "campus_bounds"

    @property
    def named(self) -> bool:
        """Whether ``name`` is a text in every language, written as ``name_fr``, ``name_en`` and so on."""
        return "name" in self.properties.model_fields and not self.layer

    def columns(self, languages: Iterable[str]) -> frozenset[str]:
        """The properties that a feature may have, as they are written."""
        names = (f"{LANGUAGE_PREFIX}{language}" for language in languages if self.named)
        return frozenset((*self.properties.model_fields, *names))


TRACKS = Dataset("network/tracks.geojson", "track", TrackProperties, TRACE, "region_bounds")

PLAN = (
    Dataset("campus/zone.geojson", "", ZoneProperties, AREA),
    Dataset("campus/lots.geojson", "lot", LotProperties, AREA),
    Dataset("campus/buildings.geojson", "building", BuildingProperties, AREA),
    Dataset("campus/green.geojson", "green", GreenProperties, AREA),
    Dataset("campus/landuse.geojson", "landuse", LanduseProperties, AREA),
    Dataset("campus/water.geojson", "water", WaterProperties, AREA | WAY),
    Dataset("campus/streets.geojson", "street", StreetProperties, WAY),
    Dataset("campus/walking.geojson", "walk", WalkProperties, WAY),
    Dataset("campus/communes.geojson", "commune", CommuneProperties, AREA),
    Dataset("region/departements.geojson", "departement", DepartementProperties, AREA, "region_bounds"),
    Dataset("region/water.geojson", "region_water", WaterProperties, AREA | WAY, "region_bounds"),
    Dataset("europe/countries.geojson", "country", CountryProperties, AREA, "europe_bounds"),
)
