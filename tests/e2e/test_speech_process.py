"""Speech of the kiosk as a process: with a voice, without one, and at its end."""

import os
import subprocess
from pathlib import Path

import psutil
import pytest

from maps.store import Edition
from tests.e2e.kiosk_process import READY, KioskProcess
from tests.kiosk.speech.daemon import silent_daemon

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


@pytest.fixture(autouse=True)
def ready_made(tmp_path: Path, edition: Edition) -> None:
    """The edition of the shipped content, where the kiosk finds it."""
    folder = tmp_path / "home" / "data" / "campus-grand-parc" / "editions"
    folder.mkdir(parents=True)
    subprocess.run(["cp", "-r", str(edition.folder), str(folder)], check=True)


def running(kiosk: KioskProcess, program: str) -> list[psutil.Process]:
    """Its children with this argument; one that has just ended is none."""

    def has_argument(child: psutil.Process) -> bool:
        try:
            return program in child.cmdline()
        except psutil.Error:
            return False

    return [child for child in psutil.Process(kiosk.process.pid).children(recursive=True) if has_argument(child)]


def sound_server(folder: Path) -> Path:
    """Where there is a ``pactl`` that listens and hears nothing."""
    programs = folder / "programs"
    programs.mkdir()
    (programs / "pactl").write_text('#!/bin/sh\n[ "$1" = subscribe ] && exec tail -F subscribe\necho "[]"\n')
    (programs / "pactl").chmod(0o755)
    return programs


def test_without_a_daemon_that_is_said_once_and_the_kiosk_goes_on(tmp_path: Path) -> None:
    with KioskProcess(tmp_path / "home") as kiosk:
        kiosk.wait_for_line(READY)
        said = kiosk.wait_for_line("There is no speech")
        assert kiosk.process.poll() is None

        status, took_s = kiosk.end()

    assert said.count("There is no speech") == 1
    assert (status, took_s <= 3.0) == (0, True)


@pytest.mark.parametrize("number", [15, 9])
def test_a_voice_that_was_found_sleeps_and_who_asks_for_headphones_ends_with_the_kiosk(
    number: int, tmp_path: Path
) -> None:
    folder = tmp_path / "daemon"
    folder.mkdir()
    with silent_daemon(folder):
        changes = {
            "SPEECHD_ADDRESS": os.environ["SPEECHD_ADDRESS"],
            "PATH": f"{sound_server(tmp_path)}:{os.environ['PATH']}",
        }
        with KioskProcess(tmp_path / "home", changes=changes) as kiosk:
            kiosk.wait_for_line("There is speech, in ")
            (headphones,) = running(kiosk, "subscribe")
            psutil.wait_procs(running(kiosk, "kiosk.speech.voice"), timeout=10)
            assert running(kiosk, "kiosk.speech.voice") == []

            status, took_s = kiosk.end(number)
            headphones.wait(timeout=10)

    assert status == (0 if number == 15 else -9)
    assert took_s <= 3.0
