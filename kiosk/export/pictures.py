"""Photographs the map at each stop of a tour, off screen, from the page that the kiosk shows."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtGui import QImage

from kiosk.export.stopviews import StopView
from kiosk.snapshot.stillness import still_image
from kiosk.stage import Setting, Stage
from kiosk.window import UI
from maps.store import Edition

WINDOW = UI / "PictureWindow.qml"
WIDTH, HEIGHT = 1400, 1180
"""Pixels of a picture: about 200 to the inch on paper, where names have the size of a printed map's."""
DIAGONAL_IN = 24.0


def pictures(edition: Edition, views: Sequence[StopView], language: str, today: date) -> Iterator[QImage]:
    """The map of each view, one after the other, in one window. Raises ``StageError``."""
    setting = Setting(WIDTH, HEIGHT, DIAGONAL_IN, language, today)
    with Stage(edition, setting, main=WINDOW) as stage:
        for view in views:
            yield photograph(stage, view)


def photograph(stage: Stage, view: StopView) -> QImage:
    """Set the map to a view and wait until nothing moves."""
    session = stage.session
    session.view = view.view
    session.show_date(view.day)
    session.point_at(*(view.pointed or ("", "")))
    draw(stage, view.drawn)
    stage.ask("camera")  # the state is sent before the question
    if not view.drawn:  # what is drawn the page brings into sight by itself
        stage.link.send(view.frame())
    return still_image(stage)


def draw(stage: Stage, drawn: Mapping[str, Any]) -> None:
    """Draw a journey or what is within reach, or neither."""
    reach = drawn.get("reach") or {"shown": "", "beside": ""}
    stage.link.draw_route(drawn.get("route"))
    stage.link.draw_reach(reach["shown"], reach["beside"])
