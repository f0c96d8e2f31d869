"""How memory grows: sizes of this process and its children over what was done meanwhile, and the slope of the line."""

from collections.abc import Callable
from itertools import combinations

from kiosk.bench.processes import private_mib
from kiosk.bench.result import median


class Growth:
    """Sizes in MiB over a measure that rises: visits, stops of the loop. ``size`` tells the size of now."""

    def __init__(self, size: Callable[[], float] = private_mib) -> None:
        self._size = size
        self.samples: list[tuple[float, float]] = []

    def sample(self, done: float) -> None:
        """Measure, when so much is done."""
        self.samples.append((done, self._size()))

    def slope(self) -> float:
        """MiB for each one: the median over all pairs of samples, which single peaks do not move (Theil and Sen)."""
        pairs = combinations(self.samples, 2)
        return median([(later - earlier) / (after - before) for (before, earlier), (after, later) in pairs])
