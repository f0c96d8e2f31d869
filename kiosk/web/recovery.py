"""When to bring a lost page back, and when to leave it to the supervisor."""

from collections import deque

FAILURES = 2
WINDOW_S = 60.0


class FailureCount:
    """Counts failures of the page on a monotonic clock."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=FAILURES)

    def is_hopeless_after(self, now: float) -> bool:
        """Record a failure at ``now`` (seconds); True if it is the second within a minute."""
        self._times.append(now)
        return len(self._times) == FAILURES and now - self._times[0] <= WINDOW_S
