"""The files that each language of the kiosk needs: its turns of phrase, and the texts of the screens.

What is wrong with them is a problem of the content that names the language, for nothing can be shown in it.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from maps.content.mistakes import Mistake, check_record
from maps.content.phrase_records import PhrasesRecord
from maps.content.raw_file import read_text
from maps.content.wording import shown
from maps.model.phrases import Phrases
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import say

SIZE_LIMIT = 1_000_000
Text = tuple[str, str, str]
"""Context, source and comment of a text of the screens."""


@dataclass(frozen=True, slots=True)
class LanguageFiles:
    """The turns of phrase of each language that has them, and what is wrong with any file."""

    phrases: Mapping[str, Phrases]
    problems: tuple[Problem, ...]


def wording_file(language: str) -> str:
    """Name of the file with a language's turns of phrase."""
    return f"wording_{language}.toml"


def screens_file(language: str) -> str:
    """Name of the file with a language's texts of the screens, before it is compiled."""
    return f"kiosk_{language}.ts"


def read_language_files(folder: Path, languages: tuple[str, ...]) -> LanguageFiles:
    """Read and check the files of every language; the first one has the texts that every other must have."""
    problems: list[Problem] = []
    phrases: dict[str, Phrases] = {}
    for language in dict.fromkeys(languages):
        read = _read_phrases(folder, language, problems)
        if read is not None:
            phrases[language] = read
    problems += _screens(folder, tuple(dict.fromkeys(languages)))
    return LanguageFiles(phrases, tuple(problems))


def _read_phrases(folder: Path, language: str, problems: list[Problem]) -> Phrases | None:
    file = wording_file(language)
    text = _text_of(folder, file)
    if isinstance(text, Problem):
        problems.append(text)
        return None
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = say("is not TOML: {reason}.", reason=str(error))
        problems.append(Problem(_path(file), WHOLE_FILE, "", message, say("Correct it; another language's shows how.")))
        return None

    def report(found: Mistake) -> None:
        field = ".".join(map(str, found.path))
        problems.append(Problem(_path(file), WHOLE_FILE, field, found.message, found.advice))

    record = check_record(PhrasesRecord, tables, (), report)
    made: Phrases | None = record.made() if record else None
    return made


def _screens(folder: Path, languages: tuple[str, ...]) -> Iterator[Problem]:
    wanted: frozenset[Text] = frozenset()
    for language in languages:
        file = screens_file(language)
        text = _text_of(folder, file)
        if isinstance(text, Problem):
            yield text
            continue
        try:
            texts = finished_texts(text)
        except ElementTree.ParseError as error:
            message = say("is not a file of Qt Linguist: {reason}.", reason=str(error))
            yield Problem(_path(file), WHOLE_FILE, "", message, say("Correct it; another language's shows how."))
            continue
        lacking = sorted((wanted | texts.keys()) - {text for text, finished in texts.items() if finished})
        if lacking:
            message = say(
                "lacks {count} texts, the first of them {text}.", count=len(lacking), text=shown(lacking[0][1])
            )
            yield Problem(_path(file), WHOLE_FILE, lacking[0][0], message, say("Run make i18n, then translate them."))
        wanted = wanted or frozenset(texts)


def finished_texts(text: str) -> dict[Text, bool]:
    """Every text of a file of Qt Linguist, and whether its translation is finished, in all its forms."""
    found: dict[Text, bool] = {}
    for context in ElementTree.fromstring(text).iter("context"):  # noqa: S314 - our own file, expat guards itself
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            forms = [] if translation is None else list(translation) or [translation]
            state = "missing" if translation is None else translation.get("type", "")
            found[key] = not state and all(form.text for form in forms)
    return found


def _text_of(folder: Path, file: str) -> str | Problem:
    if not (folder / file).exists():
        message = say("is missing: kiosk.yaml names its language.")
        advice = say("Copy that of another language and translate it: CONTRIBUTING.md says how.")
        return Problem(_path(file), WHOLE_FILE, "", message, advice)
    text = read_text(folder, file, SIZE_LIMIT)
    if isinstance(text, Problem):
        return Problem(_path(file), text.where, text.field, text.message, text.advice)
    return text


def _path(file: str) -> str:
    return f"resources/i18n/{file}"
