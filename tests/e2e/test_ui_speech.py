"""Speech on the real interface: what is shown is said, the screen explored by ear, and the visit's end ends it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMetaObject, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.speech.reader import bare
from kiosk.speech.speaker import LISTEN
from kiosk.speech.touching import HOLD_S, STAY_S
from kiosk.speech.words import spoken
from tests.e2e.test_ui_stage import SHEETS, settle
from tests.e2e.ui_speech import SpeakingStage, speaking
from tests.e2e.ui_stage import UiStage, drawn_area, hit_area
from tests.kiosk.speech.silent_voice import SilentVoice

pytestmark = pytest.mark.e2e

READ = [scene for scene, sheet in SHEETS.items() if sheet != "timeline"]


@pytest.fixture(params=["43 inch"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[SpeakingStage]:
    with speaking(request.param) as stage:
        qtbot.waitUntil(lambda: bool(stage.items(lambda item: item.objectName() == "title")))
        yield stage


def written(sheet: QQuickItem) -> list[str]:
    """Every text on a sheet; of a list the rows in sight."""
    texts, found = [], [sheet]
    while found:
        item = found.pop(0)
        parent = item.parentItem()
        if not item.isVisible() or item.objectName() == LISTEN:
            continue
        if parent is not None and parent.inherits("QQuickListView"):
            sight = parent.mapRectToScene(parent.boundingRect())
            found += [child for child in item.childItems() if sight.intersects(hit_area(child))]
            continue
        if item.inherits("QQuickText") and item.property("text"):
            texts.append(str(item.property("text")))
        found += item.childItems()
    return texts


def listen(stage: SpeakingStage) -> None:
    stage.tap(hit_area(stage.item("listen")).center())


def hold(stage: SpeakingStage, point: QPointF, qtbot: QtBot) -> None:
    """A finger stands still at a point for three seconds, and leaves."""
    guided = stage.session.guided
    QTest.touchEvent(stage.window, stage.touchscreen).press(0, point.toPoint()).commit()
    stage.now += HOLD_S
    qtbot.waitUntil(lambda: stage.session.guided is not guided)
    stage.now += 1
    QTest.touchEvent(stage.window, stage.touchscreen).release(0, point.toPoint()).commit()


def rest(stage: SpeakingStage, point: QPointF, qtbot: QtBot) -> None:
    """A finger is laid on a point, is heard, and leaves."""
    said = len(stage.voice.said)
    QTest.touchEvent(stage.window, stage.touchscreen).press(0, point.toPoint()).commit()
    stage.now += 0.3
    qtbot.waitUntil(lambda: len(stage.voice.said) > said)
    QTest.touchEvent(stage.window, stage.touchscreen).release(0, point.toPoint()).commit()
    stage.now += 1


def wipe(stage: SpeakingStage, by: float) -> None:
    middle = QPointF(stage.window.width() / 2, stage.window.height() / 2)
    stage.drag(middle, middle + QPointF(by * 25 * stage.pixels_per_mm, 0), steps=3)
    stage.now += 1


def tap_twice(stage: SpeakingStage) -> None:
    for _ in range(2):
        stage.tap(QPointF(900, 500))
        stage.now += 0.2


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("scene", READ)
def test_all_that_a_sheet_shows_is_said(scene: str, language: str, stage: SpeakingStage, qtbot: QtBot) -> None:
    stage.session.language = language
    settle(stage, scene, qtbot)
    sheet = stage.item(SHEETS[scene])
    if sheet.property("whole") is not None:
        qtbot.waitUntil(lambda: bool(sheet.property("whole")))
    texts = written(sheet)

    stage.speaker.listen(sheet)
    said = bare(stage.voice.finish_all())

    assert texts
    assert [text for text in texts if bare(spoken(text, language)) not in said] == []
    assert {one.language for one in stage.voice.said} == {language}
    assert not stage.session.speaking


def test_a_sheet_is_said_from_top_to_bottom(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "station", qtbot)
    sheet = stage.item("sheet")
    title, line = stage.models.sheet.title, stage.models.sheet.lines[0]

    listen(stage)
    said = stage.voice.finish_all()

    order = [
        said.index(spoken(text, "fr")) for text in (title, line["name"], line["text"], stage.models.sheet.asOf or "")
    ]
    assert order[:3] == sorted(order[:3])
    assert sheet.isVisible()


def test_listen_waits_when_pressed_again_and_goes_on_where_it_was(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "place", qtbot)
    button = stage.item("listen")
    listen(stage)
    stage.voice.finish()
    begun = stage.voice.last
    assert stage.session.speaking
    assert button.property("word") == "Pause"

    listen(stage)
    assert not stage.session.speaking
    assert stage.session.speechPaused
    assert stage.voice.silenced == 1
    assert button.property("word") == "Continue"

    listen(stage)
    assert stage.session.speaking
    assert stage.voice.last == begun


@pytest.mark.parametrize(
    "end",
    [
        lambda stage: stage.session.end_visit(),
        lambda stage: stage.session.go_home(),
        lambda stage: stage.session.clear_selection(),
        lambda stage: setattr(stage.session, "language", "en"),
    ],
    ids=["end of the visit", "home", "closed", "another language"],
)
def test_the_voice_is_silent_once_what_it_read_is_gone(
    end: Callable[[SpeakingStage], None], stage: SpeakingStage, qtbot: QtBot
) -> None:
    settle(stage, "place", qtbot)
    listen(stage)
    said = len(stage.voice.said)

    end(stage)

    qtbot.waitUntil(lambda: not stage.session.speaking)
    assert stage.voice.silenced
    stage.voice.finish()
    assert len(stage.voice.said) == said


def test_without_a_voice_nothing_offers_to_speak(qtbot: QtBot) -> None:
    with speaking("43 inch", voice=SilentVoice(())) as stage:
        settle(stage, "place", qtbot)
        assert stage.items(lambda item: item.objectName() == "listen") == []

        hold_point = QPointF(900, 500)
        QTest.touchEvent(stage.window, stage.touchscreen).press(0, hold_point.toPoint()).commit()
        stage.now += HOLD_S + 1
        stage.guide._wait()
        QTest.touchEvent(stage.window, stage.touchscreen).release(0, hold_point.toPoint()).commit()

        assert not stage.session.guided
        stage.tap(hit_area(stage.item("sheet.close")).center())
        assert stage.session.selectedKind == ""


def test_a_voice_that_is_lost_takes_its_buttons_along(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "place", qtbot)
    listen(stage)

    stage.voice.gone.emit()

    assert not stage.session.speaking
    assert stage.items(lambda item: item.objectName() == "listen") == []


@pytest.mark.parametrize("where", ["ground", "sheet", "control"])
def test_a_finger_still_for_three_seconds_begins_the_guide_and_clicks_nothing(
    where: str, stage: SpeakingStage, qtbot: QtBot
) -> None:
    settle(stage, "place", qtbot)
    points = {
        "ground": QPointF(900, 500),
        "sheet": hit_area(stage.item("sheet.title")).center(),
        "control": hit_area(stage.item("sheet.close")).center(),
    }
    touches = stage.ground_touches

    hold(stage, points[where], qtbot)

    assert stage.session.guided
    assert stage.voice.said[0].text.startswith("Guided by voice. You are in front of the kiosk Campus Grand Parc")
    assert stage.session.selectedKind == "place"
    assert stage.ground_touches == touches + (where == "ground")


def test_holding_again_ends_the_guide(stage: SpeakingStage, qtbot: QtBot) -> None:
    hold(stage, QPointF(900, 500), qtbot)
    hold(stage, QPointF(900, 500), qtbot)

    assert stage.voice.last == "The voice guide has ended."
    stage.tap(hit_area(stage.item("tabs.directory")).center())
    assert stage.session.scene == "directory"


def test_while_guided_one_tap_speaks_and_two_act(stage: SpeakingStage, qtbot: QtBot) -> None:
    hold(stage, QPointF(900, 500), qtbot)
    scene, touches = stage.session.scene, stage.ground_touches

    rest(stage, hit_area(stage.item("tabs.directory")).center(), qtbot)
    assert stage.voice.last == "Directory, tab"
    assert stage.session.scene == scene
    heard = stage.item("heard")
    assert hit_area(heard).contains(drawn_area(stage.item("tabs.directory")))

    tap_twice(stage)
    assert stage.session.scene == "directory"
    qtbot.waitUntil(lambda: stage.speaker.reading is not None)
    assert stage.ground_touches == touches


def test_while_guided_a_wipe_leads_through_everything_in_order(stage: SpeakingStage, qtbot: QtBot) -> None:
    hold(stage, QPointF(900, 500), qtbot)
    wipe(stage, 1)
    heard = [stage.voice.last]
    for _ in range(60):
        wipe(stage, 1)
        heard.append(stage.voice.last)
        if heard[-1] == heard[0]:
            break

    wanted = ["Directory, tab", "Zoom in, button", "Français, choice, chosen"]
    assert [text for text in wanted if text not in heard] == [], heard
    wipe(stage, -1)
    assert stage.voice.last == heard[-2]


def test_while_guided_a_wipe_goes_on_where_it_was_though_the_row_was_made_anew(
    stage: SpeakingStage, qtbot: QtBot
) -> None:
    hold(stage, QPointF(900, 500), qtbot)
    rest(stage, hit_area(stage.item("tabs.explore")).center(), qtbot)
    wipe(stage, 1)
    assert stage.voice.last == "Get there, tab"

    scenes = stage.item("tabs").property("scenes")
    stage.item("tabs").setProperty("scenes", scenes)  # a row that is given again is made again
    stage.window.grabWindow()
    wipe(stage, 1)

    assert stage.voice.last == "Directory, tab"


def test_while_guided_a_wipe_goes_on_to_rows_that_are_not_made_yet(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "directory", qtbot)
    rows = stage.models.directory.entries()
    hold(stage, QPointF(900, 500), qtbot)
    first = stage.item(f"entry.{rows[0].kind}.{rows[0].identifier}")
    rest(stage, hit_area(first).center(), qtbot)
    heard = [stage.voice.last]
    for _ in range(3 * len(rows)):
        wipe(stage, 1)
        heard.append(stage.voice.last)
        if heard[-1].startswith(spoken(rows[-1].title, "fr")):
            break

    order = [
        next((at for at, text in enumerate(heard) if text.startswith(spoken(row.title, "fr"))), -1) for row in rows
    ]
    assert -1 not in order
    assert order == sorted(order)


def test_while_guided_two_fingers_scroll(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "directory", qtbot)
    hold(stage, QPointF(900, 500), qtbot)
    scroller = stage.item("directory.list")
    before = scroller.property("contentY")
    device, window = stage.touchscreen, stage.window
    starts = [QPointF(800, 600), QPointF(900, 600)]
    for step in range(4):
        event = QTest.touchEvent(window, device)
        for finger, start in enumerate(starts):
            at = (start - QPointF(0, 50 * step)).toPoint()
            event.press(finger, at) if step == 0 else event.move(finger, at)
        event.commit()
    event = QTest.touchEvent(window, device)
    for finger, start in enumerate(starts):
        event.release(finger, (start - QPointF(0, 150)).toPoint())
    event.commit()

    assert scroller.property("contentY") == pytest.approx(before + 150, abs=2)


def test_the_voice_wakes_where_somebody_may_want_to_listen(stage: SpeakingStage, qtbot: QtBot) -> None:
    point = QPointF(900, 500)
    stage.tap(point)
    stage.now += 1
    assert stage.voice.woken == 0

    QTest.touchEvent(stage.window, stage.touchscreen).press(0, point.toPoint()).commit()
    stage.now += STAY_S
    qtbot.waitUntil(lambda: stage.voice.woken == 1)
    assert not stage.session.guided
    QTest.touchEvent(stage.window, stage.touchscreen).release(0, point.toPoint()).commit()

    stage.session.panel = "comfort"
    qtbot.waitUntil(lambda: stage.voice.woken == 2)


def test_the_key_begins_and_ends_the_guide(stage: SpeakingStage, qtbot: QtBot) -> None:
    stage.window.requestActivate()
    qtbot.waitUntil(stage.window.isActive)
    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    assert stage.session.guided

    QTest.keyClick(stage.window, Qt.Key.Key_F9)
    assert not stage.session.guided


def test_headphones_begin_the_guide_and_their_leaving_ends_it_without_a_word(stage: SpeakingStage) -> None:
    stage.guide.follow_headphones(True)
    assert stage.session.guided
    said = len(stage.voice.said)

    stage.guide.follow_headphones(False)
    assert not stage.session.guided
    assert len(stage.voice.said) == said
    assert not stage.session.speaking


def test_the_end_of_the_visit_ends_the_guide_without_a_word(stage: SpeakingStage, qtbot: QtBot) -> None:
    hold(stage, QPointF(900, 500), qtbot)
    said = len(stage.voice.said)

    stage.session.end_visit()

    assert not stage.session.guided
    assert not stage.session.speaking
    assert len(stage.voice.said) == said
    assert not stage.item("title").property("activeFocus")
    assert stage.items(lambda item: item.objectName() == "heard") == []


def test_the_frame_is_around_what_is_read_and_follows_it_into_sight(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "credits", qtbot)
    listen(stage)
    for _ in range(8):
        stage.voice.finish()
        heard = hit_area(stage.item("heard"))
        assert QRectF(0, 0, stage.window.width(), stage.window.height()).contains(heard.center())


def test_whatever_opens_is_read_where_that_was_chosen(stage: SpeakingStage, qtbot: QtBot) -> None:
    stage.session.readAloud = True

    settle(stage, "place", qtbot)

    qtbot.waitUntil(lambda: stage.session.speaking)
    assert stage.speaker.reading is stage.item("sheet")


def test_another_volume_is_heard_at_once(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "place", qtbot)
    listen(stage)
    begun = stage.voice.said[-1]

    stage.session.change_volume(1)

    assert (stage.voice.last, stage.voice.said[-1].volume) == (begun.text, 1.0)
    stage.voice.ended.emit(begun.number)
    assert stage.voice.last == begun.text


def test_two_taps_on_a_row_that_was_given_another_entry_say_it_first(stage: SpeakingStage, qtbot: QtBot) -> None:
    settle(stage, "directory", qtbot)
    hold(stage, QPointF(900, 500), qtbot)
    row = stage.models.directory.entries()[0]
    rest(stage, hit_area(stage.item(f"entry.{row.kind}.{row.identifier}")).center(), qtbot)
    stage.item(f"entry.{row.kind}.{row.identifier}").setProperty("title", "Another entry")

    tap_twice(stage)
    assert stage.voice.last.startswith("Another entry")
    assert stage.session.selectedKind == ""

    stage.now += 1
    tap_twice(stage)
    assert stage.session.selectedId == row.identifier


def test_the_comfort_panel_has_speech_where_there_is_a_voice(stage: SpeakingStage, qtbot: QtBot) -> None:
    stage.session.panel = "comfort"
    qtbot.waitUntil(lambda: bool(stage.items(lambda item: item.objectName() == "comfort.speech")))
    for name in ("comfort.aloud", "comfort.louder"):
        QMetaObject.invokeMethod(stage.item(name), "click")
    assert (stage.session.readAloud, stage.session.volume) == (True, 1.0)

    stage.speaker.read(stage.item("comfort"))
    QMetaObject.invokeMethod(stage.item("comfort.pause"), "click")
    assert stage.session.speechPaused
    QMetaObject.invokeMethod(stage.item("comfort.guided"), "click")
    assert stage.session.guided
    QMetaObject.invokeMethod(stage.item("comfort.reset"), "click")
    assert not stage.session.readAloud
    assert not stage.session.guided

    stage.voice.gone.emit()
    assert stage.items(lambda item: item.objectName() == "comfort.speech") == []


def test_speech_is_not_made_where_there_is_none(qtbot: QtBot) -> None:
    stage = UiStage("43 inch")
    settle(stage, "place", qtbot)
    assert stage.items(lambda item: item.objectName() in ("listen", "heard")) == []
    stage.window.close()
