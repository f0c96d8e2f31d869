"""What the scenes of the story tell, chapter by chapter."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.milestones import Audience
from maps.model.statements import Shown
from maps.model.text import Text


class Scene(StrEnum):
    """The scene that a chapter stands in."""

    CAMPUS = "campus"
    JOIN = "join"
    EUROPE = "europe"
    ABOUT = "about"


class ChartKind(StrEnum):
    """How figures are drawn.

    ``parts``: side by side in a whole; what they leave is drawn too. ``steps``: one inside the other, on the way to a
    whole. ``bars``: beside each other, the longest filling the width. ``number``: each by itself, in its own unit.
    ``space``: no figures, but the floor space of the zone by state, which follows from the places.
    """

    PARTS = "parts"
    BARS = "bars"
    STEPS = "steps"
    NUMBER = "number"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of figures, by their ids. ``whole`` is the figure that ``parts`` and ``steps`` belong to."""

    kind: ChartKind
    whole: str | None
    figures: tuple[str, ...]

    @property
    def all_figures(self) -> tuple[str, ...]:
        """Every figure it draws, the whole first."""
        return self.figures if self.whole is None else (self.whole, *self.figures)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A short text with what it draws and names. Chapters stand in the order of their file.

    ``shows`` names what a visitor can go on to, the most telling first; ``contacts`` the organisations to turn to, each
    with a public web address.
    """

    id: str
    scene: Scene
    title: Text
    text: Text
    chart: Chart | None
    shows: tuple[Shown, ...]
    contacts: tuple[str, ...]
    audience: Audience
    sources: tuple[str, ...]
