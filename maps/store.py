"""Open an edition: an immutable folder of files, checked against its manifest. Standard library only.

An edition is read whole when it is opened (a few megabytes): what was checked is what is shown, whatever happens to the
disk afterwards.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

SCHEMA = 4
"""Version of the layout of an edition. Raised whenever an older kiosk or edition would misread the other."""

MANIFEST = "manifest.json"
DIGEST = "digest"
LAST_GOOD = "last-good.json"
BUILD_AGAIN = "Build it again: python main.py build"


class EditionError(Exception):
    """An edition that cannot be shown. The message is one line and says what to do."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an edition says about itself. Dates are ISO 8601; ``files`` maps every path to its SHA-256."""

    id: str
    built_at: str
    content_date: str
    application: str
    languages: tuple[str, ...]
    counts: Mapping[str, int]
    sources: tuple[str, ...]
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition that was found good. ``files`` maps every path ("page/index.html") to its bytes."""

    folder: Path
    manifest: Manifest
    files: Mapping[str, bytes]

    def read(self, path: str) -> bytes:
        """The bytes of one file; ``EditionError`` if the edition has no file of exactly this path."""
        try:
            return self.files[path]
        except KeyError:
            raise EditionError(f"The edition {self.manifest.id} has no file {path!r}. {BUILD_AGAIN}") from None

    def catalogue(self, language: str) -> "Catalogue":
        """The catalogue in one language; ``EditionError`` for a language the edition does not have."""
        if language not in self.manifest.languages:
            known = ", ".join(self.manifest.languages)
            raise EditionError(f"The edition has no language {language!r}. Use one of: {known}.")
        return Catalogue(self.read(f"start.{language}.json"), self.read(f"catalogue.{language}.json"))


class Catalogue(Mapping[str, Any]):
    """A catalogue: the few entries that a start needs are read at once, the many when one of them is asked for."""

    def __init__(self, start: bytes, rest: bytes) -> None:
        self._entries: dict[str, Any] = json.loads(start)
        self._rest: bytes | None = rest

    def __getitem__(self, name: str) -> Any:
        return self._entries[name] if name in self._entries else self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[str, Any]:
        if self._rest is not None:
            self._entries |= json.loads(self._rest)
            self._rest = None
        return self._entries


def open_edition(folder: Path) -> Edition:
    """Open and verify an edition: schema, and of every file the size and hash; no file missing, none too many.

    Raises ``EditionError``.
    """
    raw = _read_manifest(folder)
    expected = _expected_files(folder, raw)
    files: dict[str, bytes] = {}
    for path, full_path in _walk(folder):
        if path == MANIFEST:
            continue
        if path not in expected:
            raise EditionError(f"The edition in {folder} holds the unknown file {path}. {BUILD_AGAIN}")
        files[path] = _read_checked(folder, path, full_path, *expected[path])
    missing = sorted(expected.keys() - files.keys())
    if missing:
        raise EditionError(f"The edition in {folder} has lost {missing[0]}. {BUILD_AGAIN}")
    return Edition(folder, _manifest(folder, raw, {path: digest for path, (_, digest) in expected.items()}), files)


def editions_in(editions_folder: Path) -> list[Path]:
    """The folders that look like editions, newest first. They are not verified."""
    try:
        entries = [entry for entry in os.scandir(editions_folder) if entry.is_dir() and not entry.name.startswith(".")]
    except OSError:
        return []
    dated: list[tuple[float, str]] = []
    for entry in entries:
        try:
            dated.append(((Path(entry.path) / MANIFEST).stat().st_mtime, entry.path))
        except OSError:
            continue
    return [Path(path) for _, path in sorted(dated, reverse=True)]


def newest(editions_folder: Path) -> Edition | None:
    """The newest edition that can be opened."""
    for folder in editions_in(editions_folder):
        try:
            return open_edition(folder)
        except EditionError:
            continue
    return None


def last_good_id(editions_folder: Path) -> str | None:
    """The id that ``last-good.json`` names, if it can be read."""
    try:
        pointer = json.loads((editions_folder / LAST_GOOD).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    identifier = pointer.get("id") if isinstance(pointer, dict) else None
    return identifier if isinstance(identifier, str) and _is_plain_name(identifier) else None


def last_good(editions_folder: Path) -> Edition | None:
    """The edition to fall back on: the one ``last-good.json`` names, else the newest that can be opened."""
    identifier = last_good_id(editions_folder)
    if identifier is not None:
        try:
            return open_edition(editions_folder / identifier)
        except EditionError:
            pass
    return newest(editions_folder)


def manifest_digest(raw: Mapping[str, Any]) -> str:
    """The SHA-256 of a manifest, in hexadecimal: of all it says but this digest itself."""
    said = {name: value for name, value in raw.items() if name != DIGEST}
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _read_manifest(folder: Path) -> dict[str, Any]:
    try:
        raw = json.loads((folder / MANIFEST).read_bytes())
    except FileNotFoundError:
        raise EditionError(f"There is no edition in {folder}. {BUILD_AGAIN}") from None
    except OSError as error:
        raise EditionError(f"The edition in {folder} cannot be read ({error.strerror}). Check the disk.") from None
    except (ValueError, RecursionError):
        raise EditionError(f"The manifest of the edition in {folder} is damaged. {BUILD_AGAIN}") from None
    schema = raw.get("schema") if isinstance(raw, dict) else None
    if isinstance(schema, int) and schema > SCHEMA:
        advice = "Update the application, or build the edition again with this one: python main.py build"
        raise EditionError(f"The edition in {folder} is of a newer application. {advice}")
    if schema != SCHEMA:
        raise EditionError(f"The edition in {folder} is of an older application. {BUILD_AGAIN}")
    if raw.get(DIGEST) != manifest_digest(raw):
        raise EditionError(f"The manifest of the edition in {folder} is damaged. {BUILD_AGAIN}")
    return dict(raw)


def _expected_files(folder: Path, raw: dict[str, Any]) -> dict[str, tuple[int, str]]:
    """Path to size and hash."""
    try:
        expected = {str(path): (int(entry["bytes"]), str(entry["sha256"])) for path, entry in raw["files"].items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        raise EditionError(f"The manifest of the edition in {folder} is damaged. {BUILD_AGAIN}") from None
    for path in expected:
        if not all(map(_is_plain_name, PurePosixPath(path).parts)):
            raise EditionError(
                f"The manifest of the edition in {folder} names the forbidden path {path!r}. {BUILD_AGAIN}"
            )
    return expected


def _manifest(folder: Path, raw: dict[str, Any], hashes: dict[str, str]) -> Manifest:
    try:
        return Manifest(
            id=str(raw["id"]),
            built_at=str(raw["built_at"]),
            content_date=str(raw["content_date"]),
            application=str(raw["application"]),
            languages=tuple(map(str, raw["languages"])),
            counts={str(name): int(count) for name, count in raw["counts"].items()},
            sources=tuple(map(str, raw["sources"])),
            files=hashes,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise EditionError(f"The manifest of the edition in {folder} is damaged. {BUILD_AGAIN}") from None


def _walk(folder: Path, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Relative and full path of every file below; links and other oddities count as files, and are then refused."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise EditionError(f"The edition in {folder} cannot be read ({error.strerror}). Check the disk.") from None
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), f"{prefix}{entry.name}/")
        else:
            yield prefix + entry.name, entry.path


def _read_checked(folder: Path, path: str, full_path: str, size: int, digest: str) -> bytes:
    try:
        status = os.lstat(full_path)
        if not os.path.isfile(full_path) or os.path.islink(full_path):  # noqa: PTH113, PTH114 - every millisecond counts
            raise EditionError(f"In the edition in {folder}, {path} is not a plain file. {BUILD_AGAIN}")
        data = Path(full_path).read_bytes() if status.st_size == size else b""
    except OSError as error:
        raise EditionError(
            f"In the edition in {folder}, {path} cannot be read ({error.strerror}). Check the disk."
        ) from None
    if len(data) != size or sha256(data).hexdigest() != digest:
        raise EditionError(f"In the edition in {folder}, {path} is damaged. {BUILD_AGAIN}")
    return data


def _is_plain_name(name: str) -> bool:
    return name not in ("", ".", "..") and not name.startswith(".") and not any(sign in name for sign in "/\\:\0")
