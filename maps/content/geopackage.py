"""A GeoPackage, guarded: it is whole, nobody is writing it, and it is clear which of its layers is meant."""

import sqlite3
from contextlib import closing
from pathlib import Path, PurePosixPath

from maps.content.raw_file import read_bytes
from maps.content.table import EXPORT_TABLE_AGAIN, TABLE_SIZE_LIMIT, TableSource
from maps.content.wording import listed
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import Said, say

MAGIC = b"SQLite format 3\0"
VERSIONS, ROLLBACK = slice(18, 20), b"\1\1"
"""Bytes of the head that say how changes are written; a database in memory cannot have a log beside it."""
OPEN_ELSEWHERE = ("-wal", "-journal")
"""Ends of the names of the files that hold changes of a database somebody has open."""


def open_geopackage(folder: Path, name: str) -> TableSource | Problem:
    """The layer of the GeoPackage ``folder/name``, or why it cannot be read.

    Of several layers the one that has the name of the file is meant. Tables without geometry (styles) do not count.
    """
    data = read_bytes(folder, name, TABLE_SIZE_LIMIT)
    if isinstance(data, Problem):
        return data
    for end in OPEN_ELSEWHERE:
        if _has_changes(folder / f"{name}{end}"):
            message = say("is still open in another program: {name} holds changes.", name=f"{name}{end}")
            advice = say("Save and close it there (in QGIS: remove the layer from the project), then check again.")
            return Problem(name, WHOLE_FILE, "", message, advice)
    layers = _layers(data)
    if isinstance(layers, Said):
        return Problem(name, WHOLE_FILE, "", layers, EXPORT_TABLE_AGAIN)
    return _chosen(name, data, layers)


def _has_changes(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _layers(data: bytes) -> list[str] | Said:
    """The names of the layers with geometry, or what is wrong with the file as a database."""
    if not data:
        return say("is empty.")
    if not data.startswith(MAGIC):
        return say("is not a GeoPackage, or it is encrypted.")
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.deserialize(data[: VERSIONS.start] + ROLLBACK + data[VERSIONS.stop :])
            said = [row[0] for row in database.execute("PRAGMA quick_check(1)")]
            if said != ["ok"]:
                return say("is damaged or cut off ({reason}).", reason=str(said[0])[:60])
            # Tables only: a view is computed when it is read, for ever if somebody means it so.
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "gpkg_contents" not in tables:
                return say("is not a GeoPackage, or it is encrypted.")
            if "gpkg_geometry_columns" not in tables:
                return []
            found = database.execute("SELECT table_name FROM gpkg_geometry_columns ORDER BY table_name")
            return [str(row[0]) for row in found if row[0] in tables]
        except (sqlite3.Error, ValueError, OverflowError) as error:
            return say("is damaged or cut off ({reason}).", reason=str(error)[:60])


def _chosen(name: str, data: bytes, layers: list[str]) -> TableSource | Problem:
    wanted = PurePosixPath(name).stem
    if not layers:
        message = say("holds no layer with shapes.")
        return Problem(name, WHOLE_FILE, "", message, say("Export the layer into it."))
    if len(layers) > 1 and wanted not in layers:
        message = say("holds several layers: {layers}.", layers=listed(layers))
        advice = say("Call the one that is meant {name}, or export it into a file of its own.", name=wanted)
        return Problem(name, WHOLE_FILE, "", message, advice)
    return TableSource(name, data, layers[0] if len(layers) == 1 else wanted, None)
