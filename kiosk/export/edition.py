"""The edition of a content folder, built in a child process if need be; without Qt."""

import subprocess
import sys
from pathlib import Path

from kiosk.export.errors import NotExportedError
from kiosk.paths import PROJECT
from maps.fingerprint import edition_id
from maps.model.said import say
from maps.store import Edition, EditionError, open_edition

BUILT_WITHIN_S = 300


def edition_of(content: Path, editions: Path, language: str | None) -> Edition:
    """The edition of this content and of no other. Raises ``NotExportedError`` with every mistake of the content."""
    try:
        folder = editions / edition_id(content)
        return open_edition(folder)
    except EditionError:
        return _built(content, editions, language)


def _built(content: Path, editions: Path, language: str | None) -> Edition:
    speaking = ["--language", language] if language else []
    command = [sys.executable, str(PROJECT / "main.py"), *speaking, "build", str(content), "--out", str(editions)]
    try:
        ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=BUILT_WITHIN_S)
        if ended.returncode == 0:
            return open_edition(Path(ended.stdout.splitlines()[-1]))
        reason = ended.stderr.strip()
    except (subprocess.TimeoutExpired, EditionError, IndexError) as error:
        reason = str(error)
    raise NotExportedError(
        say("{reason} Nothing was exported.", reason=reason)
        if reason
        else say("There is no edition to export. See: python main.py check")
    )
