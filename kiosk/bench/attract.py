"""The loop that invites, run many times faster than it is: what hours of it add to the memory."""

from pathlib import Path

from kiosk.bench.growth import Growth
from kiosk.bench.result import BenchError, Figure, Result
from kiosk.bench.touch import open_stage
from kiosk.bench.visits import collect
from kiosk.stage import wait_for
from kiosk.viewmodels.attract import AttractModel

PACE = 16.0
WARM, ROUNDS = 3, 24
"""Rounds of the loop; those in which caches fill do not count."""
GROWTH_MIB_AN_HOUR = 1.0


def attract(content: Path, rounds: int = ROUNDS) -> Result:
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
        hours = sum(loop.seconds_of_stops) / 3600
        for done in range(WARM + rounds):
            wait_for(loop.stopChanged, lambda: loop.index == 0, timeout_s=hours * 3600 / PACE + 30)
            collect(stage)
            if done >= WARM:
                growth.sample(done * hours)
        wrong = stage.tally.as_dict()
    return Result(
        "attract",
        (
            Figure("hours_of_loop", rounds * hours, "h"),
            Figure("mib_per_hour", growth.slope(), "MiB", GROWTH_MIB_AN_HOUR),
            Figure("console_errors", wrong.get("console error", 0) + wrong.get("page error", 0), "", 0),
        ),
    )
