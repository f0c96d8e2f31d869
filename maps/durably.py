"""Files that are either there and whole, or as they were, whatever happens to the power. Standard library only."""

import contextlib
import os
import tempfile
from pathlib import Path
from typing import BinaryIO

FOR_ITS_OWNER = 0o600
FOR_ALL_TO_READ = 0o644


def flush(file: BinaryIO, data: bytes) -> None:
    """Write ``data`` and have it on the disk."""
    file.write(data)
    file.flush()
    os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on the disk. Raises OSError."""
    # Windows cannot open folders; there the rename itself is flushed by the file system.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def replace_file(file: Path, data: bytes, mode: int, prefix: str = "") -> None:
    """Put ``data`` in the place of a file, in one step: its name is on the disk once its folder is flushed too.

    What is written beside it begins with ``prefix``, by which those who clean up know it. Raises OSError; the file is
    as it was then, and nothing is left beside it.
    """
    descriptor, name = tempfile.mkstemp(prefix=prefix or f".{file.name[:100]}-", dir=file.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as written:
            flush(written, data)
        beside.chmod(mode)
        beside.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
