"""What a record may hold, as its class says: the keys of a mapping, the words of a choice."""

from enum import Enum
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from maps.content.yaml_file import Steps


def known_keys(loc: Steps, kind: type[BaseModel]) -> list[str]:
    """The keys of the record at ``loc``, as they are written in the file."""
    return sorted(field.alias or name for name, field in _model_at(loc, kind).model_fields.items())


def choices_at(loc: Steps, kind: type[BaseModel]) -> list[str]:
    """The words that may stand in the field at ``loc``; none where it is no choice of words."""
    place = len(loc) - next((back for back, step in enumerate(reversed(loc)) if isinstance(step, str)), 0) - 1
    fields = _model_at(loc[:place], kind).model_fields
    return next((_choices(field.annotation) for name, field in fields.items() if loc[place] in (name, field.alias)), [])


def _choices(annotation: Any) -> list[str]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return [str(member.value) for member in annotation]
    if get_origin(annotation) is Literal:
        return list(map(str, get_args(annotation)))
    return next((found for part in get_args(annotation) if (found := _choices(part))), [])


def _model_at(loc: Steps, kind: type[BaseModel]) -> type[BaseModel]:
    for step in loc:
        if isinstance(step, str) and step in kind.model_fields:
            kind = _model_in(kind.model_fields[step].annotation) or kind
    return kind


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
