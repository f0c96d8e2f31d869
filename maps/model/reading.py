"""A content folder as it was read: content, mistakes, warnings."""

from dataclasses import dataclass

from maps.model.content import Content
from maps.model.problems import ContentError, Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """What a content folder holds: the content, if there are no ``mistakes``, and what is doubtful about it."""

    content: Content | None
    mistakes: tuple[Problem, ...]
    warnings: tuple[Problem, ...] = ()

    def good(self) -> Content:
        """The content. Raises ``ContentError`` with every mistake."""
        if self.content is None:
            raise ContentError(self.mistakes)
        return self.content
