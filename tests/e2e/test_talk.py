"""Somebody presents in the real window: keys, swipes, black, a pause to look around, by itself at a fair."""

import dataclasses
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.idle import IdleWatch
from kiosk.snapshot.items import shown_items
from kiosk.snapshot.stillness import wait_for_map, wait_until
from kiosk.stage import Setting, Stage
from kiosk.tours.talk import Talk
from maps.store import Edition
from tests.e2e.kiosk_process import run_to_end
from tests.e2e.seen import texts, wait_gone, wait_shown, wait_text

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
SMALL = Setting(1280, 720, 32.0)


@pytest.fixture
def stage(open_stage: OpenStage, edition: Edition) -> Stage:
    opened = open_stage(edition, SMALL)
    wait_until(lambda: watch(opened).is_watching, "nobody watches the window")
    return opened


def watch(stage: Stage) -> IdleWatch:
    found = stage.kiosk.models.idle
    assert isinstance(found, IdleWatch)
    return found


def talk(stage: Stage) -> Talk:
    found = stage.kiosk.models.talk
    assert isinstance(found, Talk)
    return found


def present(stage: Stage, tour: str = "campus", *, autopilot: bool = False) -> Talk:
    stage.kiosk.models.start_talk(tour, autopilot)
    wait_for_map(stage)
    return talk(stage)


def swipe(stage: Stage, start: QPoint, end: QPoint) -> None:
    QTest.touchEvent(stage.window, stage.finger).press(1, start).commit()
    for step in range(1, 6):
        QTest.touchEvent(stage.window, stage.finger).move(1, start + (end - start) * step / 6).commit()
    QTest.touchEvent(stage.window, stage.finger).release(1, end).commit()


def buttons(stage: Stage) -> set[str]:
    shown = (shown.item for shown in shown_items(stage.window.contentItem()))
    return {item.objectName() for item in shown if item.inherits("QQuickAbstractButton")}


def test_the_audience_sees_the_map_and_a_caption_and_no_control_but_the_pause(stage: Stage) -> None:
    present(stage)

    wait_text(stage.window, "Un campus du Grand Paris")
    wait_text(stage.window, "Explorer")
    wait_gone(stage.window, "tabs.explore")
    wait_until(lambda: buttons(stage) == {"talk.explore"}, "the audience is offered more than the pause")
    assert stage.ask("camera")["view"] == "grandparis"


@pytest.mark.parametrize(
    ("keys", "index"),
    [
        ([Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space], 3),
        ([Qt.Key.Key_End], 7),
        ([Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up], 4),
        ([Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down], 1),
        ([Qt.Key.Key_Left], 0),
    ],
)
def test_a_clicker_and_the_keyboard_lead_through_the_tour(keys: list[Qt.Key], index: int, stage: Stage) -> None:
    given = present(stage)

    for key in keys:
        QTest.keyClick(stage.window, key)

    assert (given.index, stage.session.scene, stage.session.panel) == (index, "home", "")


def test_a_swipe_leads_on_and_back_and_reaches_nothing_below(stage: Stage) -> None:
    given = present(stage)
    swipe(stage, QPoint(1100, 300), QPoint(700, 320))
    swipe(stage, QPoint(1100, 300), QPoint(700, 320))
    assert given.index == 2
    swipe(stage, QPoint(700, 320), QPoint(1100, 300))
    assert given.index == 1

    wait_for_map(stage)
    before = stage.ask("camera")
    stage.tap(900, 300)
    wait_for_map(stage)

    assert (given.index, stage.session.selectedKind, stage.ask("camera")) == (1, "", before)


def test_b_takes_the_picture_away_and_brings_it_back(stage: Stage) -> None:
    present(stage)

    QTest.keyClick(stage.window, Qt.Key.Key_B)
    stage.next_frame()
    picture = stage.grab()
    assert {picture.pixelColor(x, y).name() for x in (3, 640, 1270) for y in (3, 360, 710)} == {"#000000"}

    QTest.keyClick(stage.window, Qt.Key.Key_PageDown)
    wait_shown(stage.window, "talk.title")
    assert talk(stage).index == 0


def test_escape_ends_the_talk_and_the_kiosk_is_back_at_home(stage: Stage) -> None:
    present(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)

    wait_for_map(stage)
    assert (talk(stage).tour, stage.session.present, stage.session.scene) == ("", False, "home")
    assert stage.link.wished_state().stop is None
    wait_shown(stage.window, "attract.invitation")


