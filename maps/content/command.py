"""``main.py check``: validate a content folder."""

import json
from argparse import Namespace
from dataclasses import asdict

from maps.content.reader import read_content
from maps.model.problems import ContentError

GOOD, MISTAKES = 0, 2


def run(options: Namespace) -> int:
    """Check ``options.content``; print every mistake, as JSON with ``options.json``; 0 = good, 2 = mistakes."""
    try:
        read_content(options.content)
        problems = []
    except ContentError as error:
        problems = [*error.problems]
    if options.json:
        report = {"good": not problems, "problems": [asdict(problem) for problem in problems]}
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
