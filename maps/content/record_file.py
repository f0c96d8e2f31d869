"""A YAML file that holds one list of records, as ``places:`` or ``lines:``."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from maps.content.mistakes import check_record
from maps.content.records import Record
from maps.content.wording import did_you_mean, shown
from maps.content.yaml_file import Document, Steps, read_yaml
from maps.model.problems import Problem
from maps.model.said import Said, say

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """A good record as the model's object, and where it stands."""

    value: T
    document: Document
    path: Steps

    def problem(self, path: Steps, message: Said, advice: Said) -> Problem:
        """A problem with the field at ``path`` of the record."""
        return self.document.problem((*self.path, *path), message, advice)


@dataclass(frozen=True, slots=True)
class RecordFile(Generic[T]):
    """The records of one file. ``ids`` are those of all records, good or not.

    ``readable`` is False if the file, or the id of a record, could not be read: ``ids`` may then lack some.
    """

    entries: tuple[Entry[T], ...]
    ids: tuple[str, ...]
    problems: tuple[Problem, ...]
    readable: bool

    @property
    def values(self) -> tuple[T, ...]:
        """The model's objects in the order of the file."""
        return tuple(entry.value for entry in self.entries)


def read_records(
    folder: Path, file: str, kind: type[Record], made: type[T], languages: tuple[str, ...]
) -> RecordFile[T]:
    """Read the list of ``kind`` records that ``file`` holds under the key of its own name."""
    document = read_yaml(folder, file)
    problems = list(document.problems)
    key = Path(file).stem
    records = _record_list(document, key, problems)
    if records is None:
        return RecordFile((), (), tuple(problems), False)
    entries: list[Entry[T]] = []
    for position, value in enumerate(records):
        path: Steps = (key, position)

        def report(steps: Steps, message: Said, advice: Said, path: Steps = path) -> None:
            problems.append(document.problem((*path, *steps), message, advice))

        record = check_record(kind, value, languages, report)
        if record is not None:
            made_record = record.made()
            assert isinstance(made_record, made), "each kind of record makes its own class of the model"
            entries.append(Entry(made_record, document, path))
    problems += _duplicates(document, key, records)
    ids = tuple(_ids(records).values())
    return RecordFile(tuple(entries), ids, tuple(problems), len(ids) == len(records))


def read_optional_records(
    folder: Path, file: str, kind: type[Record], made: type[T], languages: tuple[str, ...]
) -> RecordFile[T]:
    """As ``read_records``, of a file that a content folder may do without."""
    if not os.path.lexists(folder / file):
        return RecordFile((), (), (), True)
    return read_records(folder, file, kind, made, languages)


def _record_list(document: Document, key: str, problems: list[Problem]) -> list[Any] | None:
    if document.value is None:
        return None
    if not isinstance(document.value, Mapping):
        message = say("does not begin with '{key}:'.", key=key)
        problems.append(document.problem((), message, say("Write the list under '{key}:'.", key=key)))
        return None
    for other in document.value:
        if other != key:
            advice = did_you_mean(str(other), [key], say("Only '{key}:' is known here.", key=key))
            problems.append(document.problem((other,), say("{key} is not a known key.", key=shown(other)), advice))
    if key not in document.value:
        message = say("has no '{key}:'.", key=key)
        problems.append(document.problem((), message, say("Write the list under '{key}:'.", key=key)))
        return None
    records = document.value[key]
    if not isinstance(records, list):
        problems.append(document.problem((key,), say("is not a list."), say("Begin each record with a hyphen.")))
        return None
    return records


def _ids(records: list[Any]) -> dict[int, str]:
    """Position of a record to its id, for all that have one."""
    found = ((position, record.get("id")) for position, record in enumerate(records) if isinstance(record, Mapping))
    return {
        position: str(identifier)
        for position, identifier in found
        if isinstance(identifier, str | int) and not isinstance(identifier, bool)
    }


def _duplicates(document: Document, key: str, records: list[Any]) -> list[Problem]:
    first: dict[str, int] = {}
    problems = []
    for position, identifier in _ids(records).items():
        if identifier in first:
            line = document.line_of((key, first[identifier], "id"))
            message = say("{id} is already the id of the record in line {line}.", id=shown(identifier), line=line)
            problems.append(document.problem((key, position, "id"), message, say("Give it an id of its own.")))
        first.setdefault(identifier, position)
    return problems