@pytest.mark.parametrize("way", ["pill", "key"])
def test_a_pause_gives_the_whole_kiosk_and_the_same_stop_comes_back(way: str, stage: Stage) -> None:
    given = present(stage)
    given.jump(2)
    wait_for_map(stage)
    stood = stage.ask("camera")
    if way == "pill":
        stage.tap_item("talk.explore")
    else:
        QTest.keyClick(stage.window, Qt.Key.Key_E)
    wait_for_map(stage)
    assert stage.ask("camera") == stood
    wait_shown(stage.window, "tabs.explore")
    stage.tap_item("tabs.directory")
    stage.session.select("place", "the-hive")
    wait_for_map(stage)
    wait_shown(stage.window, "resumeButton")

    if way == "pill":
        stage.tap_item("resumeButton")
    else:
        QTest.keyClick(stage.window, Qt.Key.Key_R)
    wait_for_map(stage)

    assert (given.index, given.exploring, stage.session.selectedKind) == (2, False, "")
    wait_text(stage.window, "Gustave Roussy, au cœur")
    wait_gone(stage.window, "tabs.explore")


def test_letters_typed_into_the_search_during_a_pause_lead_nowhere(stage: Stage) -> None:
    given = present(stage)
    given.explore()
    stage.session.panel = "search"
    wait_until(QGuiApplication.inputMethod().isVisible, "the keyboard does not come: nobody can type")

    for key in (Qt.Key.Key_R, Qt.Key.Key_E, Qt.Key.Key_R):
        QTest.keyClick(stage.window, key)

    assert (given.exploring, stage.session.query) == (True, "rer")


def test_nobody_is_asked_whether_they_are_there_while_somebody_speaks(stage: Stage) -> None:
    given = present(stage)
    watched = watch(stage)
    watched.idle.clock = lambda: 1e6
    watched.tick()
    assert not watched.counting
    given.explore()
    watched.tick()
    assert not watched.counting

    given.finish()
    stage.session.begin_visit()
    watched.idle.clock = lambda: 2e6
    watched.tick()
    assert watched.counting


def test_a_stop_that_has_lost_its_place_is_passed_over(
    open_stage: OpenStage, edition: Edition, caplog: pytest.LogCaptureFixture
) -> None:
    def lose(catalogue: dict[str, Any]) -> None:
        catalogue["tours"]["campus"]["stops"][1]["shows"] = [{"kind": "place", "id": "gone"}]

    stage = open_stage(changed(edition, lose), SMALL)
    given = present(stage)
    with caplog.at_level(logging.WARNING):
        QTest.keyClick(stage.window, Qt.Key.Key_PageDown)

    assert given.index == 2
    assert "Stop before-after of the tour campus is passed over: there is no place 'gone'" in caplog.text


def changed(edition: Edition, change: Callable[[dict[str, Any]], None]) -> Edition:
    """The edition with another catalogue in each language."""
    files = dict(edition.files)
    for language in edition.manifest.languages:
        name = f"catalogue.{language}.json"
        catalogue = json.loads(files[name])
        change(catalogue)
        files[name] = json.dumps(catalogue).encode()
    return dataclasses.replace(edition, files=files)


def test_another_edition_during_a_talk_changes_the_words_and_keeps_the_stop(stage: Stage, edition: Edition) -> None:
    def say_otherwise(catalogue: dict[str, Any]) -> None:
        catalogue["tours"]["campus"]["stops"][2]["title"] = "Autrement"

    given = present(stage)
    given.jump(2)
    wait_for_map(stage)
    stood = stage.ask("camera")
    stage.kiosk.renew(changed(edition, say_otherwise), stage.session.today)
    wait_for_map(stage)

    assert (given.index, stage.ask("camera")) == (2, stood)
    wait_text(stage.window, "Autrement")


def test_a_page_that_dies_during_a_talk_comes_back_to_the_stop(stage: Stage) -> None:
    given = present(stage)
    given.jump(2)
    wait_for_map(stage)
    stood = stage.ask("camera")
    stage.link.open()
    stage.wait_ready()
    wait_for_map(stage)

    again = stage.ask("camera")
    assert abs(again["zoom"] - stood["zoom"]) < 0.05
    wait_shown(stage.window, "talk.title")


def test_the_map_shows_the_day_the_reach_and_the_way_of_a_stop_and_gives_them_back(stage: Stage) -> None:
    given = present(stage)
    given.jump(1)
    wait_for_map(stage)
    state = stage.link.wished_state()
    assert (state.date, state.reach.shown, bool(state.reach.beside)) == ("2027-11-30", "reach/2027-11-30", True)
    assert stage.session.showsToday

    stage.kiosk.models.start_talk("visitors")
    given.jump(1)
    wait_until(lambda: stage.link.wished_state().route is not None, "no way was found")
    assert given.way.startswith("Environ 1")

    given.finish()
    state = stage.link.wished_state()
    assert (state.route, state.reach.shown, state.date) == (None, "", stage.session.today.isoformat())


# ------------------------------------------------------------------------------------------------------ by itself


