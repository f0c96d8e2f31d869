"""Comfort in the real window: a whole visit by keys, and what each choice changes on screen and map."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.snapshot.limits import LOWEST_TEXT_CONTRAST, broken_limits
from kiosk.snapshot.photographer import Photographer
from kiosk.snapshot.scenes import SCENES, Screen
from kiosk.stage import Setting, Stage, items_below
from maps.store import Edition

pytestmark = pytest.mark.e2e

Key = Qt.Key
OpenStage = Callable[[Edition, Setting], Stage]
SETTING = Setting(1920, 1080, 43.0)


@pytest.fixture
def stage(open_stage: OpenStage, edition: Edition) -> Stage:
    return open_stage(edition, SETTING)


def press(stage: Stage, key: Qt.Key) -> None:
    QTest.keyClick(stage.window, key)


def shown(stage: Stage) -> Iterator[QQuickItem]:
    return (item for item in items_below(stage.window.contentItem()) if item.isVisible())


def name(stage: Stage) -> str:
    return next((i.objectName() for i in shown(stage) if i.hasActiveFocus() and i.activeFocusOnTab()), "")


def go_to(stage: Stage, wanted: str, key: Qt.Key = Key.Key_Tab) -> None:
    for _ in range(200):
        press(stage, key)
        if name(stage) == wanted:
            return
    raise AssertionError(f"keys do not reach {wanted}")


def ring_is_drawn(stage: Stage) -> bool:
    """Whether the picture of the window has the ring's colour where the ring is."""
    ring = next((item for item in shown(stage) if item.objectName() == "focusRing"), None)
    if ring is None:
        return False
    corner = ring.mapToScene(ring.boundingRect().topLeft())
    picture = stage.grab()
    seen = {picture.pixelColor(round(corner.x() + ring.width() / 2), round(corner.y()) - up).name() for up in range(12)}
    return "#1658c4" in seen


def test_a_whole_visit_by_keys_alone(stage: Stage, qtbot: QtBot) -> None:
    """Home, directory, place, back, finish; the focus is seen at every step."""
    session = stage.session
    session.begin_visit()
    session.go_home()

    go_to(stage, "tabs.directory")
    assert ring_is_drawn(stage)
    press(stage, Key.Key_Return)
    qtbot.waitUntil(lambda: name(stage) == "orders.name")
    assert ring_is_drawn(stage)

    go_to(stage, "entry.place.gr-hospital", Key.Key_Down)
    assert ring_is_drawn(stage)
    press(stage, Key.Key_Return)
    qtbot.waitUntil(lambda: name(stage) == "sheet.back")
    assert (session.selectedKind, session.selectedId) == ("place", "gr-hospital")
    assert ring_is_drawn(stage)

    press(stage, Key.Key_Escape)
    qtbot.waitUntil(lambda: name(stage) == "entry.place.gr-hospital")
    assert session.scene == "directory"
    assert ring_is_drawn(stage)

    go_to(stage, "finishButton")
    press(stage, Key.Key_Return)
    assert not session.present
    assert session.visit.selection == ("", "")


def test_the_map_page_gets_no_key_even_after_a_touch(stage: Stage, qtbot: QtBot) -> None:
    stage.tap(960, 540)
    stage.ask("camera")

    press(stage, Key.Key_Tab)

    assert name(stage)
    assert not stage.page.hasActiveFocus()


def test_keys_move_and_zoom_the_map(stage: Stage, qtbot: QtBot) -> None:
    go_to(stage, "map")
    before = stage.ask("camera")

    press(stage, Key.Key_Right)
    east = stage.ask("camera")
    press(stage, Key.Key_Plus)
    closer = stage.ask("camera")

    assert east["lon"] > before["lon"]
    assert east["lat"] == pytest.approx(before["lat"], abs=1e-4)
    assert closer["zoom"] == pytest.approx(east["zoom"] + 1)


def test_the_map_is_not_moved_beyond_its_limits(stage: Stage) -> None:
    go_to(stage, "map")
    for _ in range(400):
        press(stage, Key.Key_Up)

    north = stage.ask("camera")
    press(stage, Key.Key_Up)

    assert stage.ask("camera")["lat"] == pytest.approx(north["lat"])


def test_escape_closes_what_is_open_and_leaves_a_window_only_when_nothing_is(stage: Stage) -> None:
    left: list[bool] = []
    stage.kiosk.quitRequested.connect(lambda: left.append(True))
    stage.session.panel = "comfort"

    press(stage, Key.Key_Escape)
    assert (stage.session.panel, left) == ("", [])

    press(stage, Key.Key_Escape)
    assert left == [True]


