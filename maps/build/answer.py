"""What ``main.py journey`` and ``main.py walk`` have in common: ask an edition, say the answer or why there is none."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from maps.content.speech import CATALOGUES, language_for
from maps.fingerprint import edition_id
from maps.limits import within_limits
from maps.model.problems import ContentError
from maps.model.said import Catalogue, Said, say
from maps.network import FILES
from maps.network.errors import NoAnswer
from maps.network.guide import ON_THE_SPOT, Guide
from maps.store import Edition, EditionError, open_edition

ANSWERED, NONE = 0, 2

Question = Callable[[Guide, str, date], dict[str, Any]]
"""Asks a guide in a language, on the day that it is today. May raise ``NoAnswer``."""
Telling = Callable[[dict[str, Any]], Iterable[Said]]
"""Tells an answer in sentences."""


def answer(options: Namespace, ask: Question, told: Telling) -> int:
    """Print the answer as sentences, or as JSON with ``options.json``; 0. Without one: a line on standard error; 2."""
    language = language_for(options.language)
    catalogue = CATALOGUES[language]

    def asked() -> int:
        try:
            edition = _edition(options)
            found = ask(guide_of(edition), language, today_of(edition))
        except ContentError as error:
            print("\n".join(problem.text(catalogue) for problem in error.problems), file=sys.stderr)
            return NONE
        except NoAnswer as error:
            return _refused(error.said, catalogue)
        except EditionError as error:
            return _refused(say("{reason}", reason=str(error)), catalogue)
        lines = [json.dumps(found, ensure_ascii=False, indent=1)] if options.json else None
        print("\n".join(lines or (said.text(catalogue) for said in told(found))))
        return ANSWERED

    outcome = within_limits(asked)
    return _refused(outcome, catalogue) if isinstance(outcome, Said) else outcome


def name_of(thing: dict[str, str]) -> Said | str:
    """The name of a start or an end."""
    return say("the kiosk") if thing["kind"] == ON_THE_SPOT else thing["name"]


def _refused(said: Said, catalogue: Catalogue) -> int:
    print(said.text(catalogue), file=sys.stderr)
    return NONE


def _edition(options: Namespace) -> Edition:
    """The edition of ``options.content``, built into ``options.out`` where it is not there yet.

    Raises ``ContentError``, ``EditionError`` or ``NoAnswer``.
    """
    folder = options.out / edition_id(options.content)
    try:
        return open_edition(folder)
    except EditionError:
        return _built(options)


def _built(options: Namespace) -> Edition:
    from maps.build.edition import build_edition  # noqa: PLC0415 - what is large is loaded only where it is needed
    from maps.build.folder import BuildError  # noqa: PLC0415

    def silent(_said: Said) -> None:
        """Nobody asked for a build."""

    try:
        return open_edition(build_edition(options.content, options.out, silent))
    except BuildError as error:
        raise NoAnswer("no_edition", error.said) from None


def guide_of(edition: Edition) -> Guide:
    """Who answers from an edition. Raises ``NoAnswer`` where its content has no ``network/network.yaml``."""
    if any(file not in edition.files for file in FILES):
        raise NoAnswer("no_network", say("This content has no network/network.yaml: nothing is known about journeys."))
    return Guide(*(edition.read(file) for file in FILES))


def today_of(edition: Edition) -> date:
    """The machine's date; that of the edition where the machine's is earlier and so cannot be right."""
    return max(date.today(), date.fromisoformat(edition.manifest.content_date))  # noqa: DTZ011 - the day where it is
