"""A tour that presents itself at a fair, run many times faster than it is: what eight hours of it add to the memory."""

from pathlib import Path

from kiosk.bench.growth import Growth
from kiosk.bench.result import BenchError, Figure, Result
from kiosk.bench.touch import open_stage
from kiosk.bench.visits import collect
from kiosk.snapshot.stillness import wait_until
from kiosk.stage import wait_for
from kiosk.tours.talk import Talk

HOURS = 8.0
PACE = 100.0
WARM = 0.2
"""Of the hours, in which caches fill: they do not count."""
SAMPLES = 40
GROWTH_MIB_AN_HOUR = 1.0


def autopilot(content: Path, hours: float = HOURS) -> Result:
    """Growth of the whole process tree for each hour that the fair's tour takes on the kiosk."""
    growth = Growth()
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
        rounds = max(2, round(hours / round_h))
        every = max(1, rounds // SAMPLES)
        for done in range(1, rounds + 1):
            wait_for(talk.changed, lambda: talk.index == len(tour["stops"]) - 1, 60)
            wait_for(talk.changed, lambda: talk.index == 0, 60)
            if done % every == 0:
                collect(stage)
                if done >= WARM * rounds:
                    growth.sample(done * round_h)
        wrong = stage.tally.as_dict()
    return Result(
        "autopilot",
        (
            Figure("hours_of_tour", rounds * round_h, "h"),
            Figure("mib_per_hour", growth.slope(), "MiB", GROWTH_MIB_AN_HOUR),
            Figure("console_errors", wrong.get("console error", 0) + wrong.get("page error", 0), "", 0),
        ),
    )
