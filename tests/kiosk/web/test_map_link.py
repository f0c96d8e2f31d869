"""The link sends the wished state once a turn, hears the page, and brings a lost page back."""

import dataclasses
import json
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.web.map_link import MapLink
from kiosk.web.profile import OffTheRecord
from kiosk.web.scheme import START_PAGE
from kiosk.web.tally import Tally
from maps.store import Edition

DAY = date(2026, 11, 22)


class Page:
    """Stands in for the view and the page in it: keeps what they were sent."""

    def __init__(self, link: MapLink) -> None:
        self.link = link
        self.scripts: list[str] = []
        self.opened: list[str] = []
        self.lost = 0
        link.scriptReady.connect(self.scripts.append)
        link.openRequested.connect(self.opened.append)
        link.lost.connect(self._lose)

    def _lose(self) -> None:
        self.lost += 1

    def received(self) -> list[dict[str, Any]]:
        """The messages sent since the last call, after a turn of the event loop."""
        QCoreApplication.processEvents()
        messages = [json.loads(script[script.index("(") + 1 : -1]) for script in self.scripts]
        self.scripts.clear()
        return messages

    def first_state(self) -> dict[str, Any]:
        """What the start script leaves for the page to begin with."""
        script = self.link.startScript
        state: dict[str, Any] = json.loads(script[script.rindex("{state:") + len("{state:") : script.rindex("};")])
        return state

    def say(self, **message: object) -> None:
        """Post a message through the door."""
        self.link.reports.deliver(json.dumps(message).encode())


@pytest.fixture
def session() -> Session:
    return Session("fr", DAY)


@pytest.fixture
def tally() -> Tally:
    return Tally()


@pytest.fixture
def page(qapp: object, session: Session, tally: Tally, edition: Edition) -> Page:
    engine = QQmlApplicationEngine()
    link = MapLink(session, edition, OffTheRecord(engine), tally, session)
    link.setProperty("engine", engine)
    return Page(link)


@pytest.fixture
def loaded(page: Page) -> Page:
    """A page that was loaded and is drawn."""
    page.link.open()
    page.link.loadFinished(QUrl(START_PAGE), True)
    page.say(type="ready", elapsedMs=1)
    page.received()
    return page


def test_the_page_begins_with_the_whole_state(page: Page, session: Session) -> None:
    page.link.cover(10, 20, 30, 40, [QRectF(1, 2, 3, 4)])
    page.link.scale(0.5, 23)
    page.link.open()

    state = page.first_state()

    assert page.opened == [START_PAGE]
    assert state["language"] == "fr"
    assert state["view"] == "campus"
    assert state["selection"] is None
    assert state["insets"] == {"left": 10, "top": 20, "right": 30, "bottom": 40}
    assert state["covers"] == [{"x": 1, "y": 2, "w": 3, "h": 4}]
    assert state["unit"] == 0.5
    assert state["date"] == state["today"] == "2026-11-22"
    assert state["camera"] is None


def test_several_changes_in_one_turn_are_sent_once(loaded: Page, session: Session) -> None:
    session.language = "en"
    session.view = "grandparis"
    session.select("station", "vgr")
    loaded.link.cover(1, 2, 3, 4, [])

    (message,) = loaded.received()

    assert message["type"] == "show"
    assert message["state"]["language"] == "en"
    assert message["state"]["view"] == "grandparis"
    assert message["state"]["selection"] == {"kind": "station", "id": "vgr"}


def test_a_change_taken_back_within_the_turn_is_not_sent(loaded: Page, session: Session) -> None:
    session.view = "grandparis"
    session.view = "campus"

    assert loaded.received() == []


def test_before_the_page_is_there_nothing_is_sent(page: Page, session: Session) -> None:
    page.link.open()
    session.language = "en"
    assert page.received() == []

    page.link.loadFinished(QUrl(START_PAGE), True)

    assert [message["state"]["language"] for message in page.received()] == ["en"]


def test_a_tapped_thing_is_selected_and_the_ground_closes_it(loaded: Page, session: Session) -> None:
    loaded.say(type="tapped", kind="place", id="the-hive")
    assert (session.selectedKind, session.selectedId) == ("place", "the-hive")

    loaded.say(type="tapped", kind="ground", id=None)
    assert session.selectedKind == ""


def test_a_rest_told_late_does_not_undo_the_view_just_asked_for(loaded: Page, session: Session) -> None:
    for _ in range(2):  # the second time the button asks for the view that the session is in
        loaded.say(type="settled", view="grandparis", lon=2.3, lat=48.8, zoom=10)
        session.show_view("grandparis")
        loaded.say(type="settled", view="campus", lon=2.3, lat=48.8, zoom=15)
        assert session.view == "grandparis"


def test_the_view_follows_a_visitor_who_zooms_into_the_other(loaded: Page, session: Session) -> None:
    loaded.say(type="settled", view="campus", lon=2.3, lat=48.8, zoom=15)
    loaded.say(type="settled", view="grandparis", lon=2.3, lat=48.8, zoom=10)

    assert session.view == "grandparis"


def test_a_rest_told_just_before_a_flight_does_not_call_it_back(loaded: Page, session: Session) -> None:
    loaded.say(type="settled", view="campus", lon=2.3, lat=48.8, zoom=15)
    session.view = "grandparis"
    loaded.say(type="settled", view="campus", lon=2.3, lat=48.8, zoom=15)

    assert session.view == "grandparis"


