"""The index of an edition in memory: which entries have which words, and which words are near what is typed."""

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from maps.model.folding import folded

NAME, SYNONYM, WORD = 1.0, 0.9, 0.4
"""How much a word counts that stands in a name, in a synonym, or only in what else is known of an entry."""
STOP = "stop"
"""A station without a sheet: a way may lead there."""
ENDS = ("place", "organisation", "line", "station", STOP)
"""What is found where a start or a goal is chosen."""
RUN_TOGETHER = 0.9
"""Of that, what is left where two words were typed as one ("kremlinbicetre")."""


Rows = Mapping[int, float]
"""Rows of entries, with how much a word counts there."""
Hit = tuple[str, Rows]


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be found: kind and id, its names and synonyms in all languages (folded)."""

    kind: str
    id: str
    names: tuple[str, ...]
    synonyms: tuple[str, ...]


class _Words:
    """Words with the rows that they lead to, and in the order of the alphabet once all are taken."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[int, float]] = defaultdict(dict)
        self.order: list[str] = []

    def take(self, row: int, words: Iterable[str], weight: float) -> None:
        """An entry has these words."""
        for word in words:
            rows = self.rows[word]
            rows[row] = max(rows.get(row, 0.0), weight)

    def sorted(self) -> "_Words":
        """All words are taken."""
        self.order = sorted(self.rows)
        return self

    def beginning_with(self, typed: str) -> Iterator[Hit]:
        """The words that begin with what is typed."""
        at = bisect_left(self.order, typed)
        while at < len(self.order) and self.order[at].startswith(typed):
            yield self.order[at], self.rows[self.order[at]]
            at += 1


class Index:
    """The entries of ``search.json`` and their words."""

    def __init__(self, entries: Iterable[Mapping[str, Any]]) -> None:
        self.entries: list[Entry] = []
        words, pairs = _Words(), _Words()
        for row, found in enumerate(entries):
            names, synonyms = (tuple(map(folded, found[field])) for field in ("names", "synonyms"))
            self.entries.append(Entry(found["kind"], found["id"], names, synonyms))
            for texts, weight in ((names, NAME), (synonyms, SYNONYM), (map(folded, found["words"]), WORD)):
                words.take(row, (word for text in texts for word in text.split()), weight)
            for texts, weight in ((names, NAME), (synonyms, SYNONYM)):
                typed_as_one = (first + second for text in texts for first, second in pairwise(text.split()))
                pairs.take(row, typed_as_one, weight * RUN_TOGETHER)
        self._words, self._pairs = words.sorted(), pairs.sorted()
        self._beginnings: dict[int, dict[str, list[str]]] = {}

    def begun(self, typed: str) -> Iterator[Hit]:
        """The words that begin with what is typed."""
        return self._words.beginning_with(typed)

    def run_together(self, typed: str) -> Iterator[Hit]:
        """The pairs of words that, written as one, begin with what is typed."""
        return self._pairs.beginning_with(typed)

    def rows_of(self, word: str) -> Rows:
        """The rows of the entries that have a word, with how much it counts there."""
        return self._words.rows[word]

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
            for word in self._words.order:
                if len(word) >= length:
                    found[word[:length]].append(word)
            self._beginnings[length] = found
        return self._beginnings[length]


def read_index(data: bytes) -> Index:
    """The index from the bytes of an edition's ``search.json``: of all that opens something."""
    return Index(one for one in json.loads(data)["entries"] if one["kind"] != STOP)


def read_ends(data: bytes) -> Index:
    """The index of where a way may begin and end."""
    return Index(one for one in json.loads(data)["entries"] if one["kind"] in ENDS)
