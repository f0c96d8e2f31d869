"""Trains and buses: what is known with its date, and no guess where nothing is."""

from datetime import date

import pytest

from kiosk.session import Session
from kiosk.viewmodels.service import ServiceModel, readable_ink
from tests.kiosk.catalogue import catalogue_in


@pytest.fixture
def model(english: None) -> ServiceModel:
    return ServiceModel(Session("en", date(2026, 11, 22)), lambda: catalogue_in("en"))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_what_is_known_of_a_line_is_told_with_its_date(model: ServiceModel) -> None:
    assert [plain(fact) for fact in model.lines[0]["facts"]] == [
        "First train 05:30 · as of March 2026",
        "Last train 00:45 · as of March 2026",
        "At peak times a train about every 85 s · as of March 2026",
        "In the daytime a train about every 2.5 min · as of March 2026",
        "In the evening a train about every 8 min · as of March 2026",
    ]


def test_what_is_not_known_of_a_line_is_not_told(model: ServiceModel) -> None:
    line = model.lines[1]

    assert (line["name"], line["facts"]) == ("Line 15", [])
    assert plain(line["place"]) == "Bagneux – Lucie Aubrac · 2.4 km as the crow flies"


def test_the_nearest_stations_are_told_with_the_straight_line_to_them(model: ServiceModel) -> None:
    (group,) = model.stations

    distances = [plain(link["note"]) for link in group["links"]]
    assert group["links"][0]["id"] == "vgr"
    assert distances[0].endswith(" m")
    assert "2.4 km" in distances


def test_where_the_kiosk_does_not_know_where_it_stands_no_distance_is_told(english: None) -> None:
    catalogue = catalogue_in("en")
    catalogue["settings"]["here"] = None
    model = ServiceModel(Session("en", date(2026, 11, 22)), lambda: catalogue)

    assert model.stations == []
    assert model.lines[1]["place"] == "Bagneux – Lucie Aubrac"


def test_bus_lines_say_what_is_verified_and_what_is_not(model: ServiceModel) -> None:
    told = [(group["text"], [line["number"] for line in group["lines"]]) for group in model.buses]

    assert told == [
        ("Calls at the station · RATP · stops at the campus", ["162"]),
        ("Way not known to the kiosk · RATP · stop not verified", ["131", "380"]),
    ]


def test_each_source_is_named_once(model: ServiceModel) -> None:
    assert len(model.sources) == 1


def test_without_content_there_is_nothing(english: None) -> None:
    catalogue = catalogue_in("en") | {"service": [], "buses": []}
    model = ServiceModel(Session("en", date(2026, 11, 22)), lambda: catalogue)

    assert (model.lines, model.buses, model.sources) == ([], [], [])


@pytest.mark.parametrize(
    ("colour", "ink"), [("#82DC73", "#12263A"), ("#640082", "#FFFFFF"), ("#FFBE00", "#12263A"), ("#0055C8", "#FFFFFF")]
)
def test_a_number_can_be_read_on_the_colour_of_its_line(colour: str, ink: str) -> None:
    assert readable_ink(colour) == ink
