"""Every letter that a visitor may read has a drawing."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from kiosk.fonts import FAMILY, OTHER_SCRIPTS, name_other_scripts
from kiosk.paths import LANGUAGE_FILES
from kiosk.snapshot.glyphs import families_of, missing_letters
from maps.pseudo.texts import longer, mirrored
from maps.store import Edition

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def types(qapp: QGuiApplication) -> None:
    """The application draws other scripts as the kiosk does."""
    name_other_scripts()


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def letters_of(edition: Edition, language: str) -> str:
    """Every character of the content and of the screens in a language."""
    catalogue = {**edition.catalogue(language)}
    catalogue.pop("licences")  # their texts are the licensors'
    texts = list(strings(catalogue))
    texts += list(strings([json.loads(data) for path, data in edition.files.items() if path.startswith("layers/")]))
    screens = ElementTree.parse(LANGUAGE_FILES / f"kiosk_{language}.ts").getroot()
    texts += ["".join(translation.itertext()) for translation in screens.iter("translation")]
    return "".join(sorted(set("".join(texts))))


def test_every_letter_is_drawn_and_in_the_type_of_the_screens(edition: Edition) -> None:
    for language in edition.manifest.languages:
        letters = letters_of(edition, language)
        assert missing_letters(letters, QFont(FAMILY)) == ""
        drawn = {letter: families_of(letter, FAMILY, 400) for letter in letters if letter.isalnum()}
        assert {letter: types for letter, types in drawn.items() if types != {FAMILY}} == {}


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_letters_from_right_to_left_are_drawn_in_a_type_that_goes_with_it(weight: QFont.Weight) -> None:
    arabic = mirrored("abcdefghijklmnopqrstuvwxyz")
    hebrew = "אבגדהוזחטיכלמנסעפצקרשתםןףץך"
    drawn = {letter: families_of(letter, FAMILY, weight.value) for letter in arabic + hebrew}
    assert [letter for letter, families in drawn.items() if not families or families - set(OTHER_SCRIPTS)] == []


def test_the_accents_of_the_longer_language_are_drawn() -> None:
    assert missing_letters(longer("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ", 100), QFont(FAMILY)) == ""


def test_the_map_is_lettered_in_the_same_types() -> None:
    script = (ROOT / "resources" / "web" / "lettering.js").read_text(encoding="utf-8")
    (families,) = re.findall(r"const FAMILIES = \[(.*?)\];", script, re.DOTALL)
    assert tuple(re.findall(r'"([^"]+)"', families)) == (FAMILY, *OTHER_SCRIPTS)
