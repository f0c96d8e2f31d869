"""The voice: a process of its own that says one text at a time, and is given up where it does not answer."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.voice_process import VoiceProcess
from tests.conftest import ROOT
from tests.kiosk.speech.daemon import silent_daemon

READY_MS = 30_000


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[VoiceProcess], VoiceProcess]]:
    """Starts voices and closes them after the test."""
    voices: list[VoiceProcess] = []

    def start_one(voice: VoiceProcess) -> VoiceProcess:
        voices.append(voice)
        voice.start()
        return voice

    yield start_one
    for voice in voices:
        voice.close()


class Program(VoiceProcess):
    """Another program in the place of the voice."""

    def command(self) -> tuple[str, list[str]]:
        return "/bin/sh", ["-c", "sleep 60"]


class NoProgram(VoiceProcess):
    def command(self) -> tuple[str, list[str]]:
        return "/nonexistent/voice", []


def test_a_voice_tells_its_languages_and_when_it_has_said_a_text(
    start: Callable[[VoiceProcess], VoiceProcess], qtbot: QtBot
) -> None:
    voice = VoiceProcess("mock")
    with qtbot.waitSignal(voice.ready, timeout=READY_MS) as ready:
        start(voice)
    assert "en" in ready.args[0]

    with qtbot.waitSignal(voice.ended, timeout=READY_MS) as ended:
        voice.say(7, "One.", "en", 0.8)
    assert ended.args == [7]


def test_a_text_that_another_one_interrupts_does_not_end(
    start: Callable[[VoiceProcess], VoiceProcess], qtbot: QtBot
) -> None:
    voice, ended = VoiceProcess("mock"), list[int]()
    voice.ended.connect(ended.append)
    with qtbot.waitSignal(voice.ready, timeout=READY_MS):
        start(voice)

    voice.say(1, "A text that is long enough to be interrupted, whatever else this machine has to do.", "en", 0.8)
    voice.say(2, "Short.", "en", 0.8)

    qtbot.waitUntil(lambda: 2 in ended, timeout=READY_MS)
    assert ended == [2]


def test_a_voice_that_was_found_sleeps_until_something_is_said_and_again_after_it(
    start: Callable[[VoiceProcess], VoiceProcess], qtbot: QtBot
) -> None:
    voice, found = VoiceProcess("mock", rests_after_ms=1), list[object]()
    voice.ready.connect(found.append)
    start(voice)
    qtbot.waitUntil(lambda: bool(found) and not voice.awake, timeout=READY_MS)
    voice.stop()
    assert not voice.awake, "to be silent it need not be there"

    with qtbot.waitSignal(voice.ended, timeout=READY_MS) as ended:
        voice.say(8, "Two.", "en", 0.8)
    assert ended.args == [8]
    qtbot.waitUntil(lambda: not voice.awake, timeout=READY_MS)
    assert len(found) == 1


def test_what_is_said_while_the_voice_falls_asleep_is_heard(
    start: Callable[[VoiceProcess], VoiceProcess], qtbot: QtBot
) -> None:
    voice = VoiceProcess("mock")
    with qtbot.waitSignal(voice.ready, timeout=READY_MS):
        start(voice)
    assert voice.awake

    with qtbot.waitSignal(voice.ended, timeout=READY_MS) as ended:
        voice.say(1, "Nobody hears this to its end.", "en", 0.8)
        voice.say(2, "Short.", "en", 0.8)
    assert ended.args == [2]


def test_a_voice_that_is_woken_for_nothing_sleeps_again(
    start: Callable[[VoiceProcess], VoiceProcess], qtbot: QtBot
) -> None:
    voice = start(VoiceProcess("mock", rests_after_ms=1))
    qtbot.waitUntil(lambda: not voice.awake, timeout=READY_MS)

    voice.wake()
    assert voice.awake
    qtbot.waitUntil(lambda: not voice.awake, timeout=READY_MS)


def test_a_voice_that_dies_asleep_or_falling_asleep_is_no_fault_and_one_that_dies_awake_is_gone(
    start: Callable[[VoiceProcess], VoiceProcess], qtbot: QtBot
) -> None:
    voice, gone = VoiceProcess("mock"), list[bool]()
    voice.gone.connect(lambda: gone.append(True))
    start(voice)
    qtbot.waitUntil(lambda: not voice.awake, timeout=READY_MS)
    assert not gone

    voice.wake()
    with qtbot.waitSignal(voice.gone, timeout=READY_MS):
        (child,) = (one for one in psutil.Process().children() if "kiosk.speech.voice" in one.cmdline())
        child.kill()
    voice.say(1, "Nobody hears this.", "en", 0.8)
    voice.wake()
    assert not voice.awake


def test_the_end_of_its_input_ends_the_voice() -> None:
    command = [sys.executable, "-m", "kiosk.speech.voice", "mock"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as voice:
        assert voice.stdout is not None
        assert voice.stdin is not None
        assert b"ready" in voice.stdout.readline()
        voice.stdin.close()
        assert voice.wait(timeout=10) == 0


@pytest.mark.slow
def test_texts_reach_the_real_daemon_in_their_language_and_nothing_in_them_is_code(
    tmp_path: Path, start: Callable[[VoiceProcess], VoiceProcess], qtbot: QtBot
) -> None:
    with silent_daemon(tmp_path) as heard:
        voice = VoiceProcess("speechd")
        with qtbot.waitSignal(voice.ready, timeout=READY_MS) as ready:
            start(voice)
        assert {"fr", "en", "es"} <= set(ready.args[0])
        for number, (language, text) in enumerate(
            [("fr", "L’hôpital, 25000 mètres carrés"), ("es", "La línea 14"), ("en", "<b>bold</b> & more")]
        ):
            with qtbot.waitSignal(voice.ended, timeout=READY_MS):
                voice.say(number, text, language, 0.8)
        lines = heard.read_text(encoding="utf-8").splitlines()

    assert lines == ["fr|L’hôpital, 25000 mètres carrés", "es|La línea 14", "en|<b>bold</b> & more"]


@pytest.mark.parametrize("voice", [lambda: Program(ready_within_ms=50), NoProgram, lambda: VoiceProcess("none-such")])
def test_without_a_voice_it_is_said_once_and_nothing_breaks(
    voice: Callable[[], VoiceProcess],
    start: Callable[[VoiceProcess], VoiceProcess],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    made = voice()
    with caplog.at_level(logging.WARNING), qtbot.waitSignal(made.gone, timeout=READY_MS):
        start(made)
    made.say(1, "Nobody hears this.", "en", 0.8)
    made.stop()

    assert [record.message.partition(":")[0] for record in caplog.records] == ["There is no speech"]
