"""The home scene: what answers an intent, the way back from it, and who helps."""

from datetime import date

import pytest

from kiosk.session import Session
from kiosk.viewmodels.home import HomeModel
from tests.kiosk.catalogue import catalogue_in


@pytest.fixture
def session() -> Session:
    session = Session("fr", date(2026, 11, 22))
    session.begin_visit()
    return session


@pytest.fixture
def home(session: Session) -> HomeModel:
    return HomeModel(session, lambda: catalogue_in("fr"))


def test_the_tiles_stand_in_the_order_of_the_content(home: HomeModel) -> None:
    assert [intent["id"] for intent in home.intents] == [
        *("hospital", "transport", "lodging", "childcare", "toilets", "help")
    ]
    assert home.intents[0] == {
        "id": "hospital",
        "icon": "hospital",
        "name": "Hôpital",
        "hint": "Où il se trouve",
    }


def test_the_one_answer_is_shown_at_once(home: HomeModel, session: Session) -> None:
    home.answer("hospital")
    assert (session.selectedKind, session.selectedId) == ("place", "gr-hospital")
    session.go_back()
    assert (session.scene, session.selectedKind, session.panel) == ("home", "", "")


def test_several_answers_are_offered_with_what_to_know_first(home: HomeModel, session: Session) -> None:
    home.answer("transport")
    assert (session.panel, session.page) == ("intent", "transport")
    assert (home.intent["name"], home.intent["text"]) == ("Métro et bus", "Une station est en face.")
    assert [(answer["icon"], answer["note"]) for answer in home.intent["answers"]] == [
        ("station", "Ligne 14"),
        ("innovation_business", ""),
        ("hospital", ""),
    ]
    assert home.intent["sources"]


def test_where_no_answer_is_known_it_says_whom_to_ask(home: HomeModel, session: Session) -> None:
    home.answer("toilets")
    assert (session.panel, home.intent["answers"], home.intent["ask"]) == ("intent", [], "Demandez à l’accueil.")


def test_help_has_a_panel_of_its_own(home: HomeModel, session: Session) -> None:
    home.answer("help")
    assert session.panel == "help"
    assert [(helper["id"], helper["dial"]) for helper in home.helpers] == [("reception", ""), ("samu", "15")]
    assert len(home.helpSources) == 1


def test_an_unknown_intent_answers_nothing(home: HomeModel, session: Session) -> None:
    before = session.visit
    home.answer("treasure")
    assert session.visit == before


def test_a_choice_leads_back_to_the_choices_and_these_home(home: HomeModel, session: Session) -> None:
    home.answer("transport")
    session.follow("station", "vgr")
    session.go_back()
    assert (session.panel, session.page, session.selectedKind) == ("intent", "transport", "")
    session.go_back()
    assert (session.scene, session.panel, session.canGoBack) == ("home", "", False)


def test_an_intent_that_another_edition_has_no_more_closes(session: Session) -> None:
    shown = catalogue_in("fr")
    home = HomeModel(session, lambda: shown)
    home.answer("toilets")
    del shown["home"]["toilets"]
    home.refresh()
    assert session.panel == ""


def test_another_language_says_everything_again(session: Session) -> None:
    home = HomeModel(session, lambda: catalogue_in(session.language))
    home.answer("toilets")
    session.language = "en"
    home.refresh()
    assert (home.intent["name"], home.intents[0]["name"]) == ("Toilets", "Hospital")
