"""What goes on by itself, run round after round much faster than it is: what hours of it add to the memory."""

from collections.abc import Callable

from kiosk.bench.growth import Growth
from kiosk.bench.result import Figure, Result
from kiosk.bench.visits import collect
from kiosk.stage import Stage

WARM = 0.2
"""Of the rounds, in which caches fill: they do not count."""
SAMPLES = 40
GROWTH_MIB_AN_HOUR = 1.0


def grown(name: str, what: str, stage: Stage, hours: float, round_h: float, once: Callable[[], None]) -> Result:
    """Growth of the whole process tree for each hour on the kiosk, where ``once`` waits for a round of ``round_h``."""
    growth = Growth()
    rounds = max(2, round(hours / round_h))
    every = max(1, rounds // SAMPLES)
    for done in range(1, rounds + 1):
        once()
        if done % every == 0:
            collect(stage)
            if done >= WARM * rounds:
                growth.sample(done * round_h)
    wrong = stage.tally.as_dict()
    return Result(
        name,
        (
            Figure(f"hours_of_{what}", rounds * round_h, "h"),
            Figure("mib_per_hour", growth.slope(), "MiB", GROWTH_MIB_AN_HOUR),
            Figure("console_errors", wrong.get("console error", 0) + wrong.get("page error", 0), "", 0),
        ),
    )
