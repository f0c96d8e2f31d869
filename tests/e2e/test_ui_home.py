"""Home under a finger: what people come for in two taps, the way back, and what a telephone reads from the window."""

from collections.abc import Iterator
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.translator import Translator
from maps.store import Edition
from tests.e2e.ui_stage import UiStage, drawn_area, hit_area

pytestmark = pytest.mark.e2e

LANGUAGES = ("fr", "en", "es")
INTENTS = ("hospital", "transport", "lodging", "childcare", "toilets", "help")
MAIN_MM = 20
MODULE_MM = 0.8


@pytest.fixture(params=["13 inch", "43 inch", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot, edition: Edition) -> Iterator[UiStage]:
    """The interface over the shipped content, in which a visit has begun."""
    stage = UiStage(request.param, catalogue=lambda language: dict(edition.catalogue(language)))
    translator = Translator(stage.session, stage.engine)
    stage.session.languageChanged.disconnect(stage.models.refresh)
    stage.session.languageChanged.connect(stage.models.refresh)  # behind the translator's
    stage.session.begin_visit()
    arrive(stage, "home.panel", qtbot)
    yield stage
    stage.window.close()
    delete(translator)
    delete(stage.engine)


def arrive(stage: UiStage, name: str, qtbot: QtBot) -> QQuickItem:
    """The sheet of an object name, in its place."""
    qtbot.waitUntil(lambda: has_arrived(stage, name))
    with qtbot.waitSignal(stage.window.frameSwapped):
        stage.window.update()
    return stage.item(name)


def has_arrived(stage: UiStage, name: str) -> bool:
    found = stage.items(lambda item: item.objectName() == name and item.isEnabled())
    slot = found[0].parentItem() if found else None
    return slot is not None and slot.property("shift") == 0 and found[0].height() > 0


def tap(stage: UiStage, name: str, within: str, qtbot: QtBot) -> None:
    """Tap what stands on a sheet, which is scrolled to it if need be."""
    item = next(item for item in stage.items(lambda item: item.objectName() == name) if item.isEnabled())
    bring_into_sight(stage, item, stage.item(within))
    with qtbot.waitSignal(stage.window.frameSwapped):
        stage.window.update()
    stage.tap(hit_area(item).center())


def bring_into_sight(stage: UiStage, item: QQuickItem, sheet: QQuickItem) -> None:
    scroller = next(
        one
        for one in stage.items(lambda one: one.objectName() == "sheet.flickable")
        if sheet.isAncestorOf(one) and one.isAncestorOf(item)
    )
    below = hit_area(item).bottom() - hit_area(scroller).bottom()
    if below > 0:
        scroller.setProperty("contentY", scroller.property("contentY") + below)


def texts(item: QQuickItem, stage: UiStage) -> str:
    return "\n".join(
        str(one.property("text"))
        for one in stage.items(lambda one: one.inherits("QQuickText"))
        if item.isAncestorOf(one)
    )


def test_the_six_tiles_are_large_in_sight_and_apart(stage: UiStage, qtbot: QtBot) -> None:
    for language in LANGUAGES:
        stage.session.language = language
        panel = arrive(stage, "home.panel", qtbot)
        areas = [hit_area(stage.item(f"intent.{intent}")) for intent in INTENTS]
        assert min(min(area.width(), area.height()) for area in areas) >= MAIN_MM * stage.pixels_per_mm - 1
        assert all(drawn_area(panel).contains(area) for area in areas)
        assert not any(one.intersects(other) for one in areas for other in areas if one is not other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_intent_leads_to_an_answer_in_two_taps_at_most(stage: UiStage, language: str, qtbot: QtBot) -> None:
    session = stage.session
    session.language = language
    answered = {}
    for intent in INTENTS:
        session.go_home()
        arrive(stage, "home.panel", qtbot)
        tap(stage, f"intent.{intent}", "home.panel", qtbot)
        taps = 1
        if session.panel == "intent":
            panel = arrive(stage, "intent", qtbot)
            choices = stage.items(lambda item: item.objectName().startswith("answer."))
            if choices:
                tap(stage, choices[0].objectName(), "intent", qtbot)
                taps = 2
            else:
                assert stage.models.home.intent["ask"] in texts(panel, stage)
        elif session.panel == "help":
            assert "15" in texts(arrive(stage, "help", qtbot), stage)
        answered[intent] = (taps, session.selectedId or session.panel)
    assert answered == {
        "hospital": (1, "gr-hospital"),
        "transport": (2, "villejuif-gustave-roussy"),
        "lodging": (2, "maison-des-parents"),
        "childcare": (1, "creche-d1b"),
        "toilets": (1, "intent"),
        "help": (1, "help"),
    }


def test_from_a_place_to_stay_the_way_leads_back_to_the_choices_and_home(stage: UiStage, qtbot: QtBot) -> None:
    tap(stage, "intent.lodging", "home.panel", qtbot)
    arrive(stage, "intent", qtbot)
    tap(stage, "answer.hotel-d1b", "intent", qtbot)
    arrive(stage, "sheet", qtbot)
    press(stage, "sheet.back")
    arrive(stage, "intent", qtbot)
    press(stage, "sheet.back")
    arrive(stage, "home.panel", qtbot)
    assert (stage.session.scene, stage.session.panel, stage.session.canGoBack) == ("home", "", False)


def press(stage: UiStage, name: str) -> None:
    (button,) = stage.items(lambda item: item.objectName() == name and item.isEnabled())
    stage.tap(hit_area(button).center())


def test_the_map_is_one_tap_away_and_the_house_leads_home(stage: UiStage, qtbot: QtBot) -> None:
    press(stage, "sheet.close")
    assert stage.session.scene == "explore"
    stage.tap(hit_area(stage.item("home")).center())
    arrive(stage, "home.panel", qtbot)
    assert stage.session.scene == "home"


def test_while_nobody_is_there_the_map_stands_alone(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.end_visit()
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() == "home.panel"))
    assert stage.session.scene == "home"


def read_code(stage: UiStage, area: QRectF) -> str:
    """What a telephone reads from the picture of the window."""
    picture = stage.window.grabWindow()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.copy(area.toAlignedRect()).save(buffer, "PNG")  # type: ignore[call-overload]
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(bytes(buffer.data().data()))))
    return str(found.text)


