"""The loop that invites, run many times faster than it is: what hours of it add to the memory."""

from pathlib import Path

from kiosk.bench.growth import Growth
from kiosk.bench.result import BenchError, Figure, Result
from kiosk.bench.touch import open_stage
from kiosk.bench.visits import collect
from kiosk.stage import wait_for
from kiosk.viewmodels.attract import AttractModel

HOURS = 4.0
PACE = 48.0
WARM = 0.2
"""Of the hours, in which caches fill: they do not count."""
SAMPLES = 40
GROWTH_MIB_AN_HOUR = 1.0


def attract(content: Path, hours: float = HOURS) -> Result:
    """Growth of the whole process tree for each hour that the loop takes on the kiosk."""
    growth = Growth()
    with open_stage(content) as stage:
        stage.session.end_visit()
        stage.next_frame()
        loop = stage.kiosk.models.attract
        if not isinstance(loop, AttractModel) or loop.stops < 2:
            raise BenchError("The content has no loop to run. Add stops: data/attract.yaml")
        loop.pace = PACE
        loop.start()
        round_h = sum(loop.seconds_of_stops) / 3600
        rounds = max(2, round(hours / round_h))
        every = max(1, rounds // SAMPLES)
        for done in range(1, rounds + 1):
            wait_for(loop.stopChanged, lambda: loop.index == 0, timeout_s=round_h * 3600 / PACE + 30)
            if done % every == 0:
                collect(stage)
                if done >= WARM * rounds:
                    growth.sample(done * round_h)
        wrong = stage.tally.as_dict()
    return Result(
        "attract",
        (
            Figure("hours_of_loop", rounds * round_h, "h"),
            Figure("mib_per_hour", growth.slope(), "MiB", GROWTH_MIB_AN_HOUR),
            Figure("console_errors", wrong.get("console error", 0) + wrong.get("page error", 0), "", 0),
        ),
    )
