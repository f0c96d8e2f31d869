"""Nobody is there, somebody comes, somebody stays away: the invitation and the count-down in the real window."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from kiosk.idle import IdleWatch
from kiosk.snapshot.stillness import wait_for_map
from kiosk.stage import Setting, Stage
from kiosk.viewmodels.attract import AttractModel
from maps.store import Edition
from tests.e2e.seen import names, texts, wait_gone, wait_shown, wait_text

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
SMALL = Setting(1280, 720, 32.0)
SCREENS = (Setting(1920, 1080, 13.0), Setting(1920, 1080, 43.0), Setting(1080, 1920, 55.0))


def attract(stage: Stage) -> AttractModel:
    model = stage.kiosk.models.attract
    assert isinstance(model, AttractModel)
    return model


def watch(stage: Stage) -> IdleWatch:
    found = stage.kiosk.models.idle
    assert isinstance(found, IdleWatch)
    return found


class Clock:
    """Stands still until a test moves it."""

    def __init__(self, watched: IdleWatch) -> None:
        self.now = 0.0
        self._watch = watched
        watched.idle.clock = lambda: self.now
        watched.stay()

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        self._watch.tick()


@pytest.fixture
def alone(open_stage: OpenStage, edition: Edition) -> Stage:
    """The kiosk when its visitor has gone."""
    stage = open_stage(edition, SMALL)
    wait_attended(stage)
    stage.session.end_visit()
    wait_for_map(stage)
    return stage


@pytest.fixture
def visited(open_stage: OpenStage, edition: Edition) -> Stage:
    stage = open_stage(edition, SMALL)
    wait_attended(stage)
    return stage


def wait_attended(stage: Stage) -> None:
    """Until what waits for the map is there."""
    while not watch(stage).is_watching:
        stage.next_frame()


def test_when_a_visit_ends_the_kiosk_invites_and_its_controls_are_gone(visited: Stage) -> None:
    wait_gone(visited.window, "attract")
    wait_shown(visited.window, "tabs.explore")

    visited.session.end_visit()

    for text in ("Touchez l’écran", "Touch the screen", "Toque la pantalla", "Campus Grand Parc"):
        wait_text(visited.window, text)
    assert any("OpenStreetMap" in text for text in texts(visited.window))
    wait_gone(visited.window, "tabs.explore")


def test_a_touch_begins_a_visit_at_home_and_does_nothing_else(alone: Stage) -> None:
    attract(alone).stay_at(1)
    wait_for_map(alone)
    target = next(found for found in alone.ask("targets") if found["id"] == "gr-hospital")

    alone.tap(round(target["x"]), round(target["y"]))

    assert (alone.session.present, alone.session.scene, alone.session.selectedKind) == (True, "home", "")
    wait_gone(alone.window, "attract")
    assert alone.link.wished_state().selection is None
    assert alone.link.wished_state().flight_s == 0
    wait_for_map(alone)
    assert alone.ask("camera")["view"] == "campus"


def test_a_finger_that_came_while_the_kiosk_invited_does_not_move_the_map_of_the_visit(alone: Stage) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(alone.window, finger).press(1, QPoint(900, 300)).commit()
    assert alone.session.present
    wait_for_map(alone)
    before = alone.ask("camera")

    for step in range(1, 9):
        QTest.touchEvent(alone.window, finger).move(1, QPoint(900 - 40 * step, 300 + 20 * step)).commit()
        alone.next_frame()
    QTest.touchEvent(alone.window, finger).release(1, QPoint(580, 460)).commit()

    assert alone.ask("camera") == before
    wait_gone(alone.window, "attract")


def test_a_whole_hand_begins_one_visit_and_touches_nothing_on_the_map(alone: Stage) -> None:
    finger = QTest.createTouchDevice()
    hand = [QPoint(500 + 70 * index, 300 + 30 * (index % 3)) for index in range(10)]
    down = QTest.touchEvent(alone.window, finger)
    for index, point in enumerate(hand):
        down = down.press(index, point)
    down.commit()
    up = QTest.touchEvent(alone.window, finger)
    for index, point in enumerate(hand):
        up = up.release(index, point)
    up.commit()

    wait_gone(alone.window, "attract")
    assert (alone.session.present, alone.session.selectedKind, alone.session.panel) == (True, "", "")
    wait_for_map(alone)
    alone.tap_item("tabs.explore")
    assert alone.session.scene == "explore"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_5])
def test_any_key_begins_a_visit(key: Qt.Key, alone: Stage) -> None:
    QTest.keyClick(alone.window, key)

    assert (alone.session.present, alone.session.scene) == (True, "home")


def test_the_wheel_does_not_move_the_map_while_nobody_is_there(alone: Stage) -> None:
    before = alone.ask("camera")

    QTest.wheelEvent(alone.window, QPoint(800, 300), QPoint(0, 240))

    assert alone.ask("camera") == before
    assert not alone.session.present


@pytest.mark.parametrize("setting", SCREENS, ids=lambda setting: f"{setting.diagonal_in:g} inch")
def test_no_words_lie_over_the_place_that_they_speak_of(
    setting: Setting, open_stage: OpenStage, edition: Edition
) -> None:
    stage = open_stage(edition, setting)
    stage.session.end_visit()
    stage.next_frame()
    model = attract(stage)
    for index in range(model.stops):
        model.stay_at(index)
        wait_for_map(stage)
        words = [stage.rectangle(name) for name in ("attract.caption", "attract.invitation", "attract.credits")]
        assert not any(first.intersects(second) for first, second in pairwise(words))
        assert all(QRect(0, 0, setting.width, setting.height).contains(rectangle) for rectangle in words)
        for x, y in spots(stage, model):
            assert 0 < x < setting.width, (index, x)
            assert 0 < y < setting.height, (index, y)
            assert not any(rectangle.contains(round(x), round(y)) for rectangle in words), (index, x, y)


def spots(stage: Stage, model: AttractModel) -> list[tuple[float, float]]:
    """Where on the screen is what the stop speaks of."""
    targets = stage.ask("targets")
    wanted = {
        "place": [model.target],
        "station": [model.target],
        "section": ["villejuif-gustave-roussy", "aeroport-d-orly"],
        "view": ["villejuif-gustave-roussy"],
    }[model.kind]
    found = [(target["x"], target["y"]) for target in targets if target["id"] in wanted]
    # A park is no target, but has its name on the map.
    found = found or [
        (box["x"], box["y"]) for name in stage.ask("labels")["labels"] if name["id"] in wanted for box in name["boxes"]
    ]
    assert len(found) >= len(wanted)
    return found


def test_the_loop_leads_the_map_without_changing_the_visit(alone: Stage) -> None:
    first = alone.session.visit
    model = attract(alone)
    index = next(index for index in range(model.stops) if _stop(model, index) == ("view", "grandparis"))

    model.stay_at(index)
    wait_for_map(alone)

    assert alone.ask("camera")["view"] == "grandparis"
    assert alone.session.visit == first


def _stop(model: AttractModel, index: int) -> tuple[str, str]:
    model.stay_at(index)
    return model.kind, model.target


def test_a_visit_begins_on_the_campus_wherever_the_loop_was(alone: Stage) -> None:
    model = attract(alone)
    home = alone.ask("camera")
    index = next(index for index in range(model.stops) if _stop(model, index) == ("view", "grandparis"))
    model.stay_at(index)
    wait_for_map(alone)

    QTest.keyClick(alone.window, Qt.Key.Key_Space)
    wait_for_map(alone)

    assert alone.ask("camera")["view"] == "campus"
    assert alone.ask("camera")["zoom"] > home["zoom"] - 1


def test_a_page_that_dies_while_nobody_is_there_comes_back_to_the_loop(alone: Stage) -> None:
    alone.link.open()
    alone.wait_ready()

    wait_shown(alone.window, "attract.invitation")
    wait_for_map(alone)
    assert alone.link.wished_state().flight_s > 0


def test_at_night_the_screen_is_dark_and_a_touch_still_begins_a_visit(alone: Stage) -> None:
    model = attract(alone)
    catalogue = alone.kiosk.models.catalogue()
    catalogue["settings"]["opening_hours"] = [[[480, 1200]]] * 7
    model.now = lambda: datetime(2026, 11, 23, 23)  # noqa: DTZ001 - the kiosk's own
    model.look_at_clock()
    alone.next_frame()

    picture = alone.grab()
    corners = [picture.pixelColor(x, y).lightness() for x in (2, 1277) for y in (2, 717)]
    assert max(corners) < 30
    wait_shown(alone.window, "night")

    alone.tap(30, 30)

    assert (alone.session.present, alone.session.scene) == (True, "home")


# ------------------------------------------------------------------------------------------------------ the count-down


def asked(stage: Stage) -> Clock:
    """A visitor who was asked seven seconds ago."""
    stage.session.select("place", "gr-hospital")
    clock = Clock(watch(stage))
    clock.pass_by(60)
    clock.pass_by(7)
    stage.next_frame()
    wait_shown(stage.window, "countDown")
    assert stage.item("countDown.seconds").property("text") == "13"
    return clock


def test_whoever_says_that_they_are_there_goes_on_where_they_were(visited: Stage) -> None:
    asked(visited)

    visited.tap_item("countDown.stay")

    assert (visited.session.present, visited.session.selectedId) == (True, "gr-hospital")
    assert not watch(visited).counting


def test_whoever_starts_again_ends_the_visit_at_once(visited: Stage) -> None:
    asked(visited)

    visited.tap_item("countDown.restart")

    assert (visited.session.present, visited.session.selectedId) == (False, "")


def test_a_touch_beside_the_buttons_says_still_here_and_reaches_nothing(visited: Stage) -> None:
    asked(visited)
    wait_for_map(visited)
    before = visited.ask("camera")

    visited.tap(300, 400)

    assert not watch(visited).counting
    assert (visited.session.selectedId, visited.ask("camera")) == ("gr-hospital", before)


@pytest.mark.parametrize(
    ("keys", "present"),
    [
        ([Qt.Key.Key_Return], True),
        ([Qt.Key.Key_Space], True),
        ([Qt.Key.Key_7], True),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Space], False),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space], True),
    ],
)
def test_the_question_can_be_answered_with_keys(keys: list[Qt.Key], present: bool, visited: Stage) -> None:
    asked(visited)

    for key in keys:
        QTest.keyClick(visited.window, key)

    assert (visited.session.present, watch(visited).counting) == (present, False)


def test_nobody_answers_and_the_visit_ends(visited: Stage) -> None:
    clock = asked(visited)

    clock.pass_by(13)

    assert not visited.session.present
    wait_shown(visited.window, "attract")
    wait_gone(visited.window, "countDown")


@pytest.mark.parametrize("setting", SCREENS, ids=lambda setting: f"{setting.diagonal_in:g} inch")
def test_the_question_fits_every_screen_and_the_low_band(
    setting: Setting, open_stage: OpenStage, edition: Edition
) -> None:
    stage = open_stage(edition, setting)
    wait_attended(stage)
    stage.session.textScale = 2.0
    stage.session.lowLayout = True
    asked(stage)

    card = stage.rectangle("countDown")
    assert QRect(0, 0, setting.width, setting.height).contains(card)
    for name in ("countDown.stay", "countDown.restart"):
        button = stage.rectangle(name)
        assert card.contains(button)
        assert min(button.width(), button.height()) >= 12 * setting.pixels_per_mm
        assert button.top() > setting.height - 320 * setting.pixels_per_mm


def test_the_kiosk_waits_for_the_map_before_it_invites(open_stage: Callable[..., Stage], edition: Edition) -> None:
    stage = open_stage(edition, SMALL, wait=False)
    stage.session.end_visit()
    assert "attract" not in names(stage.window)

    stage.wait_ready()
    wait_shown(stage.window, "attract")
