"""What somebody probably meant."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.content import guesses

GUESSES: tuple[tuple[Callable[[Any], object], object, object], ...] = (
    (guesses.meant_truth, "no", False),
    (guesses.meant_truth, " Oui ", True),
    (guesses.meant_truth, 0, False),
    (guesses.meant_truth, "perhaps", None),
    (guesses.meant_truth, [], None),
    (guesses.meant_day, "20/11/2026", date(2026, 11, 20)),
    (guesses.meant_day, "1.9.2027", date(2027, 9, 1)),
    (guesses.meant_day, "2026/11/20", date(2026, 11, 20)),
    (guesses.meant_day, "2026-02-30", date(2026, 2, 28)),
    (guesses.meant_day, "2026-02-32", None),
    (guesses.meant_day, "2026-13-01", None),
    (guesses.meant_day, "0000-01-01", None),
    (guesses.meant_day, "autumn 2026", None),
    (guesses.meant_day, 2026, None),
    (guesses.meant_number, "25 000 m²", 25000),
    (guesses.meant_number, "36,7", 36.7),
    (guesses.meant_number, "-12.5 m", -12.5),
    (guesses.meant_number, "82 ha", 82),
    (guesses.meant_number, "two", None),
    (guesses.meant_number, "1 2 3", None),
    (guesses.meant_number, None, None),
    (guesses.meant_whole, "25 000", 25000),
    (guesses.meant_whole, "36,7", None),
    (guesses.meant_id, "Gustave Roussy", "gustave-roussy"),
    (guesses.meant_id, "Hôpital (Est)", "hopital-est"),
    (guesses.meant_id, "lot_d1", "lot-d1"),
    (guesses.meant_id, "a - . b", "a.b"),
    (guesses.meant_id, "مستشفى", None),
    (guesses.meant_id, "x" * 81, None),
    (guesses.meant_colour, "A90036", "#A90036"),
    (guesses.meant_colour, "#a03", "#aa0033"),
    (guesses.meant_colour, "red", None),
    (guesses.meant_address, "www.example.org/a", "https://www.example.org/a"),
    (guesses.meant_address, "http:/example.org", "https://example.org"),
    (guesses.meant_address, "javascript:alert(1)", None),
    (guesses.meant_years, "2011 – 2025", "2011-2025"),
    (guesses.meant_years, "2025-2011", "2011-2025"),
    (guesses.meant_years, "since 2011", "2011"),
    (guesses.meant_years, "now", None),
)


@pytest.mark.parametrize(("guess", "given_value", "expected"), GUESSES)
def test_what_was_probably_meant(guess: Callable[[Any], object], given_value: object, expected: object) -> None:
    assert guess(given_value) == expected


@given(st.text())
def test_a_guessed_id_is_an_id(text: str) -> None:
    guess = guesses.meant_id(text)

    assert guess is None or guesses.meant_id(guess) == guess


@given(st.text())
def test_no_text_is_too_odd_to_be_guessed_at(text: str) -> None:
    for guess in {guess for guess, _, _ in GUESSES}:
        guess(text)
