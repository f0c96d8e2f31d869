"""YAML as this project allows it: plain mappings, lists and scalars, with the place of every value.

Refused, each with its place: duplicate keys, anchors, aliases, merge keys, tags, deep nesting, numbers that are not
finite, dates that do not exist. Unlike YAML 1.1, ``yes``, ``on`` and ``12:30`` are plain strings.
"""

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from maps.content.guesses import meant_day
from maps.content.raw_file import read_text
from maps.content.syntax import place_of, yaml_fault
from maps.content.wording import bare, meant, shown
from maps.content.yaml_loader import (
    ALIAS_TAG,
    BOOL_TAG,
    DATE_TAG,
    FLOAT_TAG,
    INT_TAG,
    MERGE_TAG,
    NULL_TAG,
    GivenUp,
    StrictLoader,
    mark_place,
)
from maps.model.problems import WHOLE_FILE, Problem, Where
from maps.model.said import Said, say

SIZE_LIMIT = 1_000_000
LONGEST_INTEGER = 18

Steps = tuple[str | int, ...]
"""Way to a value inside a document: keys and list positions."""


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file as plain Python values, with the place of each value and of each key."""

    file: str
    value: Any
    values: Mapping[Steps, Where]
    keys: Mapping[Steps, Where]
    problems: tuple[Problem, ...]

    def where(self, path: Steps, *, of_key: bool = False) -> Where:
        """The place of the value at ``path``, or of the nearest value around it; of the key if that is meant.

        A value that begins in a line below its key is looked for at the key.
        """
        while path and path not in self.values:
            path = path[:-1]
        value = self.values.get(path, Where(1, 1))
        key = self.keys.get(path)
        return key if key is not None and (of_key or key.line != value.line) else value

    def problem(self, path: Steps, message: Said, advice: Said, *, of_key: bool = False) -> Problem:
        """A mistake in the value at ``path``, or in its key."""
        return Problem(self.file, self.where(path, of_key=of_key), field_name(path), message, advice)


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
            name += f".{bare(step)}" if name else bare(step)
    return name


def read_yaml(folder: Path, name: str) -> Document:
    """Read one YAML file. Never raises for what the file holds: see ``Document.problems``."""
    text = read_text(folder, name, SIZE_LIMIT)
    if isinstance(text, Problem):
        return _without_value(name, text)
    loader = None
    try:
        loader = StrictLoader(text, name)
        node = loader.get_single_node()
        plain = _Plain(loader)
        value = UNREADABLE if node is None else plain.value(node, ())
    except yaml.YAMLError as error:
        found = loader.found if loader else []
        return _without_value(name, *found, _syntax_problem(name, text, error))
    if value is UNREADABLE or value is None:
        nothing = Problem(name, WHOLE_FILE, "", say("holds no data."), say("Put its content back."))
        return _without_value(name, *loader.found, nothing)
    return Document(name, value, plain.values, plain.keys, tuple(_named(loader.found, plain.values)))


def _named(problems: Sequence[Problem], values: Mapping[Steps, Where]) -> Iterator[Problem]:
    """Problems found before the fields were known, with their field."""
    fields = {where: path for path, where in values.items()} if problems else {}
    for problem in problems:
        yield problem if problem.field else replace(problem, field=field_name(fields.get(problem.where, ())))


def _without_value(name: str, *problems: Problem) -> Document:
    return Document(name, None, {}, {}, problems)


def _syntax_problem(name: str, text: str, error: yaml.YAMLError) -> Problem:
    if isinstance(error, GivenUp):
        return error.problem
    if isinstance(error, yaml.MarkedYAMLError):
        where, message, advice = yaml_fault(error)
        return Problem(name, where, "", message, advice)
    position = getattr(error, "position", 0)
    code = f"U+{ord(text[position]):04X}"
    return Problem(
        name, place_of(text, position), "", say("holds the control character {code}.", code=code), say("Remove it.")
    )


class _Plain:
    """Turns nodes into values; keeps the places; adds to the loader's problems."""

    def __init__(self, loader: StrictLoader) -> None:
        self._loader = loader
        self.values: dict[Steps, Where] = {}
        self.keys: dict[Steps, Where] = {}

    def value(self, node: Node, path: Steps) -> Any:
        self.values[path] = mark_place(node.start_mark)
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.value(item, (*path, position)) for position, item in enumerate(node.value)]
        assert isinstance(node, ScalarNode), "YAML has no fourth kind of node"
        return self._scalar(node, path)

    def _mapping(self, node: MappingNode, path: Steps) -> dict[Hashable, Any]:
        result: dict[Hashable, Any] = {}
        note = self._loader.note
        for key_node, value_node in node.value:
            if key_node.tag == MERGE_TAG:
                message = say("'<<' merges another part of the file.")
                note(key_node, message, say("Write the values out."), field_name(path))
                continue
            if not isinstance(key_node, ScalarNode):
                note(key_node, say("has a list or mapping as a key."), say("Use a word as the key."), field_name(path))
                continue
            key = key_node.value
            if key in result:
                message = say(
                    "{key} is given twice, first in line {line}.",
                    key=shown(key),
                    line=self.keys[(*path, key)].line or 1,
                )
                note(key_node, message, say("Keep one of them."), field_name((*path, key)))
                continue
            result[key] = self.value(value_node, (*path, key))
            self.keys[(*path, key)] = mark_place(key_node.start_mark)
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
            advice = meant(meant_day(node.value), say("Write year-month-day, as 2027-09-01."))
            self._loader.note(node, message, advice, field_name(path))
            return UNREADABLE

    def _number(self, node: ScalarNode, path: Steps) -> Any:
        text: str = node.value
        if node.tag == INT_TAG and len(text) <= LONGEST_INTEGER:
            return int(text)
        number = float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
        if math.isfinite(number):
            return number
        message = say("{value} is not a number that can be used.", value=bare(text))
        self._loader.note(node, message, say("Give a finite number."), field_name(path))
        return UNREADABLE
