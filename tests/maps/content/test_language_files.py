"""What is wrong with the files of a language is named, with the file."""

from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from maps.content.language_files import screens_file, wording_file
from maps.content.reader import examine
from tests.maps.content.breaking import replace

TODAY = date(2026, 11, 22)


def mistakes(folder: Path, files: Path) -> list[str]:
    return [str(problem) for problem in examine(folder, TODAY, files).mistakes]


@pytest.mark.parametrize("name", [wording_file, screens_file])
def test_a_language_without_a_file_is_told_which_one(content_folder: Path, language_files: Path, name: Any) -> None:
    (language_files / name("en")).unlink()

    said = "is missing: kiosk.yaml names its language. Copy that of another language and translate it"
    (mistake,) = mistakes(content_folder, language_files)
    assert mistake.startswith(f"resources/i18n/{name('en')}: {said}")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('undated = "undated"\n', "", "wording_en.toml, dates.undated: is missing. Add it."),
        (
            'undated = "undated"',
            'undatd = "undated"',
            "dates.undatd: 'undatd' is not a known field. Did you mean 'undated'?",
        ),
        ("early {year}", "early {yr}", "dates.early: 'early {yr}' does not hold {year} once"),
        ("about {number}", "about", "numbers.about: 'about' does not hold {number} once"),
        ("about {number}", "about {number", "numbers.about: 'about {number' does not hold {number} once"),
        ('"d MMMM y"', '"d MMMM Q Q QQQQQQ y"', "dates.day: 'd MMMM Q Q QQQQQQ y' is not a pattern of a date"),
        ("en_GB", "xx_YY", "locale: 'xx_YY' is not a locale that Babel knows"),
        ("grouped_from = 1000", "grouped_from = 10", "numbers.grouped_from: is 10 but must be at least 1000."),
        ("[charts]", "[charts", "wording_en.toml: is not TOML"),
    ],
)
def test_what_is_wrong_in_the_turns_of_phrase_is_named(
    content_folder: Path, language_files: Path, old: str, new: str, said: str
) -> None:
    replace(language_files, wording_file("en"), old, new)

    (mistake,) = mistakes(content_folder, language_files)

    assert said in mistake


def test_texts_of_the_screens_that_are_missing_or_unfinished_are_counted(
    content_folder: Path, language_files: Path
) -> None:
    file = language_files / screens_file("en")
    tree = ElementTree.parse(file)
    context = tree.getroot().find("context")
    assert context is not None
    first, second, *_ = context.iter("message")
    context.remove(first)
    (translation,) = second.iter("translation")
    translation.set("type", "unfinished")
    tree.write(file, encoding="utf-8")

    (mistake,) = mistakes(content_folder, language_files)

    assert "kiosk_en.ts, Announced: lacks 2 texts, the first of them 'for " in mistake


def test_a_file_that_is_not_of_qt_linguist_is_said_so(content_folder: Path, language_files: Path) -> None:
    (language_files / screens_file("en")).write_text("<TS>", encoding="utf-8")

    (mistake,) = mistakes(content_folder, language_files)

    assert "kiosk_en.ts: is not a file of Qt Linguist" in mistake
