"""The counters on disk."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.statistics.counts import CountsError, Key, add, exported, masked

TODAY = date(2026, 11, 26)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "statistics.sqlite3"


def test_counts_of_a_day_add_up(file: Path) -> None:
    for _ in range(3):
        add(file, {Key(TODAY, "place", "the-hive"): 2, Key(TODAY, "visit", "begun"): 4}, TODAY, 400)
    assert list(exported(file, "day")) == [
        ("2026-11-26", "place", "the-hive", "6"),
        ("2026-11-26", "visit", "begun", "12"),
    ]


@pytest.mark.parametrize(("count", "told"), [(1, "<5"), (4, "<5"), (5, "5"), (6, "6")])
def test_a_number_below_five_is_never_told(count: int, told: str) -> None:
    assert masked(count) == told


def test_small_numbers_of_a_period_are_masked_after_adding_up(file: Path) -> None:
    for days in range(4):
        add(file, {Key(TODAY - timedelta(days), "place", "lab-116"): 2}, TODAY, 400)
    assert {count for *_, count in exported(file, "day")} == {"<5"}
    assert list(exported(file, "month")) == [("2026-11", "place", "lab-116", "8")]


@given(st.dictionaries(st.integers(0, 900), st.integers(1, 9), max_size=20), st.integers(1, 800))
def test_no_day_outlives_its_time(
    tmp_path_factory: pytest.TempPathFactory, ages: dict[int, int], keep_days: int
) -> None:
    file = tmp_path_factory.mktemp("counts") / "statistics.sqlite3"
    counts = {Key(TODAY - timedelta(age), "scene", "explore"): count for age, count in ages.items()}
    add(file, counts, TODAY, keep_days)
    kept = {when for when, *_ in exported(file, "day")}
    assert kept == {(TODAY - timedelta(age)).isoformat() for age in ages if age < keep_days}


def test_what_is_forgotten_is_not_left_in_the_file(file: Path) -> None:
    add(file, {Key(date(2020, 1, 1), "place", "long-forgotten-place"): 7}, date(2020, 1, 1), 400)
    assert b"long-forgotten-place" in file.read_bytes()
    add(file, {}, TODAY, 400)
    assert b"long-forgotten-place" not in file.read_bytes()


def test_nothing_counted_yet_is_an_empty_export(file: Path) -> None:
    assert list(exported(file, "month")) == []


def test_a_broken_file_is_put_aside_and_a_new_one_begins(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no data base at all" * 100)
    with pytest.raises(CountsError, match="no data base"):
        add(file, {Key(TODAY, "visit", "begun"): 1}, TODAY, 400)
    add(file, {Key(TODAY, "visit", "begun"): 9}, TODAY, 400)
    assert [row[-1] for row in exported(file, "day")] == ["9"]
    assert file.with_suffix(".broken").read_bytes().startswith(b"no data base")


def test_a_locked_file_is_named_and_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.statistics.counts.PATIENCE_S", 0.01)
    add(file, {Key(TODAY, "visit", "begun"): 9}, TODAY, 400)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(CountsError, match=r"statistics\.sqlite3 cannot be used"):
        add(file, {Key(TODAY, "visit", "begun"): 1}, TODAY, 400)
    holder.close()
    assert [row[-1] for row in exported(file, "day")] == ["9"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(CountsError, match="cannot be used"):
        add(tmp_path / "state" / "statistics.sqlite3", {}, TODAY, 400)
