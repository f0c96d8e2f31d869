"""Mistakes found in content."""

from collections.abc import Sequence
from dataclasses import dataclass

from maps.model.said import ENGLISH, Catalogue, Said


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: the file (relative to the content folder), the place in it, the field, what is wrong, what to do.

    ``where`` is a line ("line 12") or a feature ("feature 3, id gr-hospital"); empty for a whole file.
    """

    file: str
    where: str
    field: str
    message: Said
    advice: Said

    def text(self, catalogue: Catalogue) -> str:
        """One line, in the language of ``catalogue``."""
        place = ", ".join(part for part in (self.file, self.where, self.field) if part)
        return f"{place}: {self.message.text(catalogue)} {self.advice.text(catalogue)}"

    def __str__(self) -> str:
        return self.text(ENGLISH)


class ContentError(Exception):
    """Content that cannot be used. ``problems`` holds every mistake, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
