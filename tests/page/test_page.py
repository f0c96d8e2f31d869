"""The map page in the real window with the shipped content."""

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.stage import Setting, Stage, wait_for
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[[Edition, Setting], Stage]
LANDSCAPE = Setting(1920, 1080, 43.0)
PORTRAIT = Setting(1080, 1920, 55.0)
MOVING = Setting(1920, 1080, 43.0, motion=True)


@pytest.fixture
def stage(open_stage: OpenStage, edition: Edition) -> Iterator[Stage]:
    opened = open_stage(edition, LANDSCAPE)
    yield opened
    assert opened.tally["console error"] == 0
    assert opened.tally["policy violation"] == 0


def target(stage: Stage, kind: str, identifier: str) -> dict[str, Any]:
    return next(t for t in stage.ask("targets") if (t["kind"], t["id"]) == (kind, identifier))


def tap(stage: Stage, x: float, y: float) -> None:
    stage.choose(round(x), round(y))


def show(stage: Stage, **changes: object) -> None:
    stage.link.send({"type": "show", "state": {**stage.link.wished_state().as_json(), **changes}})


def free_area(stage: Stage) -> tuple[float, float, float, float]:
    insets = stage.link.wished_state().insets
    return insets.left, insets.top, stage.setting.width - insets.right, stage.setting.height - insets.bottom


def test_home_is_answered_where_the_map_is_at_home_already_and_the_view_follows_what_comes_next(
    open_stage: OpenStage, edition: Edition
) -> None:
    stage = open_stage(edition, MOVING)
    stage.ask("labels")
    for _ in range(2):
        stage.session.go_home()
        stage.settle("campus")

    stage.session.select("organisation", "universite-paris-saclay")
    stage.settle("grandparis")

    assert stage.session.view == "grandparis"


