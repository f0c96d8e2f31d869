"""Warnings on texts: too long for the sheet, or not translated."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from maps.content.record_file import Entry
from maps.content.wording import listed
from maps.content.yaml_file import Steps
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.text import Text

TITLE, LEAD, PARAGRAPH, NOTE, CHIP = 84, 120, 430, 270, 24
LIMITS = {
    "name": TITLE,
    "former_name": TITLE,
    "architect": TITLE,
    "owner": TITLE,
    "operator": TITLE,
    "short": CHIP,
    "use": LEAD,
    "summary": PARAGRAPH,
    "status_note": NOTE,
    "role_note": NOTE,
    "note": NOTE,
}
"""Field to the characters that fit its place on a sheet: three lines of a title or of what a place is for, ten of a
paragraph, five of a note, one chip. A sheet as drawn is 600 pixels wide inside, and Inter runs to 28, 40, 43 and 54
characters a line there. What is longer is shown, but pushes off the sheet what stands below it."""

SENTENCE, WORDS = 40, 6
"""Characters and words from which on a text is a sentence, which no two languages share; shorter ones may be names."""


def doubtful_texts(entry: Entry[Any], inner: Sequence[tuple[Steps, Any]]) -> Iterator[Problem]:
    """What is doubtful about a record's texts; ``inner`` is everything inside it, with the way to it."""
    for path, value in inner:
        if isinstance(value, Mapping):
            yield from _too_long(entry, path, value)
            yield from _untranslated(entry, path, value)
        elif isinstance(value, str):
            yield from _too_long(entry, path, {"": value})


def _too_long(entry: Entry[Any], path: Steps, text: Text) -> Iterator[Problem]:
    limit = LIMITS.get(str(path[-1]))
    longest = max(text, key=lambda language: len(text[language]))
    if limit is not None and len(text[longest]) > limit:
        message = say("is {count} characters long.", count=len(text[longest]))
        yield entry.doubt(
            (*path, longest), message, say("{limit} fit its place on the sheet: shorten it.", limit=limit)
        )


def _untranslated(entry: Entry[Any], path: Steps, text: Text) -> Iterator[Problem]:
    first, *others = text
    same = [language for language in others if text[language] == text[first]]
    if same and path[-1] != "name" and len(text[first]) >= SENTENCE and len(text[first].split()) >= WORDS:
        message = say("says the same in {first} and in {others}.", first=first, others=listed(same))
        yield entry.doubt((*path, same[0]), message, say("Translate it."))
