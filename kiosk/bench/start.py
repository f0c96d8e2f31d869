"""Process start → usable, beside a window that shows an empty page; and the memory of both."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.bench.processes import FLOOR, measured_child
from kiosk.bench.result import Figure, Result, median

RUNS = 7
RATIO = 1.8


def kiosk_child(content: Path) -> Sequence[str]:
    """The arguments of a child that opens the kiosk and says when it is usable."""
    return ("-m", "kiosk.bench.usable", str(content))


def start(content: Path, runs: int = RUNS) -> Result:
    """Medians of alternating runs; the first of each, which fills the disk's cache, does not count."""
    floors: list[float] = []
    usables: list[float] = []
    for _ in range(runs + 1):
        for times, arguments in ((floors, FLOOR), (usables, kiosk_child(content))):
            with measured_child(arguments) as child:
                times.append(child.ready_s)
    floor_s, usable_s = median(floors[1:]), median(usables[1:])
    return Result(
        "start",
        (
            Figure("floor_s", floor_s, "s"),
            Figure("usable_s", usable_s, "s"),
            Figure("ratio", usable_s / floor_s, "", RATIO),
        ),
    )
