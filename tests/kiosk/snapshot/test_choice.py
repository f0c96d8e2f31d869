"""Which pictures are taken."""

import pytest

from kiosk.snapshot.choice import Choice, ChoiceError
from kiosk.snapshot.pseudo import PSEUDO_LANGUAGES
from kiosk.snapshot.scenes import SCENES, SCREENS
from maps.pseudo.languages import LONG, MIRRORED

LANGUAGES = ("fr", "en", *PSEUDO_LANGUAGES)


def test_without_a_choice_everything_is_taken() -> None:
    choice = Choice()
    choice.check(SCENES, LANGUAGES)
    assert all(map(choice.has_scene, SCENES))
    assert all(map(choice.has_screen, SCREENS))
    assert choice.among(LANGUAGES) == LANGUAGES


def test_scenes_are_chosen_by_name_or_by_how_it_begins() -> None:
    choice = Choice(scenes=("home", "route-w*"))
    names = [scene.name for scene in SCENES if choice.has_scene(scene)]
    assert names == ["home", "route-walk", "route-walk-step", "route-walk-shortest"]


def test_screens_and_languages_are_chosen() -> None:
    choice = Choice(languages=("en", "ps"), screens=(13, 55))
    choice.check(SCENES, LANGUAGES)
    assert [screen.diagonal_in for screen in SCREENS if choice.has_screen(screen)] == [13, 55]
    assert choice.among(LANGUAGES) == ("en", "ps")


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (Choice(scenes=("home", "rout")), "No scene is called 'rout'. There are: home,"),
        (Choice(languages=("fr", "de")), "There is no language de. There are: fr, en, eo, ps."),
        (Choice(screens=(14,)), "There is no screen 14. There are: 13, 43, 55."),
    ],
)
def test_a_choice_of_nothing_says_what_there_is(choice: Choice, said: str) -> None:
    with pytest.raises(ChoiceError) as refused:
        choice.check(SCENES, LANGUAGES)
    assert said in str(refused.value)


def test_the_languages_that_nobody_speaks_are_those_that_are_made() -> None:
    assert (LONG.code, MIRRORED.code) == PSEUDO_LANGUAGES
