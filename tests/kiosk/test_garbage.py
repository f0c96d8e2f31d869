"""Garbage is collected on the UI thread only."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.garbage import Collector


class Ring:
    """Garbage that only the collector finds; keeps in which thread it was found."""

    def __init__(self, found_in: list[threading.Thread]) -> None:
        self.ring = self
        self._found_in = found_in

    def __del__(self) -> None:
        self._found_in.append(threading.current_thread())


@pytest.fixture
def usual_collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def make_much() -> None:
    """More objects than the collector lets pass."""
    for _ in range(20):
        _ = [[] for _ in range(1000)]


def in_a_thread_of_its_own() -> None:
    thread = threading.Thread(target=make_much)
    thread.start()
    thread.join()


def test_what_another_thread_makes_lets_it_collect_nothing(qtbot: QtBot, usual_collecting: None) -> None:
    found_in: list[threading.Thread] = []
    collector = Collector(every_ms=0)
    Ring(found_in)

    in_a_thread_of_its_own()
    assert found_in == []

    qtbot.waitUntil(lambda: bool(found_in))
    assert found_in == [threading.main_thread()]
    collector.deleteLater()
