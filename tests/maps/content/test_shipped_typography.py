"""French texts of the story never break a line before a colon, inside a quotation or in a number."""

import re
from collections.abc import Iterator

import pytest

from maps.content.reader import read_content
from maps.model.content import Content
from maps.model.text import Text
from tests.maps.content.test_shipped_content import SHIPPED

BREAKABLE = {
    "before a double punctuation mark": r" [;:!?»]",
    "after an opening quotation mark": r"« ",
    "inside a number": r"\d \d{3}\b",
    "between a number and its unit": r"\d (?:m²|%|hectares|mètres|minutes|millions)",
    "a typewriter’s apostrophe": r"\w'\w",
}


def told(content: Content) -> Iterator[Text]:
    yield from (text for one in (*content.milestones, *content.chapters) for text in (one.title, one.text))
    yield from (text for one in content.figures for text in (one.label, one.unit, one.note) if text)
    yield from (one.text for one in content.statements)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return [text["fr"] for text in told(read_content(SHIPPED))]


@pytest.mark.parametrize("pattern", BREAKABLE.values(), ids=BREAKABLE)
def test_french_texts_are_set_as_french_is(texts: list[str], pattern: str) -> None:
    assert [text for text in texts if re.search(pattern, text)] == []
