"""The id of the edition that a content folder builds to. Standard library only; a few milliseconds.

It is a hash over everything an edition is made of: the content files, the code and web files that build from them, the
pinned requirements and the schema. Same input, same id.
"""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from maps.store import SCHEMA, EditionError

PROJECT = Path(__file__).resolve().parent.parent
LANGUAGE_FILES = PROJECT / "resources" / "i18n"
"""What each language needs: of it the build reads the turns of phrase."""
SHAPEFILE_SUFFIXES = (".shp", ".shx", ".dbf", ".prj", ".cpg")
GEOPACKAGE_SUFFIXES = (".gpkg", ".gpkg-wal", ".gpkg-journal")
"""With the files that tell that another program has a GeoPackage open: it can be read when they are gone."""
CONTENT_SUFFIXES = (".yaml", ".geojson", ".txt", *SHAPEFILE_SUFFIXES, *GEOPACKAGE_SUFFIXES)
ID_LENGTH = 16
MOST_BYTES = 64_000_000
"""Of one file: twice what is read of any. A larger one is refused, whatever stands behind."""
DEEPEST = 8
"""Folders inside folders: four times what content has. What lies deeper belongs to nothing."""


def edition_id(content_folder: Path, language_files: Path = LANGUAGE_FILES) -> str:
    """The id of the edition of ``content_folder``, 16 hexadecimal digits. Raises ``EditionError``."""
    if not (content_folder / "kiosk.yaml").is_file():
        raise EditionError(f"There is no content in {content_folder}. Name the folder that holds kiosk.yaml.")
    digest = sha256(f"schema {SCHEMA}".encode())
    try:
        for name, path in _inputs(content_folder, language_files):
            with Path(path).open("rb") as file:
                digest.update(f"\0{name}\0{os.fstat(file.fileno()).st_size}\0".encode())
                digest.update(file.read(MOST_BYTES))
    except OSError as error:
        raise EditionError(f"{error.filename} cannot be read ({error.strerror}). Check the content folder.") from None
    return digest.hexdigest()[:ID_LENGTH]


def content_files(content_folder: Path) -> Iterator[tuple[str, str]]:
    """Name below the folder and full path of every file that belongs to the content. Raises OSError."""
    yield from _files(content_folder, "", CONTENT_SUFFIXES)


def _inputs(content_folder: Path, language_files: Path) -> Iterator[tuple[str, str]]:
    yield from ((f"content/{name}", path) for name, path in content_files(content_folder))
    yield from _files(PROJECT / "maps", "maps/", (".py", ".html", ".js", ".css"))
    for name in ("web", "icons"):
        if (PROJECT / "resources" / name).is_dir():
            yield from _files(PROJECT / "resources" / name, f"{name}/", ("",))
    if language_files.is_dir():
        yield from _files(language_files, "i18n/", (".toml",))
    if (PROJECT / "requirements.txt").is_file():
        yield "requirements.txt", str(PROJECT / "requirements.txt")


def _files(folder: Path | str, prefix: str, suffixes: tuple[str, ...], depth: int = 0) -> Iterator[tuple[str, str]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.startswith((".", "__pycache__")):
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < DEEPEST:
                yield from _files(entry.path, f"{prefix}{entry.name}/", suffixes, depth + 1)
        elif entry.is_file() and entry.name.endswith(suffixes):
            yield prefix + entry.name, entry.path
