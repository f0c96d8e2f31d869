"""Milestones of the campus, from its first hospital to what is announced."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.dates import DatedFact, DateKind
from maps.model.text import Text


class Audience(StrEnum):
    """Whom a fact is meant for. ``investor``: only where investors look, never in what runs by itself."""

    VISITOR = "visitor"
    INVESTOR = "investor"


class Change(StrEnum):
    """News that a plan changed. Such news has happened: its date is the day of the news."""

    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class MilestoneState(StrEnum):
    """How a milestone is told apart from the others."""

    DONE = "done"
    ANNOUNCED = "announced"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something that happened or is announced.

    ``date`` is None where it is the opening of ``section`` or, without a section, the delivery of ``place``: then that
    is the one place to change it. ``place`` is what the milestone shows on the map, ``section`` what opens with it.
    """

    id: str
    title: Text
    text: Text
    date: DatedFact | None
    change: Change | None
    place: str | None
    section: str | None
    audience: Audience
    sources: tuple[str, ...]

    def state(self, date: DatedFact) -> MilestoneState:
        """How it is told, where ``date`` is its own or the one it takes over."""
        if self.change is not None:
            return MilestoneState(self.change.value)
        return MilestoneState.DONE if date.kind is DateKind.OPENED else MilestoneState.ANNOUNCED
