"""Content to read, break and build in the tests of ``maps``."""

import shutil
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent / "sample_content"


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    """A copy of a small content that is good."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))
