"""A route on the real page: drawn where it leads, brought into sight, and kept free of names."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from kiosk.snapshot.stillness import still_image, wait_for_map, wait_until
from kiosk.stage import Setting, Stage
from maps.store import Edition
from tests.page.routes import covered, journey, points, walk

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
LANDSCAPE = Setting(1920, 1080, 43.0)
PORTRAIT = Setting(1080, 1920, 55.0)
MOVING = Setting(1920, 1080, 43.0, motion=True)
BLUE, STRONG_BLUE, PURPLE = "#1769E0", "#0039A6", "#62259D"


@pytest.fixture
def stage(open_stage: OpenStage, edition: Edition) -> Stage:
    return open_stage(edition, LANDSCAPE)


def draw(stage: Stage, route: dict[str, Any] | None) -> dict[str, Any]:
    """Draw a route, wait until it stands, and say how it is drawn."""
    stage.link.draw_route(route)
    return drawn(stage, route)


def drawn(stage: Stage, route: dict[str, Any] | None) -> dict[str, Any]:
    wanted = route and route["id"]
    wait_until(lambda: (stage.ask("route") or {}).get("id") == wanted, "the route was not drawn")
    still_image(stage)
    return dict(stage.ask("route") or {})


def share(stage: Stage, found: list[tuple[float, float]], colour: str) -> float:
    """How many of the points are painted in a colour; near them, for the band has dots."""
    picture, wanted = stage.grab(), QColor(colour)

    def is_near(x: float, y: float) -> bool:
        seen = (picture.pixelColor(round(x) + dx, round(y) + dy) for dx in (-4, 0, 4) for dy in (-4, 0, 4))
        return any(max(abs(a - b) for a, b in zip(one.getRgb(), wanted.getRgb(), strict=True)) < 24 for one in seen)

    return sum(is_near(x, y) for x, y in found) / len(found)


@pytest.mark.parametrize("setting", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_walk_is_a_blue_band_in_the_free_part_of_the_screen(
    open_stage: OpenStage, edition: Edition, setting: Setting
) -> None:
    stage = open_stage(edition, setting)
    stage.session.select("place", "the-hive")
    still_image(stage)

    found = points(draw(stage, walk()))

    assert covered(stage, found) == []
    assert share(stage, found, BLUE) > 0.9
    width = max(x for x, _ in found) - min(x for x, _ in found)
    assert width > 80
    assert stage.tally["console error"] == 0


def test_a_journey_is_shown_whole_however_far_it_leads(stage: Stage) -> None:
    stage.session.go_home()
    stage.settle("campus")

    found = draw(stage, journey())

    assert covered(stage, points(found)) == []
    ride = next(piece for piece in found["parts"] if piece["kind"] == "ride")
    assert share(stage, points({"parts": [ride]}), PURPLE) > 0.9
    assert stage.session.view == "grandparis"


@pytest.mark.parametrize("route", [walk(), journey()], ids=["walk", "journey"])
@pytest.mark.parametrize("setting", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_no_name_touches_the_route(
    open_stage: OpenStage, edition: Edition, setting: Setting, route: dict[str, Any]
) -> None:
    stage = open_stage(edition, setting)
    found = points(draw(stage, route))

    labels = stage.ask("labels")

    assert (labels["overlaps"], labels["covered"]) == (0, 0)
    assert len(labels["labels"]) > 5
    boxes = [(label["text"], box) for label in labels["labels"] for box in label["boxes"] if box["angle"] == 0]
    assert {
        text
        for text, box in boxes
        for x, y in found
        if abs(x - box["x"]) < box["w"] / 2 and abs(y - box["y"]) < box["h"] / 2
    } == set()


def test_where_one_boards_and_alights_is_named(stage: Stage) -> None:
    draw(stage, journey())

    names = {label["text"] for label in stage.ask("labels")["labels"]}

    assert {"Villejuif – Gustave Roussy", "Gare du Nord"} <= names


def test_a_followed_step_is_brought_into_sight_and_the_others_stay_paler(stage: Stage) -> None:
    whole = draw(stage, journey())
    before = stage.ask("camera")["zoom"]

    stage.link.draw_route(journey(step=0))
    wait_until(lambda: stage.ask("route")["followed"] is not None, "the step was not followed")
    still_image(stage)

    followed = stage.ask("route")["followed"]
    assert followed["kind"] == "walk"
    assert stage.ask("camera")["zoom"] > before + 2
    assert covered(stage, points({"parts": [followed]})) == []
    assert share(stage, points({"parts": [followed]}), BLUE) > 0.8
    ride = next(piece for piece in stage.ask("route")["parts"] if piece["kind"] == "ride")
    assert len(whole["parts"]) == 2
    first = points({"parts": [ride]})[4:12]
    assert share(stage, first, PURPLE) < 0.5


def test_the_fit_follows_a_sheet_until_the_visitor_moves_the_map(stage: Stage) -> None:
    draw(stage, walk())
    alone = stage.ask("camera")

    stage.session.select("place", "the-hive")
    still_image(stage)
    beside = drawn(stage, walk())
    assert covered(stage, points(beside)) == []
    assert stage.ask("camera")["lon"] != alone["lon"]

    QTest.touchEvent(stage.window, stage.finger).press(1, QPoint(500, 500)).commit()
    for step in range(1, 6):
        QTest.touchEvent(stage.window, stage.finger).move(1, QPoint(500 + 30 * step, 500)).commit()
        stage.next_frame()
    QTest.touchEvent(stage.window, stage.finger).release(1, QPoint(650, 500)).commit()
    wait_for_map(stage)
    moved = stage.ask("camera")
    stage.session.clear_selection()
    still_image(stage)

    assert stage.ask("camera")["lon"] == pytest.approx(moved["lon"])


def test_a_route_that_is_gone_leaves_nothing_and_the_map_where_it_is(stage: Stage) -> None:
    found = points(draw(stage, walk()))
    before = stage.ask("camera")

    draw(stage, None)

    assert stage.ask("route") is None
    assert share(stage, found[15:-15], BLUE) < 0.1
    assert stage.ask("camera") == before


def test_in_high_contrast_it_has_a_black_edge(stage: Stage) -> None:
    stage.session.highContrast = True

    found = points(draw(stage, walk()))

    assert share(stage, found, STRONG_BLUE) > 0.9


def test_a_new_route_is_flown_to_unless_motion_is_reduced(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, MOVING)
    stage.link.draw_route(journey())
    wait_until(lambda: stage.ask("camera")["view"] == "grandparis", "the map did not get there")
    still_image(stage)
    assert covered(stage, points(dict(stage.ask("route")))) == []

    stage.session.reducedMotion = True
    stage.link.draw_route(walk())
    wait_until(lambda: stage.ask("route")["id"] == "walk", "the route was not drawn")

    assert stage.ask("camera")["moving"] is False
    assert stage.ask("camera")["view"] == "campus"
