"""Fingers on the map, as real touches of the real window."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.stage import Setting, Stage, wait_for
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
Way = Sequence[tuple[int, int]]


@pytest.fixture
def stage(open_stage: OpenStage, edition: Edition) -> Stage:
    return open_stage(edition, Setting(1280, 720, 32.0))


def drag(stage: Stage, *fingers: Way) -> None:
    """Move fingers along their ways, a frame of the window a step."""
    device = QTest.createTouchDevice()
    steps = list(zip(*fingers, strict=True))
    for number, points in enumerate(steps):
        event = QTest.touchEvent(stage.window, device)
        for finger, (x, y) in enumerate(points):
            if number == 0:
                event.press(finger, QPoint(x, y))
            else:
                event.move(finger, QPoint(x, y))
        event.commit()
        stage.ask("camera")
    event = QTest.touchEvent(stage.window, device)
    for finger, (x, y) in enumerate(steps[-1]):
        event.release(finger, QPoint(x, y))
    event.commit()


def line(start: tuple[int, int], end: tuple[int, int], steps: int = 8) -> Way:
    return [
        (start[0] + (end[0] - start[0]) * i // steps, start[1] + (end[1] - start[1]) * i // steps)
        for i in range(steps + 1)
    ]


def hospital(stage: Stage) -> dict[str, float]:
    return next(t for t in stage.ask("targets") if t["id"] == "gr-hospital")


def test_one_finger_moves_the_map_and_taps_nothing(stage: Stage) -> None:
    before = hospital(stage)

    drag(stage, line((800, 300), (740, 360)))
    wait_for(stage.link.settled)

    after = hospital(stage)
    assert after["x"] < before["x"] - 30
    assert after["y"] > before["y"] + 30
    assert stage.session.selectedId == ""


def test_after_a_drag_the_buttons_zoom_around_the_middle_of_the_free_area(stage: Stage) -> None:
    drag(stage, line((800, 300), (740, 360)))
    wait_for(stage.link.settled)
    before, insets = hospital(stage), stage.link.wished_state().insets

    stage.session.zoom(1)
    wait_for(stage.link.settled)

    after = hospital(stage)
    assert after["x"] == pytest.approx(2 * before["x"] - (insets.left + 1280 - insets.right) / 2, abs=2)
    assert after["y"] == pytest.approx(2 * before["y"] - (insets.top + 720 - insets.bottom) / 2, abs=2)


def test_two_fingers_zoom_between_them(stage: Stage) -> None:
    before = stage.ask("camera")["zoom"]

    drag(stage, line((600, 360), (450, 360)), line((680, 360), (830, 360)))
    wait_for(stage.link.settled)

    assert stage.ask("camera")["zoom"] > before + 0.8


def test_two_taps_of_one_finger_zoom_in_where_they_are(stage: Stage) -> None:
    camera = stage.ask("camera")

    stage.tap(900, 650)
    stage.tap(900, 650)
    wait_for(stage.link.settled)

    assert stage.ask("camera")["zoom"] == pytest.approx(camera["zoom"] + 1, abs=0.01)


def test_the_map_ends_at_the_limits_of_the_region(stage: Stage) -> None:
    for _ in range(12):
        stage.session.zoom(-1)
    wait_for(stage.link.settled)

    camera = stage.ask("camera")
    assert camera["view"] == "grandparis"
    assert camera["zoom"] > 9


def test_what_fails_in_the_page_is_told_to_the_shell(stage: Stage) -> None:
    stage.link.send({"type": "ask", "id": "none", "question": None})

    wait_for(stage.link.failed, lambda message: "TypeError" in message)


def test_a_chosen_organisation_far_away_is_shown_with_the_campus(stage: Stage) -> None:
    stage.session.select("organisation", "genopole")
    stage.settle("grandparis")

    shown = {(t["kind"], t["id"]) for t in stage.ask("targets")}
    assert {("organisation", "genopole"), ("station", "villejuif-gustave-roussy")} <= shown
