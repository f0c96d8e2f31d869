"""Why a file is no YAML or no JSON, and what to do, in plain words instead of the parsers' own."""

import re
from dataclasses import dataclass
from json import JSONDecodeError

import yaml

from maps.content.wording import shown
from maps.model.problems import Where
from maps.model.said import Said, say

CHECK_LINES = say("Check indentation, quotes, colons and the line before.")
INDENT = say("Begin the keys of one record in the same column, with blanks.")
QUOTE_TEXT = say("Put a text that holds a colon, or begins with a sign, between quotes.")
EXPORT_AGAIN = say("Export the layer again as GeoJSON.")
CLOSE_LIST = say("Put commas between the items and close the bracket.")
ESCAPE = say("Write the text between single quotes, or \\\\ for a backslash.")


@dataclass(frozen=True, slots=True)
class Reason:
    """What a parser's ``words`` mean. ``at_start``: the mistake is where the broken thing begins, not where it ends."""

    words: str
    meaning: Said
    advice: Said = CHECK_LINES
    at_start: bool = False


YAML_REASONS = (
    Reason("found character '\\t'", say("a tab stands where blanks belong"), say("Replace tabs by blanks.")),
    Reason("cannot start any token", say("a sign stands where a value begins"), QUOTE_TEXT),
    Reason("could not find expected ':'", say("here is no key with a colon and a blank behind it"), CHECK_LINES, True),
    Reason("mapping values are not allowed", say("a colon stands where none can"), QUOTE_TEXT),
    Reason("sequence entries are not allowed", say("a hyphen stands where no list can begin"), INDENT),
    Reason("unexpected end of stream", say("a quote is opened here and not closed"), say("Close it."), True),
    Reason("escape", say("a backslash stands between double quotes"), ESCAPE),
    Reason(
        "but found '<scalar>'", say("something follows a text that has ended"), say("Write it between double quotes.")
    ),
    Reason("expected <block end>", say("this does not fit what the lines before began"), INDENT),
    Reason("expected ',' or", say("a list or mapping is opened here and not closed"), CLOSE_LIST, True),
    Reason("another document", say("a second document begins"), say("Remove the line --- and what belongs elsewhere.")),
    Reason("expected the node content", say("a value is missing"), CHECK_LINES),
)
JSON_REASONS = (
    Reason("Unterminated string", say("a quote is opened here and not closed")),
    Reason("Invalid control character", say("a text holds a line break or another control character")),
    Reason("escape", say("a backslash stands before a letter that it does not belong to")),
    Reason("Expecting ','", say("a comma is missing")),
    Reason("Expecting ':'", say("a colon is missing")),
    Reason("double quotes", say("a key between double quotes is missing, or a comma stands too many")),
    Reason("Extra data", say("something follows the end of the data")),
    Reason("Expecting value", say("a value is missing")),
)


def yaml_fault(error: yaml.MarkedYAMLError) -> tuple[Where, Said, Said]:
    """Where the file ceases to be YAML, the message and the advice."""
    said = " ".join(part for part in (error.context, error.problem) if part)
    reason = _reason(YAML_REASONS, said)
    begun = error.context_mark if reason and reason.at_start else None
    mark = begun or error.problem_mark or error.context_mark
    where = Where(mark.line + 1, mark.column + 1) if mark else Where(1, 1)
    if reason is None:
        return where, say("is not YAML: {reason}.", reason=said), CHECK_LINES
    return where, say("is not YAML: {reason}.", reason=reason.meaning), reason.advice


def json_fault(text: str, error: JSONDecodeError) -> tuple[Where, Said, Said]:
    """Where the file ceases to be JSON, the message and the advice."""
    where = Where(error.lineno, error.colno)
    if error.pos >= len(text.rstrip()):
        return where, say("is not JSON: it ends here, in the middle."), EXPORT_AGAIN
    reason = _reason(JSON_REASONS, error.msg)
    meaning, found = reason.meaning if reason else error.msg, shown(text[error.pos : error.pos + 12])
    return where, say("is not JSON: {reason} ({found}).", reason=meaning, found=found), EXPORT_AGAIN


def _reason(reasons: tuple[Reason, ...], said: str) -> Reason | None:
    return next((reason for reason in reasons if reason.words in said), None)


def place_of(text: str, position: int) -> Where:
    """Line and column of a character of ``text``."""
    return Where(text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position))


def deepest(text: str, depth: int) -> Where:
    """Where JSON is nested ``depth`` levels deep for the first time; the beginning if it never is."""
    level = 0
    for found in re.finditer(r'"(?:[^"\\]++|\\.)*+"|[\[{\]}]', text):
        level += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if level >= depth:
            return place_of(text, found.start())
    return Where(1, 1)
