"""A talk on a display whose screens come and go, for ``test_talk_screens.py`` under Xvfb. Prints where windows are."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.snapshot.stillness import wait_until
from kiosk.stage import Setting, Stage, stage_application
from maps.store import open_edition

FIRST, SECOND = "1280/300x720/200+0+0", "1280/300x720/200+1280+0"


def main(edition: str) -> None:
    """One screen, two, one, two, and the end of the talk."""
    application = stage_application()
    xrandr("--setmonitor", "first", FIRST, "screen")
    with Stage(open_edition(Path(edition)), Setting(1280, 720, 32.0)) as stage:
        stage.window.showFullScreen()
        models = stage.kiosk.models
        models.start_talk("campus")
        wait_until(lambda: bool(stage.window.property("prepared")), "the window is not whole")
        told = [places(application, stage)]
        for count in (2, 1, 2):
            models.talk.go(1)  # type: ignore[attr-defined]
            xrandr(*(("--setmonitor", "second", SECOND, "none") if count == 2 else ("--delmonitor", "second")))
            wait_until(lambda: len(speakers(application)) == count - 1, "the speaker's window did not follow")  # noqa: B023
            told.append(places(application, stage))
        models.talk.finish()  # type: ignore[attr-defined]
        wait_until(lambda: not speakers(application), "the speaker's window stays")
        told.append(places(application, stage))
    print(json.dumps(told))


def xrandr(*arguments: str) -> None:
    """Plug a screen in or out."""
    subprocess.run(["xrandr", *arguments], check=True, stdout=subprocess.DEVNULL)


def speakers(application: QGuiApplication) -> list[tuple[int, int, int, int]]:
    """Where the speaker's windows are."""
    windows = application.topLevelWindows()
    return [
        window.geometry().getRect()  # type: ignore[misc]
        for window in windows
        if window.objectName() == "presenterWindow" and window.isVisible()
    ]


def places(application: QGuiApplication, stage: Stage) -> dict[str, object]:
    """Where both windows are, and at which stop the talk is."""
    talk = stage.kiosk.models.talk
    audience = stage.window.geometry().getRect()
    return {"audience": audience, "speaker": speakers(application), "stop": talk.property("index")}


if __name__ == "__main__":
    main(sys.argv[1])
