"""The records of ``layers.yaml``: layers that the people who keep the content add to the map."""

from pathlib import PurePosixPath
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from maps.content.feature_source import SUFFIXES
from maps.content.fields import Colour, LongText, Slug, TitleText, Words, mistake
from maps.content.raw_file import leads_out
from maps.content.records import Record
from maps.content.wording import shown
from maps.model import own_layers
from maps.model.own_layers import Pattern, ShapeKind
from maps.model.said import say

FOLDER = "layers"
NAME_A_FILE = say("Write layers/ and the name of a .geojson, .shp or .gpkg file that lies there.")
DASH_LIMIT = 6


def _file_below(name: str) -> str:
    path = PurePosixPath(name)
    if leads_out(name):
        raise mistake(say("{name} leads out of the content folder.", name=shown(name)), NAME_A_FILE)
    if path.parts[0] != FOLDER or len(path.parts) != 2 or path.suffix not in SUFFIXES or str(path) != name:
        raise mistake(say("{name} is no file of geodata under layers/.", name=shown(name)), NAME_A_FILE)
    return name


Pixels = Annotated[float, Field(gt=0, le=40)]


class LayerStyleRecord(Record):
    """How a layer is drawn."""

    target = own_layers.LayerStyle

    kind: ShapeKind = Field(strict=False)
    fill: Colour | None = None
    outline: Colour | None = None
    width_px: Pixels = 2.0
    dash: Annotated[list[Pixels], Field(max_length=DASH_LIMIT)] = Field(default_factory=list)
    pattern: Pattern = Field(Pattern.NONE, strict=False)
    icon: own_layers.Icon | None = Field(None, strict=False)
    label: Words | None = None

    @model_validator(mode="after")
    def _can_be_seen(self) -> Self:
        if self.outline is None and (self.kind is not ShapeKind.AREA or self.fill is None):
            raise mistake(
                say("has no colour to draw a layer of kind {kind} with.", kind=self.kind.value),
                say("Give outline: the colour of edges, lines and icons (an area may have fill alone)."),
                "outline",
            )
        return self

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        kind = self.kind
        for name, given, kinds in (
            ("icon", self.icon is not None, (ShapeKind.POINT,)),
            ("pattern", self.pattern is not Pattern.NONE, (ShapeKind.AREA,)),
            ("fill", self.fill is not None, (ShapeKind.AREA, ShapeKind.POINT)),
            ("dash", bool(self.dash), (ShapeKind.AREA, ShapeKind.LINE)),
        ):
            if given and kind not in kinds:
                raise mistake(
                    say("has {field}, but a layer of kind {kind} is drawn without.", field=name, kind=kind.value),
                    say("Remove it, or correct kind."),
                    name,
                )
        if len(self.dash) % 2:
            raise mistake(
                say("ends with a stroke that has no gap."),
                say("Write a stroke and a gap, as [8, 5]."),
                "dash",
            )
        return self


Views = Annotated[list[Annotated[own_layers.MapView, Field(strict=False)]], Field(min_length=1)]


class OwnLayerRecord(Record):
    """A layer of one's own."""

    target = own_layers.OwnLayer

    id: Slug
    file: Annotated[Words, AfterValidator(_file_below)]
    names: TitleText
    legend: LongText | None = None
    style: LayerStyleRecord
    views: Views = Field(default_factory=lambda: list(own_layers.MapView))
    from_zoom: Annotated[float, Field(ge=8, le=20)] | None = None
    visible: bool = True
    source: Slug
