"""The way as the panel tells it: on foot step by step, by rail with its minutes itemised, or why there is none."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kiosk.session import Session
from kiosk.viewmodels.ends import Stops
from kiosk.viewmodels.route import RouteModel
from kiosk.viewmodels.route_legs import part_items, whole_minutes
from kiosk.viewmodels.take import TakeModel
from kiosk.viewmodels.take_text import WAY_LIMIT
from kiosk.ways import Found, Network, Wanted, Ways
from maps.store import Edition

TODAY = date(2026, 11, 26)
FUTURE = date(2031, 12, 31)


class AtOnce(Ways):
    """Answers at once, in this thread, and as a test changes it."""

    def __init__(self, edition: Edition) -> None:
        super().__init__(edition.read)
        self._known = Network(self._files())
        self.change: Callable[[dict[str, Any]], None] = lambda _: None

    def ask(self, wanted: Wanted, then: Callable[[Found], None]) -> None:
        found = dict(self._known.between(wanted))
        self.change(found)
        then(found)


@pytest.fixture
def session() -> Session:
    session = Session("fr", TODAY)
    session.begin_visit()
    return session


@pytest.fixture
def ways(edition: Edition) -> AtOnce:
    return AtOnce(edition)


@pytest.fixture
def route(session: Session, edition: Edition, ways: AtOnce, french: None) -> RouteModel:
    return RouteModel(session, lambda: edition.catalogue(session.language), ways, Stops(edition.read))


def test_a_walk_is_told_step_by_step(session: Session, route: RouteModel) -> None:
    session.go_to("place", "the-hive")
    assert (route.state, route.goal, route.origin) == ("walk", "The Hive", "depuis ici, à pied")
    assert (route.time, route.length) == ("environ 6\u00a0min", "470\u00a0m")
    assert [(step["number"], step["text"], step["amount"]) for step in route.steps[:2]] == [
        ("1", "Partez légèrement à droite", "40\u00a0m"),
        ("2", "Tournez à droite, par la voie de desserte", "260\u00a0m"),
    ]


def test_what_is_not_sure_of_a_walk_is_said(session: Session, route: RouteModel) -> None:
    session.go_to("place", "the-hive")
    assert [state["text"] for state in route.states] == ["Sans escalier connu"]
    assert "l’entrée" in route.notes[0]
    assert "août\u00a02021" in route.notes[1]
    assert "la borne" in route.notes[2]


def test_where_both_walks_are_one_there_is_no_choice(session: Session, route: RouteModel) -> None:
    session.go_to("place", "the-hive")
    assert route.stairs == []


def test_the_shortest_walk_names_its_stairs(session: Session, route: RouteModel) -> None:
    session.go_to("place", "redoute-hautes-bruyeres")
    assert [choice["value"] for choice in route.stairs] == ["level", "any"]
    assert not any(step["stairs"] for step in route.steps)
    session.anyWay = True
    assert "escaliers" in route.stairs[1]["text"]
    assert any(step["stairs"] for step in route.steps)


def test_stairs_are_never_walked_unasked(session: Session, route: RouteModel, ways: AtOnce) -> None:
    ways.change = lambda found: found.update(walk=None)
    session.go_to("place", "redoute-hautes-bruyeres")
    assert route.state == "message"
    assert "sans escalier" in route.message["text"]
    assert route.drawn is None
    assert "avec escaliers" in route.message["stairs"]
    session.anyWay = True
    assert [state["text"] for state in route.states] == ["Avec escaliers"]


def test_a_verified_walk_is_step_free(session: Session, route: RouteModel, ways: AtOnce) -> None:
    def verify(found: dict[str, Any]) -> None:
        found["walk"] = {**found["walk"], "stairs": "step_free", "verified_on": "2026-10-01", "entrance_known": True}

    ways.change = verify
    session.go_to("place", "the-hive")
    assert [state["text"] for state in route.states] == ["Sans marche"]
    assert "1er\u00a0octobre\u00a02026" in route.notes[0]


def test_a_journey_has_its_minutes_itemised(session: Session, route: RouteModel) -> None:
    session.go_to("station", "aeroport-d-orly")
    assert (route.state, route.time, route.length) == ("journey", "environ 15\u00a0min", "direct")
    assert [part["label"] for part in route.parts] == ["En train", "Attente", "À pied"]
    assert sum(int(part["value"].partition("\u00a0")[0]) for part in route.parts) == 15
    ride = route.steps[1]
    assert (ride["disc"]["number"], ride["text"]) == ("14", "Métro 14 vers Aéroport d’Orly")
    assert ride["notes"] == ["Villejuif – Gustave Roussy → Aéroport d’Orly · 4 stations", "Attente\u00a0: 2\u00a0min"]


def test_a_journey_says_its_day_and_what_it_rests_on(session: Session, route: RouteModel) -> None:
    session.go_to("station", "aeroport-d-orly")
    assert "26\u00a0novembre\u00a02026" in route.notes[0]
    assert "bus" in route.notes[1]


def test_parts_add_up_to_the_whole() -> None:
    journey = {"minutes": 14.6, "ride_min": 10.3, "wait_min": 1.5, "change_min": 0.0, "walk_min": 2.8}
    assert whole_minutes(journey) == {"ride": 10, "wait": 2, "change": 0, "walk": 3}
    assert len(part_items(journey)) == 3


def test_what_is_only_announced_is_marked(session: Session, route: RouteModel) -> None:
    session.show_scene("go")
    session.show_date(FUTURE)
    session.go_to("station", "noisy-champs")
    assert [state["tone"] for state in route.states] == ["caution"]
    assert [step["announced"] for step in route.steps if step["announced"]] == [
        "Annoncée pour l’automne\u00a02027 · état\u00a0au\u00a025\u00a0juin\u00a02026"
    ]


def test_the_fastest_stands_first_and_the_fewest_changes_last(session: Session, route: RouteModel) -> None:
    session.go_to("station", "chatillon-montrouge")
    assert [way["tag"] for way in route.ways] == ["Le plus rapide", "", "Le moins de changements"]
    assert route.ways[0]["chosen"]
    before = route.time
    session.journey = 2
    assert route.time != before
    assert route.ways[2]["chosen"]


def test_a_line_without_a_colour_has_an_ink_disc(session: Session, route: RouteModel) -> None:
    session.go_to("station", "la-defense")
    discs = [step["disc"] for step in route.steps if step["disc"]]
    assert [disc["number"] for disc in discs] == ["14", "A"]
    assert route.drawn is not None
    assert [part["colour"] for part in route.drawn["parts"] if part["kind"] == "ride"] == ["#62259D", None]


@pytest.mark.parametrize(
    ("kind", "goal", "says"),
    [
        ("here", "here", "même endroit"),
        ("place", "kadans-2", "Deuxième immeuble Kadans"),
        ("station", "guyancourt", "Guyancourt"),
        ("station", "atlantis", "plus connu"),
    ],
)
def test_where_there_is_no_way_it_is_said_why_and_what_to_do(
    session: Session, route: RouteModel, kind: str, goal: str, says: str
) -> None:
    session.go_to(kind, goal)
    assert route.state == "message"
    assert says in route.message["text"]
    assert route.message["advice"]
    assert route.drawn is None


def test_a_day_that_is_not_known_leads_back_to_today(session: Session, route: RouteModel) -> None:
    session.show_scene("go")
    session.show_date(date(2020, 1, 1))
    session.go_to("station", "aeroport-d-orly")
    assert "1er\u00a0janvier\u00a02020" in route.message["text"]
    assert route.message["otherDay"]
    route.show_today()
    assert route.state == "journey"


def test_a_way_may_begin_elsewhere_and_lead_here(session: Session, route: RouteModel) -> None:
    session.go_to("place", "the-hive")
    session.turn_round()
    assert (route.goal, route.start, route.origin) == ("Vous êtes ici", "The Hive", "départ\u00a0: The Hive, à pied")
    assert not any("l’entrée" in note for note in route.notes)


def test_a_station_without_a_sheet_has_its_name(session: Session, route: RouteModel) -> None:
    session.go_to("station", "nation")
    assert (route.state, route.goal) == ("journey", "Nation")


def test_the_map_draws_the_way_and_its_steps(session: Session, route: RouteModel) -> None:
    drawn: list[Any] = []
    route.drawnChanged.connect(lambda: drawn.append(route.drawn))
    session.go_to("place", "redoute-hautes-bruyeres")
    session.anyWay = True
    session.step = 2
    assert route.drawn is not None
    assert {part["stairs"] for part in route.drawn["parts"]} == {True, False}
    assert (route.drawn["step"], len(route.drawn["steps"])) == (2, route.count)
    assert route.drawn["parts"][0]["line"][0] == [2.34905, 48.79385]
    assert len({one["id"] for one in drawn if one}) == 2
    session.show_scene("explore")
    assert route.drawn is None


def test_steps_are_followed_one_by_one(session: Session, route: RouteModel) -> None:
    session.go_to("place", "the-hive")
    for by, step in ((1, 0), (1, 1), (-1, 0), (-1, -1), (-1, -1)):
        route.follow(by)
        assert session.step == step
    session.step = 99
    assert route.step == -1


def test_what_is_taken_along_of_a_way_has_its_steps(session: Session, route: RouteModel, edition: Edition) -> None:
    stops = Stops(edition.read)
    taken = TakeModel(session, lambda: edition.catalogue("fr"), route.lines, stops.name)
    session.go_to("place", "the-hive")
    session.follow_panel("take")
    lines = taken.text.split("\n")
    assert lines[:2] == ["The Hive", "Villejuif"]
    assert lines[2].startswith("depuis ici, à pied, environ 6")
    assert lines[3].startswith("1. Partez légèrement à droite")
    assert [line[:2] for line in lines[3:7]] == ["1.", "2.", "3.", "4."]
    assert len(taken.text) <= WAY_LIMIT
    assert route.drawn is not None
    session.go_back()
    session.go_to("station", "nation")
    session.follow_panel("take")
    assert taken.text.split("\n")[0] == "Nation"


def test_the_end_of_a_visit_forgets_where_somebody_went(session: Session, route: RouteModel) -> None:
    session.go_to("place", "the-hive")
    session.end_visit()
    assert (route.goal, route.steps, route.drawn, route.time) == ("", [], None, "")


def test_another_language_says_it_again(session: Session, route: RouteModel) -> None:
    session.go_to("place", "gr-hospital")
    session.language = "en"
    route.refresh()
    assert route.goal == "Gustave Roussy hospital"
