"""What all entries of the catalogue share: texts, dates and sources in one language."""

from collections.abc import Iterable
from typing import Any

from maps.build.wording import Wording
from maps.model.content import Content
from maps.model.dates import DatedFact
from maps.model.places import Place
from maps.model.text import Text

Json = dict[str, Any]


class Writer:
    """Writes texts, dates and sources in one language."""

    def __init__(self, content: Content, language: str) -> None:
        self._content = content
        self._language = language
        self._wording = Wording(content.phrases[language])
        self._sources = {
            source.id: {
                "id": source.id,
                "title": source.title,
                "publisher": source.publisher,
                "date": self._wording.published(source.date),
            }
            for source in content.sources
        }

    def _text(self, text: Text | None) -> str | None:
        return None if text is None else text[self._language]

    def _dated(self, fact: DatedFact | None) -> Json | None:
        if fact is None:
            return None
        return {
            "text": self._wording.period(fact),
            "precision": fact.precision.value,
            "kind": fact.kind.value,
            "first_day": fact.value.isoformat(),
            "last_day": fact.last_day.isoformat(),
            "last_text": self._wording.day(fact.last_day),
            "as_of": self._wording.day(fact.as_of),
            "source": fact.source,
        }

    def _sources_of(self, identifiers: Iterable[str]) -> list[Json]:
        return [self._sources[identifier] for identifier in identifiers]

    def _place_link(self, place: Place) -> Json:
        return {"id": place.id, "name": self._text(place.name)}
