"""The record of the comparison before and after: from where, to where, at which moments."""

from typing import Self

from pydantic import Field, model_validator

from maps.content.fields import LAST_YEAR, LongText, ShortText, Slug, mistake
from maps.content.records import Record, Sources
from maps.model import comparison
from maps.model.said import say

FURTHEST_M = 3000
"""Nobody is said to have walked further to a train."""


class ComparedMomentRecord(Record):
    """A state of the network."""

    target = comparison.ComparedMoment
    id: Slug
    name: ShortText
    before: Slug | None = None
    once: Slug | None = None
    year: int | None = Field(None, ge=2000, le=LAST_YEAR)

    @model_validator(mode="after")
    def _is_one_moment(self) -> Self:
        given = [name for name in ("before", "once", "year") if getattr(self, name) is not None]
        if len(given) > 1:
            raise mistake(
                say("{field} stands beside {other}: one moment has one of them.", field=given[1], other=given[0]),
                say("Keep one of before, once and year, or none for today."),
                given[1],
            )
        return self


class DestinationRecord(Record):
    """A station that people come from."""

    target = comparison.Destination
    station: Slug
    name: ShortText
    reason: LongText | None = None


class ComparisonRecord(Record):
    """``network/comparison.yaml``."""

    target = comparison.Comparison
    origin: Slug
    furthest_m: int = Field(gt=0, le=FURTHEST_M)
    moments: list[ComparedMomentRecord] = Field(min_length=2, max_length=6)
    destinations: list[DestinationRecord] = Field(min_length=1, max_length=24)
    sources: Sources

    @model_validator(mode="after")
    def _is_today_once(self) -> Self:
        if sum((moment.before or moment.once or moment.year) is None for moment in self.moments) > 1:
            raise mistake(
                say("has more than one moment without before, once or year: all of them are today."),
                say("Keep one of them."),
                "moments",
            )
        return self
