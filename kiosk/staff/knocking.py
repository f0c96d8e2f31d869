"""Whether somebody knocks, and whether anybody is still there."""

from collections import deque

KNOCKS, WITHIN_S = 5, 3.0


class Knocks:
    """The last taps on the title."""

    def __init__(self) -> None:
        self._moments: deque[float] = deque(maxlen=KNOCKS)

    def is_enough(self, now: float) -> bool:
        """Whether a tap ``now``, in seconds, is the fifth within three; the next one is the first again."""
        self._moments.append(now)
        enough = len(self._moments) == KNOCKS and now - self._moments[0] <= WITHIN_S
        if enough:
            self.forget()
        return enough

    def forget(self) -> None:
        """They were somebody else's."""
        self._moments.clear()


class Attendance:
    """What staff mode asks of whoever watches the touches. This one knows of none."""

    def quiet_s(self) -> float:
        """How long ago the window was last touched."""
        return 0.0

    def hold(self) -> None:
        """Do not take the visitor for gone, until ``release``."""

    def release(self) -> None:
        """Count again."""
