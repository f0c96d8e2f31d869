"""An edition is opened whole and sound, or not at all."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from maps.build.folder import point_to_last_good, publish, to_json
from maps.store import (
    SCHEMA,
    Catalogue,
    Edition,
    EditionError,
    editions_in,
    last_good,
    manifest_digest,
    newest,
    open_edition,
)

FILES = {
    "start.fr.json": to_json({"title": "Été"}),
    "catalogue.fr.json": to_json({"places": {}}),
    "page/index.html": b"<!doctype html>",
    "layers/plan.json": b"{}",
}
ABOUT: dict[str, Any] = {
    "schema": SCHEMA,
    "id": "one",
    "built_at": "2026-11-22T10:00:00+00:00",
    "content_date": "2026-11-22",
    "application": "kiosk",
    "languages": ["fr"],
    "counts": {"places": 1},
    "sources": ["osm"],
}


@pytest.fixture
def editions(tmp_path: Path) -> Path:
    return tmp_path / "editions"


@pytest.fixture
def folder(editions: Path) -> Path:
    return publish(editions, "one", FILES, ABOUT)


def change_manifest(folder: Path, **changes: object) -> None:
    """As somebody would who knows how it is made."""
    manifest = {**json.loads((folder / "manifest.json").read_bytes()), **changes}
    whole = {**manifest, "digest": manifest_digest(manifest)}
    (folder / "manifest.json").write_text(json.dumps(whole), encoding="utf-8")


def refusal(folder: Path) -> str:
    with pytest.raises(EditionError) as caught:
        open_edition(folder)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_an_edition_gives_its_files_and_catalogue(folder: Path) -> None:
    edition = open_edition(folder)

    assert edition.files == FILES
    assert edition.read("page/index.html") == b"<!doctype html>"
    assert dict(edition.catalogue("fr")) == {"title": "Été", "places": {}}
    assert edition.manifest.content_date == "2026-11-22"


def test_what_was_opened_stays_whatever_happens_to_the_disk(folder: Path) -> None:
    edition = open_edition(folder)

    (folder / "page/index.html").write_bytes(b"overwritten")

    assert edition.read("page/index.html") == b"<!doctype html>"


@pytest.mark.parametrize("path", ["page/none.html", "../one/manifest.json", "/etc/passwd", "manifest.json", ""])
def test_only_the_files_of_the_index_are_given(folder: Path, path: str) -> None:
    edition = open_edition(folder)

    with pytest.raises(EditionError, match="has no file"):
        edition.read(path)


def test_a_language_the_edition_does_not_have_names_those_it_has(folder: Path) -> None:
    edition = open_edition(folder)

    with pytest.raises(EditionError, match=r"no language 'xx'\. Use one of: fr\.$"):
        edition.catalogue("xx")


@pytest.mark.parametrize("path", FILES)
@pytest.mark.parametrize("bit", [0, 7])
def test_one_flipped_bit_is_noticed(folder: Path, path: str, bit: int) -> None:
    data = bytearray((folder / path).read_bytes())
    data[len(data) // 2] ^= 1 << bit
    (folder / path).write_bytes(data)

    assert refusal(folder) == f"In the edition in {folder}, {path} is damaged. Build it again: python main.py build"


def test_a_truncated_file_is_noticed(folder: Path) -> None:
    (folder / "page/index.html").write_bytes(b"<!doc")

    assert "page/index.html is damaged" in refusal(folder)


def test_a_missing_file_is_noticed(folder: Path) -> None:
    (folder / "layers/plan.json").unlink()

    assert refusal(folder) == f"The edition in {folder} has lost layers/plan.json. Build it again: python main.py build"


@pytest.mark.parametrize("path", ["extra.js", "page/extra.js", ".hidden"])
def test_an_extra_file_is_noticed(folder: Path, path: str) -> None:
    (folder / path).write_bytes(b"")

    assert f"holds the unknown file {path}" in refusal(folder)


def test_a_link_in_place_of_a_file_is_refused(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "index.html"
    target.write_bytes(FILES["page/index.html"])
    (folder / "page/index.html").unlink()
    (folder / "page/index.html").symlink_to(target)

    assert "page/index.html is not a plain file" in refusal(folder)


def test_a_link_in_place_of_a_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / "page").rename(tmp_path / "page")
    (folder / "page").symlink_to(tmp_path / "page")

    assert "holds the unknown file page" in refusal(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no pipes in its file system")
def test_a_pipe_in_place_of_a_file_does_not_hang_the_kiosk(folder: Path) -> None:
    (folder / "page/index.html").unlink()
    os.mkfifo(folder / "page/index.html")

    assert "is not a plain file" in refusal(folder)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [(SCHEMA - 1, "an older application. Build it again"), (None, "an older"), (SCHEMA + 1, "Update the application")],
)
def test_an_edition_of_another_schema_says_what_to_do(folder: Path, schema: object, expected: str) -> None:
    change_manifest(folder, schema=schema)

    assert expected in refusal(folder)


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "[]", "3", '{"schema": 1}', '{"schema": 1, "files": []}'])
def test_a_damaged_manifest_is_one_line(folder: Path, text: str) -> None:
    (folder / "manifest.json").write_text(text, encoding="utf-8")

    assert "python main.py build" in refusal(folder)


def test_no_bit_of_a_manifest_can_turn_unnoticed(folder: Path) -> None:
    good = (folder / "manifest.json").read_bytes()

    for place in range(len(good)):
        turned = bytearray(good)
        turned[place] ^= 1
        (folder / "manifest.json").write_bytes(turned)
        refusal(folder)


@pytest.mark.parametrize("path", ["../outside", "/etc/passwd", "page/../../x", "page\\x", "C:x", "page/.hidden"])
def test_a_manifest_cannot_name_files_outside(folder: Path, path: str) -> None:
    change_manifest(folder, files={path: {"bytes": 0, "sha256": ""}})

    assert "forbidden path" in refusal(folder)


def test_a_folder_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    expected = f"There is no edition in {tmp_path / 'none'}. Build it again: python main.py build"

    assert refusal(tmp_path / "none") == expected


def identifier(edition: Edition | None) -> str | None:
    return edition.folder.name if edition else None


def publish_later(editions: Path, name: str, seconds: int) -> None:
    folder = publish(editions, name, FILES, {**ABOUT, "id": name})
    os.utime(folder / "manifest.json", (seconds, seconds))


def test_editions_are_listed_newest_first_and_unfinished_ones_are_not(editions: Path) -> None:
    publish_later(editions, "old", 1_000)
    publish_later(editions, "new", 2_000)
    (editions / ".building-x").mkdir()
    (editions / "no-edition").mkdir()

    assert [folder.name for folder in editions_in(editions)] == ["new", "old"]
    assert editions_in(editions / "none") == []


def test_the_newest_edition_that_opens_is_found(editions: Path) -> None:
    publish_later(editions, "old", 1_000)
    publish_later(editions, "new", 2_000)
    (editions / "new/layers/plan.json").unlink()

    assert identifier(newest(editions)) == "old"


def test_the_last_good_edition_is_the_one_that_is_named(editions: Path) -> None:
    publish_later(editions, "old", 1_000)
    publish_later(editions, "new", 2_000)
    point_to_last_good(editions, "old")

    assert identifier(last_good(editions)) == "old"


@pytest.mark.parametrize("pointer", ['{"id": "gone"}', '{"id": "../x"}', "{", "[]", '{"id": 3}', None])
def test_without_a_usable_pointer_the_newest_good_edition_is_taken(editions: Path, pointer: str | None) -> None:
    publish_later(editions, "old", 1_000)
    publish_later(editions, "new", 2_000)
    if pointer is not None:
        (editions / "last-good.json").write_text(pointer, encoding="utf-8")

    assert identifier(last_good(editions)) == "new"


def test_without_any_edition_there_is_none_to_fall_back_on(editions: Path) -> None:
    assert last_good(editions) is None


def test_of_a_catalogue_only_what_the_start_needs_is_read_until_more_is_asked_for() -> None:
    catalogue = Catalogue(b'{"title": "Here"}', b"not read yet")
    assert catalogue["title"] == "Here"
    with pytest.raises(ValueError, match="Expecting value"):
        catalogue["places"]
