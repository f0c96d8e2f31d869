"""The records of trains and buses: when they run, and what nobody has made sure of."""

import re
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from maps.content.fields import Colour, Day, Label, LongText, Slug, Words, mistake
from maps.content.records import Record, Sources
from maps.content.wording import shown
from maps.model import rail, service
from maps.model.said import say

SHORTEST_S, LONGEST_S = 60, 7200
LAST_HOUR = 27
"""What runs at half past one at night belongs to the day before: 25:30."""


def _time(text: str) -> str:
    found = re.fullmatch(r"([0-9]{2}):([0-5][0-9])", text)
    if not found or int(found[1]) > LAST_HOUR:
        raise mistake(
            say("{value} is not a time.", value=shown(text)),
            say("Write hours and minutes between quotes, as '05:30'; after midnight '24:30' goes on."),
        )
    return text


TrainTimeText = Annotated[str, AfterValidator(_time)]


class TrainTimeRecord(Record):
    """The first or the last train."""

    target = service.TrainTime
    time: TrainTimeText
    as_of: Day
    source: Slug


class HeadwayRecord(Record):
    """Seconds between two trains."""

    target = service.Headway
    period: rail.Period = Field(strict=False)
    seconds: int = Field(ge=SHORTEST_S, le=LONGEST_S)
    as_of: Day
    source: Slug


class ServiceRecord(Record):
    """A line at a station."""

    target = service.Service
    station: Slug
    line: Slug
    first_train: TrainTimeRecord | None = None
    last_train: TrainTimeRecord | None = None
    headways: list[HeadwayRecord] = Field([])

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        periods = [headway.period for headway in self.headways]
        for period in periods:
            if periods.count(period) > 1:
                raise mistake(say("names {id} twice.", id=shown(period.value)), say("Remove one of them."), "headways")
        first, last = self.first_train, self.last_train
        if first and last and last.time <= first.time:
            raise mistake(
                say("{last} is not later than the first train, {first}.", last=last.time, first=first.time),
                say("After midnight go on counting: half past midnight is '24:30'."),
                "last_train",
            )
        return self


class BusLineRecord(Record):
    """A bus line."""

    target = service.BusLine
    id: Slug
    number: Label
    operator: Words
    colour: Colour
    serves: LongText | None = None
    stop_verified: bool
    as_of: Day
    sources: Sources
