"""The page *À portée*: numbers of a day, compared with another one, and what the map draws meanwhile."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.session import Session
from kiosk.viewmodels import no_file
from kiosk.viewmodels.ends import Stops
from kiosk.viewmodels.go import GoModel
from kiosk.viewmodels.legend import LegendModel
from kiosk.viewmodels.reach import ReachModel
from tests.kiosk.catalogue import catalogue_in

TODAY = date(2026, 11, 22)


def day(iso: str, text: str, stations: int, *sections: str) -> dict[str, Any]:
    opening = {"text": text, "as_of": "25 juin 2026"}
    return {
        "day": iso,
        "text": text,
        "sections": [{"id": name, "name": name, "number": "15", "opening": opening} for name in sections],
        "stations": {"15": stations, "30": 2 * stations, "45": 3 * stations, "60": 4 * stations},
        "file": f"reach/{iso}",
    }


REACH: dict[str, Any] = {
    "station": None,
    "speed": "4,5",
    "furthest_min": 20,
    "network_as_of": "juin 2026",
    "as_of": "22 novembre 2026",
    "sources": [],
    "days": [
        day("2026-11-22", "22 novembre 2026", 10),
        day("2027-11-30", "automne 2027", 25, "Ligne 15 Sud"),
        day("2031-12-31", "2031", 30, "Ligne 15 Est", "Ligne 15 Ouest"),
    ],
}


@pytest.fixture
def session(qapp: QCoreApplication) -> Session:
    return Session("fr", TODAY)


@pytest.fixture
def catalogue() -> dict[str, Any]:
    return {**catalogue_in("fr"), "reach": REACH}


@pytest.fixture
def model(session: Session, catalogue: dict[str, Any]) -> ReachModel:
    made = ReachModel(session, lambda: catalogue)
    session.show_scene("go")
    session.page = "reach"
    return made


def stations(model: ReachModel) -> list[str]:
    return [row["stations"] for row in model.rows]


def gains(model: ReachModel) -> list[str]:
    return [row["gain"] for row in model.rows]


def test_today_is_shown_first_compared_with_nothing(model: ReachModel, french: None) -> None:
    assert [choice["text"] for choice in model.choices] == ["Aujourd’hui", "Automne 2027", "2031"]
    assert (model.current, model.other) == ("2026-11-22", "")
    assert stations(model) == ["10", "20", "30", "40"]
    assert gains(model) == [""] * 4
    assert model.texts["announced"] == []


def test_a_day_between_two_is_like_the_one_before(model: ReachModel, session: Session) -> None:
    session.show_date(date(2030, 1, 1))
    assert (model.current, stations(model)[0]) == ("2027-11-30", "25")

    session.show_date(date(2027, 11, 29))
    assert model.current == "2026-11-22"

    session.show_date(date(2040, 1, 1))
    assert model.current == "2031-12-31"


def test_a_chosen_day_is_the_date_of_the_map(model: ReachModel, session: Session) -> None:
    model.show_day("2027-11-30")
    assert session.shown_date == date(2027, 11, 30)

    model.show_day("2026-11-22")
    assert session.shown_date == TODAY


def test_two_days_are_compared_whichever_is_shown(model: ReachModel, french: None) -> None:
    model.compare_with("2027-11-30")
    assert gains(model) == ["+15", "+30", "+45", "+60"]
    assert model.texts["hatched"] == (
        "Hachuré sur la carte\N{NO-BREAK SPACE}: atteint plus tôt à l’autre date (automne 2027)"
    )
    assert "2027-11-30" in [choice["value"] for choice in model.others]

    model.show_day("2027-11-30")
    assert (model.other, gains(model)[0]) == ("", "")
    model.compare_with("2026-11-22")
    assert gains(model) == ["+15", "+30", "+45", "+60"]
    assert "plus tôt qu’à l’autre date (aujourd’hui)" in model.texts["hatched"]
    assert "2027-11-30" not in [choice["value"] for choice in model.others]


def test_what_is_only_announced_is_said_with_since_when(model: ReachModel, french: None) -> None:
    model.show_day("2031-12-31")

    said = model.texts["announced"]

    assert [line.split("(")[0].strip() for line in said] == [
        "Automne 2027\N{NO-BREAK SPACE}: Ligne 15 Sud",
        "2031\N{NO-BREAK SPACE}: Ligne 15 Est",
        "2031\N{NO-BREAK SPACE}: Ligne 15 Ouest",
    ]
    assert all("25\N{NO-BREAK SPACE}juin\N{NO-BREAK SPACE}2026" in line for line in said)
    assert any(remark.startswith("Environ") for remark in model.texts["remarks"])


def test_of_the_past_nothing_is_told_but_that_it_is_not_known(
    model: ReachModel, session: Session, french: None
) -> None:
    session.show_date(date(1990, 1, 1))

    assert (model.rows, model.current) == ([], "")
    assert model.texts["remarks"][0].startswith("Pour une date passée")


def test_a_day_that_has_come_is_no_more_offered(session: Session, catalogue: dict[str, Any]) -> None:
    session.today = date(2028, 2, 1)
    model = ReachModel(session, lambda: catalogue)

    assert [choice["value"] for choice in model.choices] == ["2026-11-22", "2031-12-31"]
    assert model.current == "2026-11-22"


def test_the_map_draws_while_the_page_is_open(session: Session, catalogue: dict[str, Any]) -> None:
    model = ReachModel(session, lambda: catalogue)
    told: list[tuple[str, str]] = []
    model.drawn.connect(lambda *files: told.append(files))
    session.show_scene("go")
    assert told == []

    session.page = "reach"
    assert told.pop() == ("reach/2026-11-22", "")
    assert session.view == "grandparis"
    model.compare_with("2031-12-31")
    assert told.pop() == ("reach/2026-11-22", "reach/2031-12-31")
    session.panel = "legend"
    session.panel = ""
    assert told == []
    session.page = "service"
    assert told.pop() == ("", "")
    session.page = "reach"
    session.end_visit()
    assert told.pop() == ("", "")


def test_the_page_leads_to_greater_paris_once(model: ReachModel, session: Session) -> None:
    session.view = "campus"

    model.show_day("2031-12-31")

    assert session.view == "campus"


def test_another_scene_compares_with_nothing(model: ReachModel, session: Session) -> None:
    model.compare_with("2031-12-31")

    session.show_scene("explore")

    assert session.beside is None


def test_without_a_network_there_is_no_such_page(session: Session, catalogue: dict[str, Any]) -> None:
    def pages(entries: dict[str, Any]) -> list[str]:
        return [page["value"] for page in GoModel(session, lambda: entries, Stops(no_file), lambda: True).pages]

    assert "reach" in pages(catalogue)
    assert "reach" not in pages({**catalogue, "reach": None})
    assert ReachModel(session, lambda: {**catalogue, "reach": None}).rows == []


def test_the_legend_names_what_is_drawn_and_nothing_else(session: Session, catalogue: dict[str, Any]) -> None:
    legend = LegendModel(session, lambda: catalogue)

    def families(family: str) -> list[str]:
        samples = [sample for section in legend.sections for sample in section["samples"]]
        return [sample["sample"] for sample in samples if sample["family"] == family]

    assert families("route") == []
    legend.draw_route(
        {
            "parts": [
                {"kind": "walk", "stairs": False, "expected": False},
                {"kind": "ride", "stairs": False, "expected": True},
            ]
        }
    )
    legend.draw_reach("reach/2026-11-22", "")

    assert families("route") == ["walk", "expectedRide"]
    assert {"reach15", "reach60"} <= set(families("area"))
    assert "gain" not in families("area")
    legend.draw_route(None)
    assert families("route") == []


def test_the_phases_draw_what_is_within_reach_in_the_view_of_greater_paris(
    session: Session, catalogue: dict[str, Any]
) -> None:
    model = ReachModel(session, lambda: catalogue)
    drawn: list[tuple[str, str]] = []
    model.drawn.connect(lambda shown, beside: drawn.append((shown, beside)))
    session.show_scene("timeline")
    session.page = "phases"
    assert drawn == []

    session.view = "grandparis"
    session.show_date(date(2027, 12, 31))
    session.show_date(date(2019, 12, 31))
    session.show_date(None)
    session.view = "campus"
    files = [day["file"] for day in REACH["days"]]
    assert drawn == [(files[0], ""), (files[1], ""), ("", ""), (files[0], ""), ("", "")]

    session.view = "grandparis"
    session.page = ""
    assert drawn[-1] == ("", "")
