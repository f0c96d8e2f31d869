"""Other words that people type for what the kiosk shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class MeantKind(StrEnum):
    """What a word can mean. ``place_kind`` is every place of a kind, as ``childcare``; ``intent`` a tile of home."""

    PLACE = "place"
    ORGANISATION = "organisation"
    STATION = "station"
    LINE = "line"
    MILESTONE = "milestone"
    PLACE_KIND = "place_kind"
    INTENT = "intent"


@dataclass(frozen=True, slots=True)
class Meant:
    """A thing that is meant by a word."""

    kind: MeantKind
    id: str


@dataclass(frozen=True, slots=True)
class Synonym:
    """Words with one meaning: language code (ISO 639-1) to the words in it. They are looked for in every language."""

    id: str
    words: Mapping[str, tuple[str, ...]]
    means: tuple[Meant, ...]
