"""The interface on every screen it is made for: sizes, touches, what covers what."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.e2e.ui_scenes import SCENES, SHEETS, inside, settle
from tests.e2e.ui_stage import SCREENS, UiStage, drawn_area, hit_area

pytestmark = pytest.mark.e2e

OVERLAYS = ["title", "languages", "views", "zoomIn", "zoomOut", "home", "tabs", "legendButton", "creditsButton"]
every_screen = pytest.mark.parametrize("stage", SCREENS, indirect=True)


@pytest.fixture(params=["13 inch", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[UiStage]:
    stage = UiStage(request.param)
    qtbot.waitUntil(lambda: bool(stage.items(lambda item: item.objectName() == "title")))
    yield stage
    stage.close()


@every_screen
@pytest.mark.parametrize("scene", SCENES)
def test_every_target_is_at_least_twelve_millimetres(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    settle(stage, scene, qtbot)
    least = 12 * stage.pixels_per_mm - 1
    small = [button.objectName() for button in stage.buttons() if min(button.width(), button.height()) < least]
    assert stage.buttons()
    assert small == []


@every_screen
def test_main_controls_have_twenty_millimetres(stage: UiStage) -> None:
    least = 20 * stage.pixels_per_mm - 1
    for name in ("zoomIn", "zoomOut", "home", "tabs.explore", "tabs.directory", "tabs.timeline", "tabs.campus"):
        assert min(stage.item(name).width(), stage.item(name).height()) >= least


@every_screen
@pytest.mark.parametrize("scene", SCENES)
def test_nothing_overlaps_and_nothing_leaves_the_window(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    settle(stage, scene, qtbot)
    names = [*OVERLAYS, *([SHEETS[scene]] if scene in SHEETS else []), *(["notices"] if scene == "notices" else [])]
    areas = {name: drawn_area(stage.item(name)) for name in names}
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    assert [name for name, area in areas.items() if not inside(window, area)] == []
    assert [pair for pair in combinations(areas, 2) if areas[pair[0]].intersects(areas[pair[1]])] == []


@every_screen
def test_the_languages_leave_room_for_the_title_and_the_commune_gives_way(stage: UiStage) -> None:
    title = stage.item("title")
    texts = {
        item.property("text"): item for item in stage.items() if title.isAncestorOf(item) and item.property("text")
    }
    name = texts.pop("Campus Grand Parc")
    assert name.width() >= name.implicitWidth()
    assert list(texts) == ([] if stage.window.width() < stage.window.height() else ["Villejuif"])
    last = texts.get("Villejuif", name)
    free = hit_area(title).right() - hit_area(last).right()
    assert free == pytest.approx(title.property("rightPadding"), abs=2)


@pytest.mark.parametrize("scene", SHEETS)
def test_touches_stop_at_every_sheet(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    for across in (0.02, 0.5, 0.98):
        for down in (0.03, 0.2, 0.62, 0.97):
            # Where it is now: a drag that ends on the row or tile it began on is a tap, and may open something shorter.
            settle(stage, scene, qtbot)
            area = drawn_area(stage.item(SHEETS[scene]))
            point = area.topLeft() + QPointF(area.width() * across, area.height() * down)
            stage.drag(point, area.center() + QPointF(0, area.height() / 5))
    assert stage.ground_touches == 0


@pytest.mark.parametrize("name", OVERLAYS)
def test_touches_stop_at_every_control(stage: UiStage, name: str) -> None:
    area = drawn_area(stage.item(name))
    away = QPointF(stage.window.width() / 2, stage.window.height() / 2)
    for across in (0.1, 0.5, 0.9):
        stage.drag(area.topLeft() + QPointF(area.width() * across, area.height() / 2), away)
    stage.tap(area.center())
    assert stage.ground_touches == 0


def test_a_touch_beside_the_overlays_reaches_the_ground(stage: UiStage) -> None:
    stage.tap(QPointF(stage.window.width() / 2, stage.window.height() / 2))
    assert stage.ground_touches == 1


@pytest.mark.parametrize("scene", ["nothing open", *SHEETS])
def test_the_map_is_told_what_is_covered(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    settle(stage, scene, qtbot)
    insets = stage.window.property("insets").toVariant()
    width, height = stage.window.width(), stage.window.height()
    free = QRectF(insets["left"], insets["top"], width - insets["left"] - insets["right"], 0)
    free.setBottom(height - insets["bottom"])
    assert free.width() > width * 0.3
    assert free.height() > height * 0.2
    covering = [*OVERLAYS, *([SHEETS[scene]] if scene in SHEETS else [])]
    assert [name for name in covering if drawn_area(stage.item(name)).intersects(free)] == []


def test_a_control_acts_on_release_and_not_when_the_finger_slides_off(stage: UiStage, qtbot: QtBot) -> None:
    zoom_in = hit_area(stage.item("zoomIn")).center()
    away = QPointF(stage.window.width() / 2, stage.window.height() / 2)
    with qtbot.assertNotEmitted(stage.session.zoomRequested):
        stage.drag(zoom_in, away)
    with qtbot.waitSignal(stage.session.zoomRequested):
        stage.tap(zoom_in)


def test_a_finger_just_below_a_button_still_presses_it(stage: UiStage, qtbot: QtBot) -> None:
    drawn = drawn_area(stage.item("home"))
    with qtbot.waitSignal(stage.session.homeRequested):
        stage.tap(QPointF(drawn.center().x(), drawn.bottom() + 2 * stage.pixels_per_mm))


def test_the_controls_do_what_they_say(stage: UiStage) -> None:
    stage.tap(hit_area(stage.item("views.grandparis")).center())
    assert stage.session.view == "grandparis"
    stage.tap(hit_area(stage.item("languages.en")).center())
    assert stage.session.language == "en"
    stage.tap(hit_area(stage.item("legendButton")).center())
    assert stage.session.panel == "legend"
    stage.tap(hit_area(stage.item("creditsButton")).center())
    assert stage.session.panel == "credits"


def test_an_occupant_leads_to_its_sheet_and_back(stage: UiStage, qtbot: QtBot) -> None:
    settle(stage, "place", qtbot)
    link = stage.item("link.organisation.pscc")
    scroll_to(stage, link)
    stage.tap(hit_area(link).center())
    assert (stage.session.selectedKind, stage.session.selectedId) == ("organisation", "pscc")
    stage.tap(hit_area(stage.item("sheet.back")).center())
    assert stage.session.selectedId == "research-centre"
    stage.tap(hit_area(stage.item("sheet.close")).center())
    assert stage.session.selectedKind == ""


def test_a_licence_can_be_read_to_its_end_with_one_finger(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.panel = "credits"
    stage.session.page = "licence:odbl"
    settle(stage, "credits", qtbot)
    scroller = stage.item("sheet.flickable")
    lowest = scroller.property("contentHeight") - scroller.height()
    assert lowest > 0
    down = stage.item("sheet.down")
    while down.isEnabled():
        half_a_page = min(scroller.property("contentY") + scroller.height() / 2, lowest - 1)
        stage.tap(hit_area(down).center())
        wait_until_scrolled(scroller, half_a_page, qtbot)
    assert scroller.property("contentY") == pytest.approx(lowest, abs=1)


@every_screen
def test_no_text_is_smaller_than_can_be_read(stage: UiStage, qtbot: QtBot) -> None:
    settle(stage, "station", qtbot)
    least = (4.5 if stage.diagonal >= 32 else 2.5) * stage.pixels_per_mm
    texts = stage.items(lambda item: item.inherits("QQuickText") and bool(item.property("text")))
    capitals = {item.property("text"): item.property("font").pixelSize() * 0.727 for item in texts}
    assert capitals
    assert {text: height for text, height in capitals.items() if height < least - 0.75} == {}


def wait_until_scrolled(scroller: QQuickItem, far: float, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: scroller.property("contentY") >= far)


def scroll_to(stage: UiStage, item: QQuickItem) -> None:
    """Bring an item of the sheet into the middle of what is seen of it."""
    scroller = stage.item("sheet.flickable")
    offset = item.mapToItem(scroller, QPointF(0, 0)).y() - scroller.height() / 2
    lowest = max(0.0, scroller.property("contentHeight") - scroller.height())
    scroller.setProperty("contentY", min(lowest, max(0.0, scroller.property("contentY") + offset)))
