"""The campus under a finger: its pages, what they lead to and back from, scrolling to the end; notices put away."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.ui_stage import UiStage, drawn_area, hit_area

pytestmark = pytest.mark.e2e

NOTICES_DAY = date(2026, 12, 5)
LARGE_CODE_MM = 35


@pytest.fixture(params=["13 inch", "43 inch", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[UiStage]:
    stage = UiStage(request.param)
    qtbot.waitUntil(lambda: stage.item("tabs.campus").x() > stage.item("tabs.explore").width() > 0)
    with qtbot.waitSignal(stage.window.frameSwapped):
        stage.window.update()
    yield stage
    stage.close()


def open_campus(stage: UiStage, qtbot: QtBot, page: str = "campus") -> None:
    stage.tap(hit_area(stage.item("tabs.campus")).center())
    qtbot.waitUntil(lambda: not is_gone(stage, "campus"))
    qtbot.waitUntil(lambda: has_arrived(stage))
    if page != "campus":
        stage.tap(hit_area(stage.item(f"pages.{page}")).center())
    qtbot.waitUntil(lambda: is_whole(stage))
    with qtbot.waitSignal(stage.window.frameSwapped):  # what was made last is laid out with the next frame
        stage.window.update()


def has_arrived(stage: UiStage) -> bool:
    slot = stage.item("campus").parentItem()
    return slot is not None and slot.property("shift") == 0 and bool(entries(stage))


def is_whole(stage: UiStage) -> bool:
    """Whether every entry of the page is made."""
    return bool(stage.item("campus").property("whole"))


def is_gone(stage: UiStage, name: str) -> bool:
    return not stage.items(lambda item: item.objectName() == name)


def entries(stage: UiStage) -> list[str]:
    """The entries in sight, from top to bottom."""
    area = hit_area(stage.item("sheet.flickable"))
    found = stage.items(lambda item: item.objectName().startswith("entry.") and hit_area(item).intersects(area))
    return [item.objectName() for item in sorted(found, key=lambda item: hit_area(item).y())]


def scrolled(stage: UiStage) -> float:
    return float(stage.item("sheet.flickable").property("contentY"))


def bring_into_sight(stage: UiStage, name: str, qtbot: QtBot) -> QQuickItem:
    """Page down with the button until the whole item is in sight."""
    area = hit_area(stage.item("sheet.flickable")).adjusted(-2, -2, 2, 2)
    for _ in range(40):
        found = stage.items(lambda item: item.objectName() == name)
        if found and area.contains(hit_area(found[0])):
            return found[0]
        page_down(stage, qtbot)
    raise AssertionError(f"{name} did not come into sight")


def page_down(stage: UiStage, qtbot: QtBot) -> None:
    scroller = stage.item("sheet.flickable")
    lowest = scroller.property("contentHeight") - scroller.height()
    target = min(scrolled(stage) + 0.8 * scroller.height(), lowest)
    stage.tap(hit_area(stage.item("sheet.down")).center())
    qtbot.waitUntil(lambda: scrolled(stage) == pytest.approx(target, abs=0.01))


def drag_in_frames(stage: UiStage, start: QPointF, end: QPointF, qtbot: QtBot) -> None:
    """A finger drags for three frames: moves are told once a frame."""
    finger = QTest.touchEvent(stage.window, stage.touchscreen)
    finger.press(0, start.toPoint()).commit()
    for step in (1, 2, 3):
        finger.move(0, (start + (end - start) * (step / 3)).toPoint()).commit()
        with qtbot.waitSignal(stage.window.frameSwapped):
            stage.window.update()
    finger.release(0, end.toPoint()).commit()


def test_the_tab_opens_the_first_page_and_the_pages_follow_their_choices(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot)
    assert entries(stage)[0] == "entry.what"
    for page, first in (("join", "space"), ("europe", "europe"), ("about", "association"), ("campus", "what")):
        stage.tap(hit_area(stage.item(f"pages.{page}")).center())
        qtbot.waitUntil(lambda first=first: entries(stage)[:1] == [f"entry.{first}"])
        assert scrolled(stage) == 0


def test_all_pages_fit_beside_each_other_in_the_longest_language(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot)
    pages = [stage.item(f"pages.{page}") for page in ("campus", "join", "europe", "about")]
    for page in pages:
        words = page.property("contentItem")
        assert words.property("implicitWidth") <= page.width()
    assert hit_area(pages[-1]).right() <= hit_area(stage.item("sheet.close")).left()


def test_a_link_opens_its_sheet_and_the_way_back_leads_to_where_the_page_was(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot, "join")
    row = bring_into_sight(stage, "space.research-centre", qtbot)
    seen = hit_area(row).y()
    stage.tap(hit_area(row).center())
    assert (stage.session.selectedKind, stage.session.selectedId) == ("place", "research-centre")
    qtbot.waitUntil(lambda: is_gone(stage, "campus"))
    stage.tap(hit_area(stage.item("sheet.back")).center())
    qtbot.waitUntil(lambda: not is_gone(stage, "campus"))
    qtbot.waitUntil(lambda: has_arrived(stage))
    assert hit_area(stage.item("space.research-centre")).y() == pytest.approx(seen, abs=1)
    assert stage.models.campus.property("page") == "join"


def test_the_credits_lead_back_to_the_page_they_were_opened_from(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot, "about")
    stage.tap(hit_area(bring_into_sight(stage, "about.sources", qtbot)).center())
    assert (stage.session.panel, stage.session.page) == ("credits", "sources")
    qtbot.waitUntil(lambda: is_gone(stage, "campus"))
    stage.tap(hit_area(stage.item("sheet.close")).center())
    qtbot.waitUntil(lambda: not is_gone(stage, "campus"))
    qtbot.waitUntil(lambda: has_arrived(stage))
    assert "entry.credits" in entries(stage)


def test_closing_leads_to_the_map(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot)
    stage.tap(hit_area(stage.item("sheet.close")).center())
    assert stage.session.scene == "explore"


def test_one_finger_scrolls_to_the_end_and_opens_nothing(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot)
    listed = stage.item("sheet.flickable")
    area = hit_area(listed)
    reach = QPointF(0, area.height() * 0.4)
    for _ in range(40):
        drag_in_frames(stage, area.center() + reach, area.center() - reach, qtbot)
        if listed.property("atYEnd"):
            break
    qtbot.waitUntil(lambda: listed.property("atYEnd"))
    assert entries(stage)[-1] == "entry.buildings"
    assert (stage.session.selectedKind, stage.ground_touches) == ("", 0)


def test_another_language_stays_at_the_chapter_that_is_being_read(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot)
    bring_into_sight(stage, "chapter.homes", qtbot)
    seen = entries(stage)
    assert "entry.what" not in seen
    stage.tap(hit_area(stage.item("languages.en")).center())
    qtbot.waitUntil(lambda: entries(stage)[0] in seen[:2])
    assert stage.item("chapter.homes").property("text") == "Title of homes"


def test_a_mark_on_the_map_of_europe_opens_its_centre(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot, "europe")
    marks = stage.items(lambda item: item.objectName().startswith("mark."))
    assert len(marks) == 4
    least = 12 * stage.pixels_per_mm - 1
    assert min(min(mark.width(), mark.height()) for mark in marks) >= least
    stage.tap(hit_area(stage.item("mark.cambridge")).center())
    assert (stage.session.selectedKind, stage.session.selectedId) == ("organisation", "sanofi")


def test_a_code_is_large_crisp_and_dark_on_white(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.highContrast = True
    open_campus(stage, qtbot, "about")
    code = stage.item("code.pscc")
    scroller = stage.item("sheet.flickable")
    scroller.setProperty("contentY", hit_area(code).y() - hit_area(scroller).y())
    assert code.width() >= LARGE_CODE_MM * stage.pixels_per_mm
    assert code.width() % 13 == 0  # 5 modules and 4 of margin on each side
    picture = stage.window.grabWindow().copy(hit_area(code).toRect())
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    stage.session.highContrast = False
    assert colours == {"#000000", "#ffffff"}


def test_the_panel_leaves_the_map_in_sight(stage: UiStage, qtbot: QtBot) -> None:
    open_campus(stage, qtbot)
    area = drawn_area(stage.item("campus"))
    width, height = stage.window.width(), stage.window.height()
    if width > height:
        assert area.width() <= 0.55 * width
    else:
        assert area.height() <= 0.64 * height


def announce(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.today = NOTICES_DAY
    stage.models.notices.refresh()
    qtbot.waitUntil(lambda: not is_gone(stage, "notices"))


def test_a_long_notice_is_put_away_until_the_visit_begins_again(stage: UiStage, qtbot: QtBot) -> None:
    announce(stage, qtbot)
    assert is_gone(stage, "notice.close.lift")
    stage.tap(hit_area(stage.item("notice.close.hall")).center())
    qtbot.waitUntil(lambda: is_gone(stage, "notice.hall"))
    assert not is_gone(stage, "notice.lift")
    stage.session.go_home()
    qtbot.waitUntil(lambda: not is_gone(stage, "notice.hall"))


def test_notices_that_find_no_room_are_read_to_their_end_with_one_finger(stage: UiStage, qtbot: QtBot) -> None:
    announce(stage, qtbot)
    stage.session.textScale = 2.0
    stage.session.reducedMotion = True
    with qtbot.waitSignal(stage.window.frameSwapped):
        stage.window.update()
    strip, close = stage.item("notices"), stage.item("notice.close.hall")
    strip.setProperty("maximumHeight", 0.7 * strip.property("natural"))
    down, page = stage.item("notices.down"), stage.item("notices.flickable")
    while down.isEnabled():
        before = page.property("contentY")
        stage.tap(hit_area(down).center())
        qtbot.waitUntil(lambda before=before: page.property("contentY") > before)
    assert drawn_area(strip).contains(drawn_area(close))
    stage.tap(hit_area(close).center())
    qtbot.waitUntil(lambda: is_gone(stage, "notice.hall"))
    qtbot.waitUntil(lambda: is_gone(stage, "notices.down"))


def test_notices_stand_on_the_home_scene_only_and_the_map_is_told(stage: UiStage, qtbot: QtBot) -> None:
    announce(stage, qtbot)
    stage.session.select("place", "the-hive")
    assert is_gone(stage, "notices")
    stage.session.show_scene("directory")
    assert is_gone(stage, "notices")
    stage.session.show_scene("explore")
    strip = drawn_area(stage.item("notices"))
    assert QRectF(0, 0, stage.window.width(), stage.window.height()).contains(strip)
    stage.tap(strip.center())
    assert stage.ground_touches == 0