@pytest.mark.parametrize("contrast", [False, True], ids=["normal", "high contrast"])
def test_a_telephone_reads_from_the_window_what_stands_beside_the_code(
    stage: UiStage, qtbot: QtBot, *, contrast: bool
) -> None:
    session = stage.session
    session.highContrast = contrast
    read = []
    for language in LANGUAGES:
        session.language = language
        session.go_home()
        tap(stage, "intent.hospital", arrive(stage, "home.panel", qtbot).objectName(), qtbot)
        arrive(stage, "sheet", qtbot)
        press(stage, "takeAlong")
        arrive(stage, "take", qtbot)
        code = stage.item("take.code")
        assert code.width() / code.property("side") >= MODULE_MM * stage.pixels_per_mm
        assert read_code(stage, hit_area(code)) == stage.item("take.text").property("text")
        read.append(read_code(stage, hit_area(code)))
    session.highContrast = False
    assert [text.partition("\n")[0] for text in read] == [
        "Hôpital Gustave Roussy",
        "Gustave Roussy hospital",
        "Hospital Gustave Roussy",
    ]
    assert all("114 rue Édouard-Vaillant, Villejuif" in text for text in read)


def test_a_map_on_the_web_is_a_second_choice_that_is_explained(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.select("place", "gr-hospital")
    arrive(stage, "sheet", qtbot)
    press(stage, "takeAlong")
    panel = arrive(stage, "take", qtbot)
    assert "openstreetmap" not in texts(panel, stage)
    tap(stage, "take.map", "take", qtbot)
    qtbot.waitUntil(lambda: stage.session.page == "map")
    arrive(stage, "take", qtbot)
    assert "openstreetmap.org" in stage.item("take.how").property("text")
    assert read_code(stage, hit_area(stage.item("take.code"))).startswith(
        "https://www.openstreetmap.org/?mlat=48.79447"
    )
    press(stage, "sheet.back")
    press(stage, "sheet.back")
    assert (stage.session.panel, stage.session.selectedId) == ("", "gr-hospital")


@pytest.mark.parametrize("leave", ["end_visit", "go_home"])
def test_what_is_taken_along_goes_with_the_visit(stage: UiStage, qtbot: QtBot, leave: str) -> None:
    stage.session.select("place", "gr-hospital")
    stage.session.follow_panel("take")
    arrive(stage, "take", qtbot)
    getattr(stage.session, leave)()
    qtbot.waitUntil(lambda: not stage.items(lambda item: item.objectName() == "take"))
    assert stage.session.selectedKind == ""


def test_touches_stop_at_the_tiles(stage: UiStage) -> None:
    for intent in INTENTS:
        area = hit_area(stage.item(f"intent.{intent}"))
        stage.drag(area.center(), area.center() + QPointF(area.width(), area.height()))
    assert stage.ground_touches == 0
