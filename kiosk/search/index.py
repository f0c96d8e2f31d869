"""The index of an edition in memory: which entries have which words, and which words are near what is typed."""

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from maps.model.folding import folded

NAME, SYNONYM, WORD = 1.0, 0.9, 0.4
"""How much a word counts that stands in a name, in a synonym, or only in what else is known of an entry."""
RUN_TOGETHER = 0.9
"""Of that, what is left where two words were typed as one ("kremlinbicetre")."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be found: kind and id, its names and synonyms in all languages (folded)."""

    kind: str
    id: str
    names: tuple[str, ...]
    synonyms: tuple[str, ...]


class Index:
    """The entries of ``search.json`` and their words."""

    def __init__(self, entries: Iterable[Mapping[str, Any]]) -> None:
        self.entries: list[Entry] = []
        self._weights: dict[str, dict[int, float]] = defaultdict(dict)
        for found in entries:
            names, synonyms = (tuple(map(folded, found[field])) for field in ("names", "synonyms"))
            for texts, weight in ((names, NAME), (synonyms, SYNONYM), (map(folded, found["words"]), WORD)):
                for text in texts:
                    self._take(len(self.entries), text.split(), weight)
            self.entries.append(Entry(found["kind"], found["id"], names, synonyms))
        self._words = sorted(self._weights)
        self._beginnings: dict[int, dict[str, list[str]]] = {}

    def _take(self, row: int, words: Sequence[str], weight: float) -> None:
        pairs = (first + second for first, second in zip(words, words[1:], strict=False))
        for word, counted in (*((word, weight) for word in words), *((pair, weight * RUN_TOGETHER) for pair in pairs)):
            rows = self._weights[word]
            rows[row] = max(rows.get(row, 0.0), counted)

    def rows_of(self, word: str) -> Mapping[int, float]:
        """The rows of the entries that have a word of the index, with how much it counts there."""
        return self._weights[word]

    def beginning_with(self, typed: str) -> Iterator[str]:
        """The words of the index that begin with what is typed."""
        at = bisect_left(self._words, typed)
        while at < len(self._words) and self._words[at].startswith(typed):
            yield self._words[at]
            at += 1

    def near(self, typed: str, edits: int) -> Iterator[tuple[str, int]]:
        """The words that begin with something like what is typed, and by how many edits (a swap is one) it differs."""
        best: dict[str, int] = {}
        for length in (len(typed) - 1, len(typed), len(typed) + 1):
            beginnings = self._beginnings_of(length)
            choices = process.extract(typed, beginnings.keys(), scorer=OSA.distance, score_cutoff=edits, limit=None)
            for beginning, distance, _ in choices:
                for word in beginnings[beginning]:
                    best[word] = min(best.get(word, edits), int(distance))
        yield from best.items()

    def _beginnings_of(self, length: int) -> dict[str, list[str]]:
        if length not in self._beginnings:
            found: dict[str, list[str]] = defaultdict(list)
            for word in self._words:
                if len(word) >= length:
                    found[word[:length]].append(word)
            self._beginnings[length] = found
        return self._beginnings[length]


def read_index(data: bytes) -> Index:
    """The index from the bytes of an edition's ``search.json``."""
    return Index(json.loads(data)["entries"])
