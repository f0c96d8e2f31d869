"""The voice: a process of its own that says one text at a time, and is given up where it does not answer."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.voice_process import VoiceProcess
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
