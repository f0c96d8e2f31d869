"""Typing into the search: a tap on a key of the keyboard until the frame that shows what it finds."""

import dataclasses
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.bench.grown import names
from kiosk.bench.result import Figure, median, percentile
from kiosk.snapshot.stillness import pause, still_image, wait_until
from kiosk.snapshot.walk import edition_of
from kiosk.stage import Setting, Stage, stage_application, wait_for
from maps.store import Edition

ENTRIES = 5_000
KEYSTROKE_MS = 50.0
REST_MS = 60
"""Between two keys; nobody types faster."""
TYPED = ("hopital", "gustav rousy", "sanfoi", "institut 12", "laboratoire vivant", "ligne 14", "crèche", "qzwx")
"""Names, the first letters of many names, typing errors, and what is not there."""


def search_figures(content: Path) -> tuple[Figure, ...]:
    """Keystroke → results shown, with 5,000 entries to search in. Every letter of every text counts once."""
    if QGuiApplication.instance() is None:
        stage_application()
    with Stage(larger(edition_of(content)), Setting(motion=True)) as stage:
        times = [seconds * 1000 for text in TYPED for seconds in typing(stage, text)]
    return (
        Figure("keystroke_median_ms", median(times), "ms"),
        Figure("keystroke_p95_ms", percentile(times, 0.95), "ms", KEYSTROKE_MS),
        Figure("searched_entries", ENTRIES, ""),
    )


def larger(edition: Edition) -> Edition:
    """The edition with as many made-up organisations as make up the entries."""
    search = json.loads(edition.read("search.json"))
    made = list(names(ENTRIES - len(search["entries"])))
    search["entries"] += [
        {"kind": "organisation", "id": f"made-{number}", "names": [name], "synonyms": [], "words": ["Villejuif"]}
        for number, name in enumerate(made)
    ]
    files = {"search.json": _bytes(search)}
    for language in edition.manifest.languages:
        path = f"catalogue.{language}.json"
        catalogue = json.loads(edition.read(path))
        one = next(iter(catalogue["organisations"].values()))
        catalogue["organisations"] |= {
            f"made-{number}": {**one, "id": f"made-{number}", "name": name} for number, name in enumerate(made)
        }
        files[path] = _bytes(catalogue)
    return dataclasses.replace(edition, files={**edition.files, **files})


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def typing(stage: Stage, text: str) -> Iterator[float]:
    """Open the search, tap the keys of a text; seconds from each tap to the frame that shows what it found.

    The first key is tapped once sheet and keyboard have come to rest: before, nobody sees where it is.
    """
    stage.session.panel = "search"
    model = stage.kiosk.models.search
    keyboard = QGuiApplication.inputMethod()
    wait_until(lambda: bool(model.property("ready")) and keyboard.isVisible(), "the search did not open")
    still_image(stage)
    for letter in text:
        pause(REST_MS)
        middle = stage.rectangle("key.space" if letter == " " else f"key.{letter}").center()
        begun = time.perf_counter()
        stage.tap(middle.x(), middle.y())
        if not stage.session.query.endswith(letter):
            wait_for(stage.session.queryChanged)
        stage.next_frame()
        yield time.perf_counter() - begun
    stage.session.panel = ""
    wait_until(lambda: not keyboard.isVisible(), "the search did not close")
    stage.next_frame()
