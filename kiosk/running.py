"""A start with Qt loaded: log, edition, window, event loop, end."""

import argparse
import logging
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.clock import believed_today
from kiosk.edition_source import BuildInterrupted, EditionSource, NoEditionError, edition_from
from kiosk.garbage import Collector
from kiosk.paths import FIRST_LANGUAGE, editions_folder
from kiosk.session import Session
from kiosk.shutdown import EndOnSignal
from kiosk.splash import build_behind_splash
from kiosk.web.profile import OffTheRecord
from kiosk.window import KioskWindow, WindowError
from maps.store import Edition, EditionError

if TYPE_CHECKING:
    from kiosk.live.aside import Aside
    from kiosk.live.follower import ContentFollower

LEFT = 0
MISTAKE = 2
"""Exit status for whatever the person who starts the kiosk can put right."""
LOST = 3
"""Exit status for the supervisor: start the kiosk again."""

FOLLOW_AFTER_MS = 3000
"""After the map is drawn: what is fetched right after it goes first."""

SPEAK_AFTER_MS = 4000
"""After the map is drawn: to find a voice takes a second of a processor."""

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
        source = EditionSource(options.content, editions_folder())
        edition = edition_from(source, wait)
        session = first_session(edition, options.language, options.date)
        if options.tour is not None:
            check_tour(edition, options.tour)
        kiosk = KioskWindow(web, edition, session, {"windowed": options.windowed})
    except (NoEditionError, EditionError, WindowError) as error:
        print(error, file=sys.stderr)
        return MISTAKE
    except BuildInterrupted:
        return LEFT

    def begin() -> None:
        kiosk.link.readyChanged.disconnect(begin)
        begin_lasting_work(application, kiosk, source)

    if options.tour is not None:
        kiosk.models.start_talk(options.tour, options.autopilot)
    kiosk.link.readyChanged.connect(begin)
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
    return Session(language or languages[0], believed_today(edition), shown_date=day)


def check_tour(edition: Edition, tour: str) -> None:
    """Raises ``EditionError`` for a tour that the edition does not have, or that shows nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only where a tour is asked for

    tours = edition.catalogue(edition.manifest.languages[0])["tours"]
    if tour in tours and not tours[tour]["stops"]:
        raise EditionError(f"The tour {tour!r} has no stops. Add some: data/tours.yaml")
    if tour not in tours:
        near = get_close_matches(tour, tours, 1, 0.0)
        advice = f"Did you mean {near[0]!r}? " if near else "Add one: data/tours.yaml"
        others = f"There are: {', '.join(tours)}." if tours else ""
        raise EditionError(f"There is no tour {tour!r} in this kiosk. {advice}{others}")


def begin_lasting_work(application: QGuiApplication, kiosk: KioskWindow, source: EditionSource) -> None:
    """The map is drawn: from now on collect garbage and, a little later, follow the content and count."""
    Collector(kiosk)
    QTimer.singleShot(FOLLOW_AFTER_MS, kiosk, partial(work_beside, application, kiosk, source))
    QTimer.singleShot(SPEAK_AFTER_MS, kiosk, partial(find_voice, kiosk))


def work_beside(application: QGuiApplication, kiosk: KioskWindow, source: EditionSource) -> None:
    """What goes on beside the screen, until the application quits."""
    from kiosk.live.aside import Aside  # noqa: PLC0415 - none of it is needed before

    aside = Aside(kiosk)
    kiosk.models.content_folder = source.content
    follow_content(application, kiosk, source, aside)
    count_openings(application, kiosk, aside)


def count_openings(application: QGuiApplication, kiosk: KioskWindow, aside: "Aside") -> None:
    """Count what is opened, without persons."""
    from kiosk.statistics.counting import Counting  # noqa: PLC0415
    from kiosk.statistics.counts import counts_file  # noqa: PLC0415

    counting = Counting(kiosk.session, kiosk.models.catalogue, counts_file(), aside, parent=kiosk)
    application.aboutToQuit.connect(counting.write_at_once)


def follow_content(
    application: QGuiApplication, kiosk: KioskWindow, source: EditionSource, aside: "Aside"
) -> "ContentFollower":
    """Show every change of the content when nobody is at the kiosk, until the application quits."""
    from kiosk.idle import IdleWatch  # noqa: PLC0415
    from kiosk.live.follower import ContentFollower  # noqa: PLC0415
    from kiosk.live.report import Report, report_file, write_report  # noqa: PLC0415
    from kiosk.live.screen import UnattendedWindow  # noqa: PLC0415

    def keep(report: Report) -> None:
        aside(partial(write_report, report_file(), report), lambda _: None)

    watch = kiosk.models.idle
    assert isinstance(watch, IdleWatch)
    screen = UnattendedWindow(kiosk, watch.idle)
    follower = ContentFollower(source, screen, believed_today, aside, keep, parent=kiosk)
    application.aboutToQuit.connect(follower.stop)
    follower.start()
    return follower


def find_voice(kiosk: KioskWindow) -> None:
    """Offer speech, if this machine has a voice."""
    from kiosk.speech.beginning import begin_speech  # noqa: PLC0415 - not before the map is drawn
    from kiosk.speech.headphones import Headphones  # noqa: PLC0415
    from kiosk.speech.voice_process import VoiceProcess  # noqa: PLC0415

    begin_speech(kiosk, VoiceProcess(parent=kiosk), Headphones(kiosk))
