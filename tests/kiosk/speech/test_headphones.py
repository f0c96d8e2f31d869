"""Headphones: which outputs they are, and what is told of them as they come and go.

A stand-in for ``pactl`` tells of them: plugs cannot be had here, nor may a server be started beside a machine's own.
"""

import json
import logging
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.headphones import Headphones, headphones

IN, OUT, UNKNOWN = "available", "not available", "availability unknown"
STAND_IN = """#!/bin/sh
cd "$(dirname "$0")"
case "$1" in
  subscribe) echo $$ > listener; echo begun >> begun; [ -e sinks.json ] || exit 1; exec tail -n +1 -f events ;;
  *) cat sinks.json && echo listed >> listed ;;
esac
"""


def port(kind: str, availability: str) -> dict[str, Any]:
    return {"name": f"analog-output-{kind.lower()}", "type": kind, "availability": availability}


def output(*ports: dict[str, Any], name: str = "card", **told: str) -> dict[str, Any]:
    """What ``pactl`` says of an output; ``_`` in a property stands for a point."""
    properties = {key.replace("_", ".", 1): value for key, value in told.items()}
    return {"name": name, "ports": list(ports), "properties": properties}


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        (output(port("Speaker", UNKNOWN), port("Headphones", IN)), {"card:analog-output-headphones"}),
        (output(port("Headset", IN)), {"card:analog-output-headset"}),
        (output(port("Headphones", OUT)), set()),
        (output(port("Headphones", UNKNOWN)), set()),
        (output(port("Line", IN), port("HDMI", IN)), set()),
        (output(device_bus="pci"), set()),
        (output(name="ears", device_bus="usb"), {"ears"}),
        (output(name="ears", device_bus="bluetooth", device_form_factor="headset"), {"ears"}),
        (output(name="box", device_bus="bluetooth", device_form_factor="speaker"), set()),
    ],
)
def test_headphones_are_plugs_known_to_be_in_and_what_has_a_cable_of_its_own(
    listed: dict[str, Any], found: set[str]
) -> None:
    assert headphones([output(name="room"), listed]) == found


class Server:
    """A sound server whose outputs a test changes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.program = folder / "pactl"
        self.program.write_text(STAND_IN)
        self.program.chmod(0o755)
        (folder / "events").touch()

    def has(self, *outputs: dict[str, Any]) -> None:
        """These are its outputs; whoever listens is told that something changed."""
        new = self._folder / "new.json"
        new.write_text(json.dumps(outputs))
        new.rename(self._folder / "sinks.json")
        self.says("Event 'change' on sink #0")

    def says(self, event: str) -> None:
        with (self._folder / "events").open("a") as events:
            events.write(f"{event}\n")

    def count(self, what: str) -> int:
        """How often somebody has ``begun`` to listen, or the outputs were ``listed``."""
        counted = self._folder / what
        return len(counted.read_text().splitlines()) if counted.exists() else 0

    def goes(self) -> None:
        """It ends, and cannot be reached."""
        (self._folder / "sinks.json").unlink()
        os.kill(int((self._folder / "listener").read_text()), signal.SIGKILL)


@pytest.fixture
def server(tmp_path: Path) -> Server:
    return Server(tmp_path)


@pytest.fixture
def listen(server: Server, qtbot: QtBot) -> Iterator[Callable[[], list[bool]]]:
    """Begin to listen, and wait until it is known what is there; gives what is told from then on."""
    listening: list[Headphones] = []

    def begin() -> list[bool]:
        told: list[bool] = []
        one = Headphones(program=str(server.program), again_after_ms=1)
        one.changed.connect(told.append)
        listening.append(one)
        one.start()
        qtbot.waitUntil(lambda: server.count("begun") == 1 and server.count("listed") > 0)
        return told

    yield begin
    for one in listening:
        one.close()


def test_what_comes_and_goes_is_told_and_nothing_else(
    server: Server, listen: Callable[[], list[bool]], qtbot: QtBot
) -> None:
    server.has(output(port("Headphones", OUT)))
    told = listen()
    server.has(output(port("Headphones", OUT)), output(name="tv"))
    server.has(output(port("Headphones", IN)), output(name="tv"))
    qtbot.waitUntil(lambda: told == [True])

    server.has(output(port("Headphones", IN)))
    server.has(output(port("Headphones", OUT)))
    qtbot.waitUntil(lambda: told == [True, False])


def test_headphones_that_are_in_at_the_start_are_no_news(
    server: Server, listen: Callable[[], list[bool]], qtbot: QtBot
) -> None:
    server.has(output(port("Headphones", IN)))
    told = listen()
    server.has(output(port("Headphones", OUT)))
    qtbot.waitUntil(lambda: bool(told))

    assert told == [False]


def test_a_server_that_went_is_looked_for_and_that_is_said_once(
    server: Server, listen: Callable[[], list[bool]], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    server.has(output(port("Headphones", IN)))
    with caplog.at_level(logging.INFO):
        told = listen()
        server.goes()
        qtbot.waitUntil(lambda: server.count("begun") >= 3)
    assert [record.message for record in caplog.records] == ["No sound server says whether headphones are plugged in"]

    listed = server.count("listed")
    server.has(output(port("Headphones", OUT)))
    qtbot.waitUntil(lambda: server.count("listed") > listed)
    assert told == [], "what happened meanwhile is not known"
    server.has(output(port("Headphones", IN)))
    qtbot.waitUntil(lambda: told == [True])


def test_without_the_program_the_kiosk_goes_on(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    one = Headphones(program="/nonexistent/pactl")
    with caplog.at_level(logging.INFO):
        one.start()
        qtbot.waitUntil(lambda: bool(caplog.records))
    one.close()
