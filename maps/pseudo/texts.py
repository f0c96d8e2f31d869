"""Texts as the two languages write them.

Both leave alone what is filled in later (``{year}``, ``%1``, ``%n``), web addresses, digits and line breaks.
"""

import re
import unicodedata
from collections.abc import Callable

GROWTH = 0.4
KEPT = re.compile(r"(\{\w*\}|%L?\w|https?://\S+)")
"""What stands in a text for something else."""
ACCENTED = str.maketrans("aceiklnorstuyzACEIKLNORSTUYZ", "âčêîķļñôřšťůŷžÂČÊÎĶĻÑÔŘŠŤŮŶŽ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz,;?", "ابكدهفغحيجقلمنوپڨرستعڤخشىز،؛؟")
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "OE", "Æ": "AE"})

Change = Callable[[str], str]


def longer(text: str, limit: int) -> str:
    """The text 40 % longer, but not above ``limit`` characters: accents on letters, some doubled, between brackets.

    A bracket that cannot be seen has been cut off.
    """
    if not text.strip():
        return text
    wanted = min(round(len(text) * (1 + GROWTH)), limit)
    framed = wanted >= len(text) + 2
    missing = wanted - len(text) - (2 if framed else 0)
    letters = sum(letter.isalpha() for part in KEPT.split(text)[::2] for letter in part)
    doubled = _Doubling(max(0, missing), letters)
    grown = _changed(text, lambda part: "".join(map(doubled, part)).translate(ACCENTED))
    return f"[{grown}]" if framed else grown


class _Doubling:
    """Repeats letters, spread evenly, until so many are added."""

    def __init__(self, missing: int, letters: int) -> None:
        self._share = missing / max(1, letters)
        self._owed = 0.0

    def __call__(self, letter: str) -> str:
        if not letter.isalpha():
            return letter
        self._owed += self._share
        # A little less than one is one: shares of a whole do not quite add up to it.
        extra = int(self._owed + 1e-9)
        self._owed -= extra
        return letter * (1 + extra)


def mirrored(text: str, _limit: int = 0) -> str:
    """The text in Arabic letters: they join, and are read from right to left."""
    return _changed(text, _in_arabic_letters)


def _in_arabic_letters(part: str) -> str:
    apart = unicodedata.normalize("NFD", part.translate(LIGATURES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).lower().translate(ARABIC)


def _changed(text: str, change: Change) -> str:
    parts = KEPT.split(text)
    return "".join(part if position % 2 else change(part) for position, part in enumerate(parts))
