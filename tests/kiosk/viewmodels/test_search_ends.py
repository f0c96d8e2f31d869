"""The search while it chooses where a way begins or ends."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.viewmodels import create
from kiosk.viewmodels.search import SearchModel
from kiosk.viewmodels.search_rows import Row
from maps.store import Edition

Type = Callable[[str], list[Row]]


@pytest.fixture
def session() -> Session:
    session = Session("fr", date(2026, 11, 26))
    session.begin_visit()
    session.show_scene("go")
    return session


@pytest.fixture
def search(session: Session, edition: Edition, qtbot: QtBot, french: None) -> SearchModel:
    models = create(session, edition.catalogue, read=edition.read)
    found: SearchModel = models.search  # type: ignore[assignment]
    session.choose("goal")
    qtbot.waitUntil(lambda: found.ready)
    return found


@pytest.fixture
def type_(search: SearchModel, session: Session) -> Type:
    def typed(text: str) -> list[Row]:
        session.query = text
        return search.entries()

    return typed


def test_it_says_what_is_being_chosen(search: SearchModel, session: Session) -> None:
    assert search.choosing == "Où voulez-vous aller\u202f?"
    session.choose("origin")
    assert search.choosing == "D’où partez-vous\u202f?"
    session.panel = ""
    assert search.choosing == ""


def test_stations_that_are_not_drawn_are_found_with_their_lines(type_: Type) -> None:
    row = type_("nation")[0]
    assert (row.kind, row.identifier, row.title) == ("stop", "nation", "Nation")
    assert "RER A" in row.note


def test_only_what_a_way_may_lead_to_is_found(type_: Type) -> None:
    assert {row.kind for row in type_("gustave roussy")} <= {"place", "station", "organisation"}
    assert all(row.identifier != "kadans-2" for row in type_("kadans"))
    assert all(row.kind != "milestone" for row in type_("1980"))


def test_an_organisation_leads_to_its_place(search: SearchModel, session: Session, type_: Type) -> None:
    assert type_("sanofi")[0].kind == "organisation"
    search.open(0)
    assert (session.panel, session.visit.selection) == ("route", ("place", "the-hive"))


def test_a_line_opens_its_stations_and_leaves_the_map_alone(search: SearchModel, session: Session, type_: Type) -> None:
    rows = type_("metro 14")
    search.open(next(number for number, row in enumerate(rows) if row.kind == "line"))
    assert (session.page, session.view, session.choosing) == ("line:m14", "campus", "goal")
    assert len(search.entries()) > 15


def test_where_nothing_is_chosen_only_what_has_a_sheet_is_found(
    search: SearchModel, session: Session, type_: Type
) -> None:
    session.panel = ""
    session.panel = "search"
    assert all(row.kind != "stop" for row in type_("nation"))
