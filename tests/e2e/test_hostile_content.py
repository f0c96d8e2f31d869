"""R5, from end to end: whatever stands in a text of the content is read, built and shown as text, and never run."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.stage import Setting, Stage, items_below
from maps.store import Edition, open_edition
from tests.e2e.kiosk_process import ROOT
from tests.maps.conftest import SAMPLE

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]

PAYLOAD = (
    "${1}`${alert(1)}`\\</script><script>console.error(1)</script><!--\u2028\u2029<img src=x onerror=console.error(2)>"
    "<b>{{7*7}}{%x%}</b>&lt;'\";console.error(3)//%s%1$n"
)
LONGEST = PAYLOAD + "x" * (10_000 - len(PAYLOAD))
"""As long as the reader lets a text be."""

SHORTEST = "</script>${1}`"
"""For the files whose texts the reader keeps short."""
SHORT_FILES = {
    *("milestones.yaml", "figures.yaml", "statements.yaml", "notices.yaml", "chapters.yaml", "centres.yaml"),
    *("home.yaml", "help.yaml", "attract.yaml", "tours.yaml", "travel_times.yaml", "comparison.yaml"),
}

TEXTS = {
    "address",
    "architect",
    "ask",
    "city",
    "commune",
    "credit",
    "former_name",
    "hint",
    "label",
    "lot",
    "name",
    "name_en",
    "name_fr",
    "note",
    "number",
    "operator",
    "owner",
    "publisher",
    "role_note",
    "short",
    "status_note",
    "summary",
    "text",
    "title",
    "unit",
    "use",
}
"""Every field of the content that holds words a visitor may read."""


def poisoned(value: Any, payload: str, *, is_text: bool = False) -> Any:
    """The same content with ``payload`` for every text."""
    if isinstance(value, dict):
        return {key: poisoned(part, payload, is_text=is_text or key in TEXTS) for key, part in value.items()}
    if isinstance(value, list):
        return [poisoned(part, payload, is_text=is_text) for part in value]
    return payload if is_text and isinstance(value, str) and value else value


def poison(folder: Path, payload: str) -> None:
    """Put ``payload`` into every text of a content folder."""
    for file in folder.rglob("*.yaml"):
        told = SHORTEST if file.name in SHORT_FILES else payload
        content = poisoned(yaml.safe_load(file.read_text(encoding="utf-8")), told)
        file.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    for file in folder.rglob("*.geojson"):
        layer = json.loads(file.read_text(encoding="utf-8"))
        for feature in layer["features"]:
            feature["properties"] = poisoned(feature["properties"], payload)
        file.write_text(json.dumps(layer), encoding="utf-8")


@pytest.fixture(
    scope="module",
    params=[(ROOT / "data", PAYLOAD), (SAMPLE, LONGEST)],
    ids=["the shipped content", "texts of 10,000 characters"],
)
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Edition, str]:
    """An edition built from poisoned content, and what it was poisoned with."""
    source, payload = request.param
    folder = tmp_path_factory.mktemp("hostile")
    shutil.copytree(source, folder / "content")
    poison(folder / "content", payload)
    command = [sys.executable, str(ROOT / "main.py"), "build", str(folder / "content"), "--out", str(folder / "out")]
    built = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert built.returncode == 0, built.stderr[:2000]
    return open_edition(Path(built.stdout.splitlines()[-1])), payload


def shown(stage: Stage) -> Iterator[str]:
    """Every text that stands in the window."""
    for item in items_below(stage.window.contentItem()):
        if item.inherits("QQuickText") and item.isVisible():
            yield str(item.property("text"))


def test_hostile_content_is_shown_and_never_run(hostile: tuple[Edition, str], open_stage: OpenStage) -> None:
    edition, payload = hostile
    stage = open_stage(edition, Setting(1280, 720, 32.0))
    catalogue = edition.catalogue("fr")

    for language in ("fr", "en"):
        stage.session.language = language
        for kind in ("place", "station", "organisation"):
            for identifier in list(catalogue[f"{kind}s"])[:3]:
                stage.session.select(kind, identifier)
                stage.ask("camera")
                stage.grab()
                assert any(payload[:40] in text for text in shown(stage)), (kind, identifier)
    stage.session.clear_selection()
    for panel in ("legend", "credits", "help"):
        stage.session.panel = panel
        stage.grab()
    stage.session.panel = ""
    for view in ("grandparis", "campus"):
        stage.session.show_view(view)
        stage.settle(view)
        assert stage.ask("camera")["view"] == view
        stage.grab()
    stage.session.show_scene("home")
    for intent in catalogue["home"]:
        stage.kiosk.models.home.answer(intent)
        stage.grab()
        stage.session.select("place", next(iter(catalogue["places"])))
        stage.session.follow_panel("take")
        stage.grab()
        stage.session.go_home()

    assert stage.tally.as_dict() == {}
    assert stage.link.ready


def test_no_text_of_the_content_stands_in_the_page(hostile: tuple[Edition, str]) -> None:
    edition, _ = hostile

    for path, data in edition.files.items():
        if path.startswith("page/"):
            assert b"console.error(1)" not in data, path
