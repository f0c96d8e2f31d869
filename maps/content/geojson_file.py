"""One GeoJSON file as checked features."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shapely.geometry.base import BaseGeometry

from maps.content.datasets import LANGUAGE_PREFIX, Dataset
from maps.content.geometry import EXPORT_AGAIN, SAVE_AS_WGS84, Fault, place_fault, plain, read_geometry
from maps.content.mistakes import check_record
from maps.content.raw_file import read_text
from maps.content.wording import did_you_mean, shown
from maps.content.yaml_file import Steps, field_name
from maps.model.problems import Problem
from maps.model.said import Said, say
from maps.model.settings import Bounds

SIZE_LIMIT = 32_000_000
COLLECTION_MEMBERS = {"type", "features", "name", "crs", "bbox", "xy_coordinate_resolution"}
FEATURE_MEMBERS = {"type", "id", "properties", "geometry", "bbox"}
TWICE = "\0twice"
"""Key under which an object names a key that it was given twice."""

WGS84_NAMES = {"OGC:CRS84", "OGC:1.3:CRS84", "EPSG:4326", "EPSG::4326", "CRS84", "WGS84"}


@dataclass(frozen=True, slots=True)
class Feature:
    """A checked feature: where it stands in its file, its properties (nulls left out), its geometry in WGS 84."""

    file: str
    where: str
    properties: Mapping[str, Any]
    geometry: Mapping[str, Any]

    def problem(self, path: Steps, message: Said, advice: Said) -> Problem:
        """A problem with one of the properties."""
        return Problem(self.file, self.where, field_name(path), message, advice)


@dataclass(frozen=True, slots=True)
class FeatureFile:
    """A GeoJSON file. ``readable`` is False where not even its list of features could be read.

    ``ids`` are the ids of all features, good or not, so that references to a bad one are not reported as dangling.
    """

    features: tuple[Feature, ...]
    ids: tuple[str, ...]
    problems: tuple[Problem, ...]
    readable: bool


def read_geojson(folder: Path, dataset: Dataset, bounds: Bounds | None, languages: tuple[str, ...]) -> FeatureFile:
    """Read one file. Never raises for what the file holds. Without ``bounds`` any place on earth is good."""
    text = read_text(folder, dataset.file, SIZE_LIMIT)
    if isinstance(text, Problem):
        return FeatureFile((), (), (text,), False)
    collection = _parse(dataset.file, text)
    if isinstance(collection, Problem):
        return FeatureFile((), (), (collection,), False)
    return _Reading(dataset, bounds, languages).run(collection)


def _parse(file: str, text: str) -> dict[str, Any] | Problem:
    try:
        value = json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        message = say("is not JSON: {reason}.", reason=error.msg.lower())
        return Problem(file, f"line {error.lineno}", "", message, EXPORT_AGAIN)
    except RecursionError:
        return Problem(file, "", "", say("is nested too deep."), EXPORT_AGAIN)
    except ValueError:
        return Problem(file, "", "", say("holds a number with too many digits."), EXPORT_AGAIN)
    if not isinstance(value, dict) or value.get("type") != "FeatureCollection":
        return Problem(file, "", "type", say("is not a FeatureCollection."), EXPORT_AGAIN)
    if not isinstance(value.get("features"), list):
        return Problem(file, "", "features", say("is not a list."), EXPORT_AGAIN)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object that remembers a key it was given twice."""
    value = dict(pairs)
    if len(value) < len(pairs):
        keys = [key for key, _ in pairs]
        value[TWICE] = next(key for key in keys if keys.count(key) > 1)
    return value


