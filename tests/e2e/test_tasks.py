"""What the people of the lobby come for, done by taps on the real window: each has the answer in three taps at most.

The first touch, which wakes the kiosk, is not counted. ``map:<kind>:<id>`` is a tap on what the map draws,
``scroll:<name>`` one on the button that scrolls the sheet, where the item is not in sight yet.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.snapshot.stillness import still_image, wait_for_map
from kiosk.stage import Setting, Stage, items_below
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
MOST_TAPS = 3
SCREENS = [Setting(1920, 1080, 43.0), Setting(1080, 1920, 55.0)]


@dataclass(frozen=True)
class Task:
    """Who wants what, the taps, and how the session tells that the answer is on the screen."""

    who: str
    what: str
    taps: tuple[str, ...]
    answered: Callable[[Session], bool]
    says: str = ""


def shows(kind: str, identifier: str) -> Callable[[Session], bool]:
    return lambda session: (session.selectedKind, session.selectedId) == (kind, identifier)


def opens(panel: str, page: str = "") -> Callable[[Session], bool]:
    return lambda session: (session.panel, session.page) == (panel, page)


TASKS = (
    Task("a patient's daughter", "the hospital", ("intent.hospital",), shows("place", "gr-hospital")),
    Task(
        "a patient's daughter",
        "the metro",
        ("intent.transport", "answer.villejuif-gustave-roussy"),
        shows("station", "villejuif-gustave-roussy"),
    ),
    Task(
        "a patient's daughter",
        "where the family can stay",
        ("intent.lodging", "answer.maison-des-parents"),
        shows("place", "maison-des-parents"),
    ),
    Task("a patient's daughter", "toilets", ("intent.toilets",), opens("intent", "toilets"), says="accueil"),
    Task("a patient's daughter", "help", ("intent.help",), opens("help"), says="112"),
    Task("a patient's daughter", "the hospital on her telephone", ("intent.hospital", "takeAlong"), opens("take")),
    Task(
        "a researcher from Heidelberg",
        "who is here, in English",
        ("languages.en", "tabs.directory"),
        lambda session: session.scene == "directory",
        says="Directory",
    ),
    Task(
        "a researcher from Heidelberg",
        "the station of Orly, in English",
        ("languages.en", "views.grandparis", "map:station:aeroport-d-orly"),
        shows("station", "aeroport-d-orly"),
    ),
    Task("an inhabitant", "what is built on a lot", ("map:place:lot-d1b",), shows("place", "lot-d1b")),
    Task(
        "an inhabitant",
        "what opens when",
        ("tabs.timeline",),
        lambda session: session.scene == "timeline",
        says="2027",
    ),
    Task(
        "an investor",
        "the space that is to come",
        ("tabs.campus", "pages.join"),
        lambda session: (session.scene, session.page) == ("campus", "join"),
    ),
    Task(
        "somebody in a wheelchair",
        "all controls within reach",
        ("comfortButton", "comfort.low"),
        lambda session: session.lowLayout,
    ),
    Task(
        "somebody who sees badly",
        "texts twice as large",
        ("comfortButton", "comfort.text.200"),
        lambda session: session.textScale == 2.0,
    ),
    Task(
        "a patient's daughter",
        "the way to the hospital",
        ("intent.hospital", "goThere"),
        lambda session: (session.panel, session.selectedId) == ("route", "gr-hospital"),
        says="Sans escalier connu",
    ),
    Task(
        "a patient's daughter",
        "the way to the hospital on her telephone",
        ("intent.hospital", "goThere", "route.take"),
        opens("take"),
        says="1. ",
    ),
    Task(
        "a researcher from Heidelberg",
        "how to walk to The Hive, in English",
        ("languages.en", "tabs.go", "end.place.the-hive"),
        lambda session: (session.panel, session.selectedId) == ("route", "the-hive"),
        says="No known stairs",
    ),
    Task(
        "an investor",
        "how to get to Orly",
        ("tabs.go", "scroll:end.station.aeroport-d-orly", "end.station.aeroport-d-orly"),
        lambda session: (session.panel, session.selectedId) == ("route", "aeroport-d-orly"),
        says="Métro 14 vers",
    ),
    Task("anybody", "to leave nothing behind", ("finishButton",), lambda session: not session.present),
)


@pytest.fixture(params=SCREENS, ids=["landscape", "portrait"])
def stage(request: pytest.FixtureRequest, open_stage: OpenStage, edition: Edition) -> Stage:
    return open_stage(edition, request.param)


def tap(stage: Stage, name: str, qtbot: QtBot) -> None:
    if name.startswith("scroll:"):
        wait_for_map(stage)
        lowest = stage.rectangle("sheet.flickable").bottom()
        if stage.rectangle(name.removeprefix("scroll:")).center().y() > lowest:
            tap(stage, "sheet.down", qtbot)
            still_image(stage)
        return
    if name.startswith("map:"):
        _, kind, identifier = name.split(":")
        wait_for_map(stage)
        target = next(t for t in stage.ask("targets") if (t["kind"], t["id"]) == (kind, identifier))
        stage.tap(round(target["x"]), round(target["y"]))
        return
    qtbot.waitUntil(lambda: stands_there(stage, name))
    stage.grab()
    stage.tap_item(name)


def stands_there(stage: Stage, name: str) -> bool:
    named = [item for item in items_below(stage.window.contentItem()) if item.objectName() == name]
    return any(item.isVisible() and item.isEnabled() and item.height() > 0 for item in named)


def shown_texts(stage: Stage) -> str:
    texts = (item for item in items_below(stage.window.contentItem()) if item.inherits("QQuickText"))
    return " ".join(str(text.property("text")) for text in texts if text.isVisible())


def test_everybody_has_an_answer_in_three_taps(stage: Stage, qtbot: QtBot) -> None:
    taken = {}
    for task in TASKS:
        stage.session.end_visit()
        stage.session.begin_visit()
        wait_for_map(stage)
        for name in task.taps:
            tap(stage, name, qtbot)
        qtbot.waitUntil(lambda task=task: task.answered(stage.session))
        if task.says:
            qtbot.waitUntil(lambda task=task: task.says in shown_texts(stage))
        taken[f"{task.who}: {task.what}"] = len(task.taps)
    print(*(f"{count}  {what}" for what, count in taken.items()), sep="\n")
    assert len(taken) == len(TASKS) >= 12
    assert max(taken.values()) <= MOST_TAPS
    assert not stage.tally.as_dict()
