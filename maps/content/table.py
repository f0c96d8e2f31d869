"""A layer of a Shapefile or GeoPackage as the FeatureCollection that it would be in GeoJSON.

Its columns are the properties. Capital letters in their names do not matter, and the first ten letters are enough, as a
Shapefile holds no more; an empty cell is a property that is left out; a truth may be T or F, 1 or 0, oui or non.
"""

import json
import warnings
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import isnan
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from maps.content.geojson_file import AT_MOST_FEATURES, MOST_FEATURES
from maps.content.geometry import LAMBERT_93
from maps.content.guesses import meant_truth
from maps.content.wording import bare, did_you_mean, listed, shown
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import Said, say

TABLE_SIZE_LIMIT = 32_000_000
LONGEST_COLUMN = 10
"""Letters of a column's name that a Shapefile keeps."""
TRUTHS = ("indicative", "steps", "schematic")
"""Columns that say yes or no: a Shapefile may have no type for that."""
ROW_NUMBERS = {"fid", "ogc_fid"}
"""Columns in which geographic programs number the rows: nobody wrote them."""
LETTERS = {"t": True, "f": False}
EXPORT_TABLE_AGAIN = say("Export the layer again as GeoPackage or Shapefile, without a password.")
DECLARE_CRS = say("Tell the layer its CRS and export it again (in QGIS: Set Layer CRS; Lambert-93 is EPSG:2154).")


@dataclass(frozen=True, slots=True)
class TableSource:
    """What to read: the file as it is named in messages, its bytes, the layer, the encoding of its texts.

    A Shapefile is an archive of its parts. None: the only layer; the encoding that the file names.
    """

    file: str
    data: bytes
    layer: str | None
    encoding: str | None

    def problem(self, field: str, message: Said, advice: Said) -> Problem:
        """A problem with the file as a whole."""
        return Problem(self.file, WHOLE_FILE, field, message, advice)


def as_collection(
    source: TableSource, known: Collection[str] | None
) -> tuple[dict[str, Any], tuple[Problem, ...]] | Problem:
    """The layer as a GeoJSON FeatureCollection, and the columns nobody knows; or why it cannot be read.

    ``known`` are the properties there may be; None = any.
    """
    table = _read(source)
    if isinstance(table, Problem):
        return table
    crs = _crs(source, table)
    if isinstance(crs, Problem):
        return crs
    columns, problems = _columns(source, table.columns, known)
    features = [
        {"type": "Feature", "properties": _properties(columns, number), "geometry": _geometry(shape)}
        for number, shape in enumerate(table.shapes)
    ]
    collection = {"type": "FeatureCollection", "features": features}
    return {**collection, "crs": {"type": "name", "properties": {"name": crs}}}, problems


@dataclass(frozen=True, slots=True)
class _Table:
    crs: str | None
    shapes: list[BaseGeometry | None]
    columns: Mapping[str, list[Any]]


def _read(source: TableSource) -> _Table | Problem:
    import pyogrio  # noqa: PLC0415 - only files of these kinds pay for loading it

    chosen = {"layer": source.layer, "encoding": source.encoding}
    with warnings.catch_warnings():
        # Of heights and measures that are left out, of names without a suffix: nothing that changes the plan.
        warnings.simplefilter("ignore")
        try:
            count = pyogrio.read_info(source.data, **chosen, force_feature_count=True)["features"]
            if not 0 < count <= MOST_FEATURES:
                return _wrong_count(source, count)
            meta, _, shapes, cells = pyogrio.raw.read(source.data, **chosen, force_2d=True, datetime_as_string=True)
            columns = {
                str(name): _plain(column, kind)
                for name, column, kind in zip(meta["fields"], cells, meta["ogr_types"], strict=True)
            }
            return _Table(meta["crs"], list(shapely.from_wkb(shapes, on_invalid="ignore")), columns)
        except UnicodeDecodeError:
            message = say("holds texts that are not in the encoding its .cpg names.")
            return source.problem("", message, say("Export the layer again in UTF-8."))
        except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError, ShapelyError) as error:
            reason = bare(str(error).rstrip("."))
            return source.problem("", say("cannot be read ({reason}).", reason=reason), EXPORT_TABLE_AGAIN)


def _wrong_count(source: TableSource, count: int) -> Problem:
    if count <= 0:
        return source.problem("", say("holds no feature."), say("Export the layer again with all its features."))
    return source.problem("", say("has {count} features.", count=count), AT_MOST_FEATURES)


def _plain(column: Any, kind: str) -> list[Any]:
    """The cells as Python's own values; None where a cell is empty. Whole numbers beside empty cells come as floats."""
    cells = [None if cell == "" or (isinstance(cell, float) and isnan(cell)) else cell for cell in column.tolist()]
    return [_whole(cell) for cell in cells] if kind.startswith("OFTInteger") else cells


def _whole(cell: Any) -> Any:
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _crs(source: TableSource, table: _Table) -> str | Problem:
    # A GeoPackage may say in so many words that it does not know.
    if table.crs and '["Undefined ' not in table.crs:
        return table.crs
    bounds = shapely.total_bounds([shape for shape in table.shapes if shape is not None])
    west, south, east, north = LAMBERT_93
    if west < bounds[0] and south < bounds[1] and bounds[2] < east and bounds[3] < north:
        x, y = float(bounds[0]), float(bounds[1])
        message = say("is in Lambert-93 metres ({x:.0f}, {y:.0f}), but the file does not say so.", x=x, y=y)
    else:
        message = say("does not say in which CRS its coordinates are.")
    return source.problem("crs", message, DECLARE_CRS)


def _columns(
    source: TableSource, given: Mapping[str, list[Any]], known: Collection[str] | None
) -> tuple[Mapping[str, list[Any]], tuple[Problem, ...]]:
    """The cells by the name of their property, and a problem for each column that is none."""
    if known is None:
        return given, ()
    names = sorted(known)
    meant = {short.lower(): name for name in names for short in (name, name[:LONGEST_COLUMN])}
    columns: dict[str, list[Any]] = {}
    problems = []
    for column, cells in given.items():
        name = meant.get(column.lower())
        if column.lower() in ROW_NUMBERS:
            continue
        if name is None:
            advice = did_you_mean(column, names, say("Known are: {known}.", known=listed(names)))
            problems.append(source.problem(bare(column), say("{key} is not a known field.", key=shown(column)), advice))
        elif name in columns:
            message = say("{key} is given twice.", key=shown(name))
            problems.append(source.problem(bare(column), message, say("Keep one of them.")))
        else:
            columns[name] = [_truth(cell) for cell in cells] if name in TRUTHS else cells
    return columns, tuple(problems)


def _truth(cell: Any) -> Any:
    letter = LETTERS.get(cell.strip().lower()) if isinstance(cell, str) else None
    truth = meant_truth(cell) if letter is None else letter
    return cell if truth is None else truth


def _properties(columns: Mapping[str, list[Any]], number: int) -> dict[str, Any]:
    return {name: cells[number] for name, cells in columns.items() if cells[number] is not None}


def _geometry(shape: BaseGeometry | None) -> Any:
    """The geometry with lists for positions, as from JSON; a single part for a collection of one."""
    if shape is None:
        return None
    parts = shapely.get_parts(shape)
    return json.loads(json.dumps(mapping(parts[0] if len(parts) == 1 else shape)))
