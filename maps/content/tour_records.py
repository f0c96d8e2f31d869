"""The records of the tours."""

from typing import Annotated, Self

from pydantic import Field, ValidationInfo, model_validator

from maps.content.attract_records import SpotRecord
from maps.content.fields import ChapterText, Day, Latitude, Longitude, LongText, Slug, TitleText, mistake
from maps.content.records import Record
from maps.content.wording import listed, shown
from maps.model import tours
from maps.model.said import say


class BoundsRecord(Record):
    """A rectangle of the map."""

    target = tours.Bounds

    west: Longitude
    south: Latitude
    east: Longitude
    north: Latitude

    @model_validator(mode="after")
    def _is_a_rectangle(self) -> Self:
        if self.west >= self.east or self.south >= self.north:
            advice = say("West is less than east, and south less than north.")
            raise mistake(say("is no rectangle."), advice)
        return self


class StopJourneyRecord(Record):
    """A journey of a stop."""

    target = tours.StopJourney

    start: Slug
    end: Slug


class StopReachRecord(Record):
    """How far one gets."""

    target = tours.StopReach

    beside_today: bool = False


class TourStopRecord(Record):
    """A stop of a tour."""

    target = tours.TourStop

    id: Slug
    title: TitleText
    text: LongText | None = None
    notes: ChapterText | None = None
    seconds: float = Field(20.0, ge=tours.SHORTEST_S, le=tours.LONGEST_S)
    shows: list[SpotRecord] = Field([])
    bounds: BoundsRecord | None = None
    day: Day | None = None
    opening_of: Slug | None = None
    layers: list[Slug] | None = None
    figures: Annotated[list[Slug], Field(max_length=tours.MOST_FIGURES)] = Field([])
    milestone: Slug | None = None
    reach: StopReachRecord | None = None
    journey: StopJourneyRecord | None = None

    @model_validator(mode="after")
    def _has_a_view_at_one_day(self) -> Self:
        if not (self.shows or self.bounds or self.milestone or self.reach or self.journey):
            advice = say("Give it shows, bounds, a milestone, reach or a journey: the map must know where to fly.")
            raise mistake(say("has no view."), advice, "shows")
        days = [name for name in ("day", "opening_of", "milestone") if getattr(self, name) is not None]
        if len(days) > 1:
            message = say("gives a second day beside {field}.", field=days[0])
            raise mistake(message, say("Keep one of day, opening_of and milestone."), days[1])
        return self


class TourRecord(Record):
    """A tour."""

    target = tours.Tour

    id: Slug
    name: TitleText
    loops: bool = False
    languages: list[str] = Field(default_factory=list)
    stops: list[TourStopRecord]

    @model_validator(mode="after")
    def _speaks_what_the_kiosk_speaks(self, info: ValidationInfo) -> Self:
        spoken: tuple[str, ...] = (info.context or {}).get("languages", ())
        if self.languages and not self.loops:
            message = say("are spoken one after the other, a loop each, and the tour does not loop.")
            raise mistake(message, say("Write loops: true, or remove them."), "languages")
        unknown = [language for language in self.languages if spoken and language not in spoken]
        if unknown:
            raise mistake(
                say("{value} is not a language of the kiosk.", value=shown(unknown[0])),
                say("Use one of: {values}.", values=listed(spoken)),
                "languages",
            )
        return self

    @model_validator(mode="after")
    def _goes_somewhere(self) -> Self:
        if not self.stops:
            raise mistake(say("has no stop."), say("Give the tour a stop, or remove it."), "stops")
        seen: set[str] = set()
        for stop in self.stops:
            if stop.id in seen:
                message = say("has two stops {id}.", id=repr(stop.id))
                raise mistake(message, say("Give each stop of a tour an id of its own."), "stops")
            seen.add(stop.id)
        return self
