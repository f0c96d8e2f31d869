"""The slider over the dates under a finger: dragging, stops, buttons, keys, and the sign of the date that is shown."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.ui_scenes import settle
from tests.e2e.ui_stage import TODAY, UiStage, hit_area

pytestmark = pytest.mark.e2e

BEFORE, GUSTAVE_ROUSSY, SUD, EST = date(2025, 1, 17), date(2025, 1, 18), date(2027, 11, 30), date(2031, 12, 31)
STOPS = [BEFORE, GUSTAVE_ROUSSY, TODAY, SUD, EST]


@pytest.fixture(params=["13 inch", "43 inch 4K", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[UiStage]:
    stage = UiStage(request.param)
    settle(stage, "dates", qtbot)
    qtbot.waitUntil(lambda: hit_area(stage.item("dates.track")).height() > 0)
    frame(stage, qtbot)
    yield stage
    stage.close()


def frame(stage: UiStage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.window.frameSwapped):  # moves are told once a frame
        stage.window.update()


def at_stop(stage: UiStage, stop: int) -> QPointF:
    """Where a stop stands on the line."""
    stage.window.grabWindow()  # what stands above is laid out with the next frame
    track = stage.item("dates.track")
    inset, span = track.property("inset"), track.property("span")
    part = stop / (len(STOPS) - 1)
    return track.mapToScene(QPointF(inset + part * span, track.property("line")))


def thumb(stage: UiStage) -> QPointF:
    return hit_area(stage.item("dates.thumb")).center()


def scrolled(stage: UiStage) -> float:
    return float(stage.item("sheet.flickable").property("contentY"))


def test_it_begins_at_today_and_a_tap_on_a_stop_shows_its_date(stage: UiStage, qtbot: QtBot) -> None:
    assert thumb(stage).x() == pytest.approx(at_stop(stage, 2).x(), abs=1)
    for stop, day in enumerate(STOPS):
        stage.tap(at_stop(stage, stop))
        assert stage.session.shown_date == day
        qtbot.waitUntil(lambda stop=stop: abs(thumb(stage).x() - at_stop(stage, stop).x()) < 1)
    assert stage.ground_touches == 0


def test_the_thumb_follows_the_finger_over_the_stops_and_rests_on_the_nearest(stage: UiStage, qtbot: QtBot) -> None:
    days: list[date] = []
    stage.session.dateChanged.connect(lambda: days.append(stage.session.shown_date))
    start, end = thumb(stage), at_stop(stage, 4)
    finger = QTest.touchEvent(stage.window, stage.touchscreen)
    finger.press(0, start.toPoint()).commit()
    for step in range(1, 9):
        # Far above and below the line too: the sheet stays where it is.
        point = start + (end - start) * step / 8 + QPointF(0, (-1) ** step * 30 * step)
        finger.move(0, point.toPoint()).commit()
        frame(stage, qtbot)
    assert thumb(stage).x() == pytest.approx(end.x(), abs=2)
    finger.release(0, end.toPoint()).commit()
    assert days == [SUD, EST]
    assert scrolled(stage) == 0
    assert stage.ground_touches == 0


def test_the_thumb_can_be_held_anywhere_within_twenty_millimetres(stage: UiStage, qtbot: QtBot) -> None:
    reach = 9.5 * stage.pixels_per_mm
    for off in (QPointF(-reach, 0), QPointF(reach, 0), QPointF(0, reach)):
        stage.tap(at_stop(stage, 4) + off)
        assert stage.session.shown_date == EST
        stage.tap(at_stop(stage, 0))
        frame(stage, qtbot)
    stage.tap(at_stop(stage, 0) - QPointF(reach, 0))
    assert stage.session.shown_date == BEFORE


def test_a_drag_up_from_the_track_scrolls_nothing(stage: UiStage, qtbot: QtBot) -> None:
    start = at_stop(stage, 3)
    finger = QTest.touchEvent(stage.window, stage.touchscreen)
    finger.press(0, start.toPoint()).commit()
    for step in range(1, 7):
        finger.move(0, (start - QPointF(0, 40 * step)).toPoint()).commit()
        frame(stage, qtbot)
    finger.release(0, (start - QPointF(0, 240)).toPoint()).commit()
    assert (scrolled(stage), stage.session.shown_date, stage.ground_touches) == (0, SUD, 0)


def test_the_buttons_step_from_stop_to_stop_until_the_ends(stage: UiStage, qtbot: QtBot) -> None:
    for name, days in (("dates.later", [SUD, EST]), ("dates.earlier", [SUD, TODAY, GUSTAVE_ROUSSY, BEFORE])):
        for day in days:
            stage.tap(hit_area(stage.item(name)).center())
            assert stage.session.shown_date == day
        assert not stage.item(name).isEnabled()
    for name in ("dates.earlier", "dates.later", "dates.today"):
        assert min(stage.item(name).width(), stage.item(name).height()) >= 12 * stage.pixels_per_mm - 1


def test_one_tap_leads_back_to_today(stage: UiStage, qtbot: QtBot) -> None:
    assert not stage.item("dates.today").isEnabled()
    stage.tap(at_stop(stage, 4))
    stage.tap(hit_area(stage.item("dates.today")).center())
    assert stage.session.shown_date == TODAY


def test_the_arrow_keys_change_the_date(stage: UiStage, qtbot: QtBot) -> None:
    track = stage.item("dates.track")
    track.forceActiveFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Right)
    assert stage.session.shown_date == SUD
    QTest.keyClick(stage.window, Qt.Key.Key_Left)
    QTest.keyClick(stage.window, Qt.Key.Key_Left)
    assert stage.session.shown_date == GUSTAVE_ROUSSY
    assert (track.property("value"), track.property("from"), track.property("to")) == (1, 0, 4)


def test_a_palm_leaves_nothing_stuck(stage: UiStage, qtbot: QtBot) -> None:
    palm = QTest.touchEvent(stage.window, stage.touchscreen)
    points = [at_stop(stage, stop) + QPointF(0, 8 * row) for stop in range(5) for row in range(2)]
    for finger, point in enumerate(points):
        palm.press(finger, point.toPoint())
    palm.commit()
    frame(stage, qtbot)
    for finger, point in enumerate(points):
        palm.move(finger, (point + QPointF(40, 30)).toPoint())
    palm.commit()
    frame(stage, qtbot)
    for finger, point in enumerate(points):
        palm.release(finger, (point + QPointF(40, 30)).toPoint())
    palm.commit()
    assert stage.item("dates.track").property("held") == -1
    assert stage.ground_touches == 0
    stage.tap(at_stop(stage, 3))
    assert stage.session.shown_date == SUD
    qtbot.waitUntil(lambda: abs(thumb(stage).x() - at_stop(stage, 3).x()) < 1)


def test_the_track_stays_under_the_finger_whatever_the_words_above_it(stage: UiStage, qtbot: QtBot) -> None:
    for scale in (1.0, 2.0):
        stage.session.textScale = scale
        frame(stage, qtbot)
        places = set()
        for stop in range(len(STOPS)):
            stage.models.dates.choose(stop)
            frame(stage, qtbot)
            places.add(stage.item("dates.track").y())
        assert len(places) == 1


def test_a_row_marks_what_opens_on_the_map(stage: UiStage, qtbot: QtBot) -> None:
    row = stage.item("dates.row.15-sud")
    flickable = stage.item("sheet.flickable")
    content = flickable.property("contentItem")
    flickable.setProperty("contentY", row.mapToItem(content, QPointF(0, 0)).y())
    frame(stage, qtbot)
    stage.tap(hit_area(stage.item("dates.row.15-sud")).center())
    assert stage.session.pointed == ("section", "15-sud")
    assert stage.item("dates.row.15-sud").property("chosen")


def test_a_sign_says_which_date_the_map_shows_and_covers_no_control(stage: UiStage, qtbot: QtBot) -> None:
    def signs() -> list[str]:
        found = stage.items(lambda item: item.objectName() == "dateSign")
        return [item.property("said").replace("\N{NO-BREAK SPACE}", " ") for item in found]

    stage.window.setProperty("warm", True)
    assert signs() == []
    stage.models.dates.choose(3)
    qtbot.waitUntil(lambda: signs() == ["The map shows 30 novembre 2027 · as announced"])
    frame(stage, qtbot)
    area = hit_area(stage.item("dateSign"))
    controls = (
        "title",
        "searchButton",
        "views",
        "languages",
        "zoomIn",
        "zoomOut",
        "home",
        "legendButton",
        "go",
        "tabs",
    )
    assert [name for name in controls if hit_area(stage.item(name)).intersects(area)] == []
    stage.models.dates.choose_today()
    qtbot.waitUntil(lambda: signs() == [])
    stage.models.dates.choose(3)
    stage.session.show_scene("explore")
    assert stage.session.shown_date == TODAY
    qtbot.waitUntil(lambda: signs() == [])
