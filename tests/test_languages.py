"""What a language needs is whole: its files, every form of its plurals, every blank, every text of the content."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from maps.build.wording import Wording
from maps.content.language_files import read_language_files, screens_file, wording_file
from maps.content.reader import read_content
from maps.fingerprint import LANGUAGE_FILES
from maps.model.phrases import Phrases

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = yaml.safe_load((ROOT / "data" / "kiosk.yaml").read_text(encoding="utf-8"))
LANGUAGES = tuple(language["code"] for language in SETTINGS["languages"])
TRANSLATED = LANGUAGES[1:]
BLANK = re.compile(r"{\w*}|%L?\w|\${\w+}")

each_language = pytest.mark.parametrize("language", LANGUAGES)


def messages(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(LANGUAGE_FILES / screens_file(language)).getroot().iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    """The translation of a text of the screens: one, or one a plural form."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in (list(translation) or [translation])]


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}/{key}")
    elif isinstance(value, str):
        yield path, value


def wording(language: str) -> dict[str, str]:
    return dict(leaves(tomllib.loads((LANGUAGE_FILES / wording_file(language)).read_text(encoding="utf-8"))))


@each_language
def test_no_text_of_the_screens_is_unfinished(language: str) -> None:
    unfinished = [
        message.findtext("source")
        for message in messages(language)
        if message.find("translation[@type]") is not None or not all(forms(message))
    ]
    assert unfinished == []


@each_language
def test_every_form_of_a_text_keeps_the_blanks_of_its_source(language: str) -> None:
    for message in messages(language):
        source = message.findtext("source", "")
        for form in forms(message):
            assert sorted(BLANK.findall(form)) == sorted(BLANK.findall(source)), form


@each_language
def test_a_text_with_a_number_has_as_many_forms_as_the_language(language: str, tmp_path: Path) -> None:
    counted = [message for message in messages(language) if message.get("numerus") == "yes"]
    assert counted
    assert {len(forms(message)) for message in counted} == {forms_of(language, tmp_path)}


def forms_of(language: str, folder: Path) -> int:
    """How many plural forms Qt knows of a language."""
    (folder / "count.qml").write_text('import QtQml\nQtObject { property string text: qsTr("%n", "", 2) }')
    file = folder / f"count_{language}.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [sys.executable, tool, "-silent", "-target-language", language, folder / "count.qml", "-ts", file]
    subprocess.run(command, check=True)
    return len(list(ElementTree.parse(file).getroot().iter("numerusform")))


@pytest.mark.parametrize("language", TRANSLATED)
def test_turns_of_phrase_have_the_same_names_and_blanks_in_every_language(language: str) -> None:
    first, other = wording(LANGUAGES[0]), wording(language)
    may_be_left_out = {"/dates/first_of_month"}
    assert first.keys() - may_be_left_out == other.keys() - may_be_left_out
    assert [name for name in other if BLANK.findall(other[name]) != BLANK.findall(first[name])] == []


@each_language
def test_no_text_of_the_content_is_missing(language: str) -> None:
    content = read_content(ROOT / "data")
    texts = [text for text in all_texts(content) if any(text.values())]
    assert texts
    assert [dict(text) for text in texts if not text.get(language)] == []


def all_texts(value: object) -> Iterator[Mapping[str, str]]:
    """Every text of the content, whatever it stands in."""
    if isinstance(value, Mapping):
        if set(value) == set(LANGUAGES) and all(isinstance(item, str) for item in value.values()):
            yield value
        else:
            for item in value.values():
                yield from all_texts(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from all_texts(item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from all_texts(getattr(value, name))


NO_BREAK, NARROW = "\u00a0", "\u202f"
WRITTEN: Mapping[str, tuple[str, ...]] = {
    "fr": ("1er mars 2026", "mars 2026", f"25{NARROW}000,5", f"12{NO_BREAK}%"),
    "en": ("1 March 2026", "March 2026", "25,000.5", "12%"),
    "es": ("1 de marzo de 2026", "marzo de 2026", "25.000,5", f"12{NO_BREAK}%"),
}
"""A day, a month, a number and a share, as each language writes them."""


@each_language
def test_days_months_numbers_and_shares_are_written_as_the_language_writes_them(language: str) -> None:
    phrases: Phrases = read_language_files(LANGUAGE_FILES, (language,)).phrases[language]
    write = Wording(phrases)
    first = date(2026, 3, 1)
    assert (write.day(first), write.month(first), write.number(25_000.5), write.quantity(12, "%", None)) == WRITTEN[
        language
    ]


SAME_AS_ENGLISH: Mapping[str, frozenset[str]] = {
    "fr": frozenset({
        "%n organisation", "%n organisations", "A–Z", "Campus", "Dates", "Distance", "Europe", "Institutions",
        "Lot {lot}", "Machine", "Pause", "Services", "Sources", "gain", "minutes", "{organisations}, {places}",
        "%n station", "%n stations", "{minutes}\N{NO-BREAK SPACE}min",
        "d MMMM yyyy", "direct", "{start} → {end}", "{turn}, {along}",
    }),
    "es": frozenset({
        "; ", "A–Z", "Campus", "Hospital", "Software", "{organisations}, {places}",
        "{date}: {section} ({as_of})", "{minutes}\N{NO-BREAK SPACE}min",
        "{start} → {end}", "{turn}, {along}", "{turn}: {street}",
    }),
}  # fmt: skip
"""Texts of the screens that are the same in both languages; whatever else is the same was forgotten."""


@pytest.mark.parametrize("language", SAME_AS_ENGLISH)
def test_no_text_of_the_screens_was_left_in_english(language: str) -> None:
    english = {key(message): forms(message) for message in messages("en")}
    same = {form for message in messages(language) for form in set(forms(message)) & set(english[key(message)])}
    assert same == SAME_AS_ENGLISH[language]


def key(message: ElementTree.Element) -> tuple[str | None, str | None]:
    return message.findtext("source"), message.findtext("comment")


TEXT_PROPERTIES = r"(?:text|title|placeholderText|Accessible\.(?:name|description))"
UNTRANSLATED = re.compile(rf'\b{TEXT_PROPERTIES}: (?:[^"\n]*[?:+] )?"[^"\n]*[^\W\d_]{{2}}')
PROPER_NAMES = ('title: "Campus Grand Parc"',)


def test_no_text_is_written_into_the_qml_without_a_translation() -> None:
    found = [
        f"{file.name}: {match.group()}"
        for file in sorted((ROOT / "kiosk" / "ui").glob("*.qml"))
        for match in UNTRANSLATED.finditer(file.read_text(encoding="utf-8"))
        if not match.group().startswith(tuple(name[:-1] for name in PROPER_NAMES))
    ]
    assert found == []
