"""What pydantic found, in the words of the people who write the content."""

import difflib
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from maps.content.yaml_file import UNREADABLE, Steps

R = TypeVar("R", bound=BaseModel)

Report = Callable[[Steps, str, str], None]
"""Takes the way to a value, what is wrong with it and what to do."""

EXPECTED = {
    "string_type": ("text", "Write it between quotes."),
    "int_type": ("a whole number", "Write digits only, without unit or quotes."),
    "int_from_float": ("a whole number", "Write it without decimals."),
    "float_type": ("a number", "Write digits with a decimal point, without unit or quotes."),
    "finite_number": ("a finite number", "Correct it."),
    "bool_type": ("true or false", "Write true or false, without quotes."),
    "date_type": ("a date", "Write year-month-day without quotes, as 2027-09-01."),
    "list_type": ("a list", "Write it as [a, b] or one item a line behind a hyphen."),
    "dict_type": ("a mapping", "Write one 'key: value' a line, indented."),
    "model_type": ("a mapping", "Write one 'key: value' a line, indented."),
}
SPELT_OUT = {
    "missing": ("is missing.", "Add it."),
    "too_short": ("has too few items ({actual_length}).", "Give at least {min_length}."),
    "too_long": ("has too many items ({actual_length}).", "Give at most {max_length}."),
}
LIMITS = {
    "greater_than": ("must be more than {gt:g}.", "gt"),
    "greater_than_equal": ("must be at least {ge:g}.", "ge"),
    "less_than": ("must be less than {lt:g}.", "lt"),
    "less_than_equal": ("must be at most {le:g}.", "le"),
}


def check_record(kind: type[R], value: Any, languages: tuple[str, ...], report: Report) -> R | None:
    """Validate ``value`` as a record of ``kind``; report every mistake; return None if there was one."""
    try:
        return kind.model_validate(value, context={"languages": languages})
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            if detail["input"] is not UNREADABLE:
                steps = tuple(detail["loc"])
                message, advice = describe(detail, kind)
                report(steps, message, advice)
        return None


def describe(detail: ErrorDetails, kind: type[BaseModel]) -> tuple[str, str]:
    """Message and advice for one error of pydantic."""
    error, context, given = detail["type"], detail.get("ctx", {}), detail["input"]
    if error == "mistake":
        return str(context["message"]), str(context["advice"])
    if error == "extra_forbidden":
        return _unknown_key(detail["loc"], kind)
    if error in ("enum", "literal_error"):
        return _unknown_value(detail["loc"], given, str(context["expected"]))
    if error in EXPECTED:
        noun, advice = EXPECTED[error]
        return f"{shown(given)} is not {noun}.", advice
    if error in LIMITS:
        pattern, key = LIMITS[error]
        return f"is {shown(given)} but {pattern.format(**{key: context[key]})}", "Correct the figure."
    if error in SPELT_OUT:
        message, advice = SPELT_OUT[error]
        return message.format(**context), advice.format(**context)
    return f"{shown(given)} cannot be used: {detail['msg']}.", "Correct it."


def shown(value: Any) -> str:
    """A value as it may stand in a message: short, on one line."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that ``word`` was probably meant to be."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Advice naming the nearest known word, or ``otherwise``."""
    meant = nearest(word, known)
    return f"Did you mean '{meant}'?" if meant else otherwise


def _unknown_key(loc: tuple[str | int, ...], kind: type[BaseModel]) -> tuple[str, str]:
    key = str(loc[-1])
    fields = _model_at(loc[:-1], kind).model_fields
    known = sorted(field.alias or name for name, field in fields.items())
    return f"'{key}' is not a known field.", did_you_mean(key, known, f"Known are: {', '.join(known)}.")


def _model_at(loc: Steps, kind: type[BaseModel]) -> type[BaseModel]:
    for step in loc:
        if isinstance(step, str) and step in kind.model_fields:
            kind = _model_in(kind.model_fields[step].annotation) or kind
    return kind


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if found := _model_in(part):
            return found
    return None


def _unknown_value(loc: tuple[str | int, ...], given: Any, expected: str) -> tuple[str, str]:
    values = [part.strip("' ") for part in expected.replace(" or ", ", ").split(",")]
    noun = next((str(step) for step in reversed(loc) if isinstance(step, str)), "value")
    article = "an" if noun[0] in "aeiou" else "a"
    return f"{shown(given)} is not {article} {noun}.", f"Use one of: {', '.join(values)}."
