"""An edition with another beginning: what its content may not hold today must be photographed all the same."""

import dataclasses
import json
from collections.abc import Callable
from typing import Any

from maps.store import Edition


def with_start(edition: Edition, alter: Callable[[str, dict[str, Any]], None]) -> Edition:
    """The edition in which ``alter``, given each language and the entries to start with, has changed them."""
    files = {}
    for language in edition.manifest.languages:
        path = f"start.{language}.json"
        start = json.loads(edition.read(path))
        alter(language, start)
        files[path] = json.dumps(start, ensure_ascii=False).encode()
    return dataclasses.replace(edition, files={**edition.files, **files})
