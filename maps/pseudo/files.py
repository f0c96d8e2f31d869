"""The files that a language needs, for the further languages: turns of phrase and texts of the screens."""

import json
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from maps.content.fields import TEXT_LIMIT
from maps.content.language_files import screens_file, wording_file
from maps.pseudo.languages import PSEUDO, PseudoLanguage

PATTERNS = ("day", "month", "quarter")
"""What Babel reads, and no visitor."""


def write_language_files(source: Path, target: Path, like: str) -> None:
    """Copy the language files of ``source`` to ``target`` and add those of the further languages, made like one."""
    target.mkdir(parents=True)
    for file in (*source.glob("*.toml"), *source.glob("*.ts")):
        shutil.copy(file, target)
    for language in PSEUDO:
        phrases = tomllib.loads((source / wording_file(like)).read_text(encoding="utf-8"))
        text = "\n".join(_toml(_phrases(phrases | {"locale": language.code}, language))) + "\n"
        (target / wording_file(language.code)).write_text(text, encoding="utf-8")
        _write_screens(source / screens_file(like), target / screens_file(language.code), language)


def _phrases(tables: Mapping[str, Any], language: PseudoLanguage) -> dict[str, Any]:
    written: dict[str, Any] = {}
    for key, value in tables.items():
        if isinstance(value, dict):
            written[key] = _phrases({name: one for name, one in value.items() if name != "first_of_month"}, language)
        else:
            stays = not isinstance(value, str) or key in (*PATTERNS, "locale")
            written[key] = value if stays else language.write(value, TEXT_LIMIT)
    return written


def _toml(tables: Mapping[str, Any]) -> Iterator[str]:
    """Values before tables, a line each; strings as JSON writes them, which TOML reads too."""
    for key, value in sorted(tables.items(), key=lambda item: isinstance(item[1], dict)):
        if isinstance(value, dict):
            yield f"[{key}]"
            yield from _toml(value)
        else:
            yield f"{key} = {json.dumps(value, ensure_ascii=False)}"


def _write_screens(source: Path, target: Path, language: PseudoLanguage) -> None:
    tree = ElementTree.parse(source)  # noqa: S314 - our own file
    root = tree.getroot()
    root.set("language", language.code)
    for translation in root.iter("translation"):
        for form in list(translation) or [translation]:
            form.text = language.write(form.text or "", TEXT_LIMIT)
    tree.write(target, encoding="utf-8", xml_declaration=True)