def test_home_and_zoom_are_passed_on(loaded: Page, session: Session) -> None:
    session.go_home()
    session.zoom(-1)

    assert loaded.received() == [{"type": "goTo", "view": "campus", "animate": True}, {"type": "zoom", "by": -1}]


def test_an_unknown_message_is_counted_and_dropped(loaded: Page, session: Session, tally: Tally) -> None:
    loaded.say(type="shutdown")

    assert tally["message refused"] == 1
    assert loaded.received() == []


def test_a_lost_page_is_opened_again_where_it_was(loaded: Page, session: Session) -> None:
    session.select("place", "the-hive")
    loaded.say(type="settled", view="campus", lon=2.34, lat=48.79, zoom=16.5)

    loaded.link.rendererTerminated(2, 9)
    assert not loaded.link.ready
    loaded.received()

    assert loaded.opened == [START_PAGE, START_PAGE]
    assert loaded.first_state()["camera"] == {"lon": 2.34, "lat": 48.79, "zoom": 16.5}
    assert loaded.first_state()["selection"] == {"kind": "place", "id": "the-hive"}
    assert loaded.lost == 0


def test_the_second_failure_within_a_minute_is_given_up(loaded: Page) -> None:
    loaded.link.rendererTerminated(2, 9)
    loaded.link.loadFinished(QUrl(START_PAGE), False)

    assert loaded.lost == 1


def test_a_refused_address_is_no_failure(loaded: Page, tally: Tally) -> None:
    assert not loaded.link.witness.navigate(QUrl("mailto:a@b.c"))
    loaded.link.loadFinished(QUrl("mailto:a@b.c"), False)

    assert loaded.link.ready
    assert tally.as_dict() == {"navigation refused": 1}


@pytest.fixture
def other_layers(edition: Edition) -> Edition:
    """An edition of the same page with other content."""
    files = {**edition.files, "layers/places.json": b"{}"}
    return dataclasses.replace(edition, files=files)


@pytest.fixture
def other_code(edition: Edition) -> Edition:
    """An edition of another page."""
    hashes = {**edition.manifest.files, "page/main.js": "0" * 64}
    return dataclasses.replace(edition, manifest=dataclasses.replace(edition.manifest, files=hashes))


def test_another_edition_is_read_where_the_map_stands(loaded: Page, other_layers: Edition, qtbot: QtBot) -> None:
    loaded.link.renew(other_layers)

    assert loaded.received() == [{"type": "renew"}]
    assert loaded.link.renewal.active
    assert loaded.link.browser.handler.edition is other_layers

    with qtbot.waitSignal(loaded.link.renewal.drawn):
        loaded.say(type="renewed", drawn=True)

    assert not loaded.link.renewal.active
    assert loaded.opened == [START_PAGE]


def test_a_page_of_other_code_is_opened_again_where_it_was(loaded: Page, other_code: Edition) -> None:
    loaded.say(type="settled", view="campus", lon=2.34, lat=48.79, zoom=16.5)

    loaded.link.renew(other_code)
    assert not loaded.link.ready
    loaded.received()

    assert loaded.opened == [START_PAGE, START_PAGE]
    assert loaded.first_state()["camera"] == {"lon": 2.34, "lat": 48.79, "zoom": 16.5}


def test_a_page_that_is_not_there_yet_is_opened_with_the_new_edition(page: Page, other_layers: Edition) -> None:
    page.link.open()

    page.link.renew(other_layers)
    page.received()

    assert page.opened == [START_PAGE, START_PAGE]


def test_a_page_that_cannot_draw_the_edition_is_opened_again(loaded: Page, other_layers: Edition, tally: Tally) -> None:
    loaded.link.renew(other_layers)
    loaded.say(type="renewed", drawn=False)
    loaded.received()

    assert loaded.opened == [START_PAGE, START_PAGE]
    assert tally["renewal failed"] == 1
    assert loaded.lost == 0


def test_a_page_that_draws_nothing_in_time_is_opened_again(loaded: Page, other_layers: Edition) -> None:
    loaded.link.renew(other_layers)
    deadline = loaded.link.renewal.findChild(QTimer)
    assert isinstance(deadline, QTimer)

    deadline.timeout.emit()
    loaded.received()

    assert loaded.opened == [START_PAGE, START_PAGE]


def test_a_page_lost_while_it_reads_another_edition_begins_with_that(loaded: Page, other_layers: Edition) -> None:
    loaded.link.renew(other_layers)
    loaded.link.rendererTerminated(2, 9)
    loaded.received()
    loaded.say(type="renewed", drawn=False)
    loaded.received()

    assert loaded.opened == [START_PAGE, START_PAGE]
    assert not loaded.link.renewal.active
    assert loaded.link.browser.handler.edition is other_layers


def test_a_word_of_renewal_nobody_asked_for_changes_nothing(loaded: Page) -> None:
    loaded.say(type="renewed", drawn=False)
    loaded.received()

    assert loaded.opened == [START_PAGE]


def test_nothing_a_visitor_touched_is_written_to_the_log(
    loaded: Page, session: Session, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        loaded.say(type="tapped", kind="place", id="the-hive")
        loaded.say(type="settled", view="campus", lon=2.3456, lat=48.7891, zoom=16.5)
        loaded.say(type="tapped", kind="nowhere", id="the-hive")
        loaded.received()

    assert "the-hive" not in caplog.text
    assert "2.3456" not in caplog.text
