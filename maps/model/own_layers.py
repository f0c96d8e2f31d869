"""Layers of the map that the people who keep the content add: what they show, and how they are drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from maps.model.text import Text


class ShapeKind(StrEnum):
    """What a layer is made of, and so how it is drawn."""

    AREA = "area"
    LINE = "line"
    POINT = "point"


class Pattern(StrEnum):
    """What lies on an area besides its tint."""

    NONE = "none"
    HATCH = "hatch"
    DOTS = "dots"


class MapView(StrEnum):
    """The views of the map."""

    CAMPUS = "campus"
    GRAND_PARIS = "grandparis"


class Icon(StrEnum):
    """Drawings that a point may have; each is a file of ``resources/icons``."""

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
    WORKS = "works"
    CALENDAR = "calendar"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class LayerStyle:
    """How a layer is drawn. Colours are ``#RRGGBB``; lengths are pixels of a screen 1080 pixels high.

    ``fill`` tints areas (lightly, streets shine through) and the discs of points; ``outline`` is the colour of edges,
    lines, patterns and icons; ``dash`` a stroke and a gap by turns, empty for a solid one. ``label`` is the property
    whose text names each feature.
    """

    kind: ShapeKind
    fill: str | None
    outline: str | None
    width_px: float
    dash: tuple[float, ...]
    pattern: Pattern
    icon: Icon | None
    label: str | None


@dataclass(frozen=True, slots=True)
class OwnLayer:
    """One layer: ``file`` below the content folder, its name and a remark for the legend, and where it is seen.

    ``from_zoom`` is the Web Mercator zoom from which it is drawn: 11 shows the region, 16 the campus.
    """

    id: str
    file: str
    names: Text
    legend: Text | None
    style: LayerStyle
    views: tuple[MapView, ...]
    from_zoom: float | None
    visible: bool
    source: str


@dataclass(frozen=True, slots=True)
class OwnFeature:
    """One feature of a layer: a GeoJSON geometry in WGS 84, and what is written at it."""

    geometry: Mapping[str, Any]
    name: str | None


@dataclass(frozen=True, slots=True)
class DrawnLayer:
    """A layer with its features."""

    layer: OwnLayer
    features: tuple[OwnFeature, ...]
