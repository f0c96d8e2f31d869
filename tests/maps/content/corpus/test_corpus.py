"""Whatever somebody does to the content, it is answered by file, place and field, in English and in French."""

from pathlib import Path

import pytest

from maps.content.french import FRENCH
from tests.maps.content.breaking import found_in
from tests.maps.content.corpus.cases import Case, cases

pytestmark = pytest.mark.slow

CASES = tuple(cases())
FEWEST = 60


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_broken_content_is_answered_in_these_words(content_folder: Path, case: Case) -> None:
    case.apply(content_folder)

    found = found_in(content_folder)

    assert [str(problem) for problem in found] == case.expected
    assert [problem for problem in found if problem.message.text(FRENCH) == str(problem.message)] == []


def test_the_corpus_is_large_and_has_no_case_twice() -> None:
    changes = [repr(case.changes) for case in CASES]

    assert len(CASES) >= FEWEST
    assert [change for change in changes if changes.count(change) > 1] == []
