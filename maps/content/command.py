"""``main.py check``: validate a content folder."""

import json
from argparse import Namespace
from typing import Any

from maps.content.reader import read_content
from maps.model.problems import ContentError, Problem

GOOD, MISTAKES = 0, 2


def run(options: Namespace) -> int:
    """Check ``options.content``; print every mistake, as JSON with ``options.json``; 0 = good, 2 = mistakes."""
    try:
        read_content(options.content)
        problems = []
    except ContentError as error:
        problems = [*error.problems]
    if options.json:
        report = {"good": not problems, "problems": [_as_json(problem) for problem in problems]}
        print(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(problem)
        print(summary(len(problems)))
    return MISTAKES if problems else GOOD


def summary(count: int) -> str:
    """One line on how many mistakes there are."""
    if count == 0:
        return "The content is good."
    return "1 mistake." if count == 1 else f"{count} mistakes."


def _as_json(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.file,
        "where": problem.where,
        "field": problem.field,
        "message": str(problem.message),
        "advice": str(problem.advice),
    }
