"""One GeoJSON file as checked features."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shapely.geometry.base import BaseGeometry

from maps.content.datasets import LANGUAGE_PREFIX, Dataset
from maps.content.geojson_text import TWICE, parse
from maps.content.geometry import SAVE_AS_WGS84, Fault, place_fault, plain, read_geometry
from maps.content.mistakes import Mistake, check_record
from maps.content.raw_file import read_text
from maps.content.syntax import EXPORT_AGAIN
from maps.content.wording import bare, did_you_mean, listed, shown
from maps.content.yaml_file import Steps, field_name
from maps.model.problems import ENOUGH, WHOLE_FILE, Problem, Where
from maps.model.said import Said, say
from maps.model.settings import Bounds

SIZE_LIMIT = 32_000_000
MOST_FEATURES = 200_000
"""Four times the footprints of a whole town."""
AT_MOST_FEATURES = say("At most {limit} are read: split or simplify it.", limit=MOST_FEATURES)
COLLECTION_MEMBERS = {"type", "features", "name", "crs", "bbox", "xy_coordinate_resolution"}
FEATURE_MEMBERS = {"type", "id", "properties", "geometry", "bbox"}
SAY_WHETHER_INDICATIVE = say("Add it: false for an official outline, true for one that is only indicative.")
WGS84_NAMES = {"OGC:CRS84", "OGC:1.3:CRS84", "EPSG:4326", "EPSG::4326", "CRS84", "WGS84"}


@dataclass(frozen=True, slots=True)
class Feature:
    """A checked feature: where it stands in its file, its properties (nulls left out), its geometry in WGS 84."""

    file: str
    where: Where
    properties: Mapping[str, Any]
    geometry: Mapping[str, Any]

    def problem(self, path: Steps, message: Said, advice: Said) -> Problem:
        """A problem with one of the properties."""
        return Problem(self.file, self.where, field_name(path), message, advice)


@dataclass(frozen=True, slots=True)
class FeatureFile:
    """A file of features. ``readable`` is False where not even its list of features could be read.

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
    collection = parse(dataset.file, text)
    if isinstance(collection, Problem):
        return FeatureFile((), (), (collection,), False)
    return checked(dataset, dataset.file, collection, bounds, languages)


def checked(
    dataset: Dataset, file: str, collection: dict[str, Any], bounds: Bounds | None, languages: tuple[str, ...]
) -> FeatureFile:
    """The features of a FeatureCollection that was read from ``file``."""
    return _Reading(dataset, file, bounds, languages).run(collection)


class _EnoughError(Exception):
    """There are so many mistakes that the rest of the file is not looked at."""


