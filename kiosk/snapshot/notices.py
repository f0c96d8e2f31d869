"""Notices to photograph: the content's own come and go, and the strip must be looked at on any day."""

from datetime import date
from typing import Any

from kiosk.snapshot.altered import with_start
from maps.store import Edition

NOTICE_DAY = date(2026, 12, 1)
"""The one day they are announced for."""


def with_notices(edition: Edition) -> Edition:
    """The edition with a short and a long notice among its own: the shortest and the longest of its statements."""
    statements = edition.catalogue(edition.manifest.languages[0])["statements"]
    by_length = sorted(statements, key=lambda one: len(statements[one]["text"]))
    chosen = {"short": by_length[0], "long": by_length[-1]} if by_length else {}
    day = NOTICE_DAY.isoformat()

    def announce(language: str, start: dict[str, Any]) -> None:
        said = edition.catalogue(language)["statements"]
        for name, statement in chosen.items():
            start["notices"][name] = {
                "id": name,
                "text": said[statement]["text"],
                "first_day": day,
                "last_day": day,
            }

    return with_start(edition, announce)
