"""Notices to photograph: the content's own come and go, and the strip must be looked at on any day."""

import dataclasses
import json
from datetime import date

from maps.store import Edition

NOTICE_DAY = date(2026, 12, 1)
"""The one day they are announced for."""


def with_notices(edition: Edition) -> Edition:
    """The edition with a short and a long notice among its own: the shortest and the longest of its statements."""
    languages = edition.manifest.languages
    statements = edition.catalogue(languages[0])["statements"]
    by_length = sorted(statements, key=lambda one: len(statements[one]["text"]))
    chosen = {"short": by_length[0], "long": by_length[-1]} if by_length else {}
    files = {f"start.{language}.json": _with(edition, language, chosen) for language in languages}
    return dataclasses.replace(edition, files={**edition.files, **files})


def _with(edition: Edition, language: str, chosen: dict[str, str]) -> bytes:
    start = json.loads(edition.read(f"start.{language}.json"))
    statements = edition.catalogue(language)["statements"]
    day = NOTICE_DAY.isoformat()
    for name, statement in chosen.items():
        text = statements[statement]["text"]
        start["notices"][name] = {"id": name, "text": text, "first_day": day, "last_day": day}
    return json.dumps(start, ensure_ascii=False).encode()