class _Reading:
    """The reading of one file: collects features and problems."""

    def __init__(self, dataset: Dataset, file: str, bounds: Bounds | None, languages: tuple[str, ...]) -> None:
        self._dataset = dataset
        self._file = file
        self._bounds = bounds or (-180.0, -90.0, 180.0, 90.0)
        self._languages = languages
        self._problems: list[Problem] = []

    def run(self, collection: dict[str, Any]) -> FeatureFile:
        features: tuple[Feature, ...] = ()
        with suppress(_EnoughError):
            features = tuple(self._features(collection))
        ids = (_properties(value).get("id") for value in collection["features"])
        known = tuple(str(identifier) for identifier in ids if isinstance(identifier, str | int))
        return FeatureFile(features, known, tuple(self._problems), True)

    def _features(self, collection: dict[str, Any]) -> Iterator[Feature]:
        self._unknown_members(WHOLE_FILE, collection, COLLECTION_MEMBERS)
        values = collection["features"]
        crs = self._crs(collection.get("crs"))
        if isinstance(crs, Fault):
            self._note(WHOLE_FILE, "crs", crs)
            return
        if len(values) > MOST_FEATURES:
            fault = Fault(say("has {count} features.", count=len(values)), AT_MOST_FEATURES)
            self._note(WHOLE_FILE, "features", fault)
            return
        shapes = [self._geometry(number, value) for number, value in enumerate(values)]
        if crs:
            shapes = _reprojected(shapes, crs)
        for number, (value, geometry) in enumerate(zip(values, shapes, strict=True)):
            feature = self._feature(number, value, geometry)
            if feature is not None:
                yield feature

    def _note(self, where: Where, field: str, fault: Fault) -> None:
        self._problems.append(Problem(self._file, where, field, fault.message, fault.advice))
        if len(self._problems) >= ENOUGH:
            raise _EnoughError

    def _given_twice(self, where: Where, value: Any) -> None:
        if isinstance(value, dict) and (key := value.pop(TWICE, None)) is not None:
            self._note(where, bare(key), Fault(say("{key} is given twice.", key=shown(key)), say("Keep one of them.")))

    def _unknown_members(self, where: Where, value: dict[str, Any], known: set[str]) -> None:
        self._given_twice(where, value)
        for member in sorted(value.keys() - known):
            message = say("{key} is not a known member.", key=shown(member))
            advice = did_you_mean(member, known, say("Known are: {known}.", known=listed(sorted(known))))
            self._note(where, bare(member), Fault(message, advice))

    def _crs(self, value: Any) -> str | Fault | None:
        """The CRS to reproject from; None for WGS 84."""
        if value is None:
            return None
        named = isinstance(value, dict) and value.get("type") == "name"
        name = _properties(value).get("name") if named else None
        if not isinstance(name, str):
            return Fault(say("{value} does not name a CRS.", value=shown(name or value)), SAVE_AS_WGS84)
        if name.upper().removeprefix("URN:OGC:DEF:CRS:") in WGS84_NAMES:
            return None
        return name if _is_crs(name) else Fault(say("{name} is not a known CRS.", name=shown(name)), SAVE_AS_WGS84)

    def _geometry(self, number: int, value: Any) -> BaseGeometry | None:
        where = _where(number, value)
        if not isinstance(value, dict) or value.get("type") != "Feature":
            kind = value.get("type") if isinstance(value, dict) else value
            message = say("is {value}, not '{expected}'.", value=shown(kind), expected="Feature")
            self._note(where, "type", Fault(message, EXPORT_AGAIN))
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
        return Feature(self._file, where, properties, plain(geometry))

    def _checked_properties(self, where: Where, value: dict[str, Any]) -> dict[str, Any] | None:
        def report(mistake: Mistake) -> None:
            field = field_name(_as_written(mistake.path, named))
            unsaid = mistake.path == ("indicative",) and mistake.message == say("is missing.")
            self._note(where, field, Fault(mistake.message, SAY_WHETHER_INDICATIVE if unsaid else mistake.advice))

        given = value.get("properties")
        self._given_twice(where, given)
        if given is not None and not isinstance(given, dict):
            message = say("{value} is not {noun}.", value=shown(given), noun=say("a mapping"))
            self._note(where, "properties", Fault(message, EXPORT_AGAIN))
            return None
        named = self._dataset.named
        properties = {key: item for key, item in (given or {}).items() if item is not None}
        record = check_record(
            self._dataset.properties, _with_names(properties) if named else properties, self._languages, report
        )
        return None if record is None else record.model_dump(exclude_none=True)


def _properties(value: Any) -> dict[str, Any]:
    properties = value.get("properties") if isinstance(value, dict) else None
    return properties if isinstance(properties, dict) else {}


def _where(number: int, value: Any) -> Where:
    identifier = _properties(value).get("id")
    return Where(feature=number, id=bare(identifier) if isinstance(identifier, str | int) else None)


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
        crs = CRS.from_user_input(name)
    except CRSError:
        return False
    # Heights alone, or the axes of a drawing, lie nowhere on earth.
    return bool(crs.is_geographic or crs.is_projected)


def _reprojected(shapes: list[BaseGeometry | None], crs: str) -> list[BaseGeometry | None]:
    from geopandas import GeoSeries  # noqa: PLC0415 - only files in another CRS pay for loading it

    return list(GeoSeries(shapes, crs=crs).to_crs(4326))
