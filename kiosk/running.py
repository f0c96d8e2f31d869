"""A start with Qt loaded: log, edition, window, event loop, end."""

import argparse
import logging
import sys
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QGuiApplication

from kiosk.edition_source import BuildInterrupted, EditionSource, NoEditionError, edition_from
from kiosk.garbage import Collector
from kiosk.paths import editions_folder
from kiosk.session import Session
from kiosk.shutdown import EndOnSignal
from kiosk.splash import build_behind_splash
from kiosk.web.profile import OffTheRecord
from kiosk.window import KioskWindow, WindowError
from maps.store import Edition, EditionError

LEFT = 0
MISTAKE = 2
"""Exit status for whatever the person who starts the kiosk can put right."""
LOST = 3
"""Exit status for the supervisor: start the kiosk again."""

FIRST_LANGUAGE = "fr"
"""Of what is said before the edition, and with it its languages, is known."""

log = logging.getLogger("kiosk")


def open_kiosk(
    application: QGuiApplication,
    web: OffTheRecord,
    options: argparse.Namespace,
    opened: Callable[[KioskWindow], None],
) -> int:
    """Show the kiosk until it is left; returns the exit status. ``opened`` is told of the window."""
    signals = EndOnSignal()
    signals.requested.connect(application.quit)
    wait = partial(
        build_behind_splash,
        interrupted=signals.requested,
        language=options.language or FIRST_LANGUAGE,
        windowed=options.windowed,
    )
    try:
        edition = edition_from(EditionSource(options.content, editions_folder()), wait)
        session = first_session(edition, options.language, options.date)
        kiosk = KioskWindow(web, edition, session, {"windowed": options.windowed})
    except (NoEditionError, EditionError, WindowError) as error:
        print(error, file=sys.stderr)
        return MISTAKE
    except BuildInterrupted:
        return LEFT
    kiosk.link.readyChanged.connect(lambda: Collector(kiosk), Qt.ConnectionType.SingleShotConnection)
    kiosk.link.lost.connect(lambda: application.exit(LOST))
    opened(kiosk)
    status = application.exec()
    log.info("Left with status %d; refused: %s", status, kiosk.tally.as_dict())
    kiosk.close()
    return status


def first_session(edition: Edition, language: str | None, day: date | None) -> Session:
    """The session of a fresh start. Raises ``EditionError`` for a language the edition does not have."""
    languages = edition.manifest.languages
    if language is not None and language not in languages:
        raise EditionError(f"There is no language {language!r} in this kiosk. Use one of: {', '.join(languages)}.")
    # A clock before the edition's own date is wrong.
    today = max(date.today(), date.fromisoformat(edition.manifest.content_date))  # noqa: DTZ011 - the kiosk's own clock
    return Session(language or languages[0], today, shown_date=day)
