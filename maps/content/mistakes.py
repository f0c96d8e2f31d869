"""What pydantic found, in the words of the people who write the content."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from maps.content.wording import did_you_mean, shown
from maps.content.yaml_file import UNREADABLE, Steps
from maps.model.said import Said, say

R = TypeVar("R", bound=BaseModel)

Report = Callable[[Steps, Said, Said], None]
"""Takes the way to a value, what is wrong with it and what to do."""

WITHOUT_QUOTES = say("Write digits only, without unit or quotes.")
AS_MAPPING = say("Write one 'key: value' a line, indented.")
EXPECTED = {
    "string_type": (say("text"), say("Write it between quotes.")),
    "int_type": (say("a whole number"), WITHOUT_QUOTES),
    "int_from_float": (say("a whole number"), say("Write it without decimals.")),
    "float_type": (say("a number"), say("Write digits with a decimal point, without unit or quotes.")),
    "finite_number": (say("a finite number"), say("Correct it.")),
    "bool_type": (say("true or false"), say("Write true or false, without quotes.")),
    "date_type": (say("a date"), say("Write year-month-day without quotes, as 2027-09-01.")),
    "list_type": (say("a list"), say("Write it as [a, b] or one item a line behind a hyphen.")),
    "dict_type": (say("a mapping"), AS_MAPPING),
    "model_type": (say("a mapping"), AS_MAPPING),
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


def describe(detail: ErrorDetails, kind: type[BaseModel]) -> tuple[Said, Said]:
    """Message and advice for one error of pydantic."""
    error, context, given = detail["type"], detail.get("ctx", {}), detail["input"]
    if error == "mistake":
        return context["message"], context["advice"]
    if error == "missing":
        return say("is missing."), say("Add it.")
    if error == "extra_forbidden":
        return _unknown_key(detail["loc"], kind)
    if error in ("enum", "literal_error"):
        return _unknown_value(detail["loc"], given, str(context["expected"]))
    if error in EXPECTED:
        noun, advice = EXPECTED[error]
        return say("{value} is not {noun}.", value=shown(given), noun=noun), advice
    return _out_of_limits(error, context, given) or (
        say("{value} cannot be used: {reason}.", value=shown(given), reason=detail["msg"]),
        say("Correct it."),
    )


def _out_of_limits(error: str, context: Mapping[str, Any], given: Any) -> tuple[Said, Said] | None:
    value, correct = shown(given), say("Correct the figure.")
    if error == "greater_than":
        return say("is {value} but must be more than {limit:g}.", value=value, limit=context["gt"]), correct
    if error == "greater_than_equal":
        return say("is {value} but must be at least {limit:g}.", value=value, limit=context["ge"]), correct
    if error == "less_than":
        return say("is {value} but must be less than {limit:g}.", value=value, limit=context["lt"]), correct
    if error == "less_than_equal":
        return say("is {value} but must be at most {limit:g}.", value=value, limit=context["le"]), correct
    if error == "too_short":
        message = say("has too few items ({count}).", count=context["actual_length"])
        return message, say("Give at least {limit}.", limit=context["min_length"])
    if error == "too_long":
        message = say("has too many items ({count}).", count=context["actual_length"])
        return message, say("Give at most {limit}.", limit=context["max_length"])
    return None


def _unknown_key(loc: tuple[str | int, ...], kind: type[BaseModel]) -> tuple[Said, Said]:
    key = str(loc[-1])
    fields = _model_at(loc[:-1], kind).model_fields
    known = sorted(field.alias or name for name, field in fields.items())
    advice = did_you_mean(key, known, say("Known are: {known}.", known=", ".join(known)))
    return say("{key} is not a known field.", key=shown(key)), advice


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


def _unknown_value(loc: tuple[str | int, ...], given: Any, expected: str) -> tuple[Said, Said]:
    values = [part.strip("' ") for part in expected.replace(" or ", ", ").split(",")]
    noun = next((str(step) for step in reversed(loc) if isinstance(step, str)), "value")
    if noun[0] in "aeiou":
        message = say("{value} is not an {field}.", value=shown(given), field=noun)
    else:
        message = say("{value} is not a {field}.", value=shown(given), field=noun)
    return message, say("Use one of: {values}.", values=", ".join(values))
