"""The catalogue's entries of the home scene."""

from typing import Any

import pytest

from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from tests.maps.conftest import SAMPLE


@pytest.fixture(scope="module")
def french() -> dict[str, Any]:
    return build_catalogue(read_content(SAMPLE), {}, "fr")


def test_intents_stand_in_the_order_of_their_file(french: dict[str, Any]) -> None:
    assert list(french["home"]) == ["hospital", "transport", "toilets", "help"]


def test_an_intent_names_its_answers_in_its_language(french: dict[str, Any]) -> None:
    transport = french["home"]["transport"]

    assert (transport["icon"], transport["name"], transport["hint"]) == ("station", "Métro", "Les stations")
    assert transport["answers"] == [
        {"kind": "station", "id": "parc", "name": "Parc", "note": "Métro 14"},
        {"kind": "organisation", "id": "gustave-roussy", "name": "Gustave Roussy", "note": None},
    ]
    assert [source["id"] for source in transport["sources"]] == ["press"]


def test_an_intent_without_an_answer_says_whom_to_ask(french: dict[str, Any]) -> None:
    toilets = french["home"]["toilets"]

    assert (toilets["answers"], toilets["text"], toilets["ask"]) == ([], None, "Demandez à l’accueil.")
    assert french["home"]["help"]["panel"] == "help"


def test_a_helper_is_dialled_or_is_here(french: dict[str, Any]) -> None:
    assert {one["id"]: one["dial"] for one in french["help"].values()} == {"reception": None, "samu": "15"}
