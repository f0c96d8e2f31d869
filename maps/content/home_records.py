"""The records of the home scene: what visitors look for, and who helps them."""

import re
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from maps.content.fields import Label, LongText, ShortText, Slug, TitleText, mistake
from maps.content.records import Record
from maps.content.wording import shown
from maps.model import home
from maps.model.said import say


def _dialled(number: str) -> str:
    if not re.fullmatch(r"\+?[0-9]+(?: [0-9]+)*", number) or len(number) > 20:
        raise mistake(
            say("{value} is not a telephone number.", value=shown(number)),
            say("Write its digits, in groups if you like, as '01 42 11 42 11'."),
        )
    return number


Telephone = Annotated[Label, AfterValidator(_dialled)]
"""A number to dial: digits, parted by single blanks, perhaps behind a plus."""


class AnswerRecord(Record):
    """What answers."""

    target = home.Answer

    kind: home.AnswerKind = Field(strict=False)
    id: Slug
    note: TitleText | None = None


class IntentRecord(Record):
    """What somebody may be looking for."""

    target = home.Intent

    id: Slug
    icon: home.IntentIcon = Field(strict=False)
    name: ShortText
    hint: TitleText | None = None
    text: LongText | None = None
    answers: list[AnswerRecord] = Field([])
    ask: LongText | None = None
    panel: home.AnswerPanel | None = Field(None, strict=False)
    sources: list[Slug] = Field([])

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        said = bool(self.answers or self.ask or self.text)
        if self.panel is None and not (self.answers or self.ask):
            raise mistake(
                say("leads nowhere."),
                say("Give answers; where none is known, say in ask whom to ask."),
                "answers",
            )
        if self.panel is not None and said:
            raise mistake(
                say("leads to a panel, and has an answer of its own."),
                say("Keep one of them: panel, or text, answers and ask."),
                "panel",
            )
        return self


class HelperRecord(Record):
    """Somebody who helps."""

    target = home.Helper

    id: Slug
    dial: Telephone | None = None
    name: TitleText
    text: LongText
    sources: list[Slug] = Field([])
