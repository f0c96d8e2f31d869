"""Another edition in the page that stands: it reads its layers anew, and is opened again only where it must be."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.web.reports import Reports
from kiosk.web.scheme import EditionHandler, has_same_page
from kiosk.web.tally import Tally
from maps.store import Edition

DRAWN_WITHIN_MS = 10_000
"""A page that has not drawn the layers of another edition by then is opened again."""


class Renewal(QObject):
    """Serves another edition at once and lets the page follow. One at a time: see ``active``."""

    drawn = Signal()
    reopenRequested = Signal()
    """The page cannot show the edition where it stands: its code is another one, or it failed to draw it."""

    def __init__(
        self,
        handler: EditionHandler,
        send: Callable[[dict[str, object]], None],
        reports: Reports,
        tally: Tally,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._handler = handler
        self._send = send
        self._tally = tally
        self._deadline = QTimer(self, interval=DRAWN_WITHIN_MS, singleShot=True)
        self._deadline.timeout.connect(self._miss_deadline)
        reports.renewed.connect(self._end)

    @property
    def active(self) -> bool:
        """Whether the page is reading the layers of another edition."""
        return self._deadline.isActive()

    def begin(self, edition: Edition, *, in_place: bool) -> None:
        """Show ``edition``: where the map stands if ``in_place`` (the page is drawn) and its page is the same."""
        shown = self._handler.edition
        self._handler.serve(edition)
        if in_place and has_same_page(shown, edition):
            self._deadline.start()
            self._send({"type": "renew"})
        else:
            self.reopenRequested.emit()

    def stop(self) -> None:
        """The page is opened again, whatever the reason: it begins with the edition that is served now."""
        self._deadline.stop()

    def _end(self, drawn: bool) -> None:
        if not self.active:
            return
        if drawn:
            self._deadline.stop()
            self.drawn.emit()
        else:
            self._fail("the page could not draw it")

    def _miss_deadline(self) -> None:
        self._fail(f"nothing was drawn within {DRAWN_WITHIN_MS / 1000:.0f} s")

    def _fail(self, reason: str) -> None:
        self._deadline.stop()
        self._tally.add("renewal failed", reason)
        self.reopenRequested.emit()
