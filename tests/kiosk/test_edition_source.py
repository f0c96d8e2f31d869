"""Which edition is shown."""

import shutil
from pathlib import Path

import pytest

from kiosk.edition_source import Build, EditionSource, NoEditionError, edition_from
from kiosk.paths import content_folder
from maps.store import LAST_GOOD, Edition


def never(build: Build) -> tuple[int, str]:
    raise AssertionError("nothing had to be built")


@pytest.fixture
def source(tmp_path: Path, edition: Edition) -> EditionSource:
    """The shipped content with its edition."""
    shutil.copytree(edition.folder, tmp_path / edition.folder.name)
    return EditionSource(content_folder(), tmp_path)


def test_the_edition_of_the_content_is_opened_and_nothing_built(source: EditionSource, edition: Edition) -> None:
    assert edition_from(source, never).manifest.id == edition.manifest.id


def test_a_damaged_edition_is_none(source: EditionSource, edition: Edition) -> None:
    (source.editions / edition.folder.name / "page" / "index.html").write_bytes(b"x")

    assert source.current() is None


def test_content_that_cannot_be_read_has_no_edition(tmp_path: Path) -> None:
    assert EditionSource(tmp_path / "nothing", tmp_path).current() is None


def test_after_a_failed_build_the_last_good_edition_is_shown(
    tmp_path: Path, source: EditionSource, edition: Edition
) -> None:
    broken = EditionSource(tmp_path / "nothing", source.editions)

    assert edition_from(broken, lambda _: (2, "places.yaml: broken")).manifest.id == edition.manifest.id
    assert not (source.editions / LAST_GOOD).exists()


def test_without_any_edition_every_mistake_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoEditionError, match="places"):
        edition_from(EditionSource(tmp_path, tmp_path), lambda _: (2, "places.yaml: broken"))


def test_the_warnings_of_a_good_build_are_logged(source: EditionSource, caplog: pytest.LogCaptureFixture) -> None:
    source.after_build(0, "The content is good. 3 warnings.")

    assert [(record.levelname, record.message) for record in caplog.records] == [
        ("WARNING", "The content is good. 3 warnings.")
    ]
