"""YAML as this project allows it: plain mappings, lists and scalars, with the line of every value.

Refused, each with its line: duplicate keys, anchors, aliases, merge keys, tags, deep nesting, numbers that are not
finite, dates that do not exist. Unlike YAML 1.1, ``yes``, ``on`` and ``12:30`` are plain strings.
"""

import math
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from maps.content.raw_file import read_text
from maps.content.wording import shown
from maps.content.yaml_loader import (
    ALIAS_TAG,
    BOOL_TAG,
    DATE_TAG,
    DEPTH_LIMIT,
    FLOAT_TAG,
    INT_TAG,
    MERGE_TAG,
    NULL_TAG,
    StrictLoader,
    TooDeep,
)
from maps.model.problems import Problem
from maps.model.said import Said, say

SIZE_LIMIT = 1_000_000
LONGEST_INTEGER = 18

Steps = tuple[str | int, ...]
"""Way to a value inside a document: keys and list positions."""


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

    def problem(self, path: Steps, message: Said, advice: Said) -> Problem:
        """A problem with the value at ``path``."""
        return Problem(self.file, f"line {self.line_of(path)}", field_name(path), message, advice)


class _Unreadable:
    """Stands for a value that was already reported, so that it is not reported a second time."""

    def __repr__(self) -> str:
        return "(unreadable)"


UNREADABLE = _Unreadable()
CONSTANTS = {ALIAS_TAG: UNREADABLE, NULL_TAG: None}


def field_name(path: Steps) -> str:
    """Write a path as people read it: ``places[3].delivery.value``."""
    name = ""
    for step in path:
        if isinstance(step, int):
            name += f"[{step}]"
        elif step:
            name += f".{step}" if name else step
    return name


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
        nothing = Problem(name, "", "", say("holds no data."), say("Put its content back."))
        return Document(name, None, {}, (nothing,))
    plain = _Plain(loader)
    value = plain.value(node, ())
    return Document(name, value, plain.lines, tuple(loader.found))


def _syntax_problem(name: str, text: str, error: yaml.YAMLError) -> Problem:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}" if mark else ""
        if isinstance(error, TooDeep):
            message = say("is nested deeper than {limit} levels.", limit=DEPTH_LIMIT)
            return Problem(name, where, "", message, say("Flatten it."))
        reason = " ".join(part for part in (error.context, error.problem) if part)
        advice = say("Check indentation, quotes, colons and the line before.")
        return Problem(name, where, "", say("is not YAML: {reason}.", reason=reason), advice)
    position = getattr(error, "position", 0)
    line = text.count("\n", 0, position) + 1
    return Problem(name, f"line {line}", "", say("holds a control character."), say("Remove it."))


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
        assert isinstance(node, ScalarNode), "YAML has no fourth kind of node"
        return self._scalar(node, path)

    def _mapping(self, node: MappingNode, path: Steps) -> dict[Hashable, Any]:
        result: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            if key_node.tag == MERGE_TAG:
                message = say("'<<' merges another part of the file.")
                self._loader.note(key_node, message, say("Write the values out."))
                continue
            if not isinstance(key_node, ScalarNode):
                self._loader.note(key_node, say("has a list or mapping as a key."), say("Use a word as the key."))
                continue
            key = key_node.value
            if key in result:
                field = field_name((*path, key))
                self._note(key_node, field, say("{key} is given twice.", key=shown(key)), say("Keep one of them."))
                continue
            result[key] = self.value(value_node, (*path, key))
            self.lines[(*path, key)] = key_node.start_mark.line + 1
        return result

    def _scalar(self, node: ScalarNode, path: Steps) -> Any:
        text: str = node.value
        if node.tag in CONSTANTS:
            return CONSTANTS[node.tag]
        if node.tag == BOOL_TAG:
            return text.lower() == "true"
        if node.tag == DATE_TAG:
            return self._date(node, path)
        if node.tag in (INT_TAG, FLOAT_TAG):
            return self._number(node, path)
        return text

    def _date(self, node: ScalarNode, path: Steps) -> Any:
        try:
            return date.fromisoformat(node.value)
        except ValueError:
            message = say("{value} is not a day of the calendar.", value=node.value)
            self._note(node, field_name(path), message, say("Write year-month-day, as 2027-09-01."))
            return UNREADABLE

    def _number(self, node: ScalarNode, path: Steps) -> Any:
        text: str = node.value
        if node.tag == INT_TAG and len(text) <= LONGEST_INTEGER:
            return int(text)
        number = float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
        if math.isfinite(number):
            return number
        message = say("{value} is not a number that can be used.", value=text[:40])
        self._note(node, field_name(path), message, say("Give a finite number."))
        return UNREADABLE

    def _note(self, node: Node, field: str, message: Said, advice: Said) -> None:
        line = f"line {node.start_mark.line + 1}"
        self._loader.found.append(Problem(self._loader.file, line, field, message, advice))
