"""Speech over the real map: begun by a finger on it, explored by ear, every scene said in every language."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.idle import IdleWatch
from kiosk.snapshot.items import is_text, shown_items
from kiosk.snapshot.scenes import SCENES, Scene
from kiosk.speech.beginning import begin_speech
from kiosk.speech.guide import Guide
from kiosk.speech.reader import bare
from kiosk.speech.speaker import LISTEN, Speaker
from kiosk.speech.touching import HOLD_S
from kiosk.speech.words import spoken
from kiosk.stage import Setting, Stage, items_below
from maps.store import Edition
from tests.kiosk.speech.silent_voice import SilentVoice

pytestmark = pytest.mark.e2e


class SpeakingMap:
    """A stage with a voice that nobody hears, and fingers whose time is ``now``."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.now = stage, 100.0
        self.voice = SilentVoice()
        self.speaker: Speaker = begin_speech(stage.kiosk, self.voice, clock=lambda: self.now)
        self.finger = QTest.createTouchDevice()

    def press(self, at: QPoint) -> None:
        QTest.touchEvent(self.stage.window, self.finger).press(0, at).commit()

    def release(self, at: QPoint) -> None:
        QTest.touchEvent(self.stage.window, self.finger).release(0, at).commit()

    def hold(self, at: QPoint, qtbot: QtBot) -> None:
        guided = self.stage.session.guided
        self.press(at)
        self.now += HOLD_S
        qtbot.waitUntil(lambda: self.stage.session.guided is not guided)
        self.release(at)
        self.now += 1

    def rest(self, at: QPoint, qtbot: QtBot) -> str:
        """A finger is laid on a point; what is said then."""
        said = len(self.voice.said)
        self.press(at)
        self.now += 0.3
        qtbot.waitUntil(lambda: len(self.voice.said) > said)
        self.release(at)
        self.now += 1
        return self.voice.said[said].text

    def tap_twice(self) -> None:
        for _ in range(2):
            self.press(QPoint(700, 400))
            self.release(QPoint(700, 400))
            self.now += 0.2


@pytest.fixture
def speaking(open_stage: Callable[..., Stage], edition: Edition) -> SpeakingMap:
    return SpeakingMap(open_stage(edition, Setting()))


def targets(stage: Stage, kind: str) -> list[dict[str, Any]]:
    """Things of a kind on the map that nothing covers, far from any other."""
    found = stage.ask("targets")
    covers = stage.link.wished_state().covers
    free = [
        one
        for one in found
        if one["kind"] == kind
        and not any(c.x <= one["x"] <= c.x + c.width and c.y <= one["y"] <= c.y + c.height for c in covers)
    ]
    return [
        one for one in free if stage.ask({"name": "at", "x": round(one["x"]), "y": round(one["y"])})["id"] == one["id"]
    ]


def test_a_finger_still_on_the_map_begins_and_the_map_neither_moves_nor_opens_anything(
    speaking: SpeakingMap, qtbot: QtBot
) -> None:
    stage = speaking.stage
    place = targets(stage, "place")[0]
    before = stage.ask("camera")

    speaking.hold(QPoint(round(place["x"]), round(place["y"])), qtbot)

    assert speaking.voice.last.startswith("Guidage par la voix. Vous êtes devant la borne Campus Grand Parc")
    after = stage.ask("camera")
    assert (after["lon"], after["lat"], after["zoom"]) == (before["lon"], before["lat"], before["zoom"])
    assert stage.session.selectedKind == ""


def test_after_the_guide_the_map_answers_to_fingers_as_before(speaking: SpeakingMap, qtbot: QtBot) -> None:
    stage = speaking.stage
    place = targets(stage, "place")[0]
    at = QPoint(round(place["x"]), round(place["y"]))
    speaking.hold(at, qtbot)
    speaking.hold(at, qtbot)

    speaking.press(at)
    speaking.release(at)

    qtbot.waitUntil(lambda: stage.session.selectedId == place["id"])


@pytest.mark.parametrize("kind", ["place", "station"])
def test_what_is_under_the_finger_on_the_map_is_said_and_two_taps_open_it(
    kind: str, speaking: SpeakingMap, qtbot: QtBot
) -> None:
    stage = speaking.stage
    if kind == "station":
        stage.session.view = "grandparis"
        stage.settle("grandparis")
    found = targets(stage, kind)[0]
    name = stage.kiosk.models.catalogue()[f"{kind}s"][found["id"]]["name"]
    speaking.hold(QPoint(900, 700), qtbot)

    said = speaking.rest(QPoint(round(found["x"]), round(found["y"])), qtbot)
    assert said.startswith(spoken(name, "fr"))
    assert stage.item("heard").isVisible()
    assert stage.session.selectedKind == ""

    speaking.tap_twice()
    assert (stage.session.selectedKind, stage.session.selectedId) == (kind, found["id"])
    qtbot.waitUntil(lambda: speaking.speaker.reading is not None)


