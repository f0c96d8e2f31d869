"""R10: a dead renderer is replaced, and the visitor finds what they left."""

import os
import signal
import time
from collections.abc import Callable

import pytest

from kiosk.stage import Setting, Stage, wait_for
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
SMALL = Setting(1280, 720, 32.0)


def kill_renderer(stage: Stage) -> None:
    os.kill(stage.page.property("renderProcessPid"), signal.SIGKILL)
    wait_for(stage.link.readyChanged, lambda: not stage.link.ready)


def test_after_a_renderers_death_the_map_is_back_within_five_seconds(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    stage.session.language = "en"
    stage.session.view = "grandparis"
    stage.settle("grandparis")
    stage.session.select("station", "villejuif-gustave-roussy")
    before = stage.ask("camera")

    began = time.monotonic()
    kill_renderer(stage)
    stage.wait_ready()
    took = time.monotonic() - began

    after = stage.ask("camera")
    assert took <= 5.0
    assert stage.session.language == "en"
    assert stage.session.selectedId == "villejuif-gustave-roussy"
    assert stage.session.view == after["view"] == before["view"] == "grandparis"
    assert [after["lon"], after["lat"], after["zoom"]] == pytest.approx(
        [before["lon"], before["lat"], before["zoom"]], abs=1e-2
    )


def test_while_the_renderer_is_dead_a_calm_pane_stands_before_the_map(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    assert not stage.item("oneMoment").property("visible")

    kill_renderer(stage)

    assert stage.item("oneMoment").property("visible")
    paper = stage.grab().pixelColor(640, 200).name()
    assert paper == "#f4f1ea"


def test_two_deaths_within_a_minute_are_left_to_the_supervisor(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    lost: list[bool] = []
    stage.link.lost.connect(lambda: lost.append(True))

    kill_renderer(stage)
    assert lost == []
    stage.wait_ready()
    kill_renderer(stage)

    assert lost == [True]


def test_the_loss_of_the_zygote_is_left_to_the_supervisor_at_once(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    lost: list[bool] = []
    stage.link.lost.connect(lambda: lost.append(True))

    stage.link.rendererTerminated(0, 0)

    assert lost == [True]
    assert not stage.link.ready
