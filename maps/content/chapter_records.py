"""The records of the chapters of the story, and of how far its translations have been read over."""

from typing import Self

from pydantic import Field, model_validator

from maps.content.fields import ChapterText, Day, LanguageCode, Slug, TitleText, Words, mistake
from maps.content.records import Record, Sources
from maps.content.story_records import ShownRecord
from maps.model import chapters, milestones, translations
from maps.model.chapters import ChartKind
from maps.model.said import say
from maps.model.statements import ShownKind


class ChartRecord(Record):
    """A chart."""

    target = chapters.Chart

    kind: ChartKind = Field(strict=False)
    whole: Slug | None = None
    figures: list[Slug] = Field([])

    @model_validator(mode="after")
    def _has_what_its_kind_draws(self) -> Self:
        belongs = self.kind in (ChartKind.PARTS, ChartKind.STEPS)
        if belongs and self.whole is None:
            raise mistake(
                say("is a chart of {kind} of nothing.", kind=self.kind.value),
                say("Name the figure that they belong to as its whole."),
                "whole",
            )
        if not belongs and self.whole is not None:
            message = say("has a whole, which a chart of {kind} does not draw.", kind=self.kind.value)
            raise mistake(message, say("Remove it."), "whole")
        if bool(self.figures) is (self.kind is ChartKind.SPACE):
            raise mistake(
                say("names figures, which it does not draw.") if self.figures else say("draws no figures."),
                say("Only a chart of kind space has none: it follows from the places."),
                "figures",
            )
        return self


class ChapterRecord(Record):
    """A chapter."""

    target = chapters.Chapter

    id: Slug
    scene: chapters.Scene = Field(strict=False)
    title: TitleText
    text: ChapterText
    chart: ChartRecord | None = None
    shows: list[ShownRecord] = Field([])
    contacts: list[Slug] = Field([])
    audience: milestones.Audience = Field(strict=False)
    sources: Sources

    @model_validator(mode="after")
    def _names_no_chapter(self) -> Self:
        if any(shown.kind is ShownKind.CHAPTER for shown in self.shows):
            raise mistake(
                say("names another chapter."),
                say("Name an organisation, a place, a station, a milestone or a figure."),
                "shows",
            )
        return self


class TranslationRecord(Record):
    """The state of a translation."""

    target = translations.Translation

    id: Slug
    language: LanguageCode
    files: list[Words] = Field([])
    state: translations.ReviewState = Field(strict=False)
    role: translations.Responsible = Field(strict=False)
    as_of: Day
