"""From what is typed to what is meant: the entries, the best first."""

from collections.abc import Iterable, Mapping
from heapq import nsmallest

from kiosk.search.index import Entry, Hit, Index
from maps.model.folding import folded

MOST = 30
LONGEST = 80
"""Letters that are looked at; nobody types more."""
KINDS = ("intent", "place", "organisation", "line", "station", "stop", "milestone")
"""Of two that are as good the kind that stands first."""
WHOLE, BEGUN, HELD = 1.0, 0.5, 0.4
"""What it adds that the text is the name itself, its beginning, or stands in it word for word."""
OTHER_WORDS = 0.9
"""How much of that it adds in a synonym."""

Scores = Mapping[int, float]


def find(index: Index, typed: str, most: int = MOST) -> list[Entry]:
    """The entries that have all words of the text, or else most of them; begun and mistyped words count too."""
    text = folded(typed[:LONGEST])
    words = list(dict.fromkeys(text.split()))
    if not words:
        return []
    begun = [_scores(index.begun(word), word) for word in words]
    each = [scores or _otherwise(index, word) for scores, word in zip(begun, words, strict=True)]
    rows = _in_all(each)
    if rows:
        return _best(index, [text], rows, most)
    each = [{**_otherwise(index, word), **scores} for scores, word in zip(begun, words, strict=True)]
    rows = _in_all(each)
    return _best(index, [text], rows, most) if rows else _best(index, words, _in_most(each), most)


def edits_for(word: str) -> int:
    """How many letters of a word may be wrong."""
    return 0 if len(word) < 4 or word.isdigit() else 1 if len(word) < 8 else 2


def _scores(hits: Iterable[Hit], typed: str) -> Scores:
    """The rows with a word that begins with what is typed; the nearer to its end the better."""
    scores: dict[int, float] = {}
    for word, rows in hits:
        quality = 1.0 if word == typed else 0.7 + 0.2 * len(typed) / len(word)
        for row, weight in rows.items():
            scores[row] = max(scores.get(row, 0.0), quality * weight)
    return scores


def _otherwise(index: Index, typed: str) -> Scores:
    """The rows with a word that was mistyped, or with two that were typed as one."""
    scores = dict(_scores(index.run_together(typed), typed))
    edits = edits_for(typed)
    for word, distance in index.near(typed, edits) if edits else ():
        quality = 0.6 - 0.15 * distance - 0.02 * abs(len(word) - len(typed))
        for row, weight in index.rows_of(word).items():
            scores[row] = max(scores.get(row, 0.0), quality * weight)
    return scores


def _in_all(each: list[Scores]) -> dict[int, float]:
    """The rows that every word leads to, with the mean of their scores."""
    first, *others = sorted(each, key=len)
    rows = {row for row in first if all(row in scores for scores in others)}
    return {row: sum(scores[row] for scores in each) / len(each) for row in rows}


def _in_most(each: list[Scores]) -> dict[int, float]:
    """Where no entry has all words: the rows by how many of them they have; a word that few have says more."""
    said = [(scores, 1 / (len(scores) + 5)) for scores in each if scores]
    total = sum(weight for _, weight in said) or 1.0
    rows: dict[int, float] = {}
    for scores, weight in said:
        for row, score in scores.items():
            rows[row] = rows.get(row, 0.0) + score * weight / total
    enough = max(rows.values(), default=0.0) / 2
    return {row: score for row, score in rows.items() if score >= enough}


def _best(index: Index, texts: list[str], rows: Scores, most: int) -> list[Entry]:
    """The rows by their score, and by what stands in their names word for word."""

    def order(row: int) -> tuple[float, int, int]:
        entry = index.entries[row]
        whole = sum(_as_a_whole(entry, text) for text in texts) / len(texts)
        return (-round(rows[row] + whole, 4), KINDS.index(entry.kind), row)

    return [index.entries[row] for row in nsmallest(most, rows, key=order)]


def _as_a_whole(entry: Entry, text: str) -> float:
    """What it adds that the words stand together as in a name, and how much of the name they are."""
    return max(
        *(_together(name, text) for name in entry.names),
        *(OTHER_WORDS * _together(synonym, text) for synonym in entry.synonyms),
        0.0,
    )


def _together(name: str, text: str) -> float:
    if name == text or name.replace(" ", "") == text.replace(" ", ""):
        return WHOLE
    share = min(1.0, len(text) / max(1, len(name)))
    if name.startswith(text):
        return BEGUN * share + 0.1
    return HELD * share if f" {text}" in f" {name}" else 0.0
