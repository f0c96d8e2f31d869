"""Content to read, break and build in the tests of ``maps``."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from maps.content import reader, record_file
from maps.content.yaml_file import Document, read_yaml
from maps.fingerprint import LANGUAGE_FILES

SAMPLE = Path(__file__).parent / "sample_content"


@pytest.fixture(autouse=True, scope="session")
def files_are_parsed_once() -> Iterator[None]:
    """Hundreds of tests break one file of a content and read all: those with the same bytes are not parsed again."""
    parsed: dict[tuple[str, bytes], Document] = {}

    def read(folder: Path, name: str) -> Document:
        file = folder / name
        if file.is_symlink() or not file.is_file():
            return read_yaml(folder, name)
        key = (name, file.read_bytes())
        if key not in parsed:
            parsed[key] = read_yaml(folder, name)
        return parsed[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "read_yaml", read)
        patch.setattr(record_file, "read_yaml", read)
        yield


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    """A copy of a small content that is good."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


@pytest.fixture
def language_files(tmp_path: Path) -> Path:
    """A copy of what each language needs, as shipped."""
    return Path(shutil.copytree(LANGUAGE_FILES, tmp_path / "i18n"))
