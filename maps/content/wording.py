"""Values, and the words they were meant to be, as they stand in what is said about content."""

import difflib
from collections.abc import Iterable
from typing import Any

from maps.model.said import Said, say

LONGEST = 60


def shown(value: Any) -> Said | str:
    """A value as it may stand in a message: short, on one line, a text between quotes."""
    if value is None:
        return say("an empty value")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return say("a mapping")
    if isinstance(value, list):
        return say("a list")
    return _short(repr(value) if isinstance(value, str) else str(value))


def bare(value: object) -> str:
    """A key or id without quotes, short and on one line, whatever it holds."""
    return _short(repr(str(value))[1:-1])


def listed(words: Iterable[str]) -> str:
    """Words that may stand somewhere, as one enumeration."""
    return ", ".join(map(bare, words))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that ``word`` was probably meant to be."""
    found = difflib.get_close_matches(word[:LONGEST], list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str], allowed: Said) -> Said:
    """Advice: the nearest known word, if one is near, and what is allowed."""
    return meant(nearest(word, known), allowed)


def meant(guess: object | None, allowed: Said) -> Said:
    """Advice: what was probably meant, if that can be guessed, and what is allowed."""
    if guess is None:
        return allowed
    word = guess if isinstance(guess, Said) else shown(guess)
    return say("Did you mean {word}? {allowed}", word=word, allowed=allowed)
