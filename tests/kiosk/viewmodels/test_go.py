"""The page Trajet: both ends of a way, and suggestions that come from the content."""

from datetime import date
from typing import Any

import pytest

from kiosk.session import Session
from kiosk.viewmodels.ends import Stops, campus_station, end_of, usual_start
from kiosk.viewmodels.go import GoModel
from kiosk.viewmodels.suggestions import region_ends
from maps.store import Edition


@pytest.fixture
def session() -> Session:
    session = Session("fr", date(2026, 11, 26))
    session.begin_visit()
    session.show_scene("go")
    return session


@pytest.fixture
def go(session: Session, edition: Edition, french: None) -> GoModel:
    return GoModel(session, lambda: edition.catalogue("fr"), Stops(edition.read), lambda: True)


def ids(go: GoModel) -> list[list[str]]:
    return [[end["id"] for end in group["ends"]] for group in go.suggestions]


def test_a_way_begins_here_and_its_goal_is_chosen(go: GoModel) -> None:
    assert (go.start, go.goal, go.coming) == ("Vous êtes ici", "", False)


def test_what_people_look_for_is_offered(go: GoModel) -> None:
    campus, region = ids(go)
    assert campus[:2] == ["gr-hospital", "villejuif-gustave-roussy"]
    assert "the-hive" in campus
    assert {"aeroport-d-orly", "chatelet"} <= set(region)


def test_one_end_is_not_offered_for_the_other(session: Session, go: GoModel) -> None:
    session.choose("origin")
    session.pick("place", "the-hive")
    assert go.start == "The Hive"
    assert all("the-hive" not in group for group in ids(go))


def test_turned_round_one_chooses_where_one_is_coming_from(session: Session, go: GoModel) -> None:
    session.turn_round()
    assert (go.start, go.goal, go.coming) == ("", "Vous êtes ici", True)


def test_destinations_of_the_content_go_before_the_usual_stations(edition: Edition) -> None:
    catalogue: dict[str, Any] = dict(edition.catalogue("fr"))
    catalogue["comparison"] = {"destinations": [{"station": "massy-palaiseau"}, {"station": "atlantis"}]}
    assert [end["id"] for end in region_ends(catalogue)] == ["massy-palaiseau"]


def test_where_the_kiosk_stands_is_not_known_ways_begin_at_the_station(edition: Edition) -> None:
    catalogue: dict[str, Any] = dict(edition.catalogue("fr"))
    catalogue["settings"] = {**catalogue["settings"], "here": None}
    assert usual_start(catalogue) == campus_station(catalogue) == ("station", "villejuif-gustave-roussy")


@pytest.mark.parametrize(
    ("kind", "identifier", "end"),
    [
        ("place", "the-hive", ("place", "the-hive")),
        ("place", "hotel-d1b", ("place", "hotel-d1b")),
        ("organisation", "sanofi", ("place", "the-hive")),
        ("stop", "nation", ("station", "nation")),
        ("place", "kadans-2", None),
        ("place", "university-health-pole", None),
        ("milestone", "gr-tower-1980", None),
    ],
)
def test_what_a_way_may_lead_to(edition: Edition, kind: str, identifier: str, end: tuple[str, str] | None) -> None:
    assert end_of(edition.catalogue("fr"), kind, identifier) == end
