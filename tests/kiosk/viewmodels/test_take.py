"""What a visitor takes along: a text of a few lines, and a map on the web only where it is asked for."""

from datetime import date
from typing import Any

import pytest

from kiosk.session import Session
from kiosk.viewmodels.take import TakeModel
from kiosk.viewmodels.take_text import LIMIT, LONGEST, WAY_LIMIT, take_text, web_map
from tests.kiosk.catalogue import catalogue_in

TODAY = date(2026, 11, 22)


def text_of(kind: str, identifier: str, **changes: Any) -> list[str]:
    catalogue = catalogue_in("fr")
    return take_text(catalogue, kind, {**catalogue[f"{kind}s"][identifier], **changes}, TODAY).split("\n")


def test_a_place_is_told_with_its_address_the_way_and_how_recent_that_is(french: None) -> None:
    assert text_of("place", "gr-hospital") == [
        "Gustave Roussy",
        "rue Édouard-Vaillant, Villejuif",
        "Ligne 14\u00a0: Villejuif – Gustave Roussy, à 200 m à vol d’oiseau",
        "État\u00a0:\u00a0novembre\u00a02026 · borne Campus Grand Parc",
    ]


def test_a_station_is_told_with_the_lines_in_service(french: None) -> None:
    assert text_of("station", "vgr")[:3] == ["Villejuif – Gustave Roussy", "Villejuif", "Ligne 14"]
    assert text_of("place", "station-vgr")[2] == "Ligne 14"


def test_an_organisation_is_where_its_place_is(french: None) -> None:
    assert text_of("organisation", "pscc")[1:3] == [
        "116 rue Édouard-Vaillant, 94800 Villejuif",
        "Ligne 14\u00a0: Villejuif – Gustave Roussy, à 250 m à vol d’oiseau",
    ]


def test_what_is_not_known_is_left_out(french: None) -> None:
    assert len(text_of("organisation", "sanofi")) == 2


def test_no_station_is_named_that_is_far(french: None) -> None:
    far = {"lon": 2.2, "lat": 48.7, "certainty": "surveyed"}
    assert len(text_of("place", "gr-hospital", position=far)) == 3


def test_steps_of_a_way_stand_instead_as_many_as_have_room(french: None) -> None:
    catalogue = catalogue_in("fr")
    steps = [f"{number}. Suivez la rue jusqu’au prochain carrefour" for number in range(1, 20)]
    text = take_text(catalogue, "place", catalogue["places"]["gr-hospital"], TODAY, steps)
    lines = text.split("\n")
    assert lines[2:4] == steps[:2]
    assert lines[-2] == "…"
    assert WAY_LIMIT - 60 < len(text) <= WAY_LIMIT


def test_no_text_is_longer_than_a_code_can_hold(french: None) -> None:
    lines = text_of("place", "gr-hospital", name="x" * 10_000, address="y\n" * 5_000)
    assert len("\n".join(lines)) <= LIMIT
    assert [len(line) for line in lines[:2]] == [LONGEST, LONGEST]


def test_a_map_on_the_web_has_a_mark_at_the_place() -> None:
    catalogue = catalogue_in("fr")
    address = web_map(catalogue, "place", catalogue["places"]["gr-hospital"])
    assert address == "https://www.openstreetmap.org/?mlat=48.79447&mlon=2.34779#map=18/48.79447/2.34779"
    assert web_map(catalogue, "place", catalogue["places"]["outpatients"]) == ""


@pytest.fixture
def session() -> Session:
    session = Session("fr", TODAY)
    session.begin_visit()
    return session


def test_the_first_page_holds_the_text_and_the_second_the_map(session: Session, french: None) -> None:
    taken = TakeModel(session, lambda: catalogue_in("fr"))
    session.select("place", "gr-hospital")
    session.follow_panel("take")
    assert (taken.name, taken.text.partition("\n")[0], taken.hasMap) == ("Gustave Roussy", "Gustave Roussy", True)
    first = taken.code
    session.follow_panel("take", "map")
    assert taken.text.startswith("https://www.openstreetmap.org/")
    assert taken.code != first
    session.go_back()
    assert taken.code == first


def test_a_station_is_taken_along_with_the_address_of_its_place(session: Session, french: None) -> None:
    taken = TakeModel(session, lambda: catalogue_in("fr"))
    session.select("station", "vgr")
    session.follow_panel("take")
    assert taken.text.split("\n")[1] == "rue Édouard-Vaillant, Villejuif"


def test_another_language_writes_another_code(session: Session, french: None) -> None:
    taken = TakeModel(session, lambda: catalogue_in(session.language))
    session.select("place", "gr-hospital")
    session.follow_panel("take")
    before = taken.code
    session.language = "en"
    taken.refresh()
    assert taken.code != before
