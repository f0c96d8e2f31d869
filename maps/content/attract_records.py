"""The records of the loop that invites while nobody is there."""

from typing import Self

from pydantic import Field, model_validator

from maps.content.fields import Slug, StopText, mistake
from maps.content.records import Record
from maps.model import attract
from maps.model.said import say


class SpotRecord(Record):
    """Where a flight leads."""

    target = attract.Spot

    kind: attract.SpotKind = Field(strict=False)
    id: Slug


class StopRecord(Record):
    """A stop of the loop."""

    target = attract.Stop

    id: Slug
    shows: SpotRecord
    text: StopText | None = None
    figure: Slug | None = None
    seconds: float = Field(12.0, ge=attract.SHORTEST_S, le=attract.LONGEST_S)

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if self.text is None and self.figure is None:
            raise mistake(say("says nothing."), say("Give it a text, or name a figure."), "text")
        if self.text is not None and self.figure is not None:
            message = say("has a figure beside its text.")
            raise mistake(message, say("Keep one of them: a stop says one thing."), "figure")
        return self
