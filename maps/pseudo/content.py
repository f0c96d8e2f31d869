"""A copy of a content folder whose texts are there in the further languages too."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from maps.content.datasets import LANGUAGE_PREFIX
from maps.content.fields import CHAPTER, LONG_TEXT, SHORT, TEXT_LIMIT, TITLE
from maps.pseudo.languages import PSEUDO, PseudoLanguage

LIMITS: Mapping[tuple[str, str], int] = {
    ("chapters.yaml", "title"): TITLE,
    ("chapters.yaml", "text"): CHAPTER,
    ("milestones.yaml", "title"): TITLE,
    ("milestones.yaml", "text"): LONG_TEXT,
    ("figures.yaml", "label"): TITLE,
    ("figures.yaml", "unit"): SHORT,
    ("figures.yaml", "note"): LONG_TEXT,
    ("statements.yaml", "text"): LONG_TEXT,
    ("notices.yaml", "text"): LONG_TEXT,
    ("centres.yaml", "city"): TITLE,
    ("layers.yaml", "names"): TITLE,
    ("layers.yaml", "legend"): LONG_TEXT,
    ("travel_times.yaml", "note"): LONG_TEXT,
    ("comparison.yaml", "name"): SHORT,
    ("comparison.yaml", "reason"): LONG_TEXT,
    ("buses.yaml", "serves"): LONG_TEXT,
}
"""File and field to the characters that fit there, as the records have it: a real translation is held to them too."""


class _Plain(yaml.SafeDumper):
    """Writes every value out, for content knows no aliases."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True


def write_content(source: Path, target: Path) -> None:
    """Copy the content folder ``source`` to ``target``, with the further languages."""
    shutil.copytree(source, target)
    settings = _read(target / "kiosk.yaml")
    languages = [language["code"] for language in settings["languages"]]
    for file in sorted(target.rglob("*.yaml")):
        _write(file, _spoken(_read(file), languages, file.name))
    for file in sorted(target.rglob("*.geojson")):
        features = _named(json.loads(file.read_text(encoding="utf-8")), languages)
        file.write_text(json.dumps(features, ensure_ascii=False), encoding="utf-8")
    settings = _read(target / "kiosk.yaml")
    settings["languages"] += [{"code": language.code, "name": language.name} for language in PSEUDO]
    _write(target / "kiosk.yaml", settings)
    _add_states(target / "translations.yaml")


def _read(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def _write(file: Path, value: Any) -> None:
    file.write_text(yaml.dump(value, Dumper=_Plain, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _spoken(value: Any, languages: list[str], file: str, field: str = "") -> Any:
    """A value of a YAML file; a text for each language gets those of the further ones."""
    if isinstance(value, list):
        return [_spoken(item, languages, file, field) for item in value]
    if not isinstance(value, dict):
        return value
    # Lists of words need not be in every language: those of another one are found too.
    if set(value) == set(languages) and not any(isinstance(text, list) for text in value.values()):
        limit = LIMITS.get((file, field), TEXT_LIMIT)
        return value | {one.code: one.write(value[languages[0]] or "", limit) for one in PSEUDO}
    return {key: _spoken(item, languages, file, str(key)) for key, item in value.items()}


def _named(value: Any, languages: list[str]) -> Any:
    """A value of a GeoJSON file; properties with names in every language get those of the further ones."""
    if isinstance(value, list):
        return [_named(item, languages) for item in value]
    if not isinstance(value, dict):
        return value
    first = value.get(LANGUAGE_PREFIX + languages[0])
    more = {LANGUAGE_PREFIX + one.code: one.write(first, TEXT_LIMIT) for one in PSEUDO} if first else {}
    return {key: _named(item, languages) for key, item in value.items()} | more


def _add_states(file: Path) -> None:
    """Say of the further languages how far their translation is, where the content says so of the others."""
    if not file.exists():
        return
    states = _read(file)
    one = states["translations"][0]
    own = [_state(one, language) for language in PSEUDO]
    _write(file, {"translations": [*states["translations"], *own]})


def _state(one: Mapping[str, Any], language: PseudoLanguage) -> dict[str, Any]:
    return {
        "id": language.code,
        "language": language.code,
        "state": "draft",
        "role": "project",
        "as_of": one["as_of"],
    }
