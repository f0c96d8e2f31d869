"""The records of the words that people type for what the kiosk shows."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo

from maps.content.fields import Slug, TitleWords, mistake
from maps.content.records import Record
from maps.content.wording import bare, listed, meant, shown
from maps.model import synonyms
from maps.model.said import say


def _known_languages(value: Any, info: ValidationInfo) -> Any:
    languages: tuple[str, ...] = (info.context or {}).get("languages", ())
    if isinstance(value, str | int):
        message = say("{value} is not {noun}.", value=shown(value), noun=say("a list"))
        advice = say("Write the words between brackets, or a list for each language.")
        raise mistake(message, meant(say("[{item}]", item=bare(value)), advice))
    if isinstance(value, list):
        return dict.fromkeys(languages, value) or {"": value}
    if isinstance(value, Mapping) and languages:
        unknown = [str(language) for language in value if language not in languages]
        if unknown:
            raise mistake(
                say("is given in {languages}, which kiosk.yaml does not name.", languages=listed(unknown[:5])),
                say("Remove it, or add the language there. Known are: {known}.", known=listed(languages)),
            )
    return value


WordList = Annotated[list[TitleWords], Field(min_length=1)]
WordLists = Annotated[
    dict[str, WordList],
    BeforeValidator(_known_languages, json_schema_input_type=list[str] | dict[str, list[str]]),
    Field(min_length=1),
]
"""Words by language; a list alone stands for all languages."""


class MeantRecord(Record):
    """A thing that is meant."""

    target = synonyms.Meant

    kind: synonyms.MeantKind = Field(strict=False)
    id: str


class SynonymRecord(Record):
    """Words with one meaning."""

    target = synonyms.Synonym

    id: Slug
    words: WordLists
    means: Annotated[list[MeantRecord], Field(min_length=1)]

    def made(self) -> synonyms.Synonym:
        """The model's object, with the words of each language as a tuple."""
        return synonyms.Synonym(
            id=self.id,
            words={language: tuple(words) for language, words in self.words.items()},
            means=tuple(meant.made() for meant in self.means),
        )
