"""Write an edition's folder so that it is either there and whole, or not there."""

import json
import re
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from maps.durably import FOR_ALL_TO_READ, flush, flush_folder, replace_file
from maps.fingerprint import ID_LENGTH
from maps.model.said import Said, say
from maps.store import (
    DIGEST,
    LAST_GOOD,
    MANIFEST,
    EditionError,
    editions_in,
    last_good_id,
    manifest_digest,
    open_edition,
)

TEMPORARY = ".building-"
FOR_ALL_TO_OPEN = 0o755
"""Temporary files and folders are their maker's only; an edition is read by the kiosk's own user."""

EDITION_NAME = re.compile(f"[0-9a-f]{{{ID_LENGTH}}}")
ABANDONED_S = 3600.0
KEPT = 3


class BuildError(Exception):
    """A build that could not be written. ``said`` is one line and says what to do."""

    def __init__(self, said: Said) -> None:
        self.said = said
        super().__init__(str(said))


def to_json(value: Any) -> bytes:
    """JSON without NaN, in UTF-8; days as ISO 8601. The same value gives the same bytes."""
    text = json.dumps(value, allow_nan=False, ensure_ascii=False, separators=(",", ":"), default=_day_as_text)
    return text.encode()


def _day_as_text(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot stand in an edition")


def publish(editions_folder: Path, identifier: str, files: Mapping[str, bytes], about: Mapping[str, Any]) -> Path:
    """Write ``files`` and their manifest (``about`` and the hashes) as the edition ``identifier``; return its folder.

    Written beside, flushed to the disk, verified as the kiosk will, then renamed into place. If another build was
    faster its edition is returned. Raises ``BuildError`` for whatever the disk refuses.
    """
    final = editions_folder / identifier
    with _clear_disk_errors(editions_folder):
        editions_folder.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=TEMPORARY, dir=editions_folder))
        try:
            _write(temporary, files, about)
            _verify(temporary)
            _rename(temporary, final)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
    return final


def point_to_last_good(editions_folder: Path, identifier: str) -> None:
    """Name the edition to fall back on in ``last-good.json``, in one step."""
    with _clear_disk_errors(editions_folder):
        replace_file(editions_folder / LAST_GOOD, to_json({"id": identifier}), FOR_ALL_TO_READ, TEMPORARY)
        flush_folder(editions_folder)


def collect(editions_folder: Path) -> None:
    """Remove old editions (the newest and the last good one stay) and what killed builds left behind."""
    kept = {last_good_id(editions_folder)}
    # Whoever names a folder of their own with --out keeps what else is in it.
    ours = [folder for folder in editions_in(editions_folder) if EDITION_NAME.fullmatch(folder.name)]
    for folder in ours[KEPT:]:
        if folder.name not in kept:
            shutil.rmtree(folder, ignore_errors=True)
    for left in editions_folder.glob(f"{TEMPORARY}*"):
        try:
            abandoned = time.time() - left.stat().st_mtime > ABANDONED_S
        except OSError:
            continue
        if abandoned and left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        elif abandoned:
            left.unlink(missing_ok=True)


def _write(folder: Path, files: Mapping[str, bytes], about: Mapping[str, Any]) -> None:
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            flush(file, data)
    hashes = {path: {"bytes": len(data), "sha256": sha256(data).hexdigest()} for path, data in sorted(files.items())}
    with (folder / MANIFEST).open("wb") as file:
        manifest = {**about, "files": hashes}
        flush(file, to_json({**manifest, DIGEST: manifest_digest(manifest)}))
    for inner in {folder, *(folder / path for path in files)}:
        flush_folder(inner if inner.is_dir() else inner.parent)


def _verify(folder: Path) -> None:
    try:
        open_edition(folder)
    except EditionError as error:
        message = say("What was written is not what was meant; is the disk failing? {reason}", reason=str(error))
        raise BuildError(message) from None


def _rename(temporary: Path, final: Path) -> None:
    temporary.chmod(FOR_ALL_TO_OPEN)
    try:
        temporary.rename(final)
    except OSError:
        if not final.is_dir():
            raise
        if _is_good(final):
            return
        final.rename(temporary.with_name(f"{temporary.name}-damaged"))
        shutil.rmtree(temporary.with_name(f"{temporary.name}-damaged"), ignore_errors=True)
        temporary.rename(final)
    flush_folder(final.parent)


def _is_good(folder: Path) -> bool:
    try:
        open_edition(folder)
    except EditionError:
        return False
    return True


@contextmanager
def _clear_disk_errors(editions_folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = say(
            "The edition cannot be written in {folder} ({reason}). "
            "Free some space there, make it writable, or choose another folder with --out.",
            folder=str(editions_folder),
            reason=str(error.strerror),
        )
        raise BuildError(message) from None
