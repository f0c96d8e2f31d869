"""Writes a file so that it is either there and whole, or as it was before. Standard library only."""

import contextlib
import os
import tempfile
from pathlib import Path

from kiosk.export.errors import NotExportedError
from maps.model.said import say

FOR_ALL_TO_READ = 0o644
"""A temporary file is its maker's only; what is handed on is read by others."""


def refuse_impossible(target: Path) -> None:
    """Say at once what can never be written, before anything is worked out. Raises ``NotExportedError``."""
    if target.is_dir():
        raise NotExportedError(say("{file} is a folder. Name the file to write.", file=str(target)))
    if not target.parent.is_dir():
        message = say("There is no folder {folder}. Make it, or choose another.", folder=str(target.parent))
        raise NotExportedError(message)
    if target.exists() and not target.is_file():
        message = say("{file} is no plain file: nothing can be put in its place.", file=str(target))
        raise NotExportedError(message)


def write_whole(target: Path, data: bytes) -> None:
    """Write ``data`` beside ``target``, flush it to the disk, then rename it into place.

    Raises ``NotExportedError``; ``target`` is as it was then, and nothing is left beside it.
    """
    refuse_impossible(target)
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:100]}-", dir=target.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(FOR_ALL_TO_READ)
            Path(name).replace(target)
        except OSError:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        _flush_folder(target.parent)
    except OSError as error:
        raise NotExportedError(
            say(
                "{file} cannot be written ({reason}). Nothing was changed. Choose another place, or make room.",
                file=str(target),
                reason=error.strerror or str(error),
            )
        ) from None


def _flush_folder(folder: Path) -> None:
    """Let the new name survive a power cut, where the system can do that for a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
