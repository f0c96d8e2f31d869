"""Bytes of one content file, guarded: a plain file of bearable size; and its text, if it is to hold UTF-8."""

import stat
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path, PurePosixPath

from maps.content.syntax import place_of
from maps.content.wording import shown
from maps.model.problems import WHOLE_FILE, Problem, Where
from maps.model.said import say

SAVE_AS_UTF8 = say("Save it as UTF-8 without byte order mark.")
PUT_A_FILE = say("Put a file in its place.")
PUT_IT_BACK = say("Put it back, or start from the shipped one.")


def leads_out(name: str) -> bool:
    """Whether a file name might lead out of the folder it belongs in, on any system."""
    path = PurePosixPath(name)
    return ".." in path.parts or path.is_absolute() or "\\" in name or ":" in name


def read_text(folder: Path, name: str, size_limit: int) -> str | Problem:
    """Return the text of ``folder/name``, or the one problem that keeps it from being read.

    ``size_limit`` is in bytes.
    """
    data = read_bytes(folder, name, size_limit)
    return data if isinstance(data, Problem) else _decode(name, data)


def read_bytes(folder: Path, name: str, size_limit: int) -> bytes | Problem:
    """Return the bytes of ``folder/name``, or the one problem that keeps them from being read."""
    path = folder / name
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return Problem(name, WHOLE_FILE, "", say("is a folder."), PUT_A_FILE)
        if not stat.S_ISREG(status.st_mode):
            return Problem(name, WHOLE_FILE, "", say("is not a plain file."), PUT_A_FILE)
        if status.st_size > size_limit:
            message = say("is {size} kB large.", size=status.st_size // 1000)
            advice = say("At most {limit} kB are read: split or simplify it.", limit=size_limit // 1000)
            return Problem(name, WHOLE_FILE, "", message, advice)
        return path.read_bytes()
    except FileNotFoundError:
        return Problem(name, WHOLE_FILE, "", say("is missing."), PUT_IT_BACK)
    except OSError as error:
        message = say("cannot be read ({reason}).", reason=str(error.strerror))
        return Problem(name, WHOLE_FILE, "", message, say("Check its permissions and the disk."))


def _decode(name: str, data: bytes) -> str | Problem:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or 0 in data[:2]:
        return Problem(name, Where(1, 1), "", say("is UTF-16 text."), SAVE_AS_UTF8)
    if data.startswith(BOM_UTF8):
        return Problem(name, Where(1, 1), "", say("begins with a byte order mark."), SAVE_AS_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        message = say(
            "is not UTF-8 text: byte {code} behind {text}.", code=f"{data[error.start]:02X}", text=shown(before[-20:])
        )
        return Problem(name, place_of(before, len(before)), "", message, SAVE_AS_UTF8)
    if not text.strip():
        return Problem(
            name, WHOLE_FILE, "", say("is empty."), say("Put its content back, or start from the shipped one.")
        )
    return text
