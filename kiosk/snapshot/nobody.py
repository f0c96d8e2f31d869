"""What the kiosk shows while nobody is there, and when it asks: set for pictures, with a clock that stands still."""

import time
from datetime import datetime
from functools import partial

from kiosk.idle import IdleWatch
from kiosk.snapshot.altered import with_start
from kiosk.snapshot.scenes import Scene
from kiosk.snapshot.stillness import wait_until
from kiosk.stage import Stage
from kiosk.viewmodels.attract import AttractModel
from maps.store import Edition

HOURS = [[[8 * 60, 20 * 60]]] * 7
NOON, NIGHT = datetime(2026, 11, 23, 12), datetime(2026, 11, 23, 23)  # noqa: DTZ001 - where the kiosk stands
ASKED_SINCE_S = 7.0
LONG_S = 3600.0
"""Longer than anybody is left alone before the kiosk asks."""


def with_hours(edition: Edition) -> Edition:
    """The edition with opening hours, whatever its content says of them."""
    return with_start(edition, lambda _, start: start["settings"].update(opening_hours=HOURS))


class Nobody:
    """Lets visitors come and go on a stage."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        _, watch = self._models()
        wait_until(lambda: watch.is_watching, "nobody watches the window")  # it is made after the map

    def come(self, scene: Scene) -> None:
        """Somebody is there, at the time of the scene."""
        loop, watch = self._models()
        loop.now = lambda: NIGHT if scene.night else NOON
        watch.idle.clock = time.monotonic
        watch.stay()
        self._stage.session.begin_visit()

    def leave(self, stop: int) -> None:
        """Nobody is there: the loop stands at its stop of this number."""
        loop, _ = self._models()
        self._stage.session.end_visit()
        loop.stay_at(stop % loop.stops)

    def ask(self) -> None:
        """The visitor touches nothing, and has some seconds left to answer."""
        _, watch = self._models()
        for now in (0.0, LONG_S, LONG_S + ASKED_SINCE_S):
            watch.idle.clock = partial(float, now)
            if now:
                watch.tick()
            else:
                watch.stay()

    def _models(self) -> tuple[AttractModel, IdleWatch]:
        models = self._stage.kiosk.models
        loop, watch = models.attract, models.idle
        assert isinstance(loop, AttractModel), "made by Models"
        assert isinstance(watch, IdleWatch), "made by Models"
        return loop, watch
