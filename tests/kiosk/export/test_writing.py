"""A file that is exported: whole, or as it was before."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.export.errors import NotExportedError
from kiosk.export.messages import FRENCH
from kiosk.export.writing import write_whole

OLD, NEW = b"what was there", b"what is new"


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "map.html"
    target.write_bytes(OLD)

    write_whole(target, NEW)

    assert target.read_bytes() == NEW
    assert names(tmp_path) == {"map.html"}
    assert target.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("refusing", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusing: str
) -> None:
    target = tmp_path / "map.html"
    target.write_bytes(OLD)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(*((os, "fsync") if refusing == "fsync" else (Path, "replace")), full)

    with pytest.raises(NotExportedError, match="No space left on device") as refused:
        write_whole(target, NEW)

    monkeypatch.undo()
    assert target.read_bytes() == OLD
    assert names(tmp_path) == {"map.html"}
    assert "Rien n’a été changé" in refused.value.said.text(FRENCH)


def test_a_folder_a_device_and_a_missing_folder_are_refused_each_by_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()

    with pytest.raises(NotExportedError, match="is a folder"):
        write_whole(tmp_path / "folder.html", NEW)
    with pytest.raises(NotExportedError, match="no plain file"):
        write_whole(Path("/dev/full"), NEW)
    with pytest.raises(NotExportedError, match="There is no folder"):
        write_whole(tmp_path / "gone" / "map.html", NEW)
    assert names(tmp_path) == {"folder.html"}


def test_a_folder_that_takes_nothing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> tuple[int, str]:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("tempfile.mkstemp", refused)

    with pytest.raises(NotExportedError, match=r"map\.html cannot be written \(Permission denied\)"):
        write_whole(tmp_path / "map.html", NEW)
