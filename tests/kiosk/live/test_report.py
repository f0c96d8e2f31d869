"""What the staff are told."""

from pathlib import Path

import pytest

from kiosk.live.report import LONGEST_LINE, MOST_LINES, Outcome, Report, read_report, report, write_report

CONTENT = Path("/srv/content")


def test_a_report_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "not" / "yet" / "update.json"
    said = report(Outcome.BROKEN, CONTENT, "abc", "places.yaml: « Hôpital » ?\n\nfigures.yaml: 2\n")

    write_report(file, said)

    assert read_report(file) == said
    assert said.problems == ("places.yaml: « Hôpital » ?", "figures.yaml: 2")
    assert [path.name for path in file.parent.iterdir()] == ["update.json"]


def test_a_thousand_mistakes_are_cut_to_what_a_person_reads() -> None:
    said = report(Outcome.BROKEN, CONTENT, "abc", "\n".join("x" * 10_000 for _ in range(1000)))

    assert len(said.problems) == MOST_LINES
    assert said.more == 1000 - MOST_LINES
    assert max(map(len, said.problems)) == LONGEST_LINE


def test_the_new_report_takes_the_place_of_the_old(tmp_path: Path) -> None:
    file = tmp_path / "update.json"
    write_report(file, report(Outcome.BROKEN, CONTENT, "abc", "x"))
    write_report(file, good := report(Outcome.SHOWN, CONTENT, "def"))

    assert read_report(file) == good


def test_a_folder_that_cannot_be_written_loses_the_report_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    write_report(tmp_path / "file" / "update.json", report(Outcome.SHOWN, CONTENT, "abc"))

    assert read_report(tmp_path / "file" / "update.json") is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"outcome": "shown"}',
        b'{"outcome": "odd", "at": "2026-11-22", "content": "", "edition": "", "problems": [], "more": 0}',
        b'{"outcome": "shown", "at": "soon", "content": "", "edition": "", "problems": [], "more": 0}',
        b'{"outcome": "shown", "at": "2026-11-22", "content": "", "edition": "", "problems": 3, "more": 0}',
    ],
)
def test_a_damaged_report_is_none(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "update.json"
    file.write_bytes(data)

    found: Report | None = read_report(file)

    assert found is None
