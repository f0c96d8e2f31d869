"""Content to read, break and build in the tests of ``maps``."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from maps.content import feature_source, reader, record_file
from maps.content import language_files as of_languages
from maps.content.datasets import Dataset
from maps.content.geojson_file import FeatureFile, read_geojson
from maps.content.yaml_file import Document, read_yaml
from maps.fingerprint import LANGUAGE_FILES
from maps.model.settings import Bounds

SAMPLE = Path(__file__).parent / "sample_content"


@pytest.fixture(autouse=True, scope="session")
def files_are_parsed_once() -> Iterator[None]:
    """Hundreds of tests break one file of a content and read all: those with the same bytes are not parsed again."""
    parsed: dict[tuple[str, bytes], Document] = {}
    checked: dict[tuple[Dataset, Bounds | None, tuple[str, ...], bytes], FeatureFile] = {}

    def read_layer(folder: Path, dataset: Dataset, bounds: Bounds | None, languages: tuple[str, ...]) -> FeatureFile:
        file = folder / dataset.file
        if file.is_symlink() or not file.is_file():
            return read_geojson(folder, dataset, bounds, languages)
        key = (dataset, bounds, languages, file.read_bytes())
        if key not in checked:
            checked[key] = read_geojson(folder, dataset, bounds, languages)
        return checked[key]

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
        patch.setattr(feature_source, "read_geojson", read_layer)
        patch.setattr(of_languages, "finished_texts", cache(of_languages.finished_texts))
        yield


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    """A copy of a small content that is good."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


@pytest.fixture
def language_files(tmp_path: Path) -> Path:
    """A copy of what each language needs, as shipped."""
    return Path(shutil.copytree(LANGUAGE_FILES, tmp_path / "i18n"))
