"""Whether the state of every translation is known, once for each language and file."""

from collections.abc import Iterator

from maps.content.parts import Parts
from maps.content.record_file import Entry
from maps.content.schema import MAPPINGS, RECORDS
from maps.content.wording import bare, did_you_mean, listed, shown
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import Said, say
from maps.model.translations import Translation

FILE = "translations.yaml"
FILES = (*MAPPINGS, *(file for file in RECORDS if file != FILE), "campus/zone.geojson")
"""The content files that hold texts."""

ALL_OTHERS = ""
"""Stands for the files that a record without files speaks of."""


def check_translations(parts: Parts, languages: tuple[str, ...]) -> Iterator[Problem]:
    """Every unknown language or file, every state given twice, every language without one.

    ``languages`` are those of the kiosk, the original first.
    """
    translated = languages[1:]
    given: set[tuple[str, str]] = set()
    for entry in parts.translations.entries:
        language, files = entry.value.language, entry.value.files
        if languages and language not in translated:
            message = say("{value} is not {noun}.", value=shown(language), noun=say("a translation of the kiosk"))
            advice = say("Use one of: {values}.", values=listed(translated)) if translated else say("Remove it.")
            yield entry.problem(("language",), message, advice)
        yield from _unknown(entry)
        for file in files or (ALL_OTHERS,):
            if (language, file) in given:
                yield entry.problem((), _twice(file, language), say("Keep one of them."))
            given.add((language, file))
    translations = parts.translations
    if translations.entries and translations.readable and not translations.problems:
        for language in translated:
            if (language, ALL_OTHERS) not in given:
                message = say("no state is given for {language}.", language=shown(language))
                advice = say("Add a record of that language without files.")
                yield Problem(FILE, WHOLE_FILE, "translations", message, advice)


def _unknown(entry: Entry[Translation]) -> Iterator[Problem]:
    for position, file in enumerate(entry.value.files):
        if file not in FILES:
            message = say("{value} is not {noun}.", value=shown(file), noun=say("a known file"))
            advice = did_you_mean(file, FILES, say("Name a content file, as places.yaml."))
            yield entry.problem(("files", position), message, advice)


def _twice(file: str, language: str) -> Said:
    if file == ALL_OTHERS:
        return say("the state of all other files in {language} is given twice.", language=shown(language))
    return say("the state of {file} in {language} is given twice.", file=bare(file), language=shown(language))
