"""Ways are worked out beside the UI thread, and only the last question is answered."""

import dataclasses
import threading
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ways import Found, Network, Wanted, Ways
from maps.store import Edition, EditionError

TODAY = date(2026, 11, 26)


def wanted(end: str, start: str = "here") -> Wanted:
    return Wanted(start, end, TODAY, TODAY, "fr")


def test_an_answer_comes_from_another_thread_into_this_one(
    edition: Edition, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked: list[int] = []
    told: list[tuple[int, Found]] = []
    between = Network.between

    def find(network: Network, question: Wanted) -> Found:
        worked.append(threading.get_ident())
        return between(network, question)

    monkeypatch.setattr(Network, "between", find)
    ways = Ways(edition.read)
    ways.ask(wanted("the-hive"), lambda found: told.append((threading.get_ident(), found)))
    assert not told
    qtbot.waitUntil(lambda: bool(told))

    assert told[0][0] == threading.get_ident()
    assert threading.get_ident() not in worked
    assert len(worked) == 1
    assert told[0][1]["walk"]["steps"]


def test_only_the_last_question_is_answered(edition: Edition, qtbot: QtBot) -> None:
    ways, told = Ways(edition.read), []
    for end in ("the-hive", "lab-116", "gr-hospital"):
        ways.ask(wanted(end), lambda found: told.append(found["walk"]["to"]["id"]))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["gr-hospital"]


def test_a_question_that_is_not_asked_any_more_is_not_answered(edition: Edition, qtbot: QtBot) -> None:
    ways, told = Ways(edition.read), []
    ways.ask(wanted("the-hive"), lambda _: told.append("dropped"))
    ways.drop()
    ways.ask(wanted("here"), lambda found: told.append(found["problem"]))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["same"]


def test_another_edition_has_another_network(edition: Edition, qtbot: QtBot) -> None:
    shown, told = [edition], []

    def read(path: str) -> bytes:
        return shown[0].read(path)

    ways = Ways(read)
    ways.ask(wanted("the-hive"), lambda found: told.append(found["problem"]))
    qtbot.waitUntil(lambda: len(told) == 1)
    places = edition.files["network/places.json"].replace(b"the-hive", b"a-nest").replace(b"The Hive", b"A nest")
    shown[0] = dataclasses.replace(edition, files={**edition.files, "network/places.json": places})

    ways.ask(wanted("the-hive"), lambda found: told.append(found["problem"]))
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told[0] is None
    assert told[1] is not None


def test_content_without_a_network_offers_no_ways(qtbot: QtBot) -> None:
    def read(path: str) -> bytes:
        raise EditionError(f"no {path}")

    told: list[Found] = []
    ways = Ways(read)
    assert not ways.offered()
    ways.prepare()
    ways.ask(wanted("the-hive"), told.append)
    assert [found["problem"] for found in told] == ["failed"]
