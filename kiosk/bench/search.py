"""Typing into the search: a tap on a key of the keyboard until the frame that shows what it finds."""

import dataclasses
import json
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.bench.grown import names
from kiosk.bench.result import BenchError, Figure, median, percentile
from kiosk.snapshot.stillness import pause
from kiosk.snapshot.walk import edition_of
from kiosk.stage import Setting, Stage, items_below, stage_application, wait_for
from maps.store import Edition

ENTRIES = 5_000
KEYSTROKE_MS = 50.0
REST_MS = 60
"""Between two keys; nobody types faster."""
WITHIN_S = 10.0
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
    """Open the search, tap the keys of a text; seconds from each tap to the frame that shows what it found."""
    stage.session.panel = "search"
    model = stage.kiosk.models.search
    _until(stage, lambda: model.property("ready") and QGuiApplication.inputMethod().isVisible())
    for letter in text:
        pause(REST_MS)
        middle = _key(stage, "key.space" if letter == " " else f"key.{letter}")
        begun = time.perf_counter()
        stage.tap(*middle)
        if not stage.session.query.endswith(letter):
            wait_for(stage.session.queryChanged)
        stage.next_frame()
        yield time.perf_counter() - begun
    stage.session.panel = ""
    _until(stage, lambda: not QGuiApplication.inputMethod().isVisible())


def _key(stage: Stage, name: str) -> tuple[int, int]:
    """The middle of a key in sight. Raises ``BenchError``."""
    found: Iterable[QQuickItem] = items_below(stage.window.contentItem())
    key = next((item for item in found if item.objectName() == name and item.isVisible()), None)
    if key is None:
        raise BenchError(f"The keyboard has no {name}. Look at it: python main.py --windowed")
    middle = key.mapRectToScene(key.boundingRect()).center().toPoint()
    return middle.x(), middle.y()


def _until(stage: Stage, true: Any) -> None:
    deadline = time.perf_counter() + WITHIN_S
    while not true():
        if time.perf_counter() > deadline:
            raise BenchError("The search did not answer. Look at it: python main.py --windowed")
        pause(REST_MS)
    stage.next_frame()
