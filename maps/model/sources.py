"""Where facts come from, and under which licence they are shown."""

from dataclasses import dataclass

from maps.model.text import Text


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence of data. ``file`` is the full text, relative to the content folder."""

    id: str
    name: str
    url: str
    summary: Text
    file: str | None


@dataclass(frozen=True, slots=True)
class Source:
    """A source of facts. ``date`` is what the publisher gives ("2025-09", "undated"); ``credit`` is shown if set."""

    id: str
    title: str
    publisher: str
    url: str | None
    date: str
    licence: str | None
    credit: Text | None
