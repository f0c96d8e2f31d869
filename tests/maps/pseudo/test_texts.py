"""Texts of languages that nobody speaks."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.pseudo.texts import longer, mirrored

texts = st.lists(
    st.sampled_from(["Hôpital", "accueil", "{date}", "%1", "%n", "2027", "l’œil", ":", "m²", "A–Z"]), min_size=3
).map(" ".join)


@given(texts)
def test_a_longer_text_is_40_percent_longer(text: str) -> None:
    written = longer(text, 10_000)
    letters = any(letter.isalpha() for part in re.split(r"{\w+}|%\w", text) for letter in part)
    assert abs(len(written) - 1.4 * len(text)) <= (1 if letters else len(text))


@given(texts, st.integers(10, 60))
def test_a_longer_text_is_held_to_what_its_field_may_have(text: str, limit: int) -> None:
    assert len(longer(text, limit)) <= max(limit, len(text))


@given(texts)
def test_what_is_filled_in_later_and_digits_stay(text: str) -> None:
    kept = re.compile(r"{\w+}|%\w|\d+")
    assert kept.findall(longer(text, 10_000)) == kept.findall(mirrored(text)) == kept.findall(text)


@given(texts)
def test_letters_of_a_mirrored_text_are_read_from_right_to_left(text: str) -> None:
    bare = re.sub(r"{\w+}|%\w", "", mirrored(text))
    assert {unicodedata.bidirectional(letter) for letter in bare if letter.isalpha()} <= {"AL", "R"}


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_what_is_empty_stays_empty(text: str) -> None:
    assert longer(text, 100) == mirrored(text) == text


def test_a_short_word_stands_between_brackets() -> None:
    assert longer("Légende", 100) == "[Ļégêñdêê]"
