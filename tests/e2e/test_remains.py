"""Nothing of a visit is left: one visitor changes all that can be changed, and the next finds a fresh home.

Whoever adds state to a visit must say in ``CHANGES`` how a visitor changes it. What QML remembers by itself is found
without being named: see ``kiosk.bench.remains``.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bench.remains import differences, remains
from kiosk.session import ORDERS, PANELS, SCENES, VIEWS, Session
from kiosk.snapshot.items import shown_items
from kiosk.snapshot.stillness import pause, still_image, wait_for_map
from kiosk.stage import Setting, Stage, items_below
from kiosk.visit import Visit
from maps.store import Edition

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

SMALL = Setting(1280, 720, 32.0)
MADE_WITHIN_S = 10.0


def turn_page(session: Session) -> None:
    session.show_scene("campus")
    session.page = "europe"


def open_over_a_page(session: Session) -> None:
    turn_page(session)
    session.panel = "credits"


def follow(session: Session) -> None:
    session.select("place", "the-hive")
    session.follow("organisation", "sanofi")


def come_from_orly(session: Session) -> None:
    session.show_scene("go")
    session.choose("origin")
    session.pick("station", "aeroport-d-orly")


CHANGES: Mapping[str, Callable[[Session], object]] = {
    "language": lambda session: setattr(session, "language", "es"),
    "present": lambda session: session.begin_visit(),
    "text_scale": lambda session: setattr(session, "textScale", 1.5),
    "high_contrast": lambda session: setattr(session, "highContrast", True),
    "low_layout": lambda session: setattr(session, "lowLayout", True),
    "reduced_motion": lambda session: setattr(session, "reducedMotion", True),
    "read_aloud": lambda session: setattr(session, "readAloud", True),
    "guided": lambda session: setattr(session, "guided", True),
    "volume": lambda session: session.change_volume(1),
    "speaking": lambda session: session.tell_speech(speaking=True),
    "speech_paused": lambda session: session.tell_speech(speaking=True, paused=True),
    "scene": lambda session: session.show_scene("timeline"),
    "order": lambda session: setattr(session, "order", ORDERS[-1]),
    "panel": lambda session: setattr(session, "panel", "legend"),
    "page": turn_page,
    "page_before": open_over_a_page,
    "query": lambda session: setattr(session, "query", "métro"),
    "milestone": lambda session: setattr(session, "milestone", "gr-tower-1980"),
    "pointed": lambda session: session.point_at("place", "the-hive"),
    "shown_date": lambda session: session.show_date(date(2031, 12, 31)),
    "beside": lambda session: session.compare_with(date(2027, 11, 30)),
    "view": lambda session: session.show_view(VIEWS[-1]),
    "selection": lambda session: session.select("station", "bagneux-lucie-aubrac"),
    "trail": follow,
    "dismissed": lambda session: session.dismiss("a notice"),
    "compared": lambda session: session.compare("today", "year-2035"),
    "origin": come_from_orly,
    "any_way": lambda session: setattr(session, "anyWay", True),
    "journey": lambda session: setattr(session, "journey", 1),
    "step": lambda session: setattr(session, "step", 0),
    "choosing": lambda session: session.choose("origin"),
}
"""How a visitor changes each field of a visit."""


def test_a_way_to_change_each_field_of_a_visit_is_known() -> None:
    assert list(CHANGES) == list(Visit._fields), "say how a visitor changes what is new in Visit"


@pytest.mark.parametrize("field", CHANGES)
def test_each_way_changes_its_field_and_the_end_of_the_visit_takes_it_back(field: str) -> None:
    session = Session("fr", date(2026, 11, 22))
    first = session.visit
    if field != "present":
        session.begin_visit()
    before = session.visit

    CHANGES[field](session)
    assert getattr(session.visit, field) != getattr(before, field)
    session.end_visit()

    assert session.visit == first


def test_nothing_is_left_of_a_visit_that_changed_everything(
    open_stage: Callable[[Edition, Setting], Stage], edition: Edition
) -> None:
    stage = open_stage(edition, SMALL)
    visit_everything(stage, "fr", scale=1.0)
    before = fresh_home(stage)

    visit_everything(stage, "en", scale=1.5)
    visit_fields(stage)
    wander(stage)
    assert len(differences(before, remains(stage))) > 20  # it has been changed, and that is seen
    after = fresh_home(stage)

    assert "\n".join(differences(before, after)) == ""

    scroller = next(flickables(stage.window.contentItem()))
    scroller.setProperty("contentY", scroller.property("contentY") + 7)
    stage.item("legendButton").forceActiveFocus()
    found = differences(before, remains(stage))
    assert any(".contentY" in line for line in found)  # what is left would be found
    assert any(line.startswith("focus:") for line in found)


# -------------------------------------------------------------------------------------------------------- the visitor


def fresh_home(stage: Stage) -> dict[str, object]:
    """What the next visitor finds."""
    stage.session.end_visit()
    stage.session.begin_visit()
    still_image(stage)
    return remains(stage)


def visit_everything(stage: Stage, language: str, scale: float) -> None:
    """Every scene and every panel, each scrolled to its end, written into and touched by the focus."""
    session = stage.session
    session.begin_visit()
    session.language = language
    session.textScale = scale
    for scene in SCENES:
        session.show_scene(scene)
        use(stage)
        for page in pages_of(scene):
            session.page = page
            use(stage)
    for order in ORDERS:
        session.show_scene("directory")
        session.order = order
        use(stage)
    for kind, identifier in (("place", "the-hive"), ("station", "saint-denis-pleyel"), ("organisation", "sanofi")):
        session.select(kind, identifier)
        use(stage)
    for panel in PANELS:
        session.panel = panel
        use(stage)
    for goal in (("place", "the-hive"), ("station", "aeroport-d-orly")):
        session.go_to(*goal)
        use(stage)
    session.panel = "credits"
    session.page = "licence:odbl-1.0"
    use(stage)


def pages_of(scene: str) -> tuple[str, ...]:
    return {"go": ("dates", "compare", "reach", "service"), "campus": ("join", "europe", "about")}.get(scene, ())


def visit_fields(stage: Stage) -> None:
    for change in CHANGES.values():
        change(stage.session)
        stage.next_frame()


def wander(stage: Stage) -> None:
    """Drag the map, and come closer."""
    stage.session.show_scene("explore")
    wait_for_map(stage)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.window, finger).press(1, QPoint(700, 360)).commit()
    for step in range(1, 7):
        QTest.touchEvent(stage.window, finger).move(1, QPoint(700 - 30 * step, 360 + 15 * step)).commit()
        stage.next_frame()
    QTest.touchEvent(stage.window, finger).release(1, QPoint(520, 450)).commit()
    stage.session.zoom(1)
    wait_for_map(stage)


def use(stage: Stage) -> None:
    """Whatever stands on the screen and can be scrolled, written into or reached by keys."""
    still_image(stage)
    wait_until_whole(stage)
    shown = [item.item for item in shown_items(stage.window.contentItem())]
    for item in shown:
        if item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"):
            item.setProperty("text", "métro 14")
            item.forceActiveFocus()
            still_image(stage)
    for scroller in flickables(stage.window.contentItem()):
        if scroller.isVisible():
            scroller.setProperty("contentY", max(0.0, scroller.property("contentHeight") - scroller.height()))
            scroller.setProperty("contentX", max(0.0, scroller.property("contentWidth") - scroller.width()))
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    stage.next_frame()


def wait_until_whole(stage: Stage) -> None:
    """A long page is made part by part."""
    deadline = time.perf_counter() + MADE_WITHIN_S
    while any(item.property("whole") is False for item in items_below(stage.window.contentItem()) if item.isVisible()):
        assert time.perf_counter() < deadline
        pause(20)


def flickables(root: QQuickItem) -> Iterator[QQuickItem]:
    return (item for item in items_below(root) if item.inherits("QQuickFlickable"))
