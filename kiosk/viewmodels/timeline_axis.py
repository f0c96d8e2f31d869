"""The axis of the timeline: which day stands where, and which years are written.

Most milestones lie in the last years. So the years before them share a part of the axis, and each later year has as
much room as any other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

EARLY_MILESTONES = 0.1
"""The part of all milestones, the earliest ones, that lie in the early years."""
EARLY_ROOM = 0.27
"""How much of the axis the early years take."""
ROUND = 5
"""Later years are written every so many; the early years end with one of them."""
STEPS = (10, 20, 30, 50, 100)
EARLY_TICKS = 3.2
"""As many years can be written side by side in the early part of the narrowest axis."""


@dataclass(frozen=True, slots=True)
class Axis:
    """From the beginning of the year ``first`` to the end of ``last``; the early years end where ``turn`` begins.

    Places on the axis are parts of its length, from 0 to 1.
    """

    first: int
    turn: int
    last: int

    def at(self, day: date) -> float:
        """Where a day stands; what lies outside the axis stands at its end."""
        return self._at(day.year + (day.timetuple().tm_yday - 1) / 366)

    def year_at(self, place: float) -> int:
        """The year that a place lies in."""
        room = self._room
        if place < room:
            year = self.first + place / room * (self.turn - self.first)
        else:
            year = self.turn + (place - room) / (1 - room) * (self.last + 1 - self.turn)
        return min(max(int(year), self.first), self.last)

    def middle(self, year: int) -> float:
        """Where the middle of a year stands."""
        return self._at(year + 0.5)

    def ticks(self) -> list[int]:
        """The years that are written: the first, round ones that keep off it and the turn, then every fifth."""
        span = self.turn - self.first
        step = next((step for step in STEPS if span / step <= EARLY_TICKS), STEPS[-1])
        rounded = range(-(-self.first // step) * step, self.turn, step)
        early = [year for year in rounded if min(year - self.first, self.turn - year) >= 0.6 * step]
        later = range(self.turn, self.last + 1, ROUND)
        return [*([self.first] if span >= step / 2 else []), *early, *later]

    @property
    def _room(self) -> float:
        return EARLY_ROOM if self.turn > self.first else 0.0

    def _at(self, year: float) -> float:
        room = self._room
        if year < self.turn:
            return max(0.0, (year - self.first) / (self.turn - self.first) * room)
        return min(1.0, room + (year - self.turn) / (self.last + 1 - self.turn) * (1 - room))


def axis_of(years: Iterable[int], today: int, last: int) -> Axis:
    """The axis for milestones in these years; it holds the year of ``today`` and reaches to ``last``."""
    found = sorted([*years, today])
    turn = found[int(len(found) * EARLY_MILESTONES)] // ROUND * ROUND
    first = found[0]
    return Axis(first, turn if turn - first > 2 * ROUND else first, max(found[-1], last))
