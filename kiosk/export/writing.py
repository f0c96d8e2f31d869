"""Writes a file so that it is either there and whole, or as it was before. Standard library only."""

import contextlib
from pathlib import Path

from kiosk.export.errors import NotExportedError
from maps.durably import FOR_ALL_TO_READ, flush_folder, replace_file
from maps.model.said import say


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
        replace_file(target, data, FOR_ALL_TO_READ)
    except OSError as error:
        raise NotExportedError(
            say(
                "{file} cannot be written ({reason}). Nothing was changed. Choose another place, or make room.",
                file=str(target),
                reason=error.strerror or str(error),
            )
        ) from None
    # Where the system can do that for a folder, the new name survives a power cut.
    with contextlib.suppress(OSError):
        flush_folder(target.parent)
