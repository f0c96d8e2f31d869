"""Values, and the words they were meant to be, as they stand in what is said about content."""

import difflib
from collections.abc import Iterable
from typing import Any

from maps.model.said import Said, say

LONGEST = 60


def shown(value: Any) -> Said | str:
    """A value as it may stand in a message: short, on one line."""
    if value is None:
        return say("nothing")
    if isinstance(value, dict):
        return say("a mapping")
    if isinstance(value, list):
        return say("a list")
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 3] + "…"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that ``word`` was probably meant to be."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str], otherwise: Said) -> Said:
    """Advice naming the nearest known word, or ``otherwise``."""
    meant = nearest(word, known)
    return say("Did you mean {word}?", word=shown(meant)) if meant else otherwise
