"""Where a file to take away is written: on a stick that was plugged in, else at home."""

import getpass
import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

MEDIA = (Path("/media"), Path("/run/media"), Path("/Volumes"))
"""Where systems put what is plugged in: a folder each, or one for each user with a folder each."""


def target(today: date, media: Iterable[Path] = MEDIA, home: Path | None = None) -> tuple[Path, bool]:
    """The file to write, and whether it is on a stick. Asks the disk: not for the UI thread."""
    name = f"campus-grand-parc-{today.isoformat()}.html"
    for stick in _sticks(media):
        return stick / name, True
    return (home or Path.home()) / name, False


def _sticks(media: Iterable[Path]) -> Iterable[Path]:
    for root in media:
        for folder in (root / getpass.getuser(), root):
            yield from (found for found in _folders(folder) if os.path.ismount(found) and os.access(found, os.W_OK))


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(found for found in folder.iterdir() if found.is_dir())
    except OSError:
        return []
