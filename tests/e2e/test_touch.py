"""How hands touch a screen, as real touches of the real window: nothing sticks, nothing falls through."""

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.snapshot.stillness import wait_for_map
from kiosk.stage import Setting, Stage, items_below, wait_for
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
Point = tuple[int, int]

SCREENS = [Setting(1280, 720, 32.0), Setting(720, 1280, 32.0)]
MAP = {1280: (560, 300), 720: (420, 420)}
"""A point of the bare map, by the width of the window."""

PROBE = """
fetch("/event", {method: "POST", body: JSON.stringify({type: "answer", id: "probe", value: {
  scale: visualViewport.scale, left: visualViewport.pageLeft, top: visualViewport.pageTop,
  ratio: devicePixelRatio, selected: String(getSelection()), active: document.activeElement.tagName,
}})});
"""


MISSED = """
window.dispatchEvent(new TouchEvent("touchend", {touches: [new Touch({identifier: 9, target: document.body})]}));
"""
"""One finger ends, and the page takes another one to be still there."""


class Hand:
    """Fingers on one touchscreen. Each step is a frame of touches; ``rest`` lets the page take them in."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    def move(self, fingers: dict[int, Point]) -> None:
        """Fingers that are down already move there, others come down there; those not named stay where they are."""
        event = QTest.touchEvent(self._stage.window, self._device)
        for finger in self._down.keys() - fingers.keys():
            event.stationary(finger)
        for finger, (x, y) in fingers.items():
            (event.move if finger in self._down else event.press)(finger, QPoint(x, y))
            self._down[finger] = QPoint(x, y)
        event.commit()

    def lift(self, *fingers: int) -> None:
        """These fingers leave, or all."""
        event = QTest.touchEvent(self._stage.window, self._device)
        leaving = set(fingers or self._down)
        for finger, point in self._down.items():
            if finger in leaving:
                event.release(finger, point)
            else:
                event.stationary(finger)
        event.commit()
        self._down = {finger: point for finger, point in self._down.items() if finger not in leaving}

    def rest(self) -> None:
        """Until the page has answered once, which it does after what it was sent before."""
        self._stage.ask("camera")

    def drag(self, start: Point, end: Point, steps: int = 8, *, slowly: bool = True) -> None:
        """One finger along a line."""
        for step in range(steps + 1):
            self.move({0: tuple(a + (b - a) * step // steps for a, b in zip(start, end, strict=True))})  # type: ignore[dict-item]
            if slowly:
                self.rest()
        self.lift()


@pytest.fixture(params=SCREENS, ids=["landscape", "portrait"])
def stage(request: pytest.FixtureRequest, open_stage: OpenStage, edition: Edition) -> Stage:
    return open_stage(edition, request.param)


@pytest.fixture
def hand(stage: Stage) -> Hand:
    return Hand(stage)


def free(stage: Stage) -> Point:
    return MAP[stage.setting.width]


def page_of(stage: Stage) -> dict[str, Any]:
    """What the page's own window tells: its zoom, its scroll position, what is selected in it."""
    told: list[dict[str, Any]] = []
    stage.link.answered.connect(lambda identifier, value: told.append(value) if identifier == "probe" else None)
    stage.link.scriptReady.emit(PROBE)
    wait_for(stage.link.answered, lambda identifier, _: identifier == "probe")
    return told[-1]


def assert_nothing_sticks(stage: Stage) -> None:
    """No button stays pressed, the page is neither zoomed nor scrolled nor selected, and one tap still works."""
    pressed = [i.objectName() for i in items_below(stage.window.contentItem()) if i.isVisible() and i.property("down")]
    assert pressed == []
    assert page_of(stage) == {"scale": 1, "left": 0, "top": 0, "ratio": 1, "selected": "", "active": "BODY"}
    assert stage.tally.as_dict().keys() <= {"touch lost"}
    stage.session.go_home()
    stage.session.show_scene("explore")
    stage.grab()
    wait_for_map(stage)
    hospital = next(target for target in stage.ask("targets") if target["id"] == "gr-hospital")
    stage.choose(round(hospital["x"]), round(hospital["y"]))
    assert stage.session.selectedId == "gr-hospital"


def where(stage: Stage) -> tuple[float, float, float]:
    camera = stage.ask("camera")
    return camera["lon"], camera["lat"], camera["zoom"]


def test_a_flick_comes_to_rest_and_chooses_nothing(stage: Stage, hand: Hand) -> None:
    x, y = free(stage)
    before = where(stage)
    hand.drag((x, y), (x - 90, y + 60), steps=3, slowly=False)
    wait_for_map(stage)
    assert where(stage) != before
    assert stage.session.selectedKind == ""
    assert_nothing_sticks(stage)