@pytest.mark.parametrize("setting", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_no_name_touches_another_or_lies_under_a_control(
    open_stage: OpenStage, edition: Edition, setting: Setting
) -> None:
    stage = open_stage(edition, setting)
    for view, language in itertools.product(("campus", "grandparis"), ("fr", "en", "es")):
        if stage.session.view != view:
            stage.session.view = view
            stage.settle(view)
        show(stage, language=language)

        found = stage.ask("labels")

        assert len(found["labels"]) >= 12
        assert (found["overlaps"], found["covered"]) == (0, 0)


def test_names_change_with_the_language(stage: Stage) -> None:
    def names() -> set[str]:
        return {label["text"] for label in stage.ask("labels")["labels"]}

    assert "Hôpital Gustave Roussy" in names()
    show(stage, language="en")
    assert "Hôpital Gustave Roussy" not in names()
    assert "Gustave Roussy hospital" in names()


def test_a_tap_on_the_hospital_opens_the_hospital(stage: Stage) -> None:
    hospital = target(stage, "place", "gr-hospital")

    tap(stage, hospital["x"], hospital["y"])

    assert (stage.session.selectedKind, stage.session.selectedId) == ("place", "gr-hospital")


@pytest.mark.parametrize("identifier", ["lab-116", "lot-d1b"])
def test_of_footprints_on_top_of_each_other_the_smallest_is_tapped(stage: Stage, identifier: str) -> None:
    found = target(stage, "place", identifier)

    tap(stage, found["x"], found["y"])

    assert stage.session.selectedId == identifier


def test_the_station_and_its_place_are_one_mark(stage: Stage) -> None:
    station = target(stage, "station", "villejuif-gustave-roussy")

    tap(stage, station["x"], station["y"])

    assert stage.session.selectedKind == "station"


@pytest.mark.parametrize("identifier", ["gr-hospital", "the-hive", "lab-116", "gr-research-centre", "sedif-site"])
def test_what_is_chosen_stays_beside_its_sheet(stage: Stage, identifier: str) -> None:
    stage.session.select("place", identifier)
    wait_for(stage.window.frameSwapped, lambda: free_area(stage)[2] < stage.setting.width * 0.7)

    label = next(label for label in stage.ask("labels")["labels"] if label["id"] == identifier)
    chosen = target(stage, "place", identifier)
    left, top, right, bottom = free_area(stage)
    assert left < chosen["x"] < right
    assert top < chosen["y"] < bottom
    assert all(left <= box["x"] <= right and top <= box["y"] <= bottom for box in label["boxes"])


def test_a_building_is_named_on_the_part_of_it_that_is_seen(stage: Stage) -> None:
    show(stage, camera={"lon": 2.3479, "lat": 48.7935, "zoom": 19.2})

    label = next(label for label in stage.ask("labels")["labels"] if label["id"] == "gr-hospital")

    assert all(0 < box["x"] < 1920 and 0 < box["y"] < 540 for box in label["boxes"])


def test_of_an_organisation_the_place_is_shown_that_it_is_in(stage: Stage) -> None:
    stage.session.view = "grandparis"
    stage.settle("grandparis")

    stage.session.show_scene("directory")
    stage.session.select("organisation", "sanofi")
    stage.settle("campus")

    left, top, right, bottom = free_area(stage)
    seat = target(stage, "place", "the-hive")
    assert left < seat["x"] < right
    assert top < seat["y"] < bottom


def test_a_line_opens_on_the_map_with_the_chosen_date_only(stage: Stage) -> None:
    def states(**dates: str) -> dict[str, str]:
        show(stage, **dates)
        return dict(stage.ask("sections"))

    now = states()
    later = states(date="2032-12-31")
    long_past = states(date="2040-01-01", today="2040-01-01")

    assert {"open", "later"} == set(now.values())
    assert {"open", "expected"} == set(later.values())
    assert long_past == now


def test_places_follow_the_date_as_far_as_it_is_known(stage: Stage) -> None:
    def standing(**dates: str) -> dict[str, str]:
        show(stage, **dates)
        places: dict[str, str] = stage.ask("places")
        return places

    today = standing()
    tower, before = standing(date="1980-05-31"), standing(date="1980-04-30")
    announced, too_early = standing(date="2027-12-31"), standing(date="2027-12-30")
    long_past = standing(date="2040-01-01", today="2040-01-01")

    assert {today["gr-hospital"], today["the-hive"], today["sedif-site"]} == {"standing"}
    assert today["gr-research-centre"] == "tocome"
    assert (before["gr-hospital"], tower["gr-hospital"]) == ("absent", "standing")
    assert {tower["the-hive"], tower["lot-d1b"], tower["gr-research-centre"]} == {"absent"}
    assert tower["sedif-site"] == "undated"
    assert (too_early["gr-research-centre"], announced["gr-research-centre"]) == ("tocome", "expected")
    assert announced["the-hive"] == "standing"
    assert long_past == today


def test_the_layers_of_another_edition_follow_the_date_at_once(stage: Stage) -> None:
    show(stage, date="1980-05-31")
    before = stage.ask("places")

    stage.link.send({"type": "renew"})

    assert stage.ask("places") == before
    assert before["the-hive"] == "absent"


def test_what_was_not_built_yet_is_not_named(stage: Stage) -> None:
    show(stage, date="1980-05-31")

    named = {label["id"] for label in stage.ask("labels")["labels"]}

    assert "gr-hospital" in named
    assert not {"the-hive", "lot-d1b", "gr-b2m"} & named


@pytest.mark.parametrize("setting", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_chosen_milestone_is_shown_above_the_band_at_its_date(
    open_stage: OpenStage, edition: Edition, setting: Setting
) -> None:
    stage = open_stage(edition, setting)
    stage.session.show_scene("timeline")
    band = stage.item("timeline")
    stage.session.milestone = "gr-tower-1980"
    wait_for(stage.window.frameSwapped, lambda: free_area(stage)[3] <= stage.rectangle("timeline").top() and bool(band))

    assert stage.ask("places")["the-hive"] == "absent"
    label = next(label for label in stage.ask("labels")["labels"] if label["id"] == "gr-hospital")
    left, top, right, bottom = free_area(stage)
    assert all(left <= box["x"] <= right and top <= box["y"] <= bottom for box in label["boxes"])
    assert stage.session.selectedKind == ""

    stage.session.go_home()
    assert stage.ask("places")["the-hive"] == "standing"


def test_a_section_that_is_pointed_at_is_wholly_in_sight(stage: Stage) -> None:
    show(stage, selection={"kind": "section", "id": "m14-2024-sud"}, date="2024-06-24")

    assert stage.ask("camera")["view"] == "grandparis"
    left, top, right, bottom = free_area(stage)
    for end in ("maison-blanche", "aeroport-d-orly"):
        station = target(stage, "station", end)
        assert left < station["x"] < right
        assert top < station["y"] < bottom


def test_the_place_of_the_station_is_shown_from_near(stage: Stage) -> None:
    stage.session.view = "grandparis"
    stage.settle("grandparis")

    show(stage, selection={"kind": "place", "id": "station-gustave-roussy"})
    stage.settle("campus")

    assert stage.ask("camera")["zoom"] > 14.4


def test_the_buttons_zoom_by_one_level_towards_the_campus(stage: Stage) -> None:
    stage.session.view = "grandparis"
    stage.settle("grandparis")
    before, there = stage.ask("camera"), target(stage, "station", "villejuif-gustave-roussy")

    stage.session.zoom(1)
    wait_for(stage.link.settled)

    after = target(stage, "station", "villejuif-gustave-roussy")
    assert stage.ask("camera")["zoom"] == pytest.approx(before["zoom"] + 1, abs=0.01)
    assert (after["x"], after["y"]) == pytest.approx((there["x"], there["y"]), abs=5)


def test_a_flight_between_the_views_takes_no_longer_than_it_may(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, MOVING)
    stage.session.view = "grandparis"

    stage.settle("grandparis", timeout_s=2.0)

    assert stage.ask("camera")["view"] == "grandparis"
    assert stage.ask("camera")["moving"] is False


def test_in_high_contrast_the_ground_is_white(stage: Stage) -> None:
    assert "#f4f1ea" in ground(stage)

    show(stage, highContrast=True)

    wait_for(stage.window.frameSwapped, lambda: "#f4f1ea" not in ground(stage))
    assert "#ffffff" in ground(stage)


def ground(stage: Stage) -> set[str]:
    """The colours along a line across the map."""
    picture = stage.grab()
    return {picture.pixelColor(x, picture.height() // 2).name() for x in range(0, picture.width(), 2)}


def test_targets_are_large_enough_for_a_finger(stage: Stage) -> None:
    targets = stage.ask("targets")

    assert len(targets) >= 10
    assert min(2 * t["radius"] for t in targets) / stage.setting.pixels_per_mm >= 12.0
