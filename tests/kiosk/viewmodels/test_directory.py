"""The directory: what is in it, in which order, and where the index leads."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.viewmodels import Models, create
from kiosk.viewmodels.directory import FIELDS
from kiosk.viewmodels.directory_orders import MOST_LETTER_JUMPS, Entry, jumps, letter
from tests.kiosk.catalogue import catalogue_in

CatalogueIn = Callable[[str], dict[str, Any]]


@pytest.fixture
def session() -> Session:
    return Session("en", date(2026, 11, 22))


@pytest.fixture
def models(session: Session, english: None) -> Models:
    return create(session, catalogue_in)


def named(*names: str) -> CatalogueIn:
    """A catalogue with organisations of these names only."""

    def catalogue(language: str) -> dict[str, Any]:
        found = catalogue_in(language)
        one = found["organisations"]["sanofi"]
        organisations = {name: {**one, "id": name, "name": name} for name in names}
        return {**found, "places": {}, "organisations": organisations}

    return catalogue


def titles(models: Models) -> list[str]:
    return [entry.title for entry in models.directory.entries()]


def test_every_organisation_and_every_place_is_listed_by_name(models: Models) -> None:
    catalogue = catalogue_in("en")
    listed = {(entry.kind, entry.identifier) for entry in models.directory.entries()}
    assert listed == {("place", key) for key in catalogue["places"]} | {
        ("organisation", key) for key in catalogue["organisations"]
    }
    assert len(listed) == models.directory.rowCount()


def test_a_place_without_a_position_is_listed_with_what_it_is(models: Models) -> None:
    (entry,) = (entry for entry in models.directory.entries() if entry.identifier == "outpatients")
    assert (entry.symbol, entry.note) == ("hospital", "Hospital · Lot D1a · Planned")


def test_a_row_says_role_and_commune_or_kind_and_lot(models: Models) -> None:
    notes = {entry.identifier: entry.note for entry in models.directory.entries()}
    assert notes["pscc"] == "Tenant · Villejuif"
    assert notes["sanofi"] == "Announced tenant"
    assert notes["the-hive"] == "Laboratories and offices · Lot D1a"
    assert notes["lot-c1a"] == "Housing · Villejuif"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["1 bis", "Éa", "eb", "Île", "Lot 2", "Lot 10", "Œuf", "Zoo"]),
        ("en", ["1 bis", "Éa", "eb", "Île", "Lot 2", "Lot 10", "Œuf", "Zoo"]),
    ],
)
def test_names_are_sorted_without_regard_to_accents_and_case(language: str, expected: list[str], qtbot: QtBot) -> None:
    models = create(
        Session(language, date(2026, 11, 22)), named("Zoo", "Lot 10", "eb", "Œuf", "Île", "Éa", "Lot 2", "1 bis")
    )
    assert titles(models) == expected


@pytest.mark.parametrize(
    ("title", "expected"), [("Île", "I"), ("« école »", "E"), ("Œuf", "O"), ("42 logements", "0–9"), ("LAB 116", "L")]
)
def test_a_name_stands_under_its_bare_letter(title: str, expected: str) -> None:
    assert letter(title) == expected


def test_each_letter_has_one_heading(models: Models) -> None:
    sections = [entry.section for entry in models.directory.entries()]
    assert sections == sorted(sections)


def test_by_world_there_are_three_headings_with_organisations_only(session: Session, models: Models) -> None:
    session.order = "world"
    entries = models.directory.entries()
    assert [(entry.title, entry.section) for entry in entries] == [
        ("Paris Saclay Cancer Cluster", "Innovation and business"),
        ("Sanofi", "Innovation and business"),
    ]
    assert models.directory.jumps == [{"text": "Innovation and business", "row": 0}]


def test_by_building_occupants_stand_under_their_place(session: Session, models: Models) -> None:
    session.order = "building"
    entries = models.directory.entries()
    at = next(row for row, entry in enumerate(entries) if entry.identifier == "the-hive")
    assert [(entry.identifier, entry.indented) for entry in entries[at : at + 3]] == [
        ("the-hive", False),
        ("pscc", True),
        ("sanofi", True),
    ]


def test_by_building_nothing_is_left_out(session: Session, qtbot: QtBot) -> None:
    def without_occupants(language: str) -> dict[str, Any]:
        found = catalogue_in(language)
        found["places"]["the-hive"]["occupants"] = [{"id": "pscc", "name": "PSCC"}]
        for key in found["places"].keys() - {"the-hive"}:
            found["places"][key]["occupants"] = []
        return found

    models = create(session, without_occupants)
    session.order = "building"
    entries = models.directory.entries()
    assert [entry.identifier for entry in entries[:2]] == ["the-hive", "pscc"]
    assert entries[-1].identifier == "sanofi"
    catalogue = catalogue_in("en")
    assert {entry.identifier for entry in entries} == {*catalogue["places"], *catalogue["organisations"]}


def lettered(letters: str) -> list[Entry]:
    return [Entry("place", str(n), "", each, "", letter(each)) for n, each in enumerate(letters)]


def test_few_letters_each_have_a_jump() -> None:
    assert jumps(lettered("AABC"), letters=True) == [
        {"text": "A", "row": 0},
        {"text": "B", "row": 2},
        {"text": "C", "row": 3},
    ]


def test_many_letters_share_jumps_that_lead_to_the_first_of_them() -> None:
    names = "12AABBCDEFGHIJKLMMMNOPQRSTUVWXYZ"
    found = jumps(lettered(names), letters=True)
    assert 2 < len(found) <= MOST_LETTER_JUMPS
    assert found[0] == {"text": "0–B", "row": 0}
    assert found[-1]["text"].endswith("–Z")
    assert [names[jump["row"]] for jump in found[1:]] == [jump["text"][0] for jump in found[1:]]


def test_an_empty_directory_has_no_jumps() -> None:
    assert jumps([], letters=True) == []


def test_qml_gets_every_field_by_its_name(models: Models) -> None:
    model = models.directory
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert set(roles) == set(FIELDS)
    row = {field: model.data(model.index(0, 0), role) for field, role in roles.items()}
    assert row["title"] == model.entries()[0].title
    assert row["indented"] is False
    assert model.data(model.index(0, 0), 0) is None


def test_another_order_or_language_resets_the_list(session: Session, models: Models, qtbot: QtBot) -> None:
    with qtbot.waitSignal(models.directory.modelReset):
        session.order = "world"
    with qtbot.waitSignal(models.directory.modelReset):
        session.language = "fr"


def test_the_summary_counts_what_is_listed(session: Session, models: Models) -> None:
    assert models.directory.summary == "2 organisations, 6 places"
    session.order = "world"
    assert models.directory.summary == "2 organisations"


def test_by_distance_what_is_near_comes_first_with_its_direction(session: Session, models: Models) -> None:
    session.order = "near"
    directory = models.directory
    first = directory.entries()[0]

    assert [order["value"] for order in directory.orders] == ["name", "world", "building", "near"]
    assert first.section == "Within 250 m"
    assert first.note.startswith("100\u00a0m · behind you")
    assert directory.jumps[0] == {"text": "250\u00a0m", "row": 0}
    assert directory.summary == "As the crow flies, from this kiosk"


def test_a_kiosk_of_unknown_position_offers_no_order_by_distance(session: Session, qtbot: QtBot) -> None:
    def nowhere(language: str) -> dict[str, Any]:
        found = catalogue_in(language)
        return found | {"settings": found["settings"] | {"here": None}}

    models = create(session, nowhere)

    assert [order["value"] for order in models.directory.orders] == ["name", "world", "building"]
    session.order = "near"
    assert models.directory.entries() == []
    assert models.directory.jumps == []
