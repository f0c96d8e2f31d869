"""Counts of what the web side refused or could not do: for the log, the tests and ``snapshot``."""

import logging
from collections import Counter

log = logging.getLogger("kiosk.web")


class Tally:
    """Counts events by name; the first of each name, and every thousandth, is logged with its detail."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, event: str, detail: str = "") -> None:
        """Count one ``event``. ``detail`` must say nothing of the visitor."""
        self._counts[event] += 1
        if self._counts[event] % 1000 == 1:
            log.warning("%s (%d so far): %.300s", event, self._counts[event], detail)

    def __getitem__(self, event: str) -> int:
        return self._counts[event]

    def as_dict(self) -> dict[str, int]:
        """Every count that is not zero."""
        return dict(self._counts)
