"""``main.py pin`` as staff run it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


def run(state: Path, typed: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "pin", *options]
    environment = {"XDG_STATE_HOME": str(state), "HOME": str(state), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, input=typed, env=environment, capture_output=True, text=True, check=False)


def test_a_pin_is_set_and_taken_away(tmp_path: Path) -> None:
    assert run(tmp_path, "271828\n").returncode == 0
    (file,) = tmp_path.rglob("pin")
    assert file.read_text().startswith("$argon2id$")

    assert run(tmp_path, "", "--remove").returncode == 0
    assert not file.exists()


@pytest.mark.parametrize("typed", ["", "12345\n", "abcdef\n", "123456\n"])
def test_what_is_no_pin_is_one_line_and_sets_none(tmp_path: Path, typed: str) -> None:
    answer = run(tmp_path, typed)

    assert (answer.returncode, len(answer.stderr.splitlines()), answer.stdout) == (2, 1, "")
    assert list(tmp_path.rglob("pin")) == []


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "campus-grand-parc").write_text("a file where a folder should be")

    answer = run(tmp_path, "271828\n")

    assert (answer.returncode, len(answer.stderr.splitlines())) == (2, 1)
    assert "campus-grand-parc" in answer.stderr
