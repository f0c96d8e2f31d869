"""Every scene of the interface, and how to get there: what the tests of the layout go through."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from tests.e2e.ui_stage import UiStage

NOTICES_DAY = date(2026, 12, 5)


def show_page(stage: UiStage, page: str, scene: str = "campus") -> None:
    stage.session.show_scene(scene)
    stage.session.page = page


def show_dates(stage: UiStage) -> None:
    stage.session.show_scene("go")
    stage.session.page = "dates"


def announce(stage: UiStage) -> None:
    """The day on which the catalogue of the tests has a short notice and a long one."""
    stage.session.today = NOTICES_DAY
    stage.models.notices.refresh()


def begin(stage: UiStage, panel: str = "", page: str = "") -> None:
    """A visitor is there, at home, and has opened a panel."""
    stage.session.begin_visit()
    stage.session.go_home()
    if panel:
        stage.session.follow_panel(panel, page)


def take_along(stage: UiStage) -> None:
    stage.session.select("place", "gr-hospital")
    stage.session.follow_panel("take")


SCENES: dict[str, Callable[[UiStage], None]] = {
    "nothing open": lambda stage: stage.session.go_home(),
    "home": begin,
    "intent": lambda stage: begin(stage, "intent", "transport"),
    "help": lambda stage: begin(stage, "help"),
    "take": take_along,
    "route": lambda stage: stage.session.go_to("place", "the-hive"),
    "place": lambda stage: stage.session.select("place", "research-centre"),
    "station": lambda stage: stage.session.select("station", "bagneux"),
    "organisation": lambda stage: stage.session.select("organisation", "pscc"),
    "legend": lambda stage: setattr(stage.session, "panel", "legend"),
    "credits": lambda stage: setattr(stage.session, "panel", "credits"),
    "directory": lambda stage: stage.session.show_scene("directory"),
    "timeline": lambda stage: stage.session.show_scene("timeline"),
    "dates": show_dates,
    "campus": lambda stage: stage.session.show_scene("campus"),
    "europe": lambda stage: show_page(stage, "europe"),
    "about": lambda stage: show_page(stage, "about"),
    "compare": lambda stage: show_page(stage, "compare", "go"),
    "service": lambda stage: show_page(stage, "service", "go"),
    "notices": announce,
}
SHEETS = {
    "home": "home.panel",
    "intent": "intent",
    "help": "help",
    "take": "take",
    "route": "route",
    "place": "sheet",
    "station": "sheet",
    "organisation": "sheet",
    "legend": "legend",
    "credits": "credits",
    "directory": "directory",
    "timeline": "timeline",
    "dates": "go",
    "campus": "campus",
    "europe": "campus",
    "about": "campus",
    "compare": "go",
    "service": "go",
}


def wait_until_nothing_moves(stage: UiStage, qtbot: QtBot) -> None:
    """Until what is laid out with the next frames has its place."""
    for _ in range(2):
        with qtbot.waitSignal(stage.window.frameSwapped):
            stage.window.update()


def settle(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    """Open the scene and wait until its sheet has arrived and everything has its place."""
    SCENES[scene](stage)
    if scene in SHEETS:
        sheet = stage.item(SHEETS[scene])
        slot = sheet.parentItem()
        assert slot is not None
        qtbot.waitUntil(lambda: slot.property("shift") == 0 and sheet.height() > 0)
    wait_until_nothing_moves(stage, qtbot)


def inside(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-1, -1, 1, 1).contains(inner)
