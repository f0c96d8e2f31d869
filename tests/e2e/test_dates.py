"""The time machine in the real window: what the map draws follows the finger on the slider."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from kiosk.snapshot.stillness import still_image, wait_for_map
from kiosk.stage import Setting, Stage
from kiosk.viewmodels.dates import DatesModel
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
SCREENS = [Setting(1280, 720, 32.0), Setting(720, 1280, 32.0)]


@pytest.fixture(params=SCREENS, ids=["landscape", "portrait"])
def stage(request: pytest.FixtureRequest, open_stage: OpenStage, edition: Edition) -> Stage:
    stage = open_stage(edition, request.param)
    stage.session.begin_visit()
    stage.session.show_scene("go")
    stage.session.page = "dates"
    still_image(stage)
    return stage


def model(stage: Stage) -> DatesModel:
    dates = stage.kiosk.models.dates
    assert isinstance(dates, DatesModel)
    return dates


def at_stop(stage: Stage, stop: int) -> QPoint:
    track = stage.item("dates.track")
    inset, span = float(track.property("inset")), float(track.property("span"))
    part = stop / (model(stage).count - 1)
    return track.mapToScene(QPointF(inset + part * span, float(track.property("line")))).toPoint()


def row_of(stage: Stage, day: date) -> int:
    return next(row for row, stop in enumerate(model(stage).stops()) if stop.day == day)


def test_the_stops_are_those_of_the_content(stage: Stage) -> None:
    days = [stop.day.isoformat() for stop in model(stage).stops()]
    assert days[:4] == ["2020-12-13", "2020-12-14", "2024-06-24", "2025-01-18"]
    assert days[-6:] == ["2026-12-31", "2027-11-30", "2027-12-31", "2028-12-31", "2030-12-31", "2031-12-31"]
    assert [name for stop in model(stage).stops() for name in stop.opens if not name["text"]] == []


def test_the_map_draws_what_the_thumb_is_dragged_to_and_does_not_move(stage: Stage) -> None:
    assert stage.ask("sections") == stage.ask("sections") | {"m15-sud": "later", "m14-2024-sud": "open"}
    wait_for_map(stage)
    camera = stage.ask("camera")
    start, end = at_stop(stage, model(stage).todayRow), at_stop(stage, row_of(stage, date(2031, 12, 31)))
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.window, finger).press(1, start).commit()
    seen = set()
    for step in range(1, 13):
        QTest.touchEvent(stage.window, finger).move(1, start + (end - start) * step / 12).commit()
        stage.next_frame()
        seen.add(stage.session.shown_date)
    QTest.touchEvent(stage.window, finger).release(1, end).commit()
    assert date(2027, 11, 30) in seen

    assert stage.session.shown_date == date(2031, 12, 31)
    assert set(stage.ask("sections").values()) == {"open", "expected"}
    assert stage.ask("camera")["zoom"] == pytest.approx(camera["zoom"], abs=1.0)
    assert stage.item("sheet.flickable").property("contentY") == 0


def test_at_each_stop_the_page_lists_what_the_map_draws(stage: Stage) -> None:
    for row in range(model(stage).count):
        model(stage).choose(row)
        stage.next_frame()
        listed = {
            item["id"]: group["state"]
            for group in model(stage).groups
            for item in group["rows"]
            if item["kind"] == "section"
        }
        drawn = stage.ask("sections")
        assert {section: drawn[section] for section in listed} == listed


def test_the_names_of_the_map_keep_off_the_sign(stage: Stage) -> None:
    model(stage).choose(row_of(stage, date(2027, 11, 30)))
    still_image(stage)
    assert stage.item("dateSign").property("said")
    assert stage.ask("labels") | {"overlaps": 0, "covered": 0} == stage.ask("labels")


def test_the_sheet_of_a_station_agrees_with_the_map(stage: Stage) -> None:
    model(stage).choose(row_of(stage, date(2027, 11, 30)))
    stage.session.select("station", "villejuif-gustave-roussy")
    lines = {line["number"]: line["then"] and line["then"]["icon"] for line in stage.kiosk.models.sheet.lines}
    assert lines == {"14": None, "15": "indicative"}
    assert stage.session.shown_date == date(2027, 11, 30)


def test_leaving_draws_today_again(stage: Stage) -> None:
    model(stage).choose(row_of(stage, date(2031, 12, 31)))
    stage.next_frame()
    assert stage.ask("sections")["m15-est"] == "expected"
    stage.session.show_scene("explore")
    stage.next_frame()
    assert stage.ask("sections")["m15-est"] == "later"
