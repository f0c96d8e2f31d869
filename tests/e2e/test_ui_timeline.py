"""The timeline under a finger: swiping, stepping, choosing a year, and where a card leads."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.ui_stage import SCREENS, TODAY, UiStage, drawn_area, hit_area
from tests.kiosk.catalogue import catalogue_in

pytestmark = pytest.mark.e2e

LONG = "Autant de mots qu’un texte de la frise peut en contenir, pas un de plus. " * 3


def with_a_long_text(language: str) -> dict[str, Any]:
    """The catalogue of the tests, with one text as long as ``check`` lets it be."""
    catalogue = catalogue_in(language)
    catalogue["milestones"]["founded"] |= {"text": LONG, "title": LONG[:64]}
    return catalogue


@pytest.fixture(params=["13 inch", "43 inch 4K", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[UiStage]:
    stage = UiStage(request.param, catalogue=with_a_long_text)
    qtbot.waitUntil(lambda: stage.item("tabs.timeline").x() > stage.item("tabs.explore").width() > 0)
    with qtbot.waitSignal(stage.window.frameSwapped):
        stage.window.update()
    stage.tap(hit_area(stage.item("tabs.timeline")).center())
    qtbot.waitUntil(lambda: bool(stage.items(lambda item: item.objectName() == "timeline")))
    qtbot.waitUntil(lambda: has_arrived(stage))
    yield stage
    stage.close()


def has_arrived(stage: UiStage) -> bool:
    slot = stage.item("timeline").parentItem()
    return slot is not None and slot.property("shift") == 0 and centred(stage) == shown_row(stage)


def shown_row(stage: UiStage) -> str:
    timeline = stage.models.timeline
    return f"milestone.{timeline.entries()[timeline.row].identifier}"


def centred(stage: UiStage) -> str:
    """The card that stands in the middle, at rest."""
    middle = hit_area(stage.item("timeline.cards")).center().x()
    cards = stage.items(lambda item: item.objectName().startswith("milestone."))
    return next((card.objectName() for card in cards if abs(hit_area(card).center().x() - middle) < 1), "")


def wait_for_card(stage: UiStage, identifier: str, qtbot: QtBot) -> QQuickItem:
    qtbot.waitUntil(lambda: centred(stage) == f"milestone.{identifier}")
    return stage.item(f"milestone.{identifier}")


def year_on_axis(stage: UiStage, year: int) -> QPointF:
    axis = hit_area(stage.item("axis"))
    place = stage.models.timeline._axis().middle(year)
    return QPointF(axis.left() + place * axis.width(), axis.center().y())


def swipe(stage: UiStage, right: float, qtbot: QtBot) -> None:
    """A finger moves over the cards, a frame of the window a step."""
    area = hit_area(stage.item("timeline.cards"))
    finger = QTest.touchEvent(stage.window, stage.touchscreen)
    finger.press(0, area.center().toPoint()).commit()
    for step in range(1, 7):
        finger.move(0, (area.center() + QPointF(right * area.width() * step / 6, 0)).toPoint()).commit()
        with qtbot.waitSignal(stage.window.frameSwapped):  # moves are told once a frame
            stage.window.update()
    finger.release(0, (area.center() + QPointF(right * area.width(), 0)).toPoint()).commit()


def test_it_opens_at_today_with_nothing_chosen(stage: UiStage) -> None:
    assert centred(stage) == "milestone.delay"
    assert (stage.session.milestone, stage.session.shown_date) == ("", TODAY)


def test_a_swipe_to_the_right_chooses_an_earlier_milestone_whole_in_the_middle(stage: UiStage, qtbot: QtBot) -> None:
    swipe(stage, 0.45, qtbot)
    qtbot.waitUntil(lambda: stage.session.milestone not in ("", "delay") and centred(stage) == shown_row(stage))
    assert stage.session.shown_date < TODAY
    assert stage.ground_touches == 0


def test_the_buttons_step_from_card_to_card_until_the_ends(stage: UiStage, qtbot: QtBot) -> None:
    for name, identifiers in (
        ("timeline.next", ["ceremony", "line-15"]),
        ("timeline.previous", ["ceremony", "delay", "elsewhere", "founded", "tower"]),
    ):
        for identifier in identifiers:
            stage.tap(hit_area(stage.item(name)).center())
            assert stage.session.milestone == identifier
            wait_for_card(stage, identifier, qtbot)
        assert not stage.item(name).isEnabled()
    assert stage.session.shown_date == date(1980, 5, 31)


def test_a_finger_on_the_axis_shows_that_year(stage: UiStage, qtbot: QtBot) -> None:
    stage.tap(year_on_axis(stage, 2031))
    assert (stage.session.milestone, stage.session.shown_date) == ("", date(2031, 12, 31))
    wait_for_card(stage, "line-15", qtbot)
    stage.tap(year_on_axis(stage, 1980))
    assert stage.session.shown_date == date(1980, 12, 31)
    wait_for_card(stage, "tower", qtbot)
    assert stage.ground_touches == 0


def test_a_finger_drawn_along_the_axis_shows_the_years_it_passes(stage: UiStage, qtbot: QtBot) -> None:
    years: list[int] = []
    stage.session.dateChanged.connect(lambda: years.append(stage.session.shown_date.year))
    finger = QTest.touchEvent(stage.window, stage.touchscreen)
    finger.press(0, year_on_axis(stage, 2030).toPoint()).commit()
    for year in range(2031, 2036):
        finger.move(0, year_on_axis(stage, year).toPoint()).commit()
        with qtbot.waitSignal(stage.window.frameSwapped):
            stage.window.update()
    finger.release(0, year_on_axis(stage, 2035).toPoint()).commit()
    assert years[0] == 2030
    assert years[-1] == 2035
    assert len(years) > 2


def test_a_tap_on_a_card_chooses_it_and_its_button_opens_the_sheet(stage: UiStage, qtbot: QtBot) -> None:
    stage.tap(hit_area(stage.item("milestone.delay")).topLeft() + QPointF(20, 20))
    assert stage.session.milestone == "delay"
    assert stage.session.pointed == ("place", "gr-hospital")
    stage.tap(hit_area(stage.item("card.place")).center())
    assert stage.session.selectedId == "gr-hospital"
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() == "timeline"))
    assert stage.item("yearSign")
    stage.tap(hit_area(stage.item("sheet.back")).center())
    qtbot.waitUntil(lambda: has_arrived(stage))
    assert (stage.session.milestone, centred(stage)) == ("delay", "milestone.delay")


def test_the_card_stays_when_the_language_changes(stage: UiStage, qtbot: QtBot) -> None:
    stage.models.timeline.choose(0)
    wait_for_card(stage, "tower", qtbot)
    stage.session.language = "en"
    wait_for_card(stage, "tower", qtbot)
    assert stage.session.milestone == "tower"


def test_the_longest_text_gets_its_room(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.milestone = "founded"
    card = wait_for_card(stage, "founded", qtbot)
    texts = [item for item in stage.items(card.isAncestorOf) if item.inherits("QQuickText") and item.property("text")]
    assert len(texts) >= 4
    assert [item.property("text") for item in texts if not drawn_area(card).contains(hit_area(item))] == []


def test_the_sign_says_which_year_and_goes_with_the_scene(stage: UiStage, qtbot: QtBot) -> None:
    def said() -> list[str]:
        sign = stage.item("yearSign")
        return [item.property("text") for item in stage.items(sign.isAncestorOf) if item.property("text")]

    assert said() == ["Today"]
    stage.tap(year_on_axis(stage, 2031))
    assert said() == ["2031 – as announced"]
    stage.tap(hit_area(stage.item("home")).center())
    assert stage.session.shown_date == TODAY
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() in ("yearSign", "timeline")))


@pytest.mark.parametrize("screen", SCREENS)
def test_its_model_is_not_made_before_it_is_shown(screen: str, qtbot: QtBot) -> None:
    stage = UiStage(screen)
    qtbot.waitUntil(lambda: bool(stage.items(lambda item: item.objectName() == "title")))
    assert "timeline" not in stage.models._later
    stage.close()


def test_after_the_low_layout_everything_stands_where_it_stood(stage: UiStage, qtbot: QtBot) -> None:
    def areas() -> dict[str, QRectF]:
        return {name: hit_area(stage.item(name)) for name in ("timeline", "timeline.previous", "timeline.next")}

    before = areas()
    for scale in (2.0, 1.0):
        stage.session.lowLayout = scale > 1
        stage.session.textScale = scale
        with qtbot.waitSignal(stage.window.frameSwapped):
            stage.window.update()
    qtbot.waitUntil(lambda: areas() == before)
