"""The directory under a finger: rows lead to sheets and back to where the list was; the index and the orders."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.ui_stage import UiStage, drawn_area, hit_area
from tests.kiosk.catalogue import catalogue_in

pytestmark = pytest.mark.e2e

MANY = 1000


def many(language: str) -> dict[str, Any]:
    """The catalogue of the tests with ten times as many organisations as a campus has."""
    catalogue = catalogue_in(language)
    one = catalogue["organisations"]["sanofi"]
    for number in range(MANY):
        name = f"{chr(ord('A') + number % 26)}{'m ' * (number % 30)}{number}"
        catalogue["organisations"][f"o{number}"] = {**one, "id": f"o{number}", "name": name}
    return catalogue


@pytest.fixture(params=["13 inch", "43 inch 4K", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[UiStage]:
    stage = UiStage(request.param, catalogue=many)
    qtbot.waitUntil(lambda: stage.item("tabs.directory").x() > stage.item("tabs.explore").width() > 0)
    stage.tap(hit_area(stage.item("tabs.directory")).center())
    qtbot.waitUntil(lambda: has_arrived(stage))
    yield stage
    stage.close()


def has_arrived(stage: UiStage) -> bool:
    slot = stage.item("directory").parentItem()
    return slot is not None and slot.property("shift") == 0 and bool(rows(stage))


def rows(stage: UiStage) -> list[QQuickItem]:
    """The rows that are wholly in sight, from top to bottom."""
    area = hit_area(stage.item("directory.list"))
    found = stage.items(lambda item: item.objectName().startswith("entry.") and area.contains(hit_area(item)))
    return sorted(found, key=lambda item: hit_area(item).y())


def wait_for_first_row(stage: UiStage, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: [row.objectName() for row in rows(stage)[:1]] == [name])


def place_in_list(stage: UiStage) -> float:
    listed = stage.item("directory.list")
    return float(listed.property("contentY") - listed.property("originY"))


def selected(stage: UiStage) -> str:
    return f"entry.{stage.session.selectedKind}.{stage.session.selectedId}"


def test_a_row_opens_its_sheet_and_the_way_back_leads_to_the_same_rows(stage: UiStage, qtbot: QtBot) -> None:
    stage.tap(hit_area(stage.item("jump.4")).center())
    seen = [(row.objectName(), hit_area(row).y()) for row in rows(stage)]
    assert place_in_list(stage) > 0
    stage.tap(hit_area(rows(stage)[1]).center())
    assert selected(stage) == seen[1][0]
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() == "directory"))
    stage.tap(hit_area(stage.item("sheet.back")).center())
    assert stage.session.selectedKind == ""
    qtbot.waitUntil(lambda: has_arrived(stage))
    assert [(row.objectName(), hit_area(row).y()) for row in rows(stage)] == seen


def test_the_index_leads_to_the_heading_that_it_names(stage: UiStage, qtbot: QtBot) -> None:
    jumps = stage.models.directory.jumps
    entries = stage.models.directory.entries()
    for number, jump in enumerate(jumps[:-1]):
        stage.tap(hit_area(stage.item(f"jump.{number}")).center())
        first = entries[jump["row"]]
        wait_for_first_row(stage, f"entry.{first.kind}.{first.identifier}", qtbot)


def test_the_orders_change_the_list_and_begin_at_its_top(stage: UiStage, qtbot: QtBot) -> None:
    stage.tap(hit_area(stage.item("jump.4")).center())
    stage.tap(hit_area(stage.item("orders.building")).center())
    assert stage.session.order == "building"
    first = stage.models.directory.entries()[0]
    wait_for_first_row(stage, f"entry.{first.kind}.{first.identifier}", qtbot)


def test_closing_the_directory_or_a_sheet_of_it_leads_to_the_map(stage: UiStage, qtbot: QtBot) -> None:
    stage.tap(hit_area(stage.item("sheet.close")).center())
    assert stage.session.scene == "explore"
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() == "directory"))
    stage.tap(hit_area(stage.item("tabs.directory")).center())
    stage.session.select("organisation", "o1")
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() == "directory"))
    stage.tap(hit_area(stage.item("sheet.close")).center())
    assert (stage.session.scene, stage.session.selectedKind) == ("explore", "")


def test_a_page_down_goes_on_to_rows_not_seen_and_back_up_to_the_first(stage: UiStage, qtbot: QtBot) -> None:
    before = rows(stage)[0].objectName()
    stage.tap(hit_area(stage.item("sheet.down")).center())
    height = stage.item("directory.list").height()
    qtbot.waitUntil(lambda: place_in_list(stage) == pytest.approx(0.8 * height, abs=1))
    assert rows(stage)[0].objectName() != before
    stage.tap(hit_area(stage.item("sheet.up")).center())
    qtbot.waitUntil(lambda: place_in_list(stage) == pytest.approx(0, abs=1))
    assert rows(stage)[0].objectName() == before


def test_a_drag_scrolls_and_opens_nothing(stage: UiStage, qtbot: QtBot) -> None:
    area = hit_area(stage.item("directory.list"))
    finger = QTest.touchEvent(stage.window, stage.touchscreen)
    finger.press(0, area.center().toPoint()).commit()
    for step in range(1, 7):
        finger.move(0, (area.center() - QPointF(0, step * area.height() / 18)).toPoint()).commit()
        with qtbot.waitSignal(stage.window.frameSwapped):  # moves are told once a frame
            stage.window.update()
    assert area.height() / 9 < place_in_list(stage) <= area.height() / 3
    finger.release(0, (area.center() - QPointF(0, area.height() / 3)).toPoint()).commit()
    assert stage.session.selectedKind == ""
    assert stage.ground_touches == 0


def test_only_the_rows_about_to_be_seen_are_made(stage: UiStage, qtbot: QtBot) -> None:
    listed = stage.item("directory.list")
    for number in range(len(stage.models.directory.jumps)):
        stage.tap(hit_area(stage.item(f"jump.{number}")).center())
    content = listed.property("contentItem")
    made = [item for item in content.childItems() if item.objectName().startswith("entry.")]
    assert len(made) < MANY / 10


def test_the_panel_leaves_the_map_in_sight(stage: UiStage) -> None:
    area = drawn_area(stage.item("directory"))
    width, height = stage.window.width(), stage.window.height()
    if width > height:
        assert area.width() <= 0.42 * width + 1
    else:
        assert area.height() <= 0.64 * height
