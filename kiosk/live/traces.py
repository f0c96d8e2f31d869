"""The traces that a change leaves in a content folder, and when the folder has come to rest. Standard library only."""

import os
from pathlib import Path

from maps.fingerprint import content_files

Traces = tuple[tuple[str, int, int, int, int], ...] | None
"""Of every content file its name, size, times of modification and change in ns, and inode; None without content."""


def traces_of(folder: Path) -> Traces:
    """The traces of a content folder; None where it is gone or cannot be read. A fraction of a millisecond."""
    try:
        if not (folder / "kiosk.yaml").is_file():
            return None
        found = ((name, os.stat(path)) for name, path in content_files(folder))  # noqa: PTH116 - every moment counts
        return tuple((name, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino) for name, stat in found)
    except OSError:
        return None


class Rest:
    """Tells a folder that has changed and come to rest: two looks in a row are alike, and unlike the last told.

    The first rest is always told. Files caught half written, or moved away for a moment, change from look to look.
    """

    def __init__(self) -> None:
        self._seen: list[Traces] = []
        self._told: list[Traces] = []

    def see(self, traces: Traces) -> bool:
        """Take the next look; whether it must be told."""
        at_rest, self._seen = self._seen == [traces], [traces]
        if not at_rest or self._told == [traces]:
            return False
        self._told = [traces]
        return True
