"""Whether there is a drawing for every letter."""

import unicodedata
from functools import lru_cache

from PySide6.QtGui import QFont, QTextLayout

INVISIBLE = ("Cc", "Cf", "Zs", "Zl", "Zp")
"""Categories of Unicode that draw nothing: what steers and what separates."""


def missing_letters(text: str, font: QFont) -> str:
    """The characters of a text that would be drawn as an empty box, in this font and those that stand in for it."""
    drawn = dict.fromkeys(character for character in text if unicodedata.category(character) not in INVISIBLE)
    return "".join(character for character in drawn if not families_of(character, font.family(), font.weight().value))


@lru_cache(maxsize=4096)
def families_of(character: str, family: str, weight: int) -> frozenset[str]:
    """What a character is drawn in; empty where nothing has it."""
    layout = QTextLayout(character, QFont(family, weight=weight))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    if not runs or any(0 in run.glyphIndexes() for run in runs):
        return frozenset()
    return frozenset(run.rawFont().familyName() for run in runs)
