"""What is said to the people who write the content, in any language there is a catalogue for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Union

Catalogue = Mapping[str, str]
"""English template to the template of one language, with the same names in braces."""

ENGLISH: Catalogue = MappingProxyType({})
"""English is what stands in the code: its catalogue has nothing to add."""

Part = Union[str, int, float, date, "Said"]
"""What fills a template: a value, or words that are themselves translated."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence: an English template and what fills it. Made by ``say``, so that a test can find every template."""

    template: str
    parts: tuple[tuple[str, Part], ...]

    def text(self, catalogue: Catalogue) -> str:
        """The sentence in the language of ``catalogue``; in English where that does not know it."""
        parts = {name: part.text(catalogue) if isinstance(part, Said) else part for name, part in self.parts}
        return catalogue.get(self.template, self.template).format(**parts)

    def __str__(self) -> str:
        return self.text(ENGLISH)


def say(template: str, /, **parts: Part) -> Said:
    """A sentence from a template and what stands in its braces: ``say("{file} is missing.", file=name)``.

    The template is written out, never computed: it is what a catalogue translates.
    """
    return Said(template, tuple(parts.items()))
