"""What the catalogue tells beside the map: milestones, figures, statements, notices."""

from typing import Any

import pytest

from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from tests.maps.conftest import SAMPLE

NARROW, NO_BREAK = "\u202f", "\u00a0"


@pytest.fixture(scope="module")
def french() -> dict[str, Any]:
    return build_catalogue(read_content(SAMPLE), {}, "fr")


@pytest.fixture(scope="module")
def english() -> dict[str, Any]:
    return build_catalogue(read_content(SAMPLE), {}, "en")


def test_milestones_stand_in_the_order_of_time(french: dict[str, Any]) -> None:
    assert list(french["milestones"]) == ["tower", "school", "line-15"]


def test_a_milestone_without_a_date_takes_that_of_its_section_before_that_of_its_place(french: dict[str, Any]) -> None:
    milestone = french["milestones"]["line-15"]

    assert milestone["date"] == french["sections"]["m15-sud"]["opening"]
    assert (milestone["date"]["text"], milestone["section"]) == ("automne 2027", "m15-sud")


def test_a_milestone_without_date_and_section_takes_the_delivery_of_its_place(english: dict[str, Any]) -> None:
    milestone = english["milestones"]["tower"]

    assert milestone["date"] == english["places"]["hospital"]["delivery"]
    assert milestone["date"]["text"] == "May 1980"
    assert milestone["place"] == {"id": "hospital", "name": "Hospital"}


def test_what_is_done_announced_and_given_up_is_told_apart(french: dict[str, Any]) -> None:
    states = {identifier: milestone["state"] for identifier, milestone in french["milestones"].items()}

    assert states == {"tower": "done", "school": "cancelled", "line-15": "announced"}


def test_a_milestone_is_written_in_its_language(french: dict[str, Any], english: dict[str, Any]) -> None:
    assert french["milestones"]["school"] == {
        "id": "school",
        "title": "Une école ailleurs",
        "text": "Elle ne viendra pas.",
        "date": {
            "text": "septembre 2019",
            "precision": "month",
            "kind": "opened",
            "first_day": "2019-09-01",
            "last_day": "2019-09-30",
            "last_text": "30 septembre 2019",
            "as_of": "9 septembre 2019",
            "source": "press",
        },
        "state": "cancelled",
        "place": None,
        "section": None,
        "audience": "investor",
        "sources": [
            {"id": "press", "title": "Communiqué", "publisher": "Société des grands projets", "date": "sans date"}
        ],
    }
    assert english["milestones"]["school"]["title"] == "A school elsewhere"


def test_a_figure_is_written_out_with_its_unit_and_how_it_is_meant(
    french: dict[str, Any], english: dict[str, Any]
) -> None:
    funds = french["figures"]["funds"]

    assert (funds["value"], funds["number"]) == (1200.5, f"1{NARROW}200,5")
    assert funds["text"] == f"plus de 1{NARROW}200,5{NO_BREAK}millions d’euros"
    assert english["figures"]["funds"]["text"] == f"more than 1,200.5{NO_BREAK}million euros"


def test_a_doubtful_figure_comes_with_its_note_and_its_audience(french: dict[str, Any]) -> None:
    funds = french["figures"]["funds"]

    assert (funds["confirmed"], funds["note"]) == (False, "D’après une seule source.")
    assert (funds["audience"], funds["group"]) == ("investor", "investment")


def test_the_years_of_a_figure_are_written_as_a_span(french: dict[str, Any]) -> None:
    assert [figure["year"] for figure in french["figures"].values()] == [
        "2011–2025",
        "2026",
        None,
        "2026",
        None,
    ]


def test_a_figure_without_a_unit_is_its_number(french: dict[str, Any]) -> None:
    assert (french["figures"]["rank"]["text"], french["figures"]["rank"]["unit"]) == ("4", None)


def test_a_statement_names_what_tells_it(english: dict[str, Any]) -> None:
    served = english["statements"]["served"]

    assert served["text"] == "One line of two runs."
    assert served["shown_by"] == [
        {"kind": "station", "id": "parc", "name": "Parc"},
        {"kind": "milestone", "id": "line-15", "name": "Line 15 arrives"},
        {"kind": "figure", "id": "area", "name": "Area"},
        {"kind": "organisation", "id": "gustave-roussy", "name": "Gustave Roussy"},
        {"kind": "place", "id": "hospital", "name": "Hospital"},
    ]


def test_a_notice_says_its_first_and_last_day(french: dict[str, Any]) -> None:
    assert french["notices"] == {
        "lift": {"id": "lift", "text": "Ascenseur en panne.", "first_day": "2026-12-01", "last_day": "2026-12-05"},
    }
