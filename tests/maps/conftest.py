"""Content to read, break and build in the tests of ``maps``."""

import shutil
from pathlib import Path

import pytest

from maps.fingerprint import LANGUAGE_FILES

SAMPLE = Path(__file__).parent / "sample_content"


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    """A copy of a small content that is good."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


@pytest.fixture
def language_files(tmp_path: Path) -> Path:
    """A copy of what each language needs, as shipped."""
    return Path(shutil.copytree(LANGUAGE_FILES, tmp_path / "i18n"))
