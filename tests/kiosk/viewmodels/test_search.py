"""The search as the screen shows it: rows with their kind, categories, lines, and where each row leads."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.viewmodels import Models, create
from kiosk.viewmodels.search import FIELDS, SearchModel
from kiosk.viewmodels.search_rows import CATEGORIES, Row
from tests.kiosk.catalogue import catalogue_in

TODAY = date(2026, 11, 22)


def index_of(catalogue: dict[str, Any]) -> bytes:
    """The search file of a catalogue: everything by its name."""
    entries = [
        {"kind": kind, "id": key, "names": [record.get("name") or record["title"]], "synonyms": [], "words": []}
        for kind in ("intent", "place", "organisation", "line", "station", "milestone")
        for key, record in catalogue["home" if kind == "intent" else f"{kind}s"].items()
    ]
    stations = {line: list(catalogue["stations"]) for line in catalogue["lines"]}
    return json.dumps({"entries": entries, "lines": stations}).encode()


INDEX = index_of(catalogue_in("en"))


@pytest.fixture
def session() -> Session:
    return Session("en", TODAY)


@pytest.fixture
def models(session: Session, english: None) -> Models:
    return create(session, catalogue_in, read=lambda _: INDEX)


@pytest.fixture
def search(models: Models, session: Session, qtbot: QtBot) -> SearchModel:
    """The search, open, with its index read."""
    found: SearchModel = models.search  # type: ignore[assignment]
    with qtbot.waitSignal(found.changed), qtbot.waitSignal(found.changed):
        session.panel = "search"
    qtbot.waitUntil(lambda: found._index is not None)
    return found


@pytest.fixture
def type_(search: SearchModel, session: Session) -> Callable[[str], list[Row]]:
    def typed(text: str) -> list[Row]:
        session.query = text
        return search.entries()

    return typed


Type = Callable[[str], list[Row]]


def test_at_first_there_are_categories_with_icons(search: SearchModel) -> None:
    assert search.state == "empty"
    assert [choice["value"] for choice in search.categories] == list(CATEGORIES)
    assert all(choice["symbol"] and choice["text"] for choice in search.categories)


def test_the_tiles_of_the_categories_are_made_anew_for_a_language_and_not_for_a_letter(
    search: SearchModel, session: Session, type_: Type
) -> None:
    told: list[str] = []
    search.categoriesChanged.connect(lambda: told.append(session.language))
    type_("g")
    type_("gu")
    assert told == []

    session.language = "fr"
    assert told == ["fr"]


def test_results_come_as_one_types(type_: Type) -> None:
    assert [row.identifier for row in type_("sano")][:1] == ["sanofi"]


def test_each_result_says_its_kind_in_words(type_: Type) -> None:
    assert type_("sanofi")[0].note == "Announced tenant"


def test_what_was_typed_stands_out_in_the_name(type_: Type) -> None:
    (row, *_) = type_("gust")
    strong = [word["text"] for word in row.words if word["strong"]]

    assert strong == ["Gustave"]
    assert " ".join(word["text"] for word in row.words) == row.title


def test_code_in_a_name_stays_text(session: Session, qtbot: QtBot, english: None) -> None:
    def hostile(language: str) -> dict[str, Any]:
        found = catalogue_in(language)
        found["organisations"]["sanofi"] = {**found["organisations"]["sanofi"], "name": "<b>Sanofi</b> &amp;"}
        return found

    search: SearchModel = create(session, hostile, read=lambda _: INDEX).search  # type: ignore[assignment]
    session.panel = "search"
    qtbot.waitUntil(lambda: search._index is not None)
    session.query = "sanofi"

    assert [word["text"] for word in search.entries()[0].words] == ["<b>Sanofi</b>", "&amp;"]


def test_a_line_has_its_disc(type_: Type) -> None:
    row = next(row for row in type_("14") if row.kind == "line")

    assert row.disc["number"] == "14"
    assert row.note.startswith("Line · ")


def test_nothing_found_is_told_from_nothing_typed(search: SearchModel, type_: Type) -> None:
    assert (type_("zzqxw"), search.state) == ([], "nothing")
    assert (type_("  "), search.state) == ([], "empty")


def test_results_are_counted(search: SearchModel, type_: Type) -> None:
    rows = type_("s")

    assert len(rows) > 1
    assert search.summary == f"{len(rows)} results"


def test_a_result_opens_its_sheet_and_the_way_back_leads_to_the_results(
    search: SearchModel, session: Session, type_: Type
) -> None:
    rows = type_("sanofi")
    search.open(0)

    assert (session.panel, session.selectedKind, session.selectedId) == ("", "organisation", "sanofi")
    assert session.canGoBack
    session.go_back()
    assert (session.panel, session.selectedKind, session.query) == ("search", "", "sanofi")
    assert search.entries() == rows


def test_a_milestone_opens_the_timeline_at_it(search: SearchModel, session: Session, models: Models) -> None:
    milestone = next(row for row in catalogue_in("en")["milestones"].values() if row["audience"] == "visitor")
    session.query = milestone["title"]
    search.open(next(number for number, row in enumerate(search.entries()) if row.kind == "milestone"))

    assert (session.scene, session.milestone, session.panel) == ("timeline", milestone["id"], "")


def test_a_line_opens_its_stations_in_greater_paris(search: SearchModel, session: Session, type_: Type) -> None:
    row = next(number for number, row in enumerate(type_("14")) if row.kind == "line")
    search.open(row)

    assert (session.view, session.query) == ("grandparis", "")
    assert {row.kind for row in search.entries()} == {"station"}
    assert search.heading == catalogue_in("en")["lines"][session.page.removeprefix("line:")]["name"]
    session.go_back()
    assert search.state == "empty"


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_category_lists_what_belongs_to_it(search: SearchModel, session: Session, category: str) -> None:
    search.choose(category)

    assert search.heading == next(one["text"] for one in search.categories if one["value"] == category)
    assert session.canGoBack


def test_a_sheet_opened_from_a_category_leads_back_to_it(search: SearchModel, session: Session) -> None:
    search.choose("companies")
    search.open(0)
    session.go_back()

    assert (session.panel, session.page) == ("search", "category:companies")


def test_typing_leaves_a_category(search: SearchModel, session: Session, type_: Type) -> None:
    search.choose("companies")
    type_("gustave")

    assert (session.page, search.heading) == ("", "")


def test_what_answers_an_intent_opens_and_leads_back_to_the_results(
    search: SearchModel, session: Session, type_: Type
) -> None:
    rows = type_("toilets")
    assert (rows[0].kind, rows[0].symbol) == ("intent", "toilets")
    search.open(0)
    assert (session.panel, session.page) == ("intent", "toilets")
    session.go_back()
    assert (session.panel, session.query) == ("search", "toilets")


def test_a_row_that_is_not_there_opens_nothing(search: SearchModel, session: Session) -> None:
    search.open(0)
    search.open(-1)

    assert (session.panel, session.selectedKind) == ("search", "")


def test_the_search_begins_anew_each_time_it_is_opened(search: SearchModel, session: Session, type_: Type) -> None:
    type_("sanofi")
    session.panel = ""
    session.panel = "search"

    assert (session.query, search.state) == ("", "empty")


def test_a_visit_that_ends_leaves_no_row_behind(search: SearchModel, session: Session, type_: Type) -> None:
    type_("sanofi")
    session.end_visit()

    assert (session.query, search.entries()) == ("", [])


def test_another_language_says_the_same_results_in_it(
    search: SearchModel, session: Session, models: Models, type_: Type
) -> None:
    before = [(row.kind, row.identifier) for row in type_("sanofi")]
    session.language = "fr"

    assert [(row.kind, row.identifier) for row in search.entries()] == before


def test_a_search_left_without_result_is_told_once(
    search: SearchModel, session: Session, type_: Type, qtbot: QtBot
) -> None:
    told: list[bool] = []
    session.searchedInVain.connect(lambda: told.append(True))
    for text in ("z", "zz", "zzqx", "zzqxw"):
        type_(text)
    session.panel = ""
    session.panel = "search"
    session.panel = ""

    assert told == [True]


def test_a_search_that_found_something_is_not_told(search: SearchModel, session: Session, type_: Type) -> None:
    told: list[bool] = []
    session.searchedInVain.connect(lambda: told.append(True))
    type_("sanofi")
    session.panel = ""

    assert told == []


def test_every_field_that_qml_reads_is_in_a_row(type_: Type) -> None:
    assert all(hasattr(row, field) for row in type_("sanofi") for field in FIELDS)
