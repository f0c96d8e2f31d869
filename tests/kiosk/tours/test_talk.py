"""A talk: its stops, its black screen, its pauses, and what it does when the content lacks something."""

import logging
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.tours.talk import Talk
from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from tests.maps.conftest import SAMPLE

Catalogue = dict[str, Any]


class Map:
    """Remembers what it was to show."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.left = 0
        self.prepared = 0

    def show(self, stop: dict[str, Any]) -> None:
        self.shown.append(stop["id"])

    def leave(self) -> None:
        self.left += 1

    def prepare(self, stops: list[dict[str, Any]]) -> None:
        self.prepared = len(stops)


class Clock:
    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(scope="module")
def content() -> Catalogue:
    return build_catalogue(read_content(SAMPLE), {}, "en")


@pytest.fixture
def catalogue(content: Catalogue) -> Catalogue:
    return deepcopy(content)


@pytest.fixture
def shown_map() -> Map:
    return Map()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(qapp: QCoreApplication) -> Session:
    return Session("en", date(2026, 11, 22))


@pytest.fixture
def talk(session: Session, catalogue: Catalogue, shown_map: Map, clock: Clock) -> Talk:
    return Talk(session, lambda: catalogue, shown_map, clock)


def test_it_goes_from_stop_to_stop_and_stays_at_the_ends(talk: Talk, shown_map: Map) -> None:
    talk.start("talk")
    talk.go(-1)
    for _ in range(4):
        talk.go(1)

    assert shown_map.shown == ["hospital", "line", "way"]
    assert (talk.index, talk.stop["title"], talk.following["title"]) == (2, "The way", "")


def test_the_speaker_sees_notes_and_what_follows(talk: Talk) -> None:
    talk.start("talk")

    assert (talk.name, talk.stop["notes"], talk.following["title"]) == ("Tour", "Say hello", "The line")
    assert talk.stop["figures"][0]["label"]
    assert [stop["title"] for stop in talk.stops] == ["The hospital", "The line", "The way"]


def test_from_black_the_same_stop_comes_back(talk: Talk, shown_map: Map) -> None:
    talk.start("talk")
    talk.toggle_black()
    assert talk.black
    talk.go(1)

    assert (talk.black, talk.index, shown_map.shown) == (False, 0, ["hospital"])


def test_whoever_looks_around_comes_back_to_where_they_left(talk: Talk, shown_map: Map) -> None:
    talk.start("talk")
    talk.go(1)
    talk.explore()
    assert (talk.exploring, shown_map.left) == (True, 1)
    talk.resume()

    assert (talk.exploring, shown_map.shown) == (False, ["hospital", "line", "line"])


def test_a_stop_is_jumped_to(talk: Talk, shown_map: Map) -> None:
    talk.start("talk")
    talk.jump(2)
    talk.jump(7)

    assert shown_map.shown == ["hospital", "way"]


def test_the_time_since_the_beginning_is_told(talk: Talk, clock: Clock) -> None:
    talk.start("talk")
    clock.seconds += 75

    assert talk.elapsed == "1:15"


def test_a_stop_that_has_lost_its_place_is_passed_over_and_the_log_says_so(
    talk: Talk, shown_map: Map, catalogue: Catalogue, caplog: pytest.LogCaptureFixture
) -> None:
    talk.start("talk")
    catalogue["tours"]["talk"]["stops"][1]["shows"] = [{"kind": "place", "id": "gone"}]

    with caplog.at_level(logging.WARNING):
        talk.go(1)

    assert shown_map.shown == ["hospital", "way"]
    assert "Stop line of the tour talk is passed over: there is no place 'gone'" in caplog.text


@pytest.mark.parametrize("empty", [{"stops": []}, {"stops": "without a view"}])
def test_a_tour_without_anything_to_show_does_not_begin(
    talk: Talk, shown_map: Map, catalogue: Catalogue, empty: dict[str, Any]
) -> None:
    tour = catalogue["tours"]["talk"]
    if empty["stops"]:
        nothing = {"shows": [], "bounds": None, "milestone": None, "reach": None, "journey": None}
        tour["stops"] = [stop | nothing for stop in tour["stops"]]
    else:
        tour["stops"] = []

    talk.start("talk")
    talk.start("unknown")

    assert (talk.tour, shown_map.shown) == ("", [])


def test_by_itself_it_goes_on_after_the_seconds_of_each_stop_and_begins_again(
    talk: Talk, shown_map: Map, catalogue: Catalogue, qtbot: QtBot
) -> None:
    tour = catalogue["tours"]["talk"]
    tour["loops"] = True
    for stop in tour["stops"]:
        stop["seconds"] = 0.02

    talk.start("talk", True)
    qtbot.waitUntil(lambda: len(shown_map.shown) >= 5)

    assert shown_map.shown[:4] == ["hospital", "line", "way", "hospital"]


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [(["en", "fr"], "en fr en fr"), (["fr", "en"], "en fr en fr"), (["fr"], "en fr"), ([], "en")],
)
def test_by_itself_each_loop_is_in_the_next_language_of_the_tour(
    languages: list[str], spoken: str, talk: Talk, session: Session, catalogue: Catalogue, qtbot: QtBot
) -> None:
    tour = catalogue["tours"]["talk"]
    tour["loops"], tour["languages"] = True, languages
    for stop in tour["stops"]:
        stop["seconds"] = 0.02
    heard = [session.language]
    session.languageChanged.connect(lambda: heard.append(session.language))
    loops = []
    talk.changed.connect(lambda: loops.append(talk.index))

    talk.start("talk", True)
    qtbot.waitUntil(lambda: loops.count(2) >= 4)

    assert " ".join(heard[:4]) == spoken


def test_by_itself_it_waits_while_the_speaker_looks_around_or_the_screen_is_black(talk: Talk, shown_map: Map) -> None:
    def goes_on() -> bool:
        return any(timer.isActive() for timer in talk.findChildren(QTimer) if timer.isSingleShot())

    talk.start("talk", True)
    assert goes_on()
    talk.explore()
    assert not goes_on()
    talk.resume()
    assert goes_on()
    talk.toggle_black()
    assert not goes_on()
    assert shown_map.shown == ["hospital", "hospital"]


def test_when_it_ends_the_next_visit_begins_at_home(talk: Talk, shown_map: Map) -> None:
    talk.start("talk")
    talk.finish()

    assert (talk.tour, talk.stop["title"], shown_map.left) == ("", "", 1)


def test_another_edition_keeps_the_talk_where_it_is_or_near(talk: Talk, catalogue: Catalogue) -> None:
    talk.start("talk")
    talk.jump(2)
    del catalogue["tours"]["talk"]["stops"][2]
    talk.refresh()
    assert talk.index == 1

    catalogue["tours"].clear()
    talk.refresh()
    assert talk.tour == ""
