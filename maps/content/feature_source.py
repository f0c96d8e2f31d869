"""Which file holds a dataset: GeoJSON, Shapefile or GeoPackage, whichever is there, and only one of them."""

import os
from collections.abc import Collection
from pathlib import Path, PurePosixPath

from maps.content.datasets import Dataset
from maps.content.geojson_file import FeatureFile, checked, read_geojson
from maps.content.geopackage import open_geopackage
from maps.content.shapefile import open_shapefile
from maps.content.table import as_collection
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import say
from maps.model.settings import Bounds

GEOJSON, SHAPEFILE, GEOPACKAGE = ".geojson", ".shp", ".gpkg"
SUFFIXES = (GEOJSON, SHAPEFILE, GEOPACKAGE)


def read_features(folder: Path, dataset: Dataset, bounds: Bounds | None, languages: tuple[str, ...]) -> FeatureFile:
    """Read the one file of a dataset: ``dataset.file``, or the same name as a Shapefile or GeoPackage.

    Never raises for what the file holds. Without ``bounds`` any place on earth is good.
    """
    names = [str(PurePosixPath(dataset.file).with_suffix(suffix)) for suffix in SUFFIXES]
    there = [name for name in names if os.path.lexists(folder / name)]
    if len(there) > 1:
        return _unread(_several(there))
    name = there[0] if there else dataset.file
    return read_named(folder, name, dataset, bounds, languages, dataset.columns(languages))


def read_named(
    folder: Path,
    name: str,
    dataset: Dataset,
    bounds: Bounds | None,
    languages: tuple[str, ...],
    known: Collection[str] | None,
) -> FeatureFile:
    """Read the file ``name`` as ``dataset``. ``known`` are the columns that a table may have; None = any."""
    if name.endswith(GEOJSON):
        return read_geojson(folder, dataset, bounds, languages)
    found = open_shapefile(folder, name) if name.endswith(SHAPEFILE) else open_geopackage(folder, name)
    if isinstance(found, Problem):
        return _unread(found)
    collection = as_collection(found, known)
    if isinstance(collection, Problem):
        return _unread(collection)
    members, problems = collection
    read = checked(dataset, name, members, bounds, languages)
    return FeatureFile(read.features, read.ids, (*problems, *read.problems), read.readable)


def _unread(problem: Problem) -> FeatureFile:
    return FeatureFile((), (), (problem,), False)


def _several(there: list[str]) -> Problem:
    first, *others = there
    message = say("stands beside {others}: which of them counts?", others=", ".join(others))
    return Problem(first, WHOLE_FILE, "", message, say("Keep one of them, and move the others out of the folder."))
