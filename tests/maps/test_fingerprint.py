"""Same input, same id; anything else, another."""

import tracemalloc
from pathlib import Path

import pytest

from maps import fingerprint
from maps.fingerprint import DEEPEST, MOST_BYTES, content_files, edition_id
from maps.store import EditionError


def test_the_same_content_has_the_same_id_wherever_it_lies(content_folder: Path, tmp_path: Path) -> None:
    before = edition_id(content_folder)

    moved = content_folder.rename(tmp_path / "elsewhere")

    assert edition_id(moved) == before
    assert len(before) == 16


def test_one_byte_of_content_changes_the_id(content_folder: Path) -> None:
    before = edition_id(content_folder)

    with (content_folder / "licences/odbl.txt").open("a") as file:
        file.write(" ")

    assert edition_id(content_folder) != before


def test_a_renamed_file_changes_the_id(content_folder: Path) -> None:
    before = edition_id(content_folder)

    (content_folder / "licences/odbl.txt").rename(content_folder / "licences/odbl2.txt")

    assert edition_id(content_folder) != before


def test_notes_and_editors_backups_do_not_change_the_id(content_folder: Path) -> None:
    before = edition_id(content_folder)

    (content_folder / "LICENCES.md").write_text("notes")
    (content_folder / "places.yaml~").write_text("backup")
    (content_folder / ".places.yaml").write_text("swap")

    assert edition_id(content_folder) == before


@pytest.mark.parametrize("suffix", [".gpkg", ".gpkg-wal", ".shp", ".shx", ".dbf", ".prj", ".cpg"])
def test_every_file_of_geodata_belongs_to_the_content(content_folder: Path, suffix: str) -> None:
    before = edition_id(content_folder)

    (content_folder / "campus" / f"zone{suffix}").write_bytes(b"changed")

    assert edition_id(content_folder) != before
    assert f"campus/zone{suffix}" in dict(content_files(content_folder))


@pytest.mark.parametrize("file", ["maps/x.py", "resources/icons/x.svg", "resources/web/x.js", "requirements.txt"])
def test_code_and_requirements_that_build_the_edition_change_the_id(
    content_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    monkeypatch.setattr(fingerprint, "PROJECT", tmp_path)
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "maps").mkdir(exist_ok=True)
    (tmp_path / file).write_text("before")
    before = edition_id(content_folder)

    (tmp_path / file).write_text("after")

    assert edition_id(content_folder) != before


def test_a_folder_without_content_is_one_clear_line_and_not_searched(tmp_path: Path) -> None:
    with pytest.raises(EditionError) as caught:
        edition_id(tmp_path)

    assert str(caught.value) == f"There is no content in {tmp_path}. Name the folder that holds kiosk.yaml."


def test_a_file_of_ten_gigabytes_is_not_held_in_memory(content_folder: Path) -> None:
    before = edition_id(content_folder)

    with (content_folder / "campus/lots.geojson").open("r+b") as file:
        file.truncate(10_000_000_000)

    tracemalloc.start()
    after = edition_id(content_folder)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after != before
    assert peak < 2 * MOST_BYTES


def test_what_lies_deeper_than_content_belongs_to_nothing(content_folder: Path) -> None:
    before = edition_id(content_folder)

    deep = content_folder.joinpath(*["deeper"] * (DEEPEST + 1))
    deep.mkdir(parents=True)
    (deep / "places.yaml").write_text("places: []", encoding="utf-8")

    assert edition_id(content_folder) == before
