"""A further language needs files only."""

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from maps.build.edition import build_edition
from maps.content.language_files import screens_file, wording_file
from maps.store import open_edition
from tests.maps.content.breaking import replace


def speak(folder: Path, files: Path, code: str = "de", locale: str = "de_DE") -> None:
    """Add a language to a content and to the language files, as CONTRIBUTING says: copy, rename, translate."""
    replace(
        folder,
        "kiosk.yaml",
        "  - {code: en, name: English}",
        f"  - {{code: en, name: English}}\n  - {{code: {code}, name: New}}",
    )
    for file in folder.rglob("*.yaml"):
        value = yaml.safe_load(file.read_text(encoding="utf-8"))
        file.write_text(yaml.safe_dump(translated(value, code), allow_unicode=True, sort_keys=False), encoding="utf-8")
    states = (folder / "translations.yaml").read_text(encoding="utf-8")
    state = f"- {{id: {code}, language: {code}, state: draft, role: project, as_of: 2026-11-22}}\n"
    (folder / "translations.yaml").write_text(states + state, encoding="utf-8")
    for file in folder.rglob("*.geojson"):
        text = re.sub(r'("name_en": )("[^"]*")', rf'\1\2, "name_{code}": \2', file.read_text(encoding="utf-8"))
        file.write_text(text, encoding="utf-8")
    for name in (wording_file, screens_file):
        text = (files / name("en")).read_text(encoding="utf-8")
        (files / name(code)).write_text(text.replace("en_GB", locale), encoding="utf-8")


def translated(value: Any, code: str) -> Any:
    if isinstance(value, list):
        return [translated(item, code) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"fr", "en"}:
        return value | {code: deepcopy(value["en"])}  # what is written twice would be an alias, which content has not
    return {key: translated(item, code) for key, item in value.items()}


MONTHS_IN_GERMAN = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]


def test_a_further_language_needs_files_only(content_folder: Path, language_files: Path, tmp_path: Path) -> None:
    speak(content_folder, language_files)

    built = build_edition(content_folder, tmp_path / "editions", lambda _: None, language_files=language_files)

    edition = open_edition(built)
    assert edition.manifest.languages == ("fr", "en", "de")
    assert edition.catalogue("de")["content_date"].split()[1] in MONTHS_IN_GERMAN
