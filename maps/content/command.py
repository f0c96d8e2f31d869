"""``main.py check``: validate a content folder."""

import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from maps.content.speech import CATALOGUES, language_for
from maps.limits import within_limits
from maps.model.problems import Problem, summary
from maps.model.reading import Reading
from maps.model.said import Catalogue, Said, say

GOOD, MISTAKES = 0, 2
FEW = 5
"""Warnings of one kind that are named without ``--all``."""


def run(options: Namespace) -> int:
    """Check ``options.content`` as of ``options.date`` or today; 0 = good, perhaps with warnings, 2 = mistakes.

    Prints every mistake and the first warnings of each kind (``options.all``: every one), or all as JSON with
    ``options.json``, in ``options.language``.
    """
    language = language_for(options.language)
    outcome = within_limits(lambda: _checked(options, language))
    if isinstance(outcome, Said):
        print(outcome.text(CATALOGUES[language]), file=sys.stderr)
        return MISTAKES
    return outcome


def _checked(options: Namespace, language: str) -> int:
    from maps.content.reader import examine  # noqa: PLC0415 - what is large is loaded within the limits

    reading = examine(options.content, options.date or date.today())  # noqa: DTZ011 - the day where the machine is
    if options.json:
        print(json.dumps(_report(reading, language), ensure_ascii=False, indent=2))
    else:
        catalogue = CATALOGUES[language]
        for line in _lines(reading, options.all, catalogue):
            print(line)
        print(summary(len(reading.mistakes), len(reading.warnings)).text(catalogue))
    return MISTAKES if reading.mistakes else GOOD


def _lines(reading: Reading, everything: bool, catalogue: Catalogue) -> Iterator[str]:
    named = list(_shown(reading.warnings, everything))
    yield from (problem.text(catalogue) for problem in (*reading.mistakes, *named))
    hidden = len(reading.warnings) - len(named)
    if hidden:
        yield say("… and {count} more warnings like these; --all shows every one.", count=hidden).text(catalogue)


def _shown(warnings: Iterable[Problem], everything: bool) -> Iterator[Problem]:
    """The first few of each kind, or everything."""
    seen: Counter[str] = Counter()
    for warning in warnings:
        seen[warning.message.template] += 1
        if everything or seen[warning.message.template] <= FEW:
            yield warning


def _report(reading: Reading, language: str) -> dict[str, Any]:
    catalogue = CATALOGUES[language]
    return {
        "good": not reading.mistakes,
        "language": language,
        "mistakes": len(reading.mistakes),
        "warnings": len(reading.warnings),
        "problems": [_as_json(problem, catalogue) for problem in (*reading.mistakes, *reading.warnings)],
    }


def _as_json(problem: Problem, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "severity": problem.severity.value,
        "file": problem.file,
        "line": problem.where.line,
        "column": problem.where.column,
        "feature": problem.where.feature,
        "id": problem.where.id,
        "field": problem.field,
        "message": problem.message.text(catalogue),
        "advice": problem.advice.text(catalogue),
    }
