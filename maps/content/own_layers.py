"""The files of the layers that ``layers.yaml`` adds to the map, checked as the plan is."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from maps.content.datasets import AREA, WAY, Dataset
from maps.content.feature_source import read_named
from maps.content.fields import clean
from maps.content.geojson_file import Feature, FeatureFile
from maps.content.record_file import Entry
from maps.content.wording import did_you_mean, listed, shown
from maps.model.own_layers import DrawnLayer, OwnFeature, OwnLayer, ShapeKind
from maps.model.problems import Problem
from maps.model.said import Said, say
from maps.model.settings import Bounds

GEOMETRY = {
    ShapeKind.AREA: AREA,
    ShapeKind.LINE: WAY,
    ShapeKind.POINT: frozenset({"Point", "MultiPoint"}),
}
MOST_POINTS = 100_000
"""Of a whole layer: more would make the map stutter."""
LONGEST_LABEL = 64


class AnyProperties(BaseModel):
    """Properties nobody needs to know; one of them may name the features."""

    model_config = ConfigDict(extra="allow")


def read_layer(folder: Path, entry: Entry[OwnLayer], bounds: Bounds | None) -> FeatureFile:
    """The features of one layer. Never raises for what its file holds."""
    layer = entry.value
    if not os.path.lexists(folder / layer.file):
        missing = entry.problem(("file",), say("{file} is not there.", file=shown(layer.file)), say("Put it there."))
        return FeatureFile((), (), (missing,), False)
    dataset = Dataset(layer.file, "own", AnyProperties, GEOMETRY[layer.style.kind], "region_bounds")
    read = read_named(folder, layer.file, dataset, bounds, (), None)
    return FeatureFile(read.features, read.ids, (*read.problems, *_faults(entry, read)), read.readable)


def drawn(layer: OwnLayer, file: FeatureFile) -> DrawnLayer:
    """A checked layer with its features."""
    return DrawnLayer(layer, tuple(OwnFeature(one.geometry, _text(one, layer.style.label)) for one in file.features))


def _faults(entry: Entry[OwnLayer], read: FeatureFile) -> Iterator[Problem]:
    if not read.features:
        if not read.problems:
            message = say("{file} holds no feature.", file=shown(entry.value.file))
            yield entry.problem(("file",), message, say("Export the layer again with all its features."))
        return
    count = sum(len(shapely.get_coordinates(shapely.geometry.shape(one.geometry))) for one in read.features)
    if count > MOST_POINTS:
        file = shown(entry.value.file)
        message = say("{file} holds {count} points; {limit} can be drawn.", file=file, count=count, limit=MOST_POINTS)
        yield entry.problem(("file",), message, say("Simplify it (in QGIS: Simplify)."))
    if entry.value.style.label is not None:
        yield from _label_faults(entry, read, entry.value.style.label)


def _label_faults(entry: Entry[OwnLayer], read: FeatureFile, label: str) -> Iterator[Problem]:
    given = sorted({name for one in read.features for name in one.properties})
    if label not in given:
        message = say("no feature of {file} has the property {key}.", file=shown(entry.value.file), key=shown(label))
        advice = say("Known are: {known}.", known=listed(given)) if given else say("Leave label out.")
        yield entry.problem(("style", "label"), message, did_you_mean(label, given, advice))
    for feature in read.features:
        if fault := _label_fault(_text(feature, label)):
            yield feature.problem((label,), *fault)


def _label_fault(text: str | None) -> tuple[Said, Said] | None:
    try:
        if text is not None and len(clean(text)) > LONGEST_LABEL:
            message = say("is {count} characters long.", count=len(text))
            return message, say("At most {limit} fit there: shorten it.", limit=LONGEST_LABEL)
    except PydanticCustomError as error:
        said: dict[str, Any] = error.context or {}
        return said["message"], said["advice"]
    return None


def _text(feature: Feature, label: str | None) -> str | None:
    """What is written at a feature; None where there is nothing to write."""
    value = feature.properties.get(label) if label is not None else None
    if value is None or isinstance(value, bool | list | dict):
        return None
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return text.strip() or None