def test_on_the_bare_map_two_taps_lead_to_the_list_by_distance(speaking: SpeakingMap, qtbot: QtBot) -> None:
    stage = speaking.stage
    ground = next(
        QPoint(x, y)
        for x in range(500, 1400, 40)
        for y in range(250, 850, 40)
        if stage.ask({"name": "at", "x": x, "y": y})["kind"] == "ground"
    )
    speaking.hold(ground, qtbot)

    assert speaking.rest(ground, qtbot).startswith("Carte.")
    speaking.tap_twice()

    assert (stage.session.scene, stage.session.order) == ("directory", "near")
    first = stage.kiosk.models.directory.entries()[0]
    qtbot.waitUntil(lambda: any(spoken(first.title, "fr") in said.text for said in heard(speaking)))


def heard(speaking: SpeakingMap) -> list[Any]:
    """All that was said, and one more."""
    speaking.voice.finish()
    return speaking.voice.said


def test_somebody_who_is_guided_is_no_longer_nobody(speaking: SpeakingMap, qtbot: QtBot) -> None:
    speaking.stage.session.end_visit()

    speaking.hold(QPoint(700, 500), qtbot)

    assert speaking.stage.session.present


def written_on(sheet: QQuickItem) -> list[str]:
    """Every text that is shown, save that of the button that reads it."""
    listen = next(item for item in items_below(sheet) if item.objectName() == LISTEN)
    texts = [shown.item for shown in shown_items(sheet) if is_text(shown.item)]
    return [str(text.property("text")) for text in texts if not listen.isAncestorOf(text)]


def set_scene(stage: Stage, scene: Scene, language: str) -> None:
    session = stage.session
    session.go_home()
    session.language = language
    session.show_scene(scene.scene)
    session.order = scene.order
    session.view = scene.view
    if scene.kind:
        session.select(scene.kind, scene.id)
    session.panel = scene.panel
    session.page = scene.page


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "en", "es"])
def test_all_that_the_sheets_of_every_scene_show_is_said(language: str, speaking: SpeakingMap, qtbot: QtBot) -> None:
    stage, silent = speaking.stage, {}
    for scene in SCENES:
        set_scene(stage, scene, language)
        stage.next_frame()
        sheet = speaking.speaker.open_sheet()
        # Staff mode is not read aloud: visitors may stand by.
        if sheet is None or scene.scene == "home" or scene.staff:
            continue
        if sheet.property("whole") is not None:
            qtbot.waitUntil(lambda sheet=sheet: bool(sheet.property("whole")), timeout=20_000)
        texts = written_on(sheet)
        said_before = len(speaking.voice.said)
        speaking.speaker.read(sheet)
        said = bare(speaking.voice.finish_all())
        assert len(speaking.voice.said) > said_before
        missing = [text for text in texts if bare(spoken(text, language)) not in said]
        if missing:
            silent[scene.name] = missing
    assert silent == {}


def test_the_map_as_one_element_leads_to_the_list_by_distance(speaking: SpeakingMap, qtbot: QtBot) -> None:
    stage = speaking.stage
    speaking.hold(QPoint(900, 700), qtbot)

    guide = stage.kiosk.models.guide
    assert isinstance(guide, Guide)
    guide.hear_focus(stage.item("map"))
    assert speaking.voice.last.startswith("Carte.")
    speaking.tap_twice()

    assert (stage.session.scene, stage.session.order) == ("directory", "near")


def test_while_the_kiosk_speaks_nobody_is_taken_for_gone_and_touches_of_the_guided_count(
    speaking: SpeakingMap, qtbot: QtBot
) -> None:
    watch = speaking.stage.kiosk.models.idle
    assert isinstance(watch, IdleWatch)
    qtbot.waitUntil(lambda: watch._idle is not None)
    speaking.hold(QPoint(900, 700), qtbot)
    now = 0.0
    watch.idle.clock = lambda: now
    watch.stay()

    now = 500.0
    watch.tick()
    assert not watch.counting

    speaking.voice.finish_all()
    now = 1000.0
    watch.tick()
    assert watch.counting
    assert "Êtes-vous encore là ? Touchez l’écran pour continuer." in [said.text for said in speaking.voice.said]
    watch.tick()
    assert watch.counting

    speaking.press(QPoint(900, 700))
    speaking.release(QPoint(900, 700))
    assert watch.idle.seconds() == 0
