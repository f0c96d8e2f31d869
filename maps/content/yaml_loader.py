"""PyYAML's pure Python loader, made strict: it composes nodes only and notes what this project forbids.

Never the C loader: it crashes on deeply nested input.
"""

import re
from typing import Any, NoReturn

import yaml
from yaml.events import AliasEvent, NodeEvent
from yaml.nodes import Node, ScalarNode

from maps.content.wording import shown
from maps.model.problems import ENOUGH, Problem, Where
from maps.model.said import Said, say

DEPTH_LIMIT = 32
NODE_LIMIT = 100_000
"""Thirty times what the largest file that is shipped holds."""

DATE_TAG, FLOAT_TAG, INT_TAG = "date", "float", "int"
BOOL_TAG, NULL_TAG, MERGE_TAG = "bool", "null", "merge"
ALIAS_TAG = "alias"


class GivenUp(yaml.YAMLError):
    """The rest of the file is not looked at; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


class StrictLoader(yaml.SafeLoader):
    """Composes nodes only; notes what this project forbids instead of following it."""

    # PyYAML's own table is shared by all loaders: this one starts empty.
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - declared so by PyYAML

    def __init__(self, text: str, file: str) -> None:
        super().__init__(text)
        self.file = file
        self.found: list[Problem] = []
        self._depth = 0
        self._nodes = 0

    def note(self, node_or_event: Any, message: Said, advice: Said, field: str = "") -> None:
        """Note a problem where a node or event begins, with its ``field`` where that is known. Raises ``GivenUp``."""
        place = mark_place(node_or_event.start_mark)
        self.found.append(Problem(self.file, place, field, message, advice))
        if len(self.found) >= ENOUGH:
            self._give_up(place, say("has more mistakes than are looked at."), say("Settle those before this first."))

    def _give_up(self, place: Where, message: Said, advice: Said) -> NoReturn:
        raise GivenUp(Problem(self.file, place, "", message, advice))

    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        """Compose the next node, without its anchor and tag, and an alias as an empty scalar. Raises ``GivenUp``."""
        event: Any = self.peek_event()  # type: ignore[no-untyped-call] # the stubs leave it out
        mark: Any = event.start_mark
        self._nodes += 1
        if self._nodes > NODE_LIMIT:
            message = say("holds more than {limit} keys and values.", limit=NODE_LIMIT)
            self._give_up(mark_place(mark), message, say("Split or shorten it."))
        if isinstance(event, AliasEvent):
            message = say("{name} points to another part of the file.", name=shown(f"*{event.anchor}"))
            self.note(event, message, say("Write the value out."))
            self.get_event()  # type: ignore[no-untyped-call]
            return ScalarNode(ALIAS_TAG, "", mark, mark)
        if isinstance(event, NodeEvent) and event.anchor is not None:
            message = say("{name} names a part of the file.", name=shown(f"&{event.anchor}"))
            self.note(event, message, say("Remove it and write values out."))
            event.anchor = None
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.note(event, say("has the tag {tag}.", tag=shown(tag)), say("Remove the tag."))
            event.tag = None
            if hasattr(event, "implicit"):
                event.implicit = (True, False) if isinstance(event.implicit, tuple) else True
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            message = say("is nested deeper than {limit} levels.", limit=DEPTH_LIMIT)
            self._give_up(mark_place(mark), message, say("Flatten it."))
        try:
            return super().compose_node(parent, index)
        finally:
            self._depth -= 1


def mark_place(mark: yaml.Mark) -> Where:
    """Line and column of a mark of PyYAML's, which counts from 0."""
    return Where(mark.line + 1, mark.column + 1)


def _resolve(tag: str, pattern: str, first: str) -> None:
    StrictLoader.add_implicit_resolver(tag, re.compile(pattern), list(first))


_resolve(BOOL_TAG, r"(?:true|True|TRUE|false|False|FALSE)\Z", "tTfF")
_resolve(INT_TAG, r"[-+]?(?:0|[1-9][0-9]*)\Z", "-+0123456789")
_resolve(
    FLOAT_TAG,
    r"(?:[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z",
    "-+.0123456789",
)
_resolve(DATE_TAG, r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z", "0123456789")
StrictLoader.add_implicit_resolver(NULL_TAG, re.compile(r"(?:~|null|Null|NULL|)\Z"), ["~", "n", "N", ""])
_resolve(MERGE_TAG, r"<<\Z", "<")
