"""A talk with two screens: the audience on the second, the speaker on the first; screens come and go."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.snapshot.stillness import wait_for_map, wait_until
from kiosk.stage import Setting, Stage
from kiosk.tours.screens import Screens
from kiosk.tours.talk import Talk
from maps.store import Edition
from tests.conftest import EDITIONS, ROOT
from tests.e2e.seen import texts, wait_text

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
FIRST, SECOND = [0, 0, 1280, 720], [1280, 0, 1280, 720]


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("xvfb-run") and shutil.which("xrandr")), reason="no virtual screens here")
def test_screens_that_come_and_go_move_the_windows_and_the_talk_goes_on(edition: Edition) -> None:
    folder = EDITIONS / edition.manifest.id
    command = ["xvfb-run", "-a", "-s", "-screen 0 2560x720x24", sys.executable, "-m", "tests.e2e.screens_probe"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    ran = subprocess.run(
        [*command, str(folder)], capture_output=True, text=True, check=False, timeout=120, cwd=ROOT, env=environment
    )
    assert ran.returncode == 0, ran.stderr

    assert json.loads(ran.stdout.splitlines()[-1]) == [
        {"audience": FIRST, "speaker": [], "stop": 0},
        {"audience": SECOND, "speaker": [FIRST], "stop": 1},
        {"audience": FIRST, "speaker": [], "stop": 2},
        {"audience": SECOND, "speaker": [FIRST], "stop": 3},
        {"audience": FIRST, "speaker": [], "stop": 3},
    ]


def speaker_window() -> QQuickWindow | None:
    windows: list[QWindow] = QGuiApplication.topLevelWindows()
    found = (window for window in windows if window.objectName() == "presenterWindow" and window.isVisible())
    return next((window for window in found if isinstance(window, QQuickWindow)), None)


def plug(stage: Stage, count: int) -> None:
    screens = stage.kiosk.models.screens
    assert isinstance(screens, Screens)
    screens.screens = lambda: [QGuiApplication.primaryScreen()] * count
    screens.look_again()
    wait_until(lambda: (speaker_window() is not None) is (count == 2), "the speaker's window did not follow")


def test_only_the_speaker_sees_notes_the_time_and_all_stops(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, Setting(1280, 720, 32.0))
    stage.kiosk.models.start_talk("campus")
    wait_for_map(stage)
    plug(stage, 2)
    talk = stage.kiosk.models.talk
    assert isinstance(talk, Talk)
    window = speaker_window()
    assert window is not None

    for stop in stage.kiosk.models.catalogue()["tours"]["campus"]["stops"]:
        wait_text(window, stop["notes"])
        assert not any(stop["notes"] in said for said in texts(stage.window))
        talk.go(1)
    wait_text(window, "8. Et en 2035")

    plug(stage, 1)
    assert talk.index == 7
    plug(stage, 2)
    talk.finish()
    wait_until(lambda: speaker_window() is None, "the speaker's window stays")