def test_escape_never_leaves_the_full_screen(stage: Stage) -> None:
    stage.window.setProperty("windowed", False)
    left: list[bool] = []
    stage.kiosk.quitRequested.connect(lambda: left.append(True))

    press(stage, Key.Key_Escape)

    assert left == []
    assert stage.session.scene == "home"


def sizes(stage: Stage) -> dict[str, float]:
    return {label["text"]: label["size"] for label in stage.ask("labels")["labels"]}


def colours(stage: Stage) -> set[str]:
    return {label["halo"] for label in stage.ask("labels")["labels"]}


def test_a_tap_in_the_comfort_panel_changes_the_texts_of_screen_and_map(stage: Stage, qtbot: QtBot) -> None:
    usual = sizes(stage)
    small = stage.item("legendButton").property("implicitWidth")
    stage.tap_item("comfortButton")
    qtbot.waitUntil(lambda: stage.item("comfort").isVisible())
    stage.grab()

    stage.tap_item("comfort.text.200")

    assert stage.session.textScale == 2
    qtbot.waitUntil(lambda: stage.item("comfort.text.200").property("implicitHeight") > 0)
    large = sizes(stage)
    both = usual.keys() & large.keys()
    assert both
    assert all(large[text] == pytest.approx(2 * usual[text], abs=1) for text in both)
    stage.session.panel = ""
    assert stage.item("legendButton").property("implicitWidth") > 1.4 * small


def test_a_tap_in_the_comfort_panel_gives_screen_and_map_high_contrast(stage: Stage, qtbot: QtBot) -> None:
    stage.wait_painted()
    calm = stage.grab()
    stage.tap_item("comfortButton")
    qtbot.waitUntil(lambda: stage.item("comfort").isVisible())
    stage.grab()

    stage.tap_item("comfort.contrast")

    assert colours(stage) == {"#FFFFFF"}
    stage.next_frame()
    strong = stage.grab()
    assert share_of_tints(strong) < 0.05 < share_of_tints(calm)


def share_of_tints(picture: QImage) -> float:
    """The part of the map that is neither grey, black nor white, nor of a strong colour."""
    points = [picture.pixelColor(x, y) for x in range(200, 1100, 9) for y in range(300, 780, 9)]
    return sum(is_tint(colour) for colour in points) / len(points)


def is_tint(colour: QColor) -> bool:
    red, green, blue = colour.red(), colour.green(), colour.blue()
    return max(red, green, blue) - min(red, green, blue) > 12 and min(red, green, blue) > 120


def test_one_tap_puts_everything_back(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.panel = "comfort"
    session.textScale, session.highContrast, session.lowLayout, session.reducedMotion = 1.5, True, True, True
    qtbot.waitUntil(lambda: stage.item("comfort").isVisible())
    stage.grab()

    QTest.keyClick(stage.window, Key.Key_Tab)
    go_to(stage, "comfort.reset")
    press(stage, Key.Key_Return)

    assert session.comfortIsPlain
    assert session.panel == "comfort"


def test_with_less_motion_the_map_and_the_sheets_are_there_at_once(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, Setting(1280, 720, 32.0, motion=True))
    stage.session.reducedMotion = True

    stage.session.show_view("grandparis")
    stage.session.panel = "legend"

    slot = stage.item("legend").parentItem()
    assert slot is not None
    assert (slot.property("shift"), slot.property("opacity")) == (0, 1)
    assert stage.ask("camera") == stage.ask("camera") | {"view": "grandparis", "moving": False}
    stage.session.panel = ""
    assert slot.property("opacity") == 0


AUDITED = ("campus", "place-tenants", "comfort", "contrast", "contrast-place", "contrast-timeline")


@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene.name in AUDITED], ids=lambda scene: scene.name)
def test_every_text_stands_out_from_its_ground(scene: object, open_stage: OpenStage, edition: Edition) -> None:
    screen = Screen(1920, 1080, 43)
    stage = open_stage(edition, Setting(screen.width, screen.height, screen.diagonal_in))

    record = Photographer(stage, screen).take(scene, "fr").record  # type: ignore[arg-type]

    assert record["lowest_text_contrast"] >= LOWEST_TEXT_CONTRAST[record["high_contrast"]]
    assert [said for said in broken_limits(record) if "contrast" in said] == []
