"""The parts of a Shapefile, guarded: those it needs are there, whole, and of one export."""

import io
import zipfile
from pathlib import Path, PurePosixPath

from maps.content.raw_file import read_bytes
from maps.content.table import EXPORT_TABLE_AGAIN, TABLE_SIZE_LIMIT, TableSource
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import say

NEEDED = (".shp", ".shx", ".dbf")
USEFUL = (".prj", ".cpg")
PARTS = NEEDED + USEFUL
FILE_CODE = (9994).to_bytes(4, "big")
"""What .shp and .shx begin with."""
HEADER, INDEX_ENTRY = 100, 8
"""Bytes of the head of .shp and .shx, and of an entry of .shx."""
COPY_ALL = say("Copy all files of the Shapefile: .shp, .shx, .dbf, .prj and .cpg.")


def open_shapefile(folder: Path, name: str) -> TableSource | Problem:
    """The Shapefile ``folder/name`` and the files beside it as one archive in memory, or why it cannot be read."""
    names = {suffix: str(PurePosixPath(name).with_suffix(suffix)) for suffix in PARTS}
    missing = [suffix for suffix in NEEDED if not (folder / names[suffix]).exists()]
    if missing and ".shp" not in missing:
        message = say("has no {parts} beside it.", parts=", ".join(missing))
        return Problem(name, WHOLE_FILE, "", message, COPY_ALL)
    parts: dict[str, bytes] = {}
    for suffix, part in names.items():
        if suffix in USEFUL and not (folder / part).exists():
            continue
        data = read_bytes(folder, part, TABLE_SIZE_LIMIT)
        if isinstance(data, Problem):
            return data
        parts[suffix] = data
    fault = _fault(names, parts)
    if fault:
        return fault
    return TableSource(name, _archive(PurePosixPath(name).stem, parts), None, _encoding(parts))


def _fault(names: dict[str, str], parts: dict[str, bytes]) -> Problem | None:
    for suffix in (".shp", ".shx"):
        data = parts[suffix]
        if not data.startswith(FILE_CODE) or len(data) < HEADER:
            return Problem(names[suffix], WHOLE_FILE, "", say("is not part of a Shapefile."), EXPORT_TABLE_AGAIN)
        if short := _cut_off(names[suffix], data, 2 * int.from_bytes(data[24:28], "big")):
            return short
    table = parts[".dbf"]
    if len(table) < 32:
        return Problem(names[".dbf"], WHOLE_FILE, "", say("is not part of a Shapefile."), EXPORT_TABLE_AGAIN)
    rows = int.from_bytes(table[4:8], "little")
    head, row = int.from_bytes(table[8:10], "little"), int.from_bytes(table[10:12], "little")
    if short := _cut_off(names[".dbf"], table, head + rows * row):
        return short
    shapes = (len(parts[".shx"]) - HEADER) // INDEX_ENTRY
    if shapes != rows:
        message = say(
            "holds {count} rows, and {other} {shapes} shapes.", count=rows, other=names[".shx"], shapes=shapes
        )
        return Problem(names[".dbf"], WHOLE_FILE, "", message, COPY_ALL)
    return None


def _cut_off(name: str, data: bytes, length: int) -> Problem | None:
    if len(data) >= length:
        return None
    message = say("is cut off: {size} of {length} bytes are there.", size=len(data), length=length)
    return Problem(name, WHOLE_FILE, "", message, say("Copy it again, or export the layer again."))


def _archive(stem: str, parts: dict[str, bytes]) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        for suffix, data in parts.items():
            written.writestr(f"{stem}{suffix}", data)
    return archive.getvalue()


def _encoding(parts: dict[str, bytes]) -> str | None:
    """Without .cpg texts are taken for UTF-8 where they are, else for Latin-1; None leaves it to the .cpg."""
    if ".cpg" in parts:
        return None
    try:
        parts[".dbf"][32:].decode("utf-8")
    except UnicodeDecodeError:
        return "ISO-8859-1"
    return "UTF-8"
