"""What fingers mean while the screen is explored by ear. Pure: fed with touches and the time, told in ``Meant``."""

import math
from dataclasses import dataclass
from enum import Enum

EXPLORE_AFTER_S = 0.15
"""A finger that has been down for so long wants to hear what is under it."""
SECOND_TAP_WITHIN_S = 0.4
HOLD_S = 3.0
STAY_S = 1.0
"""A finger that has stood still for so long may be about to hold."""
SWIPE_WITHIN_S = 0.5


class Meaning(Enum):
    """What the fingers want."""

    EXPLORE = "explore"
    """Hear what is under the point."""
    ACT = "act"
    """Two taps anywhere: do what was heard last."""
    NEXT = "next"
    PREVIOUS = "previous"
    SCROLL = "scroll"
    """Two fingers moved up or down; ``y`` is by how much."""
    STAY = "stay"
    """A finger stands still: it may become a hold."""
    HOLD = "hold"
    """A finger stood still for three seconds."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A meaning and its point in the window, in logical pixels."""

    meaning: Meaning
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True)
class Finger:
    """One finger: where and when it came down, and where it is."""

    x: float
    y: float
    since: float
    now_x: float
    now_y: float
    moved: bool = False


class Touching:
    """Follows all fingers. Times are in seconds of any steady clock; ``slack`` and ``swipe`` in logical pixels.

    ``slack`` is how far a finger that stands still may tremble, ``swipe`` how far one goes that wipes.
    """

    def __init__(self, slack: float, swipe: float) -> None:
        self._slack = slack
        self._swipe = swipe
        self._fingers: dict[int, Finger] = {}
        self._most = 0
        self._exploring = False
        self._stayed = self._held = False
        self._tap: tuple[float, float, float] | None = None

    @property
    def fingers(self) -> int:
        """How many are down."""
        return len(self._fingers)

    @property
    def waits(self) -> bool:
        """Whether time alone may yet mean something."""
        return bool(self._fingers) or self._tap is not None

    def press(self, finger: int, x: float, y: float, now: float) -> list[Meant]:
        """A finger comes down."""
        if not self._fingers:
            self._most, self._exploring, self._stayed, self._held = 0, False, False, False
        self._fingers[finger] = Finger(x, y, now, x, y)
        self._most = max(self._most, len(self._fingers))
        return []

    def move(self, finger: int, x: float, y: float, now: float) -> list[Meant]:
        """A finger moves."""
        one = self._fingers.get(finger)
        if one is None:
            return []
        gone, one.now_x, one.now_y = y - one.now_y, x, y
        one.moved = one.moved or math.hypot(x - one.x, y - one.y) > self._slack
        if self._most == 2 and len(self._fingers) == 2:
            # Both fingers report their own way: together they went half of each.
            return [Meant(Meaning.SCROLL, 0.0, -gone / 2)]
        return [Meant(Meaning.EXPLORE, x, y)] if self._exploring else self.wait(now)

    def release(self, finger: int, x: float, y: float, now: float) -> list[Meant]:
        """A finger leaves."""
        one = self._fingers.pop(finger, None)
        if one is None or self._fingers or self._most > 1 or self._held or self._exploring:
            return []
        across, quick = x - one.x, now - one.since <= SWIPE_WITHIN_S
        if quick and abs(across) >= self._swipe and abs(across) > 2 * abs(y - one.y):
            self._tap = None
            return [Meant(Meaning.NEXT if across > 0 else Meaning.PREVIOUS)]
        if self._tap is not None:
            self._tap = None
            return [Meant(Meaning.ACT)]
        self._tap = (x, y, now)
        return []

    def wait(self, now: float) -> list[Meant]:
        """Time passes."""
        meant: list[Meant] = []
        if self._tap is not None and now - self._tap[2] >= SECOND_TAP_WITHIN_S and not self._fingers:
            meant.append(Meant(Meaning.EXPLORE, *self._tap[:2]))
            self._tap = None
        if not self._held:
            for one in self._fingers.values():
                meant += self._lasting(one, now)
        return meant

    def _lasting(self, one: Finger, now: float) -> list[Meant]:
        """What a finger means by staying."""
        down = now - one.since
        if not one.moved and down >= HOLD_S:
            self._held = True
            return [Meant(Meaning.HOLD, one.now_x, one.now_y)]
        meant = []
        if not one.moved and not self._stayed and down >= STAY_S:
            self._stayed = True
            meant.append(Meant(Meaning.STAY, one.now_x, one.now_y))
        wiping = one.moved and abs(one.now_x - one.x) > self._slack and down < SWIPE_WITHIN_S
        if self._most == 1 and not self._exploring and down >= EXPLORE_AFTER_S and not wiping:
            self._exploring, self._tap = True, None
            meant.append(Meant(Meaning.EXPLORE, one.now_x, one.now_y))
        return meant

    def forget(self) -> None:
        """The fingers were taken away by something else."""
        self._fingers.clear()
        self._tap = None
