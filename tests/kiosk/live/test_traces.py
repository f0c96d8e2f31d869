"""What a change leaves behind, and when a folder has come to rest."""

import os
import shutil
from pathlib import Path

import pytest

from kiosk.live.traces import Rest, Traces, traces_of
from tests.maps.conftest import SAMPLE

ONE: Traces = (("kiosk.yaml", 1, 1, 1, 1),)
TWO: Traces = (("kiosk.yaml", 2, 2, 2, 2),)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


def test_without_a_change_the_traces_are_the_same(folder: Path) -> None:
    assert traces_of(folder) == traces_of(folder) is not None


def test_a_change_that_keeps_size_and_time_leaves_traces(folder: Path) -> None:
    file = folder / "notices.yaml"
    before, stat = traces_of(folder), file.stat()

    other = folder / "notices.new"
    other.write_bytes(file.read_bytes().swapcase())
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(file)

    assert file.stat().st_size == stat.st_size
    assert traces_of(folder) != before


def test_a_file_that_comes_or_goes_leaves_traces(folder: Path) -> None:
    before = traces_of(folder)

    (folder / "notices.yaml").rename(folder / "figures2.yaml")

    assert traces_of(folder) != before


def test_what_an_editor_keeps_beside_its_file_is_no_change(folder: Path) -> None:
    before = traces_of(folder)

    (folder / ".places.yaml.swp").write_bytes(b"x")
    (folder / "places.yaml~").write_bytes(b"x")

    assert traces_of(folder) == before


def test_a_folder_that_is_gone_has_none_and_the_same_again_once_it_is_back(folder: Path) -> None:
    before = traces_of(folder)

    folder.rename(folder.with_name("away"))
    assert traces_of(folder) is None

    folder.with_name("away").rename(folder)
    assert traces_of(folder) == before


@pytest.mark.parametrize(
    ("looks", "told"),
    [
        ([ONE, ONE], [1]),
        ([ONE, ONE, ONE], [1]),
        ([ONE, TWO, ONE, TWO], []),
        ([ONE, ONE, TWO, TWO], [1, 3]),
        ([ONE, ONE, TWO, ONE, ONE], [1]),
        ([ONE, ONE, None, ONE, ONE], [1]),
        ([ONE, ONE, None, None, ONE, ONE], [1, 3, 5]),
        ([None, None], [1]),
    ],
)
def test_a_folder_is_told_once_when_two_looks_are_alike_and_new(looks: list[Traces], told: list[int]) -> None:
    rest = Rest()

    assert [number for number, look in enumerate(looks) if rest.see(look)] == told
