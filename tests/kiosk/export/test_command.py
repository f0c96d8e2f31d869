"""``main.py export`` at the command line: what it writes, and what it says where it cannot."""

from argparse import Namespace
from pathlib import Path
from string import Formatter

import pytest

from kiosk.export import command
from kiosk.export.messages import FRENCH
from maps.store import Edition


@pytest.fixture
def with_edition(edition: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "edition_of", lambda *_: edition)


def options(file: Path, **given: object) -> Namespace:
    return Namespace(**{"file": file, "content": Path("data"), "tour": None, "language": None, "date": None, **given})


@pytest.mark.usefixtures("with_edition")
def test_the_map_is_written_and_its_size_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.run(options(tmp_path / "map.html", language="en")) == command.DONE

    told = capsys.readouterr()
    assert "map.html: 1." in told.out
    assert "fr en es" in told.out
    assert told.err == ""
    assert (tmp_path / "map.html").read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.usefixtures("with_edition")
@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("map.txt", {}, "must end in .html"),
        ("map.html", {"tour": "campsu"}, "There is no tour campsu. Near it: campus."),
        ("tour.pdf", {}, "Name the tour: --tour campus | visitors | fair."),
        ("tour.pdf", {"tour": "zzz"}, "There is no tour zzz. Near it: campus, visitors, fair."),
        ("tour.pdf", {"tour": "campus", "language": "de"}, "The content has no language de. It has: fr, en, es."),
        ("gone/map.html", {}, "There is no folder"),
    ],
)
def test_a_mistake_is_one_line_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, given: dict[str, object], said: str
) -> None:
    assert command.run(options(tmp_path / name, **given)) == command.MISTAKE

    told = capsys.readouterr()
    assert said in told.err
    assert told.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_broken_content_names_its_mistakes_and_leaves_the_old_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, target = tmp_path / "content", tmp_path / "map.html"
    content.mkdir()
    (content / "kiosk.yaml").write_text("title: [")
    target.write_bytes(b"old")

    assert command.run(options(target, content=content, language="fr")) == command.MISTAKE

    told = capsys.readouterr()
    assert "kiosk.yaml" in told.err
    assert "Rien n’a été exporté." in told.err
    assert "Traceback" not in told.err
    assert target.read_bytes() == b"old"


def test_every_sentence_has_its_blanks_in_french() -> None:
    def blanks(text: str) -> set[str]:
        return {name for _, name, *_ in Formatter().parse(text) if name}

    assert all(blanks(english) == blanks(french) for english, french in FRENCH.items())


def test_every_sentence_that_is_said_is_there_in_french() -> None:
    import ast

    folder = Path(command.__file__).parent
    said = {
        node.args[0].value
        for file in folder.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"
        if isinstance(node.args[0], ast.Constant)
    }

    assert said == set(FRENCH)
