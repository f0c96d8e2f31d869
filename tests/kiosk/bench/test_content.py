"""The benchmark of changing and growing content."""

import os
import shutil
from pathlib import Path

import pytest

from kiosk.bench.content import directory, editions_below, seconds_to_ready
from kiosk.bench.grown import grown
from kiosk.paths import editions_folder
from maps.content.reader import read_content
from tests.maps.conftest import SAMPLE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]


def test_grown_content_is_good_and_has_ten_times_as_many(tmp_path: Path) -> None:
    shipped = read_content(ROOT / "data")

    larger = read_content(grown(ROOT / "data", tmp_path / "grown"))

    assert len(larger.places) == 10 * len(shipped.places)
    assert len(larger.organisations) == 10 * len(shipped.organisations)
    assert all(place.position for place in larger.places[len(shipped.places) :])


def test_nothing_is_left_where_kiosks_look_for_editions(tmp_path: Path) -> None:
    before = editions_folder()

    with editions_below(tmp_path):
        assert editions_folder().is_relative_to(tmp_path)
        assert os.environ["XDG_DATA_HOME"] == str(tmp_path)

    assert editions_folder() == before


@pytest.mark.e2e
def test_an_edit_is_ready_after_it_was_built(qapp: object, tmp_path: Path) -> None:
    content = Path(shutil.copytree(SAMPLE, tmp_path / "content"))

    with editions_below(tmp_path):
        assert seconds_to_ready(content) > 0
        editions = [path.name for path in editions_folder().iterdir() if path.is_dir()]

    assert len(editions) == 2


@pytest.mark.e2e
def test_the_directory_is_opened_and_scrolled(qapp: object) -> None:
    opens_ms, worst_ms = directory(ROOT / "data")
    assert opens_ms > 0
    assert worst_ms > 0
