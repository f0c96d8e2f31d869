"""The loop that invites, run many times faster than it is: what hours of it add to the memory."""

from pathlib import Path

from kiosk.bench.result import BenchError, Result
from kiosk.bench.rounds import grown
from kiosk.bench.touch import open_stage
from kiosk.stage import wait_for
from kiosk.viewmodels.attract import AttractModel

HOURS = 4.0
PACE = 48.0


def attract(content: Path, hours: float = HOURS) -> Result:
    """Growth of the whole process tree for each hour that the loop takes on the kiosk."""
    with open_stage(content) as stage:
        stage.session.end_visit()
        stage.next_frame()
        loop = stage.kiosk.models.attract
        if not isinstance(loop, AttractModel) or loop.stops < 2:
            raise BenchError("The content has no loop to run. Add stops: data/attract.yaml")
        loop.pace = PACE
        loop.start()
        round_h = sum(loop.seconds_of_stops) / 3600

        def once() -> None:
            wait_for(loop.stopChanged, lambda: loop.index == 0, timeout_s=round_h * 3600 / PACE + 30)

        return grown("attract", "loop", stage, hours, round_h, once)
