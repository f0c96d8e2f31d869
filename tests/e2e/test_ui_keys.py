"""The interface by keys alone: what they reach, in which order, where the focus goes, and that it is seen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.ui_stage import UiStage, drawn_area

pytestmark = pytest.mark.e2e

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_chapters(stage: UiStage, page: str) -> None:
    stage.session.show_scene("campus")
    stage.session.page = page


def come_home(stage: UiStage) -> None:
    stage.session.begin_visit()
    stage.session.go_home()


SCENES: dict[str, Callable[[UiStage], None]] = {
    "home": come_home,
    "help": lambda stage: setattr(stage.session, "panel", "help"),
    "search": lambda stage: setattr(stage.session, "panel", "search"),
    "explore": lambda stage: stage.session.show_scene("explore"),
    "place": lambda stage: stage.session.select("place", "research-centre"),
    "station": lambda stage: stage.session.select("station", "bagneux"),
    "legend": lambda stage: setattr(stage.session, "panel", "legend"),
    "credits": lambda stage: setattr(stage.session, "panel", "credits"),
    "comfort": lambda stage: setattr(stage.session, "panel", "comfort"),
    "directory": lambda stage: stage.session.show_scene("directory"),
    "timeline": lambda stage: stage.session.show_scene("timeline"),
    "campus": lambda stage: stage.session.show_scene("campus"),
    "join": lambda stage: open_chapters(stage, "join"),
    "europe": lambda stage: open_chapters(stage, "europe"),
}


@pytest.fixture(params=["13 inch"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[UiStage]:
    stage = UiStage(request.param)
    stage.session.reducedMotion = True
    stage.session.show_scene("explore")
    qtbot.waitUntil(lambda: bool(stage.items(lambda item: item.objectName() == "title")))
    stage.window.setProperty("warm", True)
    yield stage
    stage.close()


def press(stage: UiStage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(stage.window, key, modifiers)


def focused(stage: UiStage) -> QQuickItem:
    """What has the focus and is shown to have it."""
    (item,) = stage.items(lambda item: item.hasActiveFocus() and item.activeFocusOnTab())
    return item


def name(stage: UiStage) -> str:
    return focused(stage).objectName()


def go_to(stage: UiStage, wanted: str) -> None:
    """Tab until the focus is on the control of this name."""
    press(stage, Key.Key_Tab)
    first = name(stage)
    while name(stage) != wanted:
        press(stage, Key.Key_Tab)
        assert name(stage) != first, f"Tab does not reach {wanted}"


def around(stage: UiStage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
    """The names of what a key reaches, once around, each of them once."""
    press(stage, key, modifiers)
    reached = [focused(stage)]
    press(stage, key, modifiers)
    while focused(stage) != reached[0]:
        assert focused(stage) not in reached, "some are never reached"
        reached.append(focused(stage))
        press(stage, key, modifiers)
    return [item.objectName() for item in reached]


def reachable(stage: UiStage) -> set[str]:
    """The names of all controls that stand on the screen, or in what can be scrolled to."""
    return {item.objectName() for item in stage.buttons() if item.property("passedOver") is not True}


def settle(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    SCENES[scene](stage)
    if scene in {"campus", "join", "europe"}:
        qtbot.waitUntil(lambda: bool(stage.item("campus").property("whole")))
    stage.window.grabWindow()


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("stage", ["13 inch", "55 inch portrait"], indirect=True)
def test_tab_reaches_every_control_of_every_scene(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    settle(stage, scene, qtbot)

    reached = set(around(stage, Key.Key_Tab))
    if reachable(stage) - reached == {"sheet.down"}:  # gone through to its end, the list is scrolled no further
        reached.update(around(stage, Key.Key_Tab, SHIFT))

    assert reachable(stage) - reached == set()
    assert "map" in reached


@pytest.mark.parametrize("scene", ["explore", "directory", "timeline", "comfort"])
def test_where_the_focus_is_is_always_seen(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    settle(stage, scene, qtbot)
    press(stage, Key.Key_Tab)
    ring = stage.item("focusRing")
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    for _ in around(stage, Key.Key_Tab):
        press(stage, Key.Key_Tab)
        qtbot.waitUntil(lambda: near(ring_area(ring), drawn_area(focused(stage))))
        assert ring.isVisible()
        assert window.contains(ring_area(ring))
        assert not clipped_away(focused(stage))


def ring_area(ring: QQuickItem) -> QRectF:
    return ring.mapRectToScene(QRectF(0, 0, ring.width(), ring.height()))


def near(first: QRectF, second: QRectF) -> bool:
    return first.adjusted(-1, -1, 1, 1).contains(second) and second.adjusted(-1, -1, 1, 1).contains(first)


def clipped_away(item: QQuickItem) -> bool:
    """Whether a list has scrolled it out of sight, in part or whole."""
    area, holder = drawn_area(item), item.parentItem()
    while holder is not None:
        if holder.clip() and not ring_area(holder).adjusted(-1, -1, 1, 1).contains(area):
            return True
        holder = holder.parentItem()
    return False


def test_shift_and_the_arrows_lead_the_same_way_back_and_on(stage: UiStage) -> None:
    forward = around(stage, Key.Key_Tab)
    press(stage, Key.Key_Tab, SHIFT)
    backward = around(stage, Key.Key_Tab, SHIFT)

    assert backward == forward[::-1][1:] + forward[-1:]
    go_to(stage, "languages.fr")
    press(stage, Key.Key_Right)
    press(stage, Key.Key_Down)
    assert name(stage) == "languages.es"
    press(stage, Key.Key_Left)
    press(stage, Key.Key_Up)
    assert name(stage) == "languages.fr"


def test_the_order_is_the_top_row_then_the_map_and_its_controls_then_the_bar_then_the_sheet(stage: UiStage) -> None:
    stage.session.panel = "comfort"
    stage.window.grabWindow()

    reached = around(stage, Key.Key_Tab)

    wanted = [
        "languages.fr",
        "views.campus",
        "zoomIn",
        "home",
        "map",
        "tabs.explore",
        "comfortButton",
        "comfort.text.100",
    ]
    first = reached.index("searchButton")
    assert [one for one in reached[first:] + reached[:first] if one in wanted] == wanted


def test_the_ring_comes_with_the_first_key_and_goes_with_the_next_touch(stage: UiStage, qtbot: QtBot) -> None:
    assert not stage.items(lambda item: item.objectName() == "focusRing")

    press(stage, Key.Key_Tab)
    assert stage.item("focusRing").isVisible()

    stage.tap(QPointF(stage.window.width() / 2, stage.window.height() / 2))
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() == "focusRing"))


def test_the_next_key_after_a_touch_begins_at_what_was_touched(stage: UiStage) -> None:
    press(stage, Key.Key_Tab)
    stage.tap(drawn_area(stage.item("views.grandparis")).center())

    press(stage, Key.Key_Tab)

    assert name(stage) == "views.grandparis"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_act_as_a_tap(stage: UiStage, key: Qt.Key) -> None:
    go_to(stage, "views.grandparis")

    press(stage, key)

    assert stage.session.view == "grandparis"


@pytest.mark.parametrize(("opener", "panel"), [("legendButton", "legend"), ("comfortButton", "comfort")])
def test_an_opened_sheet_takes_the_focus_and_gives_it_back(
    stage: UiStage, opener: str, panel: str, qtbot: QtBot
) -> None:
    go_to(stage, opener)
    press(stage, Key.Key_Return)
    qtbot.waitUntil(lambda: stage.item(panel).isAncestorOf(focused(stage)))

    press(stage, Key.Key_Escape)

    qtbot.waitUntil(lambda: name(stage) == opener)
    assert stage.session.panel == ""


def test_the_way_back_leads_to_the_row_that_one_came_from(stage: UiStage, qtbot: QtBot) -> None:
    go_to(stage, "tabs.directory")
    press(stage, Key.Key_Return)
    qtbot.waitUntil(lambda: name(stage) == "orders.name")
    while not name(stage).startswith("entry."):
        press(stage, Key.Key_Down)
    press(stage, Key.Key_Down)
    row = name(stage)
    press(stage, Key.Key_Return)
    qtbot.waitUntil(lambda: name(stage) == "sheet.back")

    press(stage, Key.Key_Return)

    qtbot.waitUntil(lambda: name(stage) == row)
    assert stage.session.scene == "directory"


def test_the_focus_stays_where_a_switch_changes_the_whole_screen(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.panel = "comfort"
    stage.window.grabWindow()
    for control, change in (
        ("comfort.text.200", lambda: stage.session.textScale == 2),
        ("comfort.contrast", lambda: stage.session.highContrast),
    ):
        go_to(stage, control)
        press(stage, Key.Key_Return)
        assert change()
        assert name(stage) == control
        assert not clipped_away(focused(stage))
    go_to(stage, "comfort.reset")
    press(stage, Key.Key_Return)

    assert stage.session.comfortIsPlain
    qtbot.waitUntil(lambda: stage.item("comfort").isAncestorOf(focused(stage)))


def test_another_language_keeps_the_focus_on_its_button(stage: UiStage, qtbot: QtBot) -> None:
    go_to(stage, "languages.en")

    press(stage, Key.Key_Return)

    assert stage.session.language == "en"
    qtbot.waitUntil(lambda: name(stage) == "languages.en")


def test_arrows_on_the_map_move_it_and_enter_leaves_it(stage: UiStage) -> None:
    asked: list[tuple[int, ...]] = []
    stage.session.panRequested.connect(lambda right, down: asked.append((right, down)))
    stage.session.zoomRequested.connect(lambda by: asked.append((by,)))
    go_to(stage, "map")

    for key in (Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up, Key.Key_Plus, Key.Key_Minus):
        press(stage, key)

    assert asked == [(1, 0), (-1, 0), (0, 1), (0, -1), (1,), (-1,)]
    press(stage, Key.Key_Return)
    assert name(stage) != "map"


def test_arrows_on_the_years_change_the_year(stage: UiStage) -> None:
    stage.session.show_scene("timeline")
    stage.window.grabWindow()
    go_to(stage, "timeline.years")

    press(stage, Key.Key_Left)
    assert stage.session.shown_date.year == stage.session.today.year - 1
    press(stage, Key.Key_Right)
    assert stage.session.shown_date == stage.session.today
    press(stage, Key.Key_Down)
    assert name(stage) != "timeline.years"


def test_home_leads_home_from_anywhere(stage: UiStage) -> None:
    stage.session.show_scene("directory")
    press(stage, Key.Key_Tab)

    press(stage, Key.Key_Home)

    assert stage.session.scene == "home"


def test_a_button_that_goes_out_of_use_leaves_the_focus_beside_it(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.panel = "legend"
    stage.window.grabWindow()
    go_to(stage, "sheet.down")

    for _ in range(20):
        if name(stage) != "sheet.down":
            break
        press(stage, Key.Key_Return)
        qtbot.wait(1)

    qtbot.waitUntil(lambda: stage.item("legend").isAncestorOf(focused(stage)))
    assert stage.item("focusRing").isVisible()


def test_nothing_is_remembered_of_the_focus_when_the_visit_ends(stage: UiStage, qtbot: QtBot) -> None:
    press(stage, Key.Key_Tab)

    stage.session.end_visit()

    assert not stage.items(lambda item: item.objectName() == "focusRing")


def test_touches_go_through_the_frame_of_the_map(stage: UiStage) -> None:
    go_to(stage, "map")

    stage.tap(QPointF(QPoint(stage.window.width() // 2, stage.window.height() // 2)))

    assert stage.ground_touches == 1


def test_who_opens_the_search_by_keys_types_into_it(stage: UiStage, qtbot: QtBot) -> None:
    go_to(stage, "searchButton")
    press(stage, Key.Key_Return)
    qtbot.wait(0)

    for key in (Key.Key_R, Key.Key_E, Key.Key_R):
        press(stage, key)

    assert stage.session.query == "rer"
    ring, frame = stage.item("focusRing"), stage.item("search.field").property("drawing")
    qtbot.waitUntil(lambda: drawn_area(ring) == drawn_area(frame))


def test_the_field_of_the_search_is_come_back_to(stage: UiStage, qtbot: QtBot) -> None:
    go_to(stage, "searchButton")
    press(stage, Key.Key_Return)
    qtbot.wait(0)
    press(stage, Key.Key_Tab)
    assert not stage.item("search.field").hasActiveFocus()

    go_to(stage, "search.field")
    press(stage, Key.Key_R)

    assert stage.session.query == "r"