def test_a_palm_chooses_nothing(stage: Stage, hand: Hand) -> None:
    x, y = free(stage)
    palm = {finger: (x + 14 * (finger % 3), y + 12 * (finger // 3)) for finger in range(6)}
    hand.move(palm)
    hand.rest()
    hand.move({finger: (a + 3, b + 2) for finger, (a, b) in palm.items()})
    hand.rest()
    hand.lift(5, 4, 3)
    hand.lift()
    hand.rest()
    assert (stage.session.selectedKind, stage.session.panel, stage.session.scene) == ("", "", "explore")
    assert_nothing_sticks(stage)


def test_ten_fingers_that_come_and_go_leave_nothing_behind(stage: Stage, hand: Hand) -> None:
    width, height = stage.setting.width, stage.setting.height
    hand.move({finger: (60 + finger * (width - 120) // 9, 200 + 30 * (finger % 4)) for finger in range(10)})
    hand.rest()
    for finger in range(10):
        hand.move({finger: (width // 2, height // 2)} if finger in range(10) else {})
        hand.lift(finger)
    hand.rest()
    assert_nothing_sticks(stage)


@pytest.mark.parametrize("seed", range(3))
def test_touches_at_random_all_over_the_window_leave_nothing_behind(stage: Stage, hand: Hand, seed: int) -> None:
    chance = random.Random(seed)
    width, height = stage.setting.width, stage.setting.height

    def anywhere() -> Point:
        return chance.randrange(width), chance.randrange(height)

    down: set[int] = set()
    for _ in range(60):
        finger = chance.randrange(10)
        if finger in down and chance.random() < 0.5:
            hand.lift(finger)
            down.discard(finger)
        else:
            hand.move({finger: anywhere()})
            down.add(finger)
    hand.lift(*down) if down else None
    hand.rest()
    if not stage.session.present:  # somebody's finger finished the visit
        stage.session.begin_visit()
    free_page(stage)
    assert_nothing_sticks(stage)


def free_page(stage: Stage) -> None:
    """Wait until the page knows that all fingers have left, opened again if it has missed one of them."""
    if stage.ask("fingers"):
        wait_for(stage.link.reports.stuck)
        wait_for(stage.link.readyChanged, lambda: stage.link.ready)


def test_a_page_that_missed_the_end_of_a_touch_is_opened_again_where_it_was(stage: Stage, hand: Hand) -> None:
    stage.session.select("place", "the-hive")
    wait_for_map(stage)
    before = where(stage)
    hand.move({0: stage.rectangle("sheet").center().toTuple()})  # type: ignore[dict-item]
    hand.lift()
    stage.link.scriptReady.emit(MISSED)
    free_page(stage)
    wait_for_map(stage)

    assert where(stage) == pytest.approx(before, abs=1e-4)
    assert stage.ask("fingers") == 0
    assert_nothing_sticks(stage)


def test_a_touch_that_begins_on_a_sheet_and_ends_on_the_map_moves_no_map(stage: Stage, hand: Hand) -> None:
    stage.session.select("place", "gr-hospital")
    wait_for_map(stage)
    before = where(stage)
    sheet = stage.rectangle("sheet")
    start = (sheet.center().x(), sheet.top() + sheet.height() // 2)
    hand.drag(start, free(stage))
    wait_for_map(stage)
    assert where(stage) == before
    assert stage.session.selectedId == "gr-hospital"


def test_a_touch_that_begins_on_the_map_and_ends_on_a_sheet_presses_nothing_in_it(stage: Stage, hand: Hand) -> None:
    stage.session.select("place", "gr-hospital")
    wait_for_map(stage)
    before = where(stage)
    close = stage.rectangle("sheet.close").center()
    hand.drag(free(stage), (close.x(), close.y()))
    wait_for_map(stage)
    assert where(stage) != before
    assert stage.session.selectedId == "gr-hospital"


def test_one_hand_reads_a_sheet_while_the_other_moves_the_map(stage: Stage, hand: Hand) -> None:
    stage.session.select("place", "gr-hospital")
    wait_for_map(stage)
    before = where(stage)
    (x, y), sheet = free(stage), stage.rectangle("sheet")
    middle = sheet.center()
    for step in range(8):
        hand.move({0: (x - 8 * step, y + 5 * step), 1: (middle.x(), middle.y() - 6 * step)})
        hand.rest()
    hand.lift()
    wait_for_map(stage)
    assert where(stage) != before
    assert stage.session.selectedId == "gr-hospital"
    assert_nothing_sticks(stage)


def test_two_fingers_zoom_the_map_and_never_the_page(stage: Stage, hand: Hand) -> None:
    x, y = free(stage)
    before = where(stage)
    for step in range(8):
        hand.move({0: (x - 20 - 10 * step, y), 1: (x + 20 + 10 * step, y)})
        hand.rest()
    hand.lift()
    wait_for_map(stage)
    assert where(stage)[2] > before[2] + 0.5
    assert_nothing_sticks(stage)


def taps(stage: Stage, points: Sequence[Point]) -> None:
    for point in points:
        stage.tap(*point)


def test_impatient_taps_on_one_button_do_what_one_by_one_would(stage: Stage) -> None:
    at = stage.rectangle("legendButton").center()
    taps(stage, [(at.x(), at.y())] * 7)
    assert stage.session.panel == "legend"
    assert_nothing_sticks(stage)


def test_a_second_finger_does_not_press_what_the_first_one_left(stage: Stage, hand: Hand) -> None:
    at = stage.rectangle("legendButton").center()
    hand.move({0: (at.x(), at.y())})
    hand.move({0: free(stage)})
    hand.move({1: (at.x() + 4, at.y())})
    hand.lift(0)
    assert stage.session.panel == ""
    hand.lift()
    hand.rest()
    assert_nothing_sticks(stage)
