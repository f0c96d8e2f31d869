"""French texts never break a line before a colon, inside a quotation or in a number; Spanish has no space there."""

import re

import pytest

from maps.content.reader import read_content
from tests.maps.content.test_shipped_content import SHIPPED
from tests.test_languages import all_texts, forms, messages, wording


def screens(language: str) -> list[str]:
    return [form for message in messages(language) for form in forms(message)]


BREAKABLE = {
    "before a high punctuation mark, where a narrow one belongs": r"[^\u202f?!][;!?]",
    "before a colon or a closing quotation mark": r"[^\u00a0\d][:»](?!//)",
    "after an opening quotation mark": r"«[^\u00a0]",
    "inside a number": r"\d \d{3}\b",
    "between a number and its unit": r"\d (?:m²|%|hectares|mètres|minutes|millions)",
    "a typewriter’s apostrophe": r"\w'\w",
}


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return [text["fr"] for text in all_texts(read_content(SHIPPED))] + list(wording("fr").values()) + screens("fr")


@pytest.mark.parametrize("pattern", BREAKABLE.values(), ids=BREAKABLE)
def test_french_texts_are_set_as_french_is(texts: list[str], pattern: str) -> None:
    assert [text for text in texts if re.search(pattern, text)] == []


def test_spanish_has_no_space_before_its_signs() -> None:
    texts = [text["es"] for text in all_texts(read_content(SHIPPED))] + list(wording("es").values()) + screens("es")
    assert [text for text in texts if re.search(r"\w'\w|\s[:;!?»]|«\s", text)] == []
