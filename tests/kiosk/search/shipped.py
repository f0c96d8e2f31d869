"""The index of the shipped content, read and built without the kiosk."""

from functools import cache
from pathlib import Path
from typing import Any

from maps.build.search import build_search
from maps.content.reader import read_content
from maps.model.content import Content

DATA = Path(__file__).parents[3] / "data"


@cache
def content() -> Content:
    return read_content(DATA)


@cache
def entries() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = build_search(content())["entries"]
    return found