def test_at_a_fair_a_touch_gives_the_kiosk_to_the_visitor_and_it_begins_again_when_they_have_gone(stage: Stage) -> None:
    given = present(stage, "fair", autopilot=True)
    assert not stage.session.present
    wait_gone(stage.window, "talk.explore")
    given.pace = 40
    given.go(0)
    wait_until(lambda: given.index > 0, "it does not go on")
    given.pace = 1
    given.go(0)
    stage.tap(900, 300)
    assert (given.tour, stage.session.present, stage.session.scene) == ("", True, "home")
    wait_for_map(stage)
    assert stage.session.selectedKind == ""
    wait_shown(stage.window, "tabs.explore")

    stage.session.end_visit()
    wait_until(lambda: given.tour == "fair", "it does not begin again")
    assert (given.index, given.autopilot) == (0, True)
    wait_gone(stage.window, "attract")


def test_at_a_fair_each_loop_is_in_the_next_language_and_a_visitor_has_that_of_the_kiosk(
    stage: Stage, edition: Edition
) -> None:
    given = present(stage, "fair", autopilot=True)
    first, second = (edition.catalogue(language)["tours"]["fair"]["stops"][0]["text"] for language in ("fr", "en"))
    wait_text(stage.window, first)
    given.jump(len(given.stops) - 1)
    stage.session.languageChanged.connect(lambda: setattr(given, "pace", 1))
    given.pace = 400
    given.go(0)
    wait_until(lambda: given.index == 0, "it does not begin again")
    assert stage.session.language == "en"
    wait_text(stage.window, second)

    stage.tap(900, 300)
    assert (given.tour, stage.session.language) == ("", "fr")


def test_no_notes_are_ever_in_the_audience_s_window(stage: Stage) -> None:
    given = present(stage)
    notes = [stop["notes"] for stop in stage.kiosk.models.catalogue()["tours"]["campus"]["stops"]]
    for index in range(len(notes)):
        given.jump(index)
        stage.next_frame()
        said = " ".join(texts(stage.window))
        assert not any(note in said for note in notes)


# ------------------------------------------------------------------------------------------------- the command line


def test_a_tour_that_there_is_not_is_refused_in_one_line_with_the_nearest(tmp_path: Path, edition: Edition) -> None:
    ran = run_to_end(tmp_path, ["--windowed", "--tour", "campsu"])

    assert ran.returncode == 2
    refused = ran.stderr.strip().splitlines()[-1]
    assert "There is no tour 'campsu' in this kiosk. Did you mean 'campus'?" in refused


def test_autopilot_without_a_tour_is_refused(tmp_path: Path) -> None:
    ran = run_to_end(tmp_path, ["--autopilot"])

    assert (ran.returncode, len(ran.stderr.splitlines())) == (2, 1)


# -------------------------------------------------------------------------------------------------------- the phases


def test_the_phases_are_played_from_the_timeline_and_each_lot_leads_to_its_sheet(stage: Stage) -> None:
    session = stage.session
    stage.tap_item("tabs.timeline")
    wait_shown(stage.window, "timeline.play")
    stage.tap_item("timeline.play")
    wait_shown(stage.window, "phases")
    wait_until(lambda: session.shown_date.year >= 2008, "the years do not go on")
    assert stage.kiosk.models.phases.property("playing")
    stage.tap_item("timeline.play")
    assert not stage.kiosk.models.phases.property("playing")

    lots = stage.item("phases.places")
    first = lots.property("contentX")
    stage.tap_item("phases.on")
    wait_until(lambda: lots.property("contentX") > first, "the list is not turned")
    turned = lots.property("contentX")
    stage.tap_item("phases.back")
    wait_until(lambda: lots.property("contentX") < turned, "the list is not turned back")

    stage.tap_item("phases.place.gr-b2m")
    assert (session.selectedId, session.canGoBack) == ("gr-b2m", True)
    session.go_back()
    wait_shown(stage.window, "phases")
    stage.tap_item("phases.close")
    wait_shown(stage.window, "timeline.cards")


def test_in_the_view_of_greater_paris_the_phases_draw_what_is_within_reach(stage: Stage) -> None:
    session, phases = stage.session, stage.kiosk.models.phases
    stage.tap_item("tabs.timeline")
    wait_shown(stage.window, "timeline.play")
    stage.tap_item("timeline.play")
    session.view = "grandparis"
    wait_shown(stage.window, "phases")
    wait_gone(stage.window, "phases.places")
    seen = []
    while phases.property("playing"):
        phases.step()
        wait_for_map(stage)
        seen.append(stage.link.wished_state().reach.shown)
        assert bool(seen[-1]) == (session.shown_date >= session.today)
        wait_until(lambda: bool(stage.ask("reach")["areas"]) == bool(seen[-1]), "other ground is drawn")

    assert len(set(seen)) >= 3, "the past, today and later are not the same"
    stage.tap_item("phases.close")
    wait_until(lambda: stage.ask("reach")["areas"] == [], "the ground stays")
