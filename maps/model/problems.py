"""Mistakes and doubts found in content."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from maps.model.said import ENGLISH, Catalogue, Said, say


class Severity(StrEnum):
    """Whether content with such a problem can be shown."""

    ERROR = "error"
    """No edition is built of it."""
    WARNING = "warning"
    """The edition is built; somebody should look at it."""


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file; all None for the file as a whole.

    ``line`` and ``column`` count from 1, in characters; ``feature`` counts from 0, as geographic programs do, ``id`` is
    what its property of that name says.
    """

    line: int | None = None
    column: int | None = None
    feature: int | None = None
    id: str | None = None

    def said(self) -> Said | None:
        """The place in words; None for the whole file."""
        if self.line is not None and self.column is not None:
            return say("line {line}, column {column}", line=self.line, column=self.column)
        if self.feature is not None and self.id is not None:
            return say("feature {number}, id {id}", number=self.feature, id=self.id)
        if self.feature is not None:
            return say("feature {number}", number=self.feature)
        return None

    @property
    def order(self) -> tuple[int, int, int]:
        """Sorts places of one file from its beginning to its end; the whole file comes first."""
        return self.line or 0, self.column or 0, -1 if self.feature is None else self.feature


WHOLE_FILE = Where()


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: the file (relative to the content folder), the place in it, the field, what is wrong, what to do."""

    file: str
    where: Where
    field: str
    message: Said
    advice: Said
    severity: Severity = Severity.ERROR

    def text(self, catalogue: Catalogue) -> str:
        """One line, in the language of ``catalogue``."""
        where = self.where.said()
        parts = (self.file, where.text(catalogue) if where else "", self.field)
        said = say(
            "{place}: {message} {advice}",
            place=", ".join(part for part in parts if part),
            message=self.message,
            advice=self.advice,
        )
        if self.severity is Severity.WARNING:
            said = say("Warning: {problem}", problem=said)
        return said.text(catalogue)

    def __str__(self) -> str:
        return self.text(ENGLISH)


MOST_PER_FILE = 100
"""Problems named of one file: a file that is broken all over is not read out."""
ENOUGH = 1000
"""Problems after which a file is not looked at any further: nothing in it is what it should be."""


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in the order of files and places."""
    return tuple(sorted(dict.fromkeys(problems), key=_order))


def first_of_each_file(ordered: Iterable[Problem]) -> tuple[Problem, ...]:
    """Of each file the first problems, and how many more there are."""
    named: list[Problem] = []
    for _, group in groupby(ordered, key=lambda problem: problem.file):
        found = tuple(group)
        named += found[:MOST_PER_FILE]
        if len(found) > MOST_PER_FILE:
            message = say("here follow {count} more.", count=len(found) - MOST_PER_FILE)
            follows = found[MOST_PER_FILE]
            named.append(replace(follows, field="", message=message, advice=say("Settle those before this first.")))
    return tuple(named)


def _order(problem: Problem) -> tuple[str, tuple[int, int, int], str, str]:
    return problem.file, problem.where.order, problem.field, problem.message.template


def summary(mistakes: int, warnings: int) -> Said:
    """One line on how many mistakes and warnings there are."""
    if mistakes:
        said = say("1 mistake.") if mistakes == 1 else say("{count} mistakes.", count=mistakes)
    else:
        said = say("The content is good.")
    if warnings == 0:
        return said
    doubted = say("1 warning.") if warnings == 1 else say("{count} warnings.", count=warnings)
    return say("{mistakes} {warnings}", mistakes=said, warnings=doubted)


class ContentError(Exception):
    """Content that cannot be used. ``problems`` holds every mistake, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
