"""What the sheets say of a place, a station, an organisation."""

from datetime import date

import pytest

from kiosk.session import Session
from kiosk.viewmodels import Models, create
from tests.kiosk.catalogue import catalogue_in

TODAY = date(2026, 11, 22)


@pytest.fixture
def session() -> Session:
    return Session("en", TODAY)


@pytest.fixture
def models(session: Session, english: None) -> Models:
    return create(session, catalogue_in)


def texts(chips: list[dict[str, str]]) -> list[str]:
    return [chip["text"].replace("\N{NO-BREAK SPACE}", " ") for chip in chips]


def titles(groups: list[dict[str, str]]) -> list[str]:
    return [group["title"] for group in groups]


def test_a_delivered_place_says_when_and_that_its_position_is_indicative(session: Session, models: Models) -> None:
    session.select("place", "the-hive")
    sheet = models.sheet
    assert sheet.title == "The Hive"
    assert sheet.subtitle == "Lot D1a · Campus Grand Parc, Villejuif"
    assert texts(sheet.states) == ["Delivered in 2025", "Indicative position"]
    assert sheet.figures[0]["value"] == "25,000 m²"
    assert [link["id"] for link in sheet.groups[0]["links"]] == ["pscc", "sanofi"]
    assert sheet.sources == ["Sadev 94 · Campus Grand Parc, lot D1a · 2025"]


def test_a_place_under_construction_gives_the_announcement_and_since_when(session: Session, models: Models) -> None:
    session.select("place", "research-centre")
    assert texts(models.sheet.states)[:2] == [
        "Under construction",
        "Announced for autumn 2027 · as of 25 June 2026",
    ]
    assert titles(models.sheet.groups) == ["Who is here", "Part of", "Contains"]


def test_an_unconfirmed_overdue_place_without_a_position_says_all_three(session: Session, models: Models) -> None:
    session.select("place", "outpatients")
    assert texts(models.sheet.states) == [
        "Planned",
        "Announced for 2020, to be confirmed · as of 25 June 2026",
        "Not confirmed",
        "Position not known",
    ]


def test_a_surveyed_place_has_no_chip_for_its_position(session: Session, models: Models) -> None:
    session.select("place", "gr-hospital")
    assert texts(models.sheet.states) == ["Existing"]


@pytest.mark.parametrize(("kind", "identifier"), [("place", "station-vgr"), ("station", "vgr")])
def test_a_station_that_is_a_place_has_one_sheet(session: Session, models: Models, kind: str, identifier: str) -> None:
    session.select(kind, identifier)
    sheet = models.sheet
    assert (sheet.title, sheet.lead) == ("Villejuif – Gustave Roussy", "")
    assert sheet.states == []
    assert [(line["number"], line["open"]) for line in sheet.lines] == [("14", True), ("15", False)]
    assert [fact["label"] for fact in sheet.facts] == ["Address", "Architect", "Former name"]


def test_a_line_not_yet_open_says_since_when_that_is_known_and_how_deep(session: Session, models: Models) -> None:
    session.select("station", "vgr")
    later = models.sheet.lines[1]
    assert texts([later]) == ["Announced for autumn 2027"]
    assert [note.replace("\N{NO-BREAK SPACE}", " ") for note in later["notes"]] == [
        "As of 25 June 2026",
        "Platform 48.8 m below ground",
        "Line 15 South",
    ]


def test_a_line_in_service_does_not_tell_of_its_sections(session: Session, models: Models) -> None:
    session.select("station", "vgr")
    assert not [note for note in models.sheet.lines[0]["notes"] if "Olympiades" in note]


def test_what_must_be_said_of_a_date_stands_once_at_the_end(session: Session, models: Models) -> None:
    session.select("station", "vgr")
    assert models.sheet.remarks == ["Line 15 · First announced for 2025."]


def test_a_former_name_that_sounds_the_same_is_not_told(session: Session, models: Models) -> None:
    session.select("station", "bagneux")
    assert [fact["label"] for fact in models.sheet.facts] == []


def test_a_place_says_its_lot_and_its_use_only_once(session: Session, models: Models) -> None:
    session.select("place", "lot-c1a")
    assert (models.sheet.title, models.sheet.subtitle) == ("Lot C1a – housing", "Campus Grand Parc, Villejuif")
    assert (texts(models.sheet.tags), models.sheet.lead) == (["Housing"], "")


def test_a_station_names_its_interchanges_with_their_distance(session: Session, models: Models) -> None:
    session.select("station", "bagneux")
    assert models.sheet.groups[0]["links"] == [
        {"kind": "station", "id": "", "text": "M4", "note": "109 m"},
        {"kind": "station", "id": "vgr", "text": "RER B · Villejuif – Gustave Roussy", "note": ""},
    ]


def test_an_announced_tenant_is_not_made_a_tenant(session: Session, models: Models) -> None:
    session.select("organisation", "sanofi")
    assert texts(models.sheet.states)[0] == "Announced tenant"


def test_an_organisation_without_a_place_says_so(session: Session, models: Models) -> None:
    session.select("organisation", "sanofi")
    assert "No known place on the campus" in texts(models.sheet.states)
    session.select("organisation", "pscc")
    assert texts(models.sheet.states) == ["Tenant"]


def test_a_website_is_text_without_a_protocol(session: Session, models: Models) -> None:
    session.select("organisation", "pscc")
    assert {"label": "Website", "value": "www.parissaclaycancercluster.org"} in models.sheet.facts


def test_the_language_changes_an_open_sheet(session: Session, models: Models, french: None) -> None:
    session.select("place", "research-centre")
    session.language = "fr"
    assert models.sheet.title == "Nouveau centre de recherche de Gustave Roussy"
    assert texts(models.sheet.states)[0] == "En chantier"


def test_what_the_catalogue_does_not_hold_closes_the_sheet(session: Session, models: Models) -> None:
    session.select("place", "nowhere")
    assert session.selectedKind == ""


def test_closing_keeps_the_text_for_the_sheet_that_leaves(session: Session, models: Models) -> None:
    session.select("place", "the-hive")
    session.clear_selection()
    assert models.sheet.title == "The Hive"


def test_a_station_says_how_its_lines_stand_at_another_date_as_the_map_draws_them(
    session: Session, models: Models
) -> None:
    def lines() -> dict[str, tuple[bool, str]]:
        found = models.sheet.lines
        return {line["number"]: (line["open"], texts([line["then"]])[0] if line["then"] else "") for line in found}

    session.select("station", "vgr")
    assert lines() == {"14": (True, ""), "15": (False, "")}
    session.show_date(date(2027, 11, 30))
    assert lines() == {"14": (True, ""), "15": (False, "30 November 2027: expected")}
    session.show_date(date(2025, 1, 17))
    assert lines() == {"14": (False, "On the date shown: not open yet"), "15": (False, "")}
    session.show_date(None)
    assert lines() == {"14": (True, ""), "15": (False, "")}
