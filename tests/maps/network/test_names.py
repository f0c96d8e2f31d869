"""What a person types, and what is meant."""

import pytest

from maps.network.errors import NoAnswer
from maps.network.names import Named, Names, plain

NAMES = Names(
    [
        Named("station", "l-hay-les-roses", "L’Haÿ-les-Roses", ()),
        Named("station", "chatelet", "Châtelet", ()),
        Named("station", "chatelet-les-halles", "Châtelet-Les Halles", ()),
        Named("station", "chevaleret", "Chevaleret", ("Le Chevaleret",)),
        Named("place", "chatelet", "Châtelet", ()),
        Named("place", "gr-hospital", "Hôpital Gustave Roussy", ("Gustave Roussy hospital",)),
    ]
)


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Châtelet", "chatelet"),
        ("CHATELET", "chatelet"),
        ("  l'hay les roses ", "l-hay-les-roses"),
        ("chatelet-les-halles", "chatelet-les-halles"),
        ("gustave roussy HOSPITAL", "gr-hospital"),
        ("gustave roussy", "gr-hospital"),
        ("les halles", "chatelet-les-halles"),
        ("le chevaleret", "chevaleret"),
    ],
)
def test_a_thing_is_found_by_id_name_or_a_part_that_is_its_own(text: str, identifier: str) -> None:
    assert NAMES.find(text).id == identifier


def test_a_station_is_meant_before_a_place_of_the_same_name() -> None:
    assert NAMES.find("Châtelet").kind == "station"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Chatlet", "There is no station or place 'Chatlet'. Did you mean: Châtelet, Chevaleret?"),
        ("qqqqqq", "There is no station or place 'qqqqqq'."),
        ("", "There is no station or place ''."),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest_ones(text: str, said: str) -> None:
    with pytest.raises(NoAnswer) as refusal:
        NAMES.find(text)

    assert (refusal.value.code, str(refusal.value)) == ("unknown", said)


def test_a_name_is_compared_without_accents_capitals_and_marks() -> None:
    assert plain("Saint-Sébastien–Froissart (Cœur)") == "saint sebastien froissart coeur"
