"""``main.py statistics``."""

from datetime import date
from pathlib import Path

import pytest

import main
from kiosk.statistics.counts import Key, add, counts_file

TODAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def test_the_counters_are_printed_with_small_numbers_masked(capsys: pytest.CaptureFixture[str]) -> None:
    add(counts_file(), {Key(TODAY, "visit", "begun"): 12, Key(TODAY, "place", "lab-116"): 2}, TODAY, 400)
    assert main.main(["statistics"]) == 0
    assert capsys.readouterr().out == ("period,kind,name,count\n2026-11,place,lab-116,<5\n2026-11,visit,begun,12\n")


def test_the_counters_are_written_to_a_file(tmp_path: Path) -> None:
    add(counts_file(), {Key(TODAY, "visit", "begun"): 12}, TODAY, 400)
    out = tmp_path / "counters.csv"
    assert main.main(["statistics", "--by", "day", "--out", str(out)]) == 0
    assert "2026-11-26,visit,begun,12" in out.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    counts_file().parent.mkdir(parents=True)
    counts_file().write_bytes(b"nonsense" * 200)
    assert main.main(["statistics"]) == 2
    said = capsys.readouterr().err
    assert "statistics.sqlite3" in said
    assert "Traceback" not in said
