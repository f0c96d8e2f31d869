"""The records of what the kiosk tells besides the map: milestones, figures, statements, notices, centres in Europe."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from maps.content.fields import Day, LongText, Number, ShortText, Slug, TitleText, Years, mistake
from maps.content.records import DatedFactRecord, Record, Sources
from maps.model import europe, figures, milestones, notices, statements
from maps.model.dates import DateKind
from maps.model.said import say


class MilestoneRecord(Record):
    """A milestone."""

    target = milestones.Milestone

    id: Slug
    title: TitleText
    text: LongText
    date: DatedFactRecord | None = None
    change: milestones.Change | None = Field(None, strict=False)
    place: Slug | None = None
    section: Slug | None = None
    audience: milestones.Audience = Field(strict=False)
    sources: Sources

    @model_validator(mode="after")
    def _has_a_date(self) -> Self:
        if self.date is None and self.section is None and self.place is None:
            raise mistake(
                say("has no date."),
                say("Give it one, or name the section or the place whose opening or delivery it is."),
                "date",
            )
        if self.change is not None and (self.date is None or self.date.kind is not DateKind.OPENED):
            raise mistake(
                say("is {change}, but the day of that news is not given.", change=self.change.value),
                say("Give the day of the news as its date, with kind: opened."),
                "change",
            )
        return self


class FigureRecord(Record):
    """A key figure."""

    target = figures.Figure

    id: Slug
    label: TitleText
    value: Number
    qualifier: figures.Qualifier | None = Field(None, strict=False)
    unit: ShortText | None = None
    year: Years | None = None
    group: figures.FigureGroup = Field(strict=False)
    audience: milestones.Audience = Field(strict=False)
    confirmed: bool
    note: LongText | None = None
    purpose: figures.FloorUse | None = Field(None, strict=False)
    sources: Sources

    @model_validator(mode="after")
    def _measures_what_it_is_for(self) -> Self:
        if self.purpose is not None and self.unit is None:
            raise mistake(
                say("is for floor area, but no unit is given."),
                say("Write unit: m², or leave purpose out."),
                "purpose",
            )
        return self

    @model_validator(mode="after")
    def _says_what_is_doubtful(self) -> Self:
        if not self.confirmed and self.note is None:
            raise mistake(
                say("is not confirmed, and no note says why."),
                say("Add a note, or write confirmed: true."),
                "confirmed",
            )
        return self


class ShownRecord(Record):
    """A thing that the kiosk shows."""

    target = statements.Shown

    kind: statements.ShownKind = Field(strict=False)
    id: Slug


class StatementRecord(Record):
    """A statement in today's truth."""

    target = statements.Statement

    id: Slug
    text: LongText
    shown_by: Annotated[list[ShownRecord], Field(min_length=1)]
    sources: Sources


class NoticeRecord(Record):
    """A short announcement."""

    target = notices.Notice

    id: Slug
    text: LongText
    first_day: Day = Field(alias="from")
    last_day: Day = Field(alias="until")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.last_day < self.first_day:
            raise mistake(
                say("{last} is before its first day, {first}.", last=self.last_day, first=self.first_day),
                say("Correct from or until; both days are shown."),
                "until",
            )
        return self


class CentreRecord(Record):
    """A centre of the European alliance."""

    target = europe.Centre

    id: Slug
    city: TitleText
    organisations: Annotated[list[Slug], Field(min_length=1)]
    sources: Sources
