"""Sentences to the people who write the content: every template in the code has its French one."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from maps.content.french import FRENCH
from maps.model.said import say

MAPS = Path(__file__).parents[2] / "maps"


def calls_of(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function in ``maps``, with where it stands."""
    for file in sorted(MAPS.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield f"{file.relative_to(MAPS)}:{node.lineno}:{node.col_offset}", node


SAYINGS = dict(calls_of("say"))


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def template_of(call: ast.Call) -> str:
    (argument,) = call.args
    assert isinstance(argument, ast.Constant), "the template is written out, not computed"
    return str(argument.value)


@pytest.mark.parametrize("call", SAYINGS.values(), ids=SAYINGS)
def test_a_sentence_is_written_out_has_its_blanks_filled_and_is_there_in_french(call: ast.Call) -> None:
    template = template_of(call)

    assert {keyword.arg for keyword in call.keywords} == blanks(template)
    assert template in FRENCH
    assert blanks(FRENCH[template]) == blanks(template)


def test_the_french_catalogue_holds_nothing_that_is_not_said() -> None:
    assert FRENCH.keys() - {template_of(call) for call in SAYINGS.values()} == set()


def test_sentences_are_made_by_say_alone() -> None:
    assert [place for place, _ in calls_of("Said") if not place.startswith("model/said.py")] == []


def test_a_sentence_is_english_and_whatever_there_is_a_catalogue_for() -> None:
    sentence = say("{value} is not {noun}.", value="'x'", noun=say("a date"))

    assert str(sentence) == "'x' is not a date."
    assert sentence.text(FRENCH) == "'x' n’est pas une date."


def test_braces_in_what_the_content_holds_are_left_alone() -> None:
    assert str(say("{value} is not {noun}.", value="{noun}{0}{{", noun=say("a date"))) == "{noun}{0}{{ is not a date."
