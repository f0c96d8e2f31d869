"""``main.py build``: build an edition from a content folder."""

import gc
import sys
from argparse import Namespace

from maps.content.speech import CATALOGUES, language_for
from maps.limits import within_limits
from maps.model.problems import ContentError, summary
from maps.model.said import Catalogue, Said, say

BUILT, FAILED = 0, 2


def run(options: Namespace) -> int:
    """Build ``options.content`` into ``options.out``; print each step and, as the last line, the edition's folder.

    Warnings are counted on standard error. Broken content: every mistake there, status 2, no edition, the last good
    one untouched. In ``options.language``, or the machine's.
    """
    # A build ends soon and makes few cycles; looking for them takes half the time of reading a large plan.
    gc.disable()
    catalogue = CATALOGUES[language_for(options.language)]
    outcome = within_limits(lambda: _built(options, catalogue))
    if isinstance(outcome, Said):
        complain = say("{reason} No edition was built.", reason=outcome)
        print(complain.text(catalogue), file=sys.stderr)
        return FAILED
    return outcome


def _built(options: Namespace, catalogue: Catalogue) -> int:
    from maps.build.edition import build_edition  # noqa: PLC0415 - what is large is loaded within the limits
    from maps.build.folder import BuildError  # noqa: PLC0415

    def step(said: Said) -> None:
        print(said.text(catalogue), flush=True)

    def complain(said: Said) -> None:
        print(said.text(catalogue), file=sys.stderr)

    def warned(count: int) -> None:
        if count:
            complain(say("{summary} They are named by: python main.py check", summary=summary(0, count)))

    try:
        folder = build_edition(options.content, options.out, step, warned, options.date)
    except ContentError as error:
        for problem in error.problems:
            print(problem.text(catalogue), file=sys.stderr)
        complain(say("{summary} No edition was built.", summary=summary(len(error.problems), 0)))
        return FAILED
    except BuildError as error:
        complain(error.said)
        return FAILED
    print(folder)
    return BUILT
