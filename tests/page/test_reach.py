"""What is within reach, on the real page: painted under lines and names, compared, and gone with its page."""

from collections.abc import Callable
from datetime import date

import pytest

from kiosk.snapshot.stillness import still_image, wait_until
from kiosk.stage import Setting, Stage
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
LANDSCAPE = Setting(1920, 1080, 43.0)
PORTRAIT = Setting(1080, 1920, 55.0)
AREAS = [60, 45, 30, 15]


@pytest.fixture
def stage(open_stage: OpenStage, edition: Edition) -> Stage:
    return open_stage(edition, LANDSCAPE)


def open_page(stage: Stage) -> None:
    stage.session.show_scene("go")
    stage.session.page = "reach"
    wait_until(lambda: stage.ask("reach")["areas"] == AREAS, "the ground was not drawn")
    still_image(stage)


def blueness(stage: Stage) -> int:
    """How many of some points of the map are tinted."""
    picture = stage.grab()
    colours = [picture.pixelColor(x, y) for x in range(130, 900, 8) for y in range(230, 700, 8)]
    return sum(colour.blue() > colour.red() + 18 for colour in colours)


@pytest.mark.parametrize("setting", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_its_page_shows_greater_paris_with_the_ground_and_its_minutes(
    open_stage: OpenStage, edition: Edition, setting: Setting
) -> None:
    stage = open_stage(edition, setting)

    open_page(stage)

    assert stage.session.view == "grandparis"
    assert blueness(stage) > 300
    found = stage.ask("labels")
    assert (found["overlaps"], found["covered"]) == (0, 0)
    named = {label["text"] for label in found["labels"] if label["kind"] == "reach"}
    assert {"60\N{NO-BREAK SPACE}min", "45\N{NO-BREAK SPACE}min"} <= named
    assert len([label for label in found["labels"] if label["kind"] == "station"]) >= 6
    assert (stage.tally["console error"], stage.tally["page error"]) == (0, 0)


def test_leaving_its_page_takes_the_ground_away(stage: Stage) -> None:
    open_page(stage)
    before = blueness(stage)

    stage.session.page = ""
    wait_until(lambda: stage.ask("reach")["areas"] == [], "the ground stayed")
    still_image(stage)

    assert blueness(stage) < before / 3


def test_another_panel_before_the_page_leaves_it_drawn_and_the_legend_names_it(stage: Stage) -> None:
    open_page(stage)
    stage.kiosk.models.reach.compare_with("2027-11-30")
    wait_until(lambda: stage.ask("reach")["gains"] == AREAS, "the days were not compared")

    stage.session.panel = "legend"
    still_image(stage)

    assert stage.ask("reach")["areas"] == AREAS
    samples = [sample["sample"] for section in stage.kiosk.models.legend.sections for sample in section["samples"]]
    assert samples[:5] == ["reach15", "reach30", "reach45", "reach60", "gain"]

    stage.session.show_scene("explore")
    assert "gain" not in str(stage.kiosk.models.legend.sections)


def test_a_visitor_chooses_the_day_and_what_it_is_compared_with(stage: Stage) -> None:
    open_page(stage)

    stage.tap_item("reach.days.2027-11-30")
    still_image(stage)
    assert stage.session.shown_date == date(2027, 11, 30)
    first = stage.kiosk.models.reach.others[1]
    stage.kiosk.models.reach.compare_with(first["value"])

    wait_until(lambda: stage.ask("reach")["gains"] == AREAS, "the days were not compared")
    assert stage.session.beside == stage.session.today


def test_the_layers_of_another_edition_are_drawn_in_its_place(stage: Stage) -> None:
    open_page(stage)

    stage.link.send({"type": "renew"})

    wait_until(lambda: stage.ask("reach")["areas"] == AREAS, "the ground is gone")


@pytest.mark.parametrize("strong", [False, True])
def test_what_a_later_day_adds_is_hatched(stage: Stage, strong: bool) -> None:
    stage.session.highContrast = strong
    open_page(stage)
    alone = stage.grab()

    stage.kiosk.models.reach.compare_with("2027-11-30")
    wait_until(lambda: stage.ask("reach")["gains"] == AREAS, "the days were not compared")
    compared = still_image(stage)

    points = [(x, y) for x in range(130, 900, 4) for y in range(230, 700, 4)]
    changed = [point for point in points if alone.pixel(*point) != compared.pixel(*point)]
    assert len(changed) > 400
