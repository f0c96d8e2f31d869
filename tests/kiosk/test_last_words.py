"""What a command says when it cannot go on: one line, and where the rest is kept."""

import subprocess
import sys
from pathlib import Path

import pytest

import main
from kiosk.last_words import refused_by_system, unforeseen
from tests.maps.conftest import SAMPLE

PROJECT = Path(__file__).parents[2]
FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
@pytest.mark.parametrize("arguments", [["check", str(SAMPLE)], ["doctor"]])
def test_output_that_cannot_be_written_is_one_line(arguments: list[str]) -> None:
    with FULL.open("w") as full:
        ended = subprocess.run(
            [sys.executable, "main.py", *arguments], cwd=PROJECT, stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert ended.returncode == 2
    assert ended.stderr.count(b"\n") == 1
    assert b"No space left on device" in ended.stderr


def test_whoever_stops_reading_hears_no_complaint() -> None:
    running = subprocess.Popen(
        [sys.executable, "main.py", "check", str(SAMPLE)], cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout is not None
    running.stdout.close()
    assert running.stderr is not None

    assert running.stderr.read() == b""
    assert running.wait() == 2
    running.stderr.close()


def test_a_name_the_system_refuses_is_one_line() -> None:
    # A process of its own: `check` sets limits, and they would stay in force.
    command = [sys.executable, "main.py", "check", "x" * 5000]
    ended = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)

    assert ended.returncode == 2
    said = ended.stderr
    assert said.count("\n") == 1
    assert "File name too long" in said
    assert len(said) < 400


def test_a_fault_of_the_program_is_one_line_and_its_traceback_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        raise RuntimeError("on two\nlines")
    except RuntimeError as error:
        status = unforeseen(error, tmp_path / "logs")

    said = capsys.readouterr().err
    assert status == 70
    assert said.count("\n") == 1
    assert "RuntimeError: on two lines" in said
    kept = tmp_path / "logs" / "unforeseen.txt"
    assert str(kept) in said
    assert "Traceback" in kept.read_text(encoding="utf-8")


def test_where_nothing_can_be_kept_the_fault_is_said_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file")

    assert unforeseen(ValueError("odd"), tmp_path / "logs") == 70
    assert "ValueError: odd" in capsys.readouterr().err


def test_no_command_lets_a_traceback_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> int:
        raise KeyError("nobody foresaw this")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(main, "hand_over", fail)

    assert main.main(["check"]) == 70
    assert "Traceback" not in capsys.readouterr().err


def test_a_name_is_said_with_what_was_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused_by_system(PermissionError(13, "Permission denied", "/somewhere/places.yaml")) == 2
    assert capsys.readouterr().err.startswith("/somewhere/places.yaml: Permission denied. Check ")
