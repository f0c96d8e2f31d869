"""What pydantic found, in the words of the people who write the content."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from maps.content.guesses import meant_day, meant_number, meant_truth, meant_whole
from maps.content.shape import choices_at, known_keys
from maps.content.wording import bare, did_you_mean, listed, meant, nearest, shown
from maps.content.yaml_file import UNREADABLE, Steps
from maps.model.problems import ENOUGH
from maps.model.said import Said, say

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with the value at ``path`` of a record, or with its key, and what to do."""

    path: Steps
    message: Said
    advice: Said
    of_key: bool = False


Report = Callable[[Mistake], None]

Guess = Callable[[Any], object | None]


def _none(_value: Any) -> None:
    return None


def _as_list(value: Any) -> Said | None:
    return say("[{item}]", item=bare(value)) if isinstance(value, str | int) else None


MOST_FIELDS = 200
"""No record has a tenth as many; more are not gone through one by one."""

WHOLE = (say("a whole number"), meant_whole, say("Write digits only, without unit or quotes."))

EXPECTED: Mapping[str, tuple[Said, Guess, Said]] = {
    "string_type": (say("text"), _none, say("Write it between quotes.")),
    "string_unicode": (say("text"), _none, say("Write it again; half a character was left of something.")),
    "int_type": WHOLE,
    "int_from_float": (say("a whole number"), _none, say("Write it without decimals.")),
    "float_type": (
        say("a number"),
        meant_number,
        say("Write digits with a decimal point, without unit or quotes."),
    ),
    "finite_number": (say("a finite number"), _none, say("Correct it.")),
    "bool_type": (say("true or false"), meant_truth, say("Write true or false, without quotes.")),
    "date_type": (say("a date"), meant_day, say("Write year-month-day without quotes, as 2027-09-01.")),
    "list_type": (say("a list"), _as_list, say("Write it as [a, b] or one item a line behind a hyphen.")),
    "dict_type": (
        say("text, nor a text for each language"),
        _none,
        say("Write the text, or one 'language: text' a line, indented."),
    ),
    "model_type": (say("a mapping"), _none, say("Write one 'key: value' a line, indented.")),
}
"""Error of pydantic to what was expected, what was probably meant, and what to do."""


def check_record(kind: type[R], value: Any, languages: tuple[str, ...], report: Report) -> R | None:
    """Validate ``value`` as a record of ``kind``; report every mistake; return None if there was one."""
    if isinstance(value, dict) and len(value) > MOST_FIELDS:
        message = say("has {count} fields.", count=len(value))
        report(Mistake((), message, say("Known are: {known}.", known=listed(known_keys((), kind)))))
        return None
    try:
        return kind.model_validate(value, context={"languages": languages})
    except ValidationError as error:
        found = error.errors(include_url=False)[:ENOUGH]
        details = [detail for detail in found if detail["input"] is not UNREADABLE]
        misspelt = _misspelt(details, kind)
        for detail in details:
            if detail["type"] != "missing" or detail["loc"] not in misspelt:
                report(_mistake(detail, kind))
        return None


def _misspelt(details: list[ErrorDetails], kind: type[BaseModel]) -> set[Steps]:
    """The ways to fields that are missing because their key is misspelt: one mistake, not two."""
    unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"]
    return {(*loc[:-1], nearest(str(loc[-1]), known_keys(loc[:-1], kind)) or "") for loc in unknown}


def _mistake(detail: ErrorDetails, kind: type[BaseModel]) -> Mistake:
    error, path = detail["type"], tuple(detail["loc"])
    message, advice = describe(detail, kind)
    if error == "mistake" and (field := detail["ctx"]["field"]):
        path = (*path, field)
    return Mistake(path, message, advice, of_key=error == "extra_forbidden")


def describe(detail: ErrorDetails, kind: type[BaseModel]) -> tuple[Said, Said]:
    """Message and advice for one error of pydantic."""
    error, context, given = detail["type"], detail.get("ctx", {}), detail["input"]
    if error == "mistake":
        return context["message"], context["advice"]
    if error == "missing":
        return say("is missing."), _how_to_add(detail["loc"], kind)
    if error == "extra_forbidden":
        return _unknown_key(detail["loc"], kind)
    if error in ("enum", "literal_error"):
        return _unknown_value(detail["loc"], given, kind)
    if error in EXPECTED:
        noun, guess, advice = EXPECTED[error]
        return say("{value} is not {noun}.", value=shown(given), noun=noun), meant(guess(given), advice)
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


def _how_to_add(loc: Steps, kind: type[BaseModel]) -> Said:
    choices = choices_at(loc, kind)
    if not choices:
        return say("Add it.")
    return say("Add it, with one of: {values}.", values=listed(choices))


def _unknown_key(loc: Steps, kind: type[BaseModel]) -> tuple[Said, Said]:
    known = known_keys(loc[:-1], kind)
    advice = did_you_mean(str(loc[-1]), known, say("Known are: {known}.", known=listed(known)))
    return say("{key} is not a known field.", key=shown(str(loc[-1]))), advice


def _unknown_value(loc: Steps, given: Any, kind: type[BaseModel]) -> tuple[Said, Said]:
    choices = choices_at(loc, kind)
    noun = next((str(step) for step in reversed(loc) if isinstance(step, str)), "value")
    if noun[0] in "aeiou":
        message = say("{value} is not an {field}.", value=shown(given), field=noun)
    else:
        message = say("{value} is not a {field}.", value=shown(given), field=noun)
    allowed = say("Use one of: {values}.", values=listed(choices))
    return message, did_you_mean(given.lower(), choices, allowed) if isinstance(given, str) else allowed
