"""The phases, played: years one after the other, and how lots stand on each day."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.session import Session
from kiosk.viewmodels.phases import PhasesModel
from kiosk.viewmodels.phases_states import state_of

TODAY = date(2026, 11, 22)
OPENED = {"kind": "opened", "first_day": "2024-01-01", "last_day": "2024-12-31", "text": "2024", "as_of": ""}
FORECAST = {"kind": "forecast", "first_day": "2027-10-01", "last_day": "2027-12-31", "text": "late 2027", "as_of": ""}


def place(
    identifier: str,
    status: str,
    delivery: Any,
    *,
    confirmed: bool = True,
    area: int = 0,
    kind: str = "laboratories",
    counted: int | None = None,
) -> dict[str, Any]:
    return {
        "id": identifier,
        "name": identifier.title(),
        "status": status,
        "confirmed": confirmed,
        "delivery": delivery,
        "lot": "A",
        "in_zone": True,
        "kind": kind,
        "counted_m2": area if counted is None else counted,
        "floor_area": {"m2": area, "text": f"{area} m²", "note": None} if area else None,
    }


PLACES = [
    place("built", "existing", OPENED, area=3000),
    place("rising", "under_construction", FORECAST, area=1000),
    place("promised", "planned", None),
    place("old", "existing", None),
    place("dropped", "cancelled", None, area=500),
    place("block", "existing", OPENED, area=9000, kind="mixed", counted=4500),
    place("hotel", "existing", OPENED, area=800, kind="lodging"),
    place("wing", "existing", OPENED, area=700, counted=0),
    place("flats", "planned", None, confirmed=False, area=2000, kind="housing"),
]


def station(*openings: Any) -> dict[str, Any]:
    return {"calls": [{"opening": opening} for opening in openings]}


REACH = {
    "days": [
        {"day": "2026-11-22", "stations": {"15": 10, "30": 100, "45": 300, "60": 400}},
        {"day": "2031-12-31", "stations": {"15": 20, "30": 150, "45": 400, "60": 800}},
    ]
}
"""Of the catalogue, as far as the chart reads it."""


@pytest.fixture
def session() -> Session:
    opened = Session("en", TODAY)
    opened.begin_visit()
    opened.show_scene("timeline")
    return opened


@pytest.fixture
def phases(session: Session, qapp: QCoreApplication) -> PhasesModel:
    catalogue = {
        "places": {one["id"]: one for one in PLACES},
        "space": {"groups": [{"places": PLACES}]},
        "sections": {"s": {"opening": {**FORECAST, "last_day": "2031-12-31"}}},
        "milestones": {},
        "figures": {
            "flats": {"purpose": "homes", "year": "2015", "text": "about 9,000 m²"},
            "other": {"purpose": None, "year": "2015", "text": "12 hectares"},
        },
        "stations": {"old": station(None), "new": station(OPENED, FORECAST), "next": station(FORECAST)},
        "reach": REACH,
    }
    return PhasesModel(session, lambda: catalogue)


@pytest.mark.parametrize(
    ("identifier", "day", "state"),
    [
        ("built", date(2023, 12, 31), "later"),
        ("built", date(2024, 12, 31), "delivered"),
        ("built", TODAY, "delivered"),
        ("rising", TODAY, "under_way"),
        ("rising", date(2024, 12, 31), "later"),
        ("rising", date(2027, 11, 30), "under_way"),
        ("rising", date(2027, 12, 31), "expected"),
        ("promised", TODAY, "planned"),
        ("promised", date(2031, 12, 31), "planned"),
        ("old", date(2010, 12, 31), "undated"),
        ("old", TODAY, "delivered"),
    ],
)
def test_a_forecast_is_never_delivered_and_what_has_no_date_gets_none(identifier: str, day: date, state: str) -> None:
    found = next(one for one in PLACES if one["id"] == identifier)

    assert state_of(found, day, TODAY) == state


def test_it_plays_from_the_first_year_to_the_last_announced_one_and_stops(
    phases: PhasesModel, session: Session
) -> None:
    phases.toggle()
    assert (phases.playing, phases.shown, session.shown_date) == (True, True, date(2007, 12, 31))
    shown = []
    while phases.playing:
        phases.step()
        shown.append(session.shown_date)

    assert shown[0] == date(2008, 12, 31)
    assert TODAY in shown
    assert shown[-1] == date(2031, 12, 31)


def test_whoever_pauses_goes_on_where_it_was(phases: PhasesModel, session: Session) -> None:
    phases.toggle()
    phases.step()
    phases.toggle()
    assert not phases.playing
    phases.toggle()

    assert (phases.playing, session.shown_date) == (True, date(2008, 12, 31))


@pytest.mark.parametrize(
    "act",
    [
        lambda session: session.show_date(date(2020, 12, 31)),
        lambda session: session.select("place", "built"),
        lambda session: session.show_scene("explore"),
        lambda session: session.end_visit(),
        lambda session: setattr(session, "panel", "legend"),
    ],
    ids=["another day", "a sheet", "another scene", "the end of the visit", "a panel"],
)
def test_it_stops_when_something_else_is_wanted(act: Any, phases: PhasesModel, session: Session) -> None:
    phases.toggle()
    act(session)

    assert not phases.playing


def bars(phases: PhasesModel) -> list[tuple[str, str, list[tuple[str, float]]]]:
    return [
        (bar["title"], bar["value"], [(part["look"], round(part["share"], 2)) for part in bar["parts"]])
        for bar in phases.bars
    ]


def groups(phases: PhasesModel) -> list[tuple[str, str]]:
    return [(group["title"], group["value"]) for group in phases.groups]


def test_the_chart_counts_known_floor_area_by_use_and_state_and_nothing_twice(
    phases: PhasesModel, session: Session
) -> None:
    phases.toggle()
    session.show_date(date(2027, 12, 31))

    assert bars(phases) == [
        ("Space to work", "4,000 m²", [("delivered", 0.75), ("cross", 0.25)]),
        ("Homes", "2,000 m²", [("unconfirmed", 1.0)]),
        ("Services", "800 m²", [("delivered", 1.0)]),
        ("Mixed block, the rest", "4,500 m²", [("delivered", 1.0)]),
    ]
    assert [round(bar["length"], 2) for bar in phases.bars] == [0.89, 0.44, 0.18, 1.0]
    assert [bar["note"] for bar in phases.bars] == ["", "in the programme: about 9,000 m² (2015)", "", ""]
    assert phases.programme == "Homes, in the programme: about 9,000 m² (2015)."
    assert groups(phases) == [
        ("Delivered", "8,300 m²"),
        ("Announced by then", "1,000 m²"),
        ("To come", ""),
        ("Not confirmed", "2,000 m²"),
    ]
    assert "dropped" not in [one["id"] for one in phases.places]


def test_before_it_was_delivered_nothing_is(phases: PhasesModel, session: Session) -> None:
    phases.toggle()
    session.show_date(date(2020, 12, 31))

    assert {part["look"] for bar in phases.bars for part in bar["parts"]} == {"rest"}


def test_in_the_view_of_greater_paris_the_chart_is_about_the_network(
    phases: PhasesModel, session: Session, english: None
) -> None:
    phases.toggle()
    session.view = "grandparis"
    session.show_date(TODAY)
    assert phases.programme == ""
    stations, *reached = bars(phases)
    assert stations == ("Stations of the Grand Paris Express lines", "3", [("delivered", 0.67), ("rest", 0.33)])
    assert [value for _, value, _ in reached] == ["10 stations", "100 stations", "300 stations", "400 stations"]
    assert groups(phases) == [("In service", "2"), ("Not open yet", "1")]
    assert phases.places == []

    session.show_date(date(2031, 12, 31))
    assert groups(phases) == [("In service", "2"), ("Announced by then", "1")]
    assert [bar["length"] for bar in phases.bars[1:]] == [20 / 800, 150 / 800, 400 / 800, 1.0]


def test_how_far_one_got_in_the_past_is_not_known(phases: PhasesModel, session: Session, english: None) -> None:
    phases.toggle()
    session.view = "grandparis"
    session.show_date(date(2023, 12, 31))

    assert groups(phases) == [("In service", "1"), ("Not open yet", "2")]
    assert {(value, len(parts)) for _, value, parts in bars(phases)[1:]} == {("not known", 0)}
