"""Key figures of the campus."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.milestones import Audience
from maps.model.text import Text


class FigureGroup(StrEnum):
    """What a figure is about: figures of one group are shown together."""

    ZONE = "zone"
    INVESTMENT = "investment"
    ENVIRONMENT = "environment"
    RESEARCH = "research"
    ACCESS = "access"
    CONTEXT = "context"


class FloorUse(StrEnum):
    """What floor area is for."""

    WORK = "work"
    HOMES = "homes"
    SERVICES = "services"


class Qualifier(StrEnum):
    """How a figure is to be read, where it is not exact."""

    ABOUT = "about"
    MORE_THAN = "more_than"
    UP_TO = "up_to"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure. ``unit`` follows the number ("hectares", "%"); None for a bare number, as a rank.

    ``year`` is the year or the years it is given for ("2015", "2011-2025"), None where its source says none.
    ``purpose`` is what the floor area is for that the programme plans: the phases show it beside the known lots.
    ``confirmed`` is False where the sources differ or there is only one: ``note`` then says so, and is shown beside it.
    """

    id: str
    label: Text
    value: float
    qualifier: Qualifier | None
    unit: Text | None
    year: str | None
    group: FigureGroup
    audience: Audience
    confirmed: bool
    note: Text | None
    purpose: FloorUse | None
    sources: tuple[str, ...]
