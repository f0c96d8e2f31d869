"""Bytes of one content file, guarded: a plain file of bearable size that holds UTF-8 text."""

import stat
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from maps.model.problems import Problem

SAVE_AS_UTF8 = "Save it as UTF-8 without byte order mark."


def read_text(folder: Path, name: str, size_limit: int) -> str | Problem:
    """Return the text of ``folder/name``, or the one problem that keeps it from being read.

    ``size_limit`` is in bytes.
    """
    path = folder / name
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return Problem(name, "", "", "is a folder.", "Put a file in its place.")
        if not stat.S_ISREG(status.st_mode):
            return Problem(name, "", "", "is not a plain file.", "Put a file in its place.")
        if status.st_size > size_limit:
            size, limit = _megabytes(status.st_size), _megabytes(size_limit)
            return Problem(name, "", "", f"is {size} MB large.", f"At most {limit} MB are read: split or simplify it.")
        data = path.read_bytes()
    except FileNotFoundError:
        return Problem(name, "", "", "is missing.", "Put it back, or start from the shipped one.")
    except OSError as error:
        return Problem(name, "", "", f"cannot be read ({error.strerror}).", "Check its permissions and the disk.")
    return _decode(name, data)


def _decode(name: str, data: bytes) -> str | Problem:
    if data.startswith((BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE)):
        return Problem(name, "line 1", "", "begins with a byte order mark.", SAVE_AS_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(name, f"line {line}", "", "is not UTF-8 text.", SAVE_AS_UTF8)
    if not text.strip():
        return Problem(name, "", "", "is empty.", "Put its content back, or start from the shipped one.")
    return text


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}".removesuffix(".0")
