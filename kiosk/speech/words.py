"""What is written, in words that a voice says right: signs, ranges, numbers in groups."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

NUMBER = r"(?<![\d.,])\d{1,3}(?:%s\d{3})+(?!\d)"
GROUPED = {
    "": re.compile(NUMBER % "[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE} ]"),
    "en": re.compile(NUMBER % ","),
    "es": re.compile(NUMBER % r"\."),
}
"""Numbers as languages group their digits: French by spaces, as any other may too."""
RANGE = re.compile(r"(?<=[\w²])\s?–\s?(?=\d)|(?<=\b\w)–(?=\w\b)")
"""A dash between two numbers, or between two letters."""
DASH = re.compile(r"\s+[–—-]\s+|[–—]")
PAUSE = re.compile(r"\s*[·•|]\s*")
SPACES = re.compile(r"\s+")


def spoken(text: str, language: str) -> str:
    """The text as a voice of this language (ISO 639-1) says it."""
    text = text.replace("\N{NON-BREAKING HYPHEN}", "-").replace("\N{SOFT HYPHEN}", "")
    for key in ("", language):
        if key in GROUPED:
            text = GROUPED[key].sub(lambda found: re.sub(r"\D", "", found.group()), text)
    text = RANGE.sub(f" {_to()} ", text)
    for written, said in _signs():
        text = written.sub(said, text)
    text = PAUSE.sub(", ", DASH.sub(", ", text))
    return SPACES.sub(" ", text).strip(" ,")


def _to() -> str:
    return QCoreApplication.translate("Speech", "to", "from 2011 to 2025")


def _signs() -> list[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]]:
    translate = QCoreApplication.translate
    return [
        (re.compile(r"\bm²"), translate("Speech", "square metres")),
        (re.compile(r"(?<=\d)\s?km\b"), " " + translate("Speech", "kilometres")),
        (re.compile(r"(?<=\d)\s?min\b"), " " + translate("Speech", "minutes")),
        (re.compile(r"(?<=\d)\s?s\b"), " " + translate("Speech", "seconds")),
        (re.compile(r"(?<=\d)\s?mm\b"), " " + translate("Speech", "millimetres")),
        (re.compile(r"(?<=\d)\s?min\b"), " " + translate("Speech", "minutes")),
        (re.compile(r"(?<=\d)\s?m\b"), " " + translate("Speech", "metres")),
        (re.compile(r"\s*→\s*"), " " + translate("Speech", "towards") + " "),
        (re.compile(r"[≈~]\s*"), translate("Speech", "about") + " "),
        (re.compile(r"\s*&\s*"), " " + translate("Speech", "and") + " "),
        (re.compile(r"\s*×\s*"), " " + translate("Speech", "times", "2 times 3") + " "),
        (re.compile(r">\s*(?=\d)"), translate("Speech", "more than") + " "),
        (re.compile(r"©\s*"), ""),
    ]


def sentences(text: str, longest: int = 300) -> list[str]:
    """The text in pieces that end with a sentence: what is paused goes on at the beginning of a piece."""
    pieces: list[str] = []
    for sentence in re.split(r"(?<=[.!?…:;])\s+", text):
        if pieces and len(pieces[-1]) + len(sentence) < longest:
            pieces[-1] += " " + sentence
        else:
            pieces.append(sentence)
    return [piece for piece in pieces if piece]


def pieces(text: str, language: str) -> list[str]:
    """The text as it is handed to the voice."""
    return sentences(spoken(text, language))
