"""A talk, set for pictures: one stop of a tour, as the audience sees it."""

from kiosk.snapshot.scenes import Scene
from kiosk.snapshot.stillness import wait_until
from kiosk.stage import Stage


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
        models.talk.finish()  # type: ignore[attr-defined]


def _shows(stage: Stage, stop: str) -> bool:
    shown = stage.link.wished_state().stop
    return shown is not None and shown.id.startswith(f"{stop}/")
