"""What the association says of the campus, as it is true today."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.text import Text


class ShownKind(StrEnum):
    """What can tell a statement."""

    ORGANISATION = "organisation"
    PLACE = "place"
    STATION = "station"
    MILESTONE = "milestone"
    FIGURE = "figure"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Shown:
    """A thing that the kiosk shows."""

    kind: ShownKind
    id: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of the association in today's truth. ``shown_by`` names what tells it, the most telling first."""

    id: str
    text: Text
    shown_by: tuple[Shown, ...]
    sources: tuple[str, ...]
