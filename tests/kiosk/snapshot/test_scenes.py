"""The table of scenes."""

import pytest

from kiosk.snapshot.scenes import SCENES, SCREENS, Scene
from maps.store import Edition

KINDS = {"place": "places", "station": "stations", "organisation": "organisations"}


def test_every_scene_and_every_screen_has_a_name_of_its_own() -> None:
    assert len({scene.name for scene in SCENES}) == len(SCENES)
    assert len({screen.name for screen in SCREENS}) == len(SCREENS)


def test_both_orientations_are_photographed() -> None:
    assert {screen.width > screen.height for screen in SCREENS} == {True, False}


def test_each_kind_of_layout_is_photographed_in_languages_that_nobody_speaks() -> None:
    chosen = [scene for scene in SCENES if scene.pseudo]
    assert {scene.scene for scene in chosen} == {scene.scene for scene in SCENES}
    assert {scene.panel for scene in chosen} == {scene.panel for scene in SCENES}
    assert {scene.kind for scene in chosen} >= {"place", "station"}


@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene.kind], ids=lambda scene: scene.name)
def test_what_a_scene_selects_is_in_the_shipped_content(edition: Edition, scene: Scene) -> None:
    assert scene.id in edition.catalogue("fr")[KINDS[scene.kind]]


def test_every_status_of_a_place_is_in_a_scene(edition: Edition) -> None:
    places = edition.catalogue("fr")["places"]
    shown = {places[scene.id]["status"] for scene in SCENES if scene.kind == "place"}
    assert shown >= {place["status"] for place in places.values()}
