"""Follows the content folder: a change is noticed, built, opened, and shown once nobody is at the kiosk.

look ─ at rest, changed ─▶ id ─ another ─▶ build in a child ─ good ─▶ open and verify ─▶ wait ─▶ show
                            └ the same: nothing      └ broken: told, what is shown stays
"""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.edition_source import Build, EditionSource
from kiosk.live.report import Outcome, Report, report
from kiosk.live.traces import Rest, Traces, traces_of
from maps.fingerprint import edition_id
from maps.store import Edition, EditionError, open_edition

log = logging.getLogger("kiosk.live")

LOOK_EVERY_MS = 1000
LONGEST_BUILD_S = 120.0
"""A build that takes longer hangs."""


def build_in_background(source: EditionSource) -> Build:
    """A build that leaves the processor to the visitor."""
    return Build(source, in_background=True)


class Screen(Protocol):
    """What shows editions."""

    @property
    def edition(self) -> Edition:
        """The one that is shown."""
        ...

    @property
    def today(self) -> date:
        """The day that it is shown as of."""
        ...

    def may_change(self) -> bool:
        """Whether another edition can be shown just now, and disturbs nobody."""
        ...

    def renew(self, edition: Edition, today: date) -> None:
        """Show another edition."""
        ...


class ContentFollower(QObject):
    """Looks at the folder with each ``tick``. Never two builds at once: what changes meanwhile is built after it.

    The day that it gets at midnight is shown as another edition is: what is announced and noticed depends on it.
    ``aside(job, then)`` does a job beside the UI thread; ``keep`` stores a report for the staff.
    """

    ready = Signal(str)
    """The edition of this id was built and opened, and waits."""
    shown = Signal(str)
    failed = Signal()
    """The content as it is cannot be shown."""

    def __init__(
        self,
        source: EditionSource,
        screen: Screen,
        today: Callable[[Edition], date],
        aside: Callable[[Callable[[], Any], Callable[[Any], None]], None],
        keep: Callable[[Report], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        build: Callable[[EditionSource], Build] = build_in_background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._screen = screen
        self._today = today
        self._aside = aside
        self._keep = keep
        self._clock = clock
        self._make_build = build
        self._rest = Rest()
        self._looking = False
        self._busy = False
        self._again = False
        self._build: Build | None = None
        self._ended: Build | None = None
        self._noticed_at = 0.0
        self._newest = screen.edition.manifest.id
        self._waiting: Edition | None = None
        self._told = report(Outcome.SHOWN, source.content, self._newest)

    def start(self, every_ms: int = LOOK_EVERY_MS) -> None:
        """Tick from now on."""
        timer = QTimer(self, interval=every_ms)
        timer.timeout.connect(self.tick)
        timer.start()

    def stop(self) -> None:
        """The kiosk ends: so does a build that runs, and nobody is told."""
        if self._build is not None:
            self._build.blockSignals(True)
            self._build.stop()

    def tick(self) -> None:
        """Look at the folder, unless the last look still waits for the disk; show what waits, if it may be shown."""
        if not self._looking:
            self._looking = True
            self._aside(partial(traces_of, self._source.content), self._see)
        if self._build is not None and self._clock() - self._noticed_at > LONGEST_BUILD_S:
            self._build.give_up(f"The build took longer than {LONGEST_BUILD_S:.0f} s and was ended.")
        if (self._waiting is not None or self._is_new_day()) and self._screen.may_change():
            self._show(self._waiting or self._screen.edition)

    # ------------------------------------------------------------------------------------------------- a change

    def _see(self, traces: Traces) -> None:
        self._looking = False
        if not self._rest.see(traces):
            return
        if traces is None:
            log.warning("There is no content to read in %s: what is shown stays", self._source.content)
            self._tell(Outcome.GONE)
        elif self._busy:
            self._again = True
        else:
            self._begin()

    def _begin(self) -> None:
        self._busy = True
        self._again = False
        self._noticed_at = self._clock()
        self._aside(partial(content_id, self._source.content), self._compare)

    def _compare(self, found: str | EditionError) -> None:
        if isinstance(found, EditionError):
            self._refuse(str(found))
        elif found == self._newest:
            self._tell(Outcome.WAITING if self._waiting else Outcome.SHOWN)
            self._end()
        else:
            log.info("The content has changed")
            self._build = self._make_build(self._source)
            self._build.finished.connect(partial(self._take, found))
            self._build.start()

    def _take(self, built_from: str, status: int, said: str) -> None:
        assert self._build is not None
        folder = self._build.folder
        # Let go of with the next one: now it would be gone while its own signal still comes.
        self._ended, self._build = self._build, None
        if status == 0:
            if said:
                log.warning("%s", said)
            self._aside(partial(opened, folder), self._wait)
        else:
            self._aside(partial(content_id, self._source.content), partial(self._judge, built_from, said))

    def _judge(self, built_from: str, said: str, found: str | EditionError) -> None:
        if found == built_from:
            self._refuse(said or "The build ended without a word. Try: python main.py build")
        else:
            log.info("The content went on changing while it was built")
            self._end()

    def _wait(self, edition: Edition | EditionError) -> None:
        if isinstance(edition, EditionError):
            self._refuse(str(edition))
            return
        self._newest = edition.manifest.id
        self._waiting = edition if self._newest != self._screen.edition.manifest.id else None
        log.info(
            "The edition %s is ready, %.1f s after the change came to rest",
            self._newest,
            self._clock() - self._noticed_at,
        )
        self._tell(Outcome.WAITING if self._waiting else Outcome.SHOWN)
        if self._waiting:
            self.ready.emit(self._newest)
        self._end()

    def _refuse(self, said: str) -> None:
        self._tell(Outcome.BROKEN, said)
        told = self._told
        log.error("The content cannot be shown as it is; the edition %s stays", told.edition)
        for line in told.problems:
            log.error("%s", line)
        if told.more:
            log.error("… and %d more lines. See: python main.py check %s", told.more, told.content)
        self.failed.emit()
        self._end()

    def _end(self) -> None:
        self._busy = False
        if self._again:
            self._begin()

    # ------------------------------------------------------------------------------------------------- the screen

    def _is_new_day(self) -> bool:
        return self._today(self._screen.edition) != self._screen.today

    def _show(self, edition: Edition) -> None:
        self._waiting = None
        today = self._today(edition)
        self._screen.renew(edition, today)
        log.info("Showing the edition %s as of %s", edition.manifest.id, today)
        outcome = Outcome.SHOWN if self._told.outcome is Outcome.WAITING else self._told.outcome
        self._keep_told(replace(self._told, outcome=outcome, edition=edition.manifest.id))
        self.shown.emit(edition.manifest.id)

    # ------------------------------------------------------------------------------------------------- the staff

    def _tell(self, outcome: Outcome, said: str = "") -> None:
        self._keep_told(report(outcome, self._source.content, self._screen.edition.manifest.id, said))

    def _keep_told(self, told: Report) -> None:
        self._told = told
        self._keep(told)


def content_id(folder: Path) -> str | EditionError:
    """The id of the edition of a content folder, or why there is none."""
    try:
        return edition_id(folder)
    except EditionError as error:
        return error


def opened(folder: Path) -> Edition | EditionError:
    """An edition that was verified, or why it cannot be shown."""
    try:
        return open_edition(folder)
    except EditionError as error:
        return error