class _Reading:
    """The reading of one file: collects features and problems."""

    def __init__(self, dataset: Dataset, bounds: Bounds | None, languages: tuple[str, ...]) -> None:
        self._dataset = dataset
        self._bounds = bounds or (-180.0, -90.0, 180.0, 90.0)
        self._languages = languages
        self._problems: list[Problem] = []

    def run(self, collection: dict[str, Any]) -> FeatureFile:
        self._unknown_members("", collection, COLLECTION_MEMBERS)
        crs = self._crs(collection.get("crs"))
        if isinstance(crs, Fault):
            self._note("", "crs", crs)
            return FeatureFile((), self._ids(collection["features"]), tuple(self._problems), True)
        shapes = [self._geometry(number, value) for number, value in enumerate(collection["features"])]
        if crs:
            shapes = _reprojected(shapes, crs)
        features = [
            feature
            for number, (value, geometry) in enumerate(zip(collection["features"], shapes, strict=True))
            if (feature := self._feature(number, value, geometry))
        ]
        return FeatureFile(tuple(features), self._ids(collection["features"]), tuple(self._problems), True)

    def _note(self, where: str, field: str, fault: Fault) -> None:
        self._problems.append(Problem(self._dataset.file, where, field, fault.message, fault.advice))

    def _given_twice(self, where: str, value: Any) -> None:
        if isinstance(value, dict) and (key := value.pop(TWICE, None)) is not None:
            self._note(where, key[:60], Fault(say("{key} is given twice.", key=shown(key)), say("Keep one of them.")))

    def _unknown_members(self, where: str, value: dict[str, Any], known: set[str]) -> None:
        self._given_twice(where, value)
        for member in value.keys() - known:
            message = say("{key} is not a known member.", key=shown(member))
            self._note(where, member[:60], Fault(message, did_you_mean(member, known, say("Remove it."))))

    def _ids(self, features: list[Any]) -> tuple[str, ...]:
        found = (_properties(value).get("id") for value in features)
        return tuple(str(identifier) for identifier in found if isinstance(identifier, str | int))

    def _crs(self, value: Any) -> str | Fault | None:
        """The CRS to reproject from; None for WGS 84."""
        if value is None:
            return None
        named = isinstance(value, dict) and value.get("type") == "name"
        name = _properties(value).get("name") if named else None
        if not isinstance(name, str):
            return Fault(say("does not name a CRS."), SAVE_AS_WGS84)
        if name.upper().removeprefix("URN:OGC:DEF:CRS:") in WGS84_NAMES:
            return None
        return name if _is_crs(name) else Fault(say("{name} is not a known CRS.", name=shown(name)), SAVE_AS_WGS84)

    def _geometry(self, number: int, value: Any) -> BaseGeometry | None:
        where = _where(number, value)
        if not isinstance(value, dict) or value.get("type") != "Feature":
            self._note(where, "", Fault(say("is not a Feature."), EXPORT_AGAIN))
            return None
        self._unknown_members(where, value, FEATURE_MEMBERS)
        self._given_twice(where, value.get("geometry"))
        geometry = read_geometry(value.get("geometry"), self._dataset.geometry)
        if isinstance(geometry, Fault):
            self._note(where, "geometry", geometry)
            return None
        return geometry

    def _feature(self, number: int, value: Any, geometry: BaseGeometry | None) -> Feature | None:
        if not isinstance(value, dict):
            return None
        where = _where(number, value)
        if geometry is not None:
            fault = place_fault(geometry, self._bounds, self._dataset.bounds)
            if fault:
                self._note(where, "geometry", fault)
                geometry = None
        properties = self._checked_properties(where, value)
        if geometry is None or properties is None:
            return None
        return Feature(self._dataset.file, where, properties, plain(geometry))

    def _checked_properties(self, where: str, value: dict[str, Any]) -> dict[str, Any] | None:
        def report(path: Steps, message: Said, advice: Said) -> None:
            self._note(where, field_name(_as_written(path, named)), Fault(message, advice))

        given = value.get("properties")
        self._given_twice(where, given)
        if given is not None and not isinstance(given, dict):
            self._note(where, "properties", Fault(say("is not a mapping."), EXPORT_AGAIN))
            return None
        named = "name" in self._dataset.properties.model_fields and not self._dataset.layer
        properties = {key: item for key, item in (given or {}).items() if item is not None}
        record = check_record(
            self._dataset.properties, _with_names(properties) if named else properties, self._languages, report
        )
        return None if record is None else record.model_dump(exclude_none=True)


def _properties(value: Any) -> dict[str, Any]:
    properties = value.get("properties") if isinstance(value, dict) else None
    return properties if isinstance(properties, dict) else {}


def _where(number: int, value: Any) -> str:
    identifier = _properties(value).get("id")
    return f"feature {number}, id {str(identifier)[:80]}" if isinstance(identifier, str | int) else f"feature {number}"


def _with_names(properties: dict[str, Any]) -> dict[str, Any]:
    """Gather ``name_fr``, ``name_en`` … into one text."""
    names = {
        key.removeprefix(LANGUAGE_PREFIX): item for key, item in properties.items() if key.startswith(LANGUAGE_PREFIX)
    }
    others = {key: item for key, item in properties.items() if not key.startswith(LANGUAGE_PREFIX)}
    return {**others, "name": names} if names else others


def _as_written(path: Steps, named: bool) -> Steps:
    if named and len(path) == 2 and path[0] == "name":
        return (f"{LANGUAGE_PREFIX}{path[1]}",)
    return path


def _is_crs(name: str) -> bool:
    from pyproj import CRS  # noqa: PLC0415 - only files in another CRS pay for loading it
    from pyproj.exceptions import CRSError  # noqa: PLC0415

    try:
        CRS.from_user_input(name)
    except CRSError:
        return False
    return True


def _reprojected(shapes: list[BaseGeometry | None], crs: str) -> list[BaseGeometry | None]:
    from geopandas import GeoSeries  # noqa: PLC0415 - only files in another CRS pay for loading it

    return list(GeoSeries(shapes, crs=crs).to_crs(4326))
