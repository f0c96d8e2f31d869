"""A talk, set for pictures: one stop of a tour, as the audience sees it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.snapshot.scenes import Scene
from kiosk.snapshot.stillness import wait_until
from kiosk.stage import Stage
from kiosk.tours.screens import Screens


def present(stage: Stage, scene: Scene) -> None:
    """Present the stop of a scene, and wait until the map knows what to show."""
    models = stage.kiosk.models
    stop = next(one for one in models.catalogue()["tours"][scene.tour]["stops"] if one["id"] == scene.tour_stop)
    models.start_talk(scene.tour)
    models.talk.jump(models.catalogue()["tours"][scene.tour]["stops"].index(stop))  # type: ignore[attr-defined]
    wait_until(lambda: _shows(stage, scene.tour_stop), f"the map does not show the stop {scene.tour_stop}")


def end_talk(stage: Stage) -> None:
    """Give the kiosk back."""
    models = stage.kiosk.models
    if models.talking:
        plug(stage, 1)
        models.talk.finish()  # type: ignore[attr-defined]


def speaker_window(stage: Stage) -> QQuickWindow:
    """The speaker's window, as large as the audience's: as if there were a second screen like it."""
    plug(stage, 2)
    windows = [window for window in QGuiApplication.topLevelWindows() if window.objectName() == "presenterWindow"]
    window = next(window for window in windows if isinstance(window, QQuickWindow) and window.isVisible())
    window.showNormal()
    window.resize(stage.setting.width, stage.setting.height)
    wait_until(lambda: window.width() == stage.setting.width, "the speaker's window has another size")
    return window


def plug(stage: Stage, count: int) -> None:
    """Let the kiosk believe that there are so many screens."""
    screens = stage.kiosk.models.screens
    assert isinstance(screens, Screens), "made by Models"
    screens.screens = lambda: [QGuiApplication.primaryScreen()] * count
    screens.changed.emit()


def _shows(stage: Stage, stop: str) -> bool:
    shown = stage.link.wished_state().stop
    return shown is not None and shown.id.startswith(f"{stop}/")
