"""The two languages. Their codes are of languages that Qt and Babel know and that nobody will ask this kiosk for."""

from collections.abc import Callable
from dataclasses import dataclass

from maps.pseudo.texts import longer, mirrored


@dataclass(frozen=True, slots=True)
class PseudoLanguage:
    """A language that nobody speaks. ``write`` takes a real text and the most characters its field may have."""

    code: str
    name: str
    write: Callable[[str, int], str]


LONG = PseudoLanguage("eo", longer("Plus long", 40), longer)
MIRRORED = PseudoLanguage("ps", mirrored("Droite"), mirrored)
PSEUDO = (LONG, MIRRORED)
