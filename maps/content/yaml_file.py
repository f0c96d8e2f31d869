"""YAML as this project allows it: plain mappings, lists and scalars, with the line of every value.

Refused, each with its line: duplicate keys, anchors, aliases, merge keys, tags, deep nesting, numbers that are not finite,
dates that do not exist. Unlike YAML 1.1, ``yes``, ``on`` and ``12:30`` are plain strings.
"""

import math
import re
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from yaml.events import AliasEvent, NodeEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from maps.content.raw_file import read_text
from maps.model.problems import Problem

SIZE_LIMIT = 1_000_000
DEPTH_LIMIT = 32

Steps = tuple[str | int, ...]
"""Way to a value inside a document: keys and list positions."""

DATE_TAG, FLOAT_TAG, INT_TAG = "date", "float", "int"
BOOL_TAG, NULL_TAG, MERGE_TAG = "bool", "null", "merge"
ALIAS_TAG = "alias"


class TooDeep(yaml.MarkedYAMLError):
    """Nesting deeper than ``DEPTH_LIMIT``: the rest of the file is not looked at."""


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file as plain Python values, with the line of each."""

    file: str
    value: Any
    lines: dict[Steps, int]
    problems: tuple[Problem, ...]

    def line_of(self, path: Steps) -> int:
        """The line of the value at ``path``, or of the nearest value around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def problem(self, path: Steps, message: str, advice: str) -> Problem:
        """A problem with the value at ``path``."""
        return Problem(self.file, f"line {self.line_of(path)}", field_name(path), message, advice)


def field_name(path: Steps) -> str:
    """Write a path as people read it: ``places[3].delivery.value``."""
    name = ""
    for step in path:
        name += f"[{step}]" if isinstance(step, int) else f".{step}" if name else str(step)
    return name


class StrictLoader(yaml.SafeLoader):
    """Composes nodes only; notes what this project forbids instead of following it."""

    # PyYAML's own table is shared by all loaders: this one starts empty.
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - declared so by PyYAML

    def __init__(self, text: str, file: str) -> None:
        super().__init__(text)
        self.file = file
        self.found: list[Problem] = []
        self._depth = 0

    def note(self, node_or_event: Any, message: str, advice: str) -> None:
        """Note a problem at the line where a node or event begins."""
        line = node_or_event.start_mark.line + 1
        self.found.append(Problem(self.file, f"line {line}", "", message, advice))

    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        event = self.peek_event()
        if isinstance(event, AliasEvent):
            self.note(event, f"'*{event.anchor}' points to another part of the file.", "Write the value out.")
            self.get_event()
            return ScalarNode(ALIAS_TAG, "", event.start_mark, event.end_mark)
        if isinstance(event, NodeEvent) and event.anchor is not None:
            self.note(event, f"'&{event.anchor}' names a part of the file.", "Remove it and write values out.")
            event.anchor = None
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.note(event, f"has the tag '{tag}'.", "Remove the tag.")
            event.tag = None
            if hasattr(event, "implicit"):
                event.implicit = (True, False) if isinstance(event.implicit, tuple) else True
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            raise TooDeep(None, None, f"is nested deeper than {DEPTH_LIMIT} levels", event.start_mark)
        try:
            return super().compose_node(parent, index)
        finally:
            self._depth -= 1


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


def read_yaml(folder: Path, name: str) -> Document:
    """Read one YAML file. Never raises for what the file holds: see ``Document.problems``."""
    text = read_text(folder, name, SIZE_LIMIT)
    if isinstance(text, Problem):
        return Document(name, None, {}, (text,))
    loader = None
    try:
        loader = StrictLoader(text, name)
        node = loader.get_single_node()
    except yaml.YAMLError as error:
        found = loader.found if loader else []
        return Document(name, None, {}, (*found, _syntax_problem(name, text, error)))
    if node is None:
        return Document(name, None, {}, (Problem(name, "", "", "holds no data.", "Put its content back."),))
    plain = _Plain(loader)
    value = plain.value(node, ())
    return Document(name, value, plain.lines, tuple(loader.found))


def _syntax_problem(name: str, text: str, error: yaml.YAMLError) -> Problem:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}" if mark else ""
        if isinstance(error, TooDeep):
            return Problem(name, where, "", f"{error.problem}.", "Flatten it.")
        said = " ".join(part for part in (error.context, error.problem) if part)
        return Problem(
            name, where, "", f"is not YAML: {said}.", "Check indentation, quotes, colons and the line before."
        )
    position = getattr(error, "position", 0)
    line = text.count("\n", 0, position) + 1
    return Problem(name, f"line {line}", "", "holds a control character.", "Remove it.")


class _Plain:
    """Turns nodes into values; keeps the lines; adds to the loader's problems."""

    def __init__(self, loader: StrictLoader) -> None:
        self._loader = loader
        self.lines: dict[Steps, int] = {}

    def value(self, node: Node, path: Steps) -> Any:
        self.lines[path] = node.start_mark.line + 1
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.value(item, (*path, position)) for position, item in enumerate(node.value)]
        return self._scalar(node, path)

    def _mapping(self, node: MappingNode, path: Steps) -> dict[Hashable, Any]:
        result: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            if key_node.tag == MERGE_TAG:
                self._loader.note(key_node, "'<<' merges another part of the file.", "Write the values out.")
                continue
            if not isinstance(key_node, ScalarNode):
                self._loader.note(key_node, "has a list or mapping as a key.", "Use a word as the key.")
                continue
            key = key_node.value
            if key in result:
                field = field_name((*path, key))
                self._note(key_node, field, f"'{key}' is given twice.", "Keep one of them.")
                continue
            result[key] = self.value(value_node, (*path, key))
            self.lines[(*path, key)] = key_node.start_mark.line + 1
        return result

    def _scalar(self, node: ScalarNode, path: Steps) -> Any:
        text = node.value
        field = field_name(path)
        if node.tag == ALIAS_TAG:
            return UNREADABLE
        if node.tag == NULL_TAG:
            return None
        if node.tag == BOOL_TAG:
            return text.lower() == "true"
        if node.tag == DATE_TAG:
            try:
                return date.fromisoformat(text)
            except ValueError:
                self._note(node, field, f"{text} is not a day of the calendar.", "Write year-month-day, as 2027-09-01.")
                return UNREADABLE
        if node.tag == INT_TAG and len(text) <= 18:
            return int(text)
        if node.tag in (INT_TAG, FLOAT_TAG):
            number = float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
            if not math.isfinite(number):
                self._note(node, field, f"{text[:40]} is not a number that can be used.", "Give a finite number.")
                return UNREADABLE
            return number
        return text

    def _note(self, node: Node, field: str, message: str, advice: str) -> None:
        line = f"line {node.start_mark.line + 1}"
        self._loader.found.append(Problem(self._loader.file, line, field, message, advice))


class _Unreadable:
    """Stands for a value that was already reported, so that it is not reported a second time."""

    def __repr__(self) -> str:
        return "(unreadable)"


UNREADABLE = _Unreadable()
