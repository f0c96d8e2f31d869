"""An edition is written whole or not at all, whoever else writes and whatever the disk does."""

import errno
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from maps.build.folder import BuildError, collect, point_to_last_good, publish, to_json
from maps.store import EditionError, last_good_id, open_edition
from tests.maps.test_store import ABOUT, FILES

KILLED_AT = """
import os, signal, sys
from pathlib import Path
from maps.build.folder import point_to_last_good, publish
from tests.maps.test_store import ABOUT, FILES

remaining = int(sys.argv[2])

def deadly(call):
    def wrapped(*arguments, **named):
        global remaining
        if remaining == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        remaining -= 1
        return call(*arguments, **named)
    return wrapped

os.fsync = deadly(os.fsync)
Path.rename, Path.replace, Path.mkdir, Path.chmod = map(deadly, (Path.rename, Path.replace, Path.mkdir, Path.chmod))
publish(Path(sys.argv[1]), "new", FILES, {**ABOUT, "id": "new"})
point_to_last_good(Path(sys.argv[1]), "new")
"""


@pytest.fixture
def editions(tmp_path: Path) -> Path:
    folder = tmp_path / "editions"
    publish(folder, "old", FILES, {**ABOUT, "id": "old"})
    point_to_last_good(folder, "old")
    return folder


def opens(folder: Path) -> bool:
    try:
        open_edition(folder)
    except EditionError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_a_build_killed_at_any_step_leaves_the_old_or_the_new_edition(editions: Path) -> None:
    project = Path(__file__).parents[3]
    steps = [*range(0, 40, 3), 1000]

    for step in steps:
        child = subprocess.run([sys.executable, "-c", KILLED_AT, str(editions), str(step)], cwd=project, check=False)

        assert opens(editions / "old")
        assert opens(editions / "new") or not (editions / "new").exists()
        assert opens(editions / str(last_good_id(editions)))
        if child.returncode == 0:
            break

    assert child.returncode == 0
    assert step > steps[0]
    assert last_good_id(editions) == "new"


def test_concurrent_builds_of_the_same_edition_do_not_collide(editions: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = [pool.submit(publish, editions, "new", FILES, ABOUT) for _ in range(8)]

    assert {result.result() for result in results} == {editions / "new"}
    assert opens(editions / "new")
    assert list(editions.glob(".building-*")) == []


def test_a_damaged_edition_of_the_same_id_is_replaced(editions: Path) -> None:
    (editions / "old/page/index.html").unlink()

    publish(editions, "old", FILES, ABOUT)

    assert opens(editions / "old")
    assert list(editions.glob(".building-*")) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_full_or_broken_disk_is_one_line_and_leaves_nothing(
    editions: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(BuildError) as caught:
        publish(editions, "new", FILES, ABOUT)

    assert str(caught.value) == (
        f"The edition cannot be written in {editions} ({os.strerror(number)}). "
        "Free some space there, make it writable, or choose another folder with --out."
    )
    assert sorted(path.name for path in editions.iterdir()) == ["last-good.json", "old"]


def test_a_file_in_the_place_of_the_folder_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "editions").write_text("not a folder")

    with pytest.raises(BuildError, match="cannot be written"):
        publish(tmp_path / "editions", "new", FILES, ABOUT)


def test_a_folder_that_is_no_edition_is_never_collected(editions: Path) -> None:
    own = editions / "my-extension"
    own.mkdir()
    (own / "manifest.json").write_text("{}")
    os.utime(own / "manifest.json", (1, 1))
    for number in range(5):
        publish(editions, f"{number:016x}", FILES, ABOUT)

    collect(editions)

    assert (own / "manifest.json").is_file()


def test_the_three_newest_and_the_last_good_edition_are_kept(editions: Path) -> None:
    for age, digit in enumerate("1234"):
        folder = publish(editions, digit * 16, FILES, ABOUT)
        os.utime(folder / "manifest.json", (2e9 + age, 2e9 + age))

    collect(editions)

    assert sorted(path.name for path in editions.iterdir()) == ["2" * 16, "3" * 16, "4" * 16, "last-good.json", "old"]


def test_what_killed_builds_left_is_removed_once_it_is_old(editions: Path) -> None:
    for name, seconds in ((".building-old", 1.0), (".building-young", None)):
        (editions / name).mkdir()
        if seconds:
            os.utime(editions / name, (seconds, seconds))

    collect(editions)

    assert [path.name for path in editions.glob(".building-*")] == [".building-young"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of POSIX")
def test_an_edition_can_be_read_by_another_user(editions: Path) -> None:
    modes = {path.name: path.stat().st_mode & 0o777 for path in (editions / "old", editions / "last-good.json")}

    assert modes == {"old": 0o755, "last-good.json": 0o644}


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_json_never_holds_what_is_not_a_number(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json({"height_m": number})


def test_json_keeps_letters_as_they_are() -> None:
    assert to_json({"a": "é\u2028</script>"}) == '{"a":"é\u2028</script>"}'.encode()
