"""A tour that presents itself at a fair, run many times faster than it is: what eight hours of it add to the memory."""

from pathlib import Path

from kiosk.bench.result import BenchError, Result
from kiosk.bench.rounds import grown
from kiosk.bench.touch import open_stage
from kiosk.snapshot.stillness import wait_until
from kiosk.stage import wait_for
from kiosk.tours.talk import Talk

HOURS = 8.0
PACE = 100.0


def autopilot(content: Path, hours: float = HOURS) -> Result:
    """Growth of the whole process tree for each hour that the fair's tour takes on the kiosk."""
    with open_stage(content) as stage:
        models = stage.kiosk.models
        wait_until(lambda: bool(stage.window.property("prepared")), "the window is not whole")
        tour = next((tour for tour in models.catalogue()["tours"].values() if tour["loops"]), None)
        if tour is None or len(tour["stops"]) < 2:
            raise BenchError("The content has no tour that loops. Add one: data/tours.yaml")
        models.start_talk(tour["id"], True)
        talk = models.talk
        assert isinstance(talk, Talk)
        talk.pace = PACE
        talk.go(0)
        round_h = sum(talk.seconds_of_stops) / 3600

        def once() -> None:
            wait_for(talk.changed, lambda: talk.index == len(tour["stops"]) - 1, 60)
            wait_for(talk.changed, lambda: talk.index == 0, 60)

        return grown("autopilot", "tour", stage, hours, round_h, once)
