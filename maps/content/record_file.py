"""A YAML file that holds one list of records, as ``places:`` or ``lines:``."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from maps.content.mistakes import Mistake, check_record
from maps.content.records import Record
from maps.content.wording import did_you_mean, shown
from maps.content.yaml_file import Document, Steps, read_yaml
from maps.model.problems import ENOUGH, Problem, Severity
from maps.model.said import Said, say

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """A good record as the model's object, and where it stands."""

    value: T
    document: Document
    path: Steps

    def problem(self, path: Steps, message: Said, advice: Said) -> Problem:
        """A mistake in the field at ``path`` of the record."""
        return self.document.problem((*self.path, *path), message, advice)

    def doubt(self, path: Steps, message: Said, advice: Said) -> Problem:
        """A warning about the field at ``path`` of the record."""
        return replace(self.problem(path, message, advice), severity=Severity.WARNING)


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
        if len(problems) >= ENOUGH:
            return RecordFile(tuple(entries), tuple(_ids(records).values()), tuple(problems), False)
        path: Steps = (key, position)

        def report(mistake: Mistake, path: Steps = path) -> None:
            steps = (*path, *mistake.path)
            problems.append(document.problem(steps, mistake.message, mistake.advice, of_key=mistake.of_key))

        record = check_record(kind, value, languages, report)
        if record is not None:
            made_record = record.made()
            assert isinstance(made_record, made), "each kind of record makes its own class of the model"
            entries.append(Entry(made_record, document, path))
    problems += _duplicates(document, key, records)
    ids = tuple(_ids(records).values())
    whole = len(ids) == len(records) and not any(problem.field == key for problem in document.problems)
    return RecordFile(tuple(entries), ids, tuple(problems), whole)


def read_optional_records(
    folder: Path, file: str, kind: type[Record], made: type[T], languages: tuple[str, ...]
) -> RecordFile[T]:
    """As ``read_records``, of a file that a content folder may do without."""
    if not os.path.lexists(folder / file):
        return RecordFile((), (), (), True)
    return read_records(folder, file, kind, made, languages)


def read_optional_mapping(
    folder: Path, file: str, kind: type[Record], made: type[T], languages: tuple[str, ...]
) -> RecordFile[T]:
    """Read a file that is itself one record of ``kind``, which a content folder may do without."""
    if not os.path.lexists(folder / file):
        return RecordFile((), (), (), True)
    document = read_yaml(folder, file)
    problems = list(document.problems)

    def report(mistake: Mistake) -> None:
        problems.append(document.problem(mistake.path, mistake.message, mistake.advice, of_key=mistake.of_key))

    record = None if document.value is None else check_record(kind, document.value, languages, report)
    if record is None:
        return RecordFile((), (), tuple(problems), False)
    made_record = record.made()
    assert isinstance(made_record, made), "each kind of record makes its own class of the model"
    return RecordFile((Entry(made_record, document, ()),), (), tuple(problems), True)


def _record_list(document: Document, key: str, problems: list[Problem]) -> list[Any] | None:
    if document.value is None:
        return None
    if not isinstance(document.value, Mapping):
        message = say("begins with {value}, not with '{key}:'.", value=shown(document.value), key=key)
        problems.append(document.problem((), message, say("Write the list under '{key}:'.", key=key)))
        return None
    for other in document.value:
        if other != key:
            advice = did_you_mean(str(other), [key], say("Only '{key}:' is known here.", key=key))
            message = say("{key} is not a known key.", key=shown(other))
            problems.append(document.problem((other,), message, advice, of_key=True))
    if key not in document.value:
        message = say("has no '{key}:'.", key=key)
        problems.append(document.problem((), message, say("Write the list under '{key}:'.", key=key)))
        return None
    records = document.value[key]
    if not isinstance(records, list):
        message = say("{value} is not {noun}.", value=shown(records), noun=say("a list"))
        problems.append(document.problem((key,), message, say("Begin each record with a hyphen.")))
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
            line = document.where((key, first[identifier], "id")).line or 1
            message = say("{id} is already the id of the record in line {line}.", id=shown(identifier), line=line)
            problems.append(document.problem((key, position, "id"), message, say("Give it an id of its own.")))
        first.setdefault(identifier, position)
    return problems
