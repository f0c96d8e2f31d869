"""What stands on the real screens in one language is not what stands there in another, save for names."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unicodedata import bidirectional

import pytest

from kiosk.snapshot.photographer import Photographer
from kiosk.snapshot.pseudo import PSEUDO_LANGUAGES, pseudo_edition
from kiosk.snapshot.scenes import SCENES, Scene, Screen
from kiosk.snapshot.stillness import still_image
from kiosk.stage import Setting, Stage
from maps.store import Edition
from tests.e2e.seen import texts
from tests.test_languages import ROOT, SAME_AS_ENGLISH

SCREEN = Screen(1920, 1080, 43)
TECHNICAL = ("content", "machine")
"""What staff mode shows of files, commands and editions has the same names in every language."""
SCENES_READ = [
    scene
    for scene in SCENES
    if scene.pseudo and not scene.lost and scene.stop is None and not (scene.staff and scene.page in TECHNICAL)
]
"""While nobody is there, all languages stand on the screen together."""
UNITS = {f"%n\N{NO-BREAK SPACE}{unit}" for unit in ("km", "min")}
MEASURES = UNITS | {f">\N{NO-BREAK SPACE}{unit}" for unit in UNITS} | {"RER"}
BETWEEN = re.compile(r" · | → |, |\n|: ")
"""What the screens set between parts of a text."""


def parts_of(text: str) -> Iterator[str]:
    """The parts of a text as the content writes them: figures, hyphens and addresses are set differently."""
    for part in BETWEEN.split(text):
        yield re.sub(r"\d+", "%n", part.strip().replace("\u2011", "-").removeprefix("https://").rstrip("/"))


def texts_on(stage: Stage) -> set[str]:
    """Parts of the texts that are shown, without those that are only figures and signs."""
    parts = (part for text in texts(stage.window) for part in parts_of(text))
    return {part for part in parts if re.search(r"[^\W\d_]{2}", part)}


def strings(value: Any) -> Iterator[str]:
    """Every text of a catalogue, in the same parts."""
    if isinstance(value, str):
        yield from parts_of(value)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def words_of(texts: Iterator[str]) -> set[str]:
    return {word for text in texts for word in text.split()}


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("scenes", [SCENES_READ[part::3] for part in range(3)], ids=["third", "next third", "rest"])
def test_nothing_on_the_screens_was_left_in_english(
    open_stage: Callable[[Edition, Setting], Stage], edition: Edition, scenes: Sequence[Scene]
) -> None:
    stage = open_stage(edition, Setting(SCREEN.width, SCREEN.height, SCREEN.diagonal_in))
    photographer = Photographer(stage, SCREEN)
    shown: dict[str, dict[str, set[str]]] = {"en": {}} | {language: {} for language in SAME_AS_ENGLISH}
    for language, seen in shown.items():
        for scene in scenes:
            photographer.set(scene, language)
            still_image(stage)
            seen[scene.name] = texts_on(stage)
    english = set(strings({**edition.catalogue("en")}))
    for language in SAME_AS_ENGLISH:
        stops = set(strings([stop["name"] for stop in json.loads(edition.read("search.json"))["stops"].values()]))
        names = english & set(strings({**edition.catalogue(language)})) | SAME_AS_ENGLISH[language] | MEASURES | stops
        # The search shows names word by word: what is a word of a name in both languages was not forgotten.
        words = words_of(strings({**edition.catalogue("en")})) & words_of(strings({**edition.catalogue(language)}))
        words |= words_of(iter(stops))
        left = {
            scene.name: same
            for scene in scenes
            if (
                same := (shown[language][scene.name] & shown["en"][scene.name])
                - names
                - (words if scene.query else set())
            )
        }
        assert left == {}


@pytest.mark.e2e
@pytest.mark.slow
def test_languages_that_nobody_speaks_stand_on_the_screen_and_the_map(
    qapp: object, edition: Edition, tmp_path: Path
) -> None:
    made = pseudo_edition(ROOT / "data", tmp_path / "made")
    long, mirrored = PSEUDO_LANGUAGES
    setting = Setting(SCREEN.width, SCREEN.height, SCREEN.diagonal_in, long)
    hospital = next(scene for scene in SCENES if scene.name == "place-hospital")
    with Stage(made.edition, setting, language_files=made.language_files) as stage:
        photographer = Photographer(stage, SCREEN)
        records = [photographer.take(hospital, language).record for language in (long, mirrored)]
        written = " ".join(texts_on(stage))
        names = " ".join(label["text"] for label in stage.ask("labels")["labels"])
        sheet = stage.rectangle("sheet")

    assert [record["missing_letters"] for record in records] == ["", ""]
    assert [record["console_errors"] for record in records] == [0, 0]
    for text in (written, names):
        directions = Counter(bidirectional(letter) for letter in text if letter.isalpha())
        assert directions["AL"] > directions["L"] / 2
    assert sheet.center().x() < SCREEN.width / 2
