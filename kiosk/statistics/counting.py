"""Counts what the session shows, and brings the counts to disk beside the UI thread."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.live.aside import Aside
from kiosk.session import Session
from kiosk.statistics.counts import CountsError, Key, add
from kiosk.viewmodels.content import Catalogue

log = logging.getLogger("kiosk.statistics")

WRITE_AFTER_MS = 60_000


class Counting(QObject):
    """One counter a day for visits, scenes, panels, sheets, languages, and searches without result.

    What is counted is named by an id of the content or by a word of the program, never by what somebody typed. Nothing
    is counted where ``kiosk.yaml`` says so.
    """

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        file: Path,
        aside: Aside,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._file = file
        self._aside = aside
        self._today = today
        self._counts: Counter[Key] = Counter()
        self._complained = False
        self._write_later = QTimer(self, interval=WRITE_AFTER_MS, singleShot=True)
        self._write_later.timeout.connect(self.write)
        session.presentChanged.connect(self._count_visit)
        session.sceneChanged.connect(lambda: self._count("scene", session.scene))
        session.panelChanged.connect(lambda: self._count("panel", session.panel if session.panel != "staff" else ""))
        session.languageChanged.connect(lambda: self._count("language", session.language))
        session.selectionChanged.connect(self._count_sheet)
        # Told when the search is left, which may be the end of the visit; what was searched for is not told.
        session.searchedInVain.connect(lambda: self._add("search", "without_result"))

    def _count_visit(self) -> None:
        self._count("visit", "begun")

    def _count_sheet(self) -> None:
        kind, identifier = self._session.selectedKind, self._session.selectedId
        # Only what the content knows: the page, which is not trusted, may name anything.
        if kind and identifier in self._catalogue()[f"{kind}s"]:
            self._count(kind, identifier)

    def _count(self, kind: str, name: str) -> None:
        if self._session.present and name:
            self._add(kind, name)

    def _add(self, kind: str, name: str) -> None:
        if not self._kept_days():
            return
        self._counts[Key(self._today(), kind, name)] += 1
        if not self._write_later.isActive():
            self._write_later.start()

    def _kept_days(self) -> int:
        """For how many days counters are kept; 0 where nothing is counted."""
        return int(self._catalogue()["settings"]["statistics_days"])

    def write(self) -> None:
        """Bring what was counted to disk, beside this thread."""
        counts, days = self._take()
        if counts:
            self._aside(partial(_written, self._file, counts, self._today(), days), self._complain)

    def write_at_once(self) -> None:
        """The same before the kiosk ends."""
        counts, days = self._take()
        if counts:
            self._complain(_written(self._file, counts, self._today(), days))

    def _take(self) -> tuple[Counter[Key], int]:
        counts, self._counts = self._counts, Counter()
        self._write_later.stop()
        return counts, max(1, self._kept_days())

    def _complain(self, wrong: str) -> None:
        if wrong and not self._complained:
            log.warning("Nothing is counted: %s", wrong)
        self._complained = bool(wrong)


def _written(file: Path, counts: Counter[Key], today: date, keep_days: int) -> str:
    """What went wrong; empty where nothing did. Counts that cannot be kept are lost, never the kiosk."""
    try:
        add(file, counts, today, keep_days)
    except CountsError as error:
        return str(error)
    return ""
