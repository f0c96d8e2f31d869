"""``main.py build``: build an edition from a content folder."""

import gc
import sys
from argparse import Namespace

from maps.build.edition import build_edition
from maps.build.folder import BuildError
from maps.content.command import summary
from maps.model.problems import ContentError

BUILT, FAILED = 0, 2


def run(options: Namespace) -> int:
    """Build ``options.content`` into ``options.out``; print each step and, as the last line, the edition's folder.

    Broken content: every mistake on standard error, status 2, no edition, the last good one untouched.
    """
    # A build ends soon and makes few cycles; looking for them takes half the time of reading a large plan.
    gc.disable()
    try:
        folder = build_edition(options.content, options.out, _say)
    except ContentError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{summary(len(error.problems))} No edition was built.", file=sys.stderr)
        return FAILED
    except BuildError as error:
        print(error, file=sys.stderr)
        return FAILED
    print(folder)
    return BUILT


def _say(step: str) -> None:
    print(step, flush=True)
