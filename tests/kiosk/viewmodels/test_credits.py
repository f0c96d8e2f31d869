"""Credits, licences and the legend."""

import json
from datetime import date
from pathlib import Path

import pytest

from kiosk.session import Session
from kiosk.viewmodels.credits import CreditsModel, read_modules
from kiosk.viewmodels.legend import LegendModel
from kiosk.viewmodels.prose import paragraphs
from tests.kiosk.catalogue import catalogue_in


@pytest.fixture
def session() -> Session:
    session = Session("en", date(2026, 11, 22))
    session.panel = "credits"
    return session


@pytest.fixture
def credits_model(session: Session, english: None, tmp_path: Path) -> CreditsModel:
    file = tmp_path / "modules.json"
    module = {"name": "folium", "version": "0.20", "licence": "MIT", "text": "Permission is\nhereby granted."}
    file.write_text(json.dumps([module]), encoding="utf-8")
    return CreditsModel(session, lambda: catalogue_in("en"), file)


def test_the_line_on_the_map_names_openstreetmap_first(credits_model: CreditsModel) -> None:
    assert credits_model.line == "© OpenStreetMap contributors · Credits"


def test_the_full_text_of_a_licence_is_a_page(session: Session, credits_model: CreditsModel) -> None:
    session.page = "licence:odbl"
    assert credits_model.pageTitle == "Open Database License 1.0"
    assert len(credits_model.paragraphs) == 59
    assert credits_model.paragraphs[0]["text"] == "1. A clause of the licence that goes on over two lines."


def test_the_page_of_a_licence_closes_where_another_edition_has_it_no_more(session: Session, tmp_path: Path) -> None:
    catalogue = dict(catalogue_in("en"))
    model = CreditsModel(session, lambda: catalogue, tmp_path / "modules.json")
    session.page = "licence:odbl"
    model.refresh()
    assert session.page == "licence:odbl"

    catalogue["licences"] = {}
    model.refresh()

    assert (session.panel, session.page) == ("credits", "")


def test_every_source_is_listed_once(session: Session, credits_model: CreditsModel) -> None:
    session.page = "sources"
    assert [paragraph["text"].split(" · ")[0] for paragraph in credits_model.paragraphs] == [
        "Cancer Campus",
        "Sadev 94",
        "Sadev 94",
        "Île-de-France Mobilités",
    ]


def test_every_shipped_module_has_its_page(session: Session, credits_model: CreditsModel) -> None:
    session.page = "software"
    assert credits_model.rows == [{"page": "module:folium", "title": "folium 0.20", "text": "MIT"}]
    session.page = "module:folium"
    assert [paragraph["text"] for paragraph in credits_model.paragraphs] == ["MIT", "Permission is hereby granted."]


def test_no_list_of_modules_is_no_software_page(session: Session, tmp_path: Path) -> None:
    model = CreditsModel(session, lambda: catalogue_in("en"), tmp_path / "modules.json")
    assert read_modules(tmp_path / "modules.json") == []
    assert not model.hasSoftware


def test_a_licence_keeps_its_lists_and_its_headings() -> None:
    text = "## Rights\n\nYou may\ncopy it.\n\n* one\n  thing\n* another"
    assert paragraphs(text) == [
        {"text": "Rights", "heading": True},
        {"text": "You may copy it.", "heading": False},
        {"text": "* one thing\n* another", "heading": False},
    ]


def test_the_legend_of_greater_paris_has_only_what_that_view_draws(session: Session) -> None:
    session.view = "grandparis"
    legend = LegendModel(session, lambda: catalogue_in("en"))
    samples = [sample["sample"] for section in legend.sections for sample in section["samples"]]
    assert {"open", "later", "organisation"} <= set(samples)
    assert not {"delivered", "stairs", "here"} & set(samples)


def legend_of(session: Session) -> dict[str, str]:
    legend = LegendModel(session, lambda: catalogue_in("en"))
    return {sample["sample"]: sample["text"] for section in legend.sections for sample in section["samples"]}


def test_the_legend_has_what_is_drawn_at_the_date_shown(session: Session, english: None) -> None:
    today = legend_of(session)
    session.show_date(date(1980, 5, 31))
    past = legend_of(session)
    session.show_date(date(2031, 12, 31))
    future = legend_of(session)
    assert {"absent", "undated", "expectedPlace"}.isdisjoint(today)
    assert past.keys() - today.keys() == {"absent", "undated"}
    assert today.keys() - past.keys() == {"coming"}
    assert future.keys() - today.keys() == {"expected", "expectedPlace"}
    assert (today["later"], past["later"]) == ("Announced for later", "Not open yet at the date shown")


def test_the_legend_says_by_which_day_long_dashes_are_expected_and_that_announcements_may_change(
    session: Session, english: None
) -> None:
    def remarks() -> dict[str, str]:
        legend = LegendModel(session, lambda: catalogue_in("en"))
        found = [sample for section in legend.sections for sample in section["samples"] if sample["remark"]]
        return {sample["sample"]: sample["remark"] for sample in found if sample["family"] == "stroke"}

    may_change = "It may change: each date says as of when it is known"
    assert remarks() == {"later": may_change}
    session.show_date(date(2031, 12, 31))
    assert remarks() == {"expected": may_change}
    assert (
        legend_of(session)["expected"].replace("\N{NO-BREAK SPACE}", " ") == "Announced, expected by 31 December 2031"
    )
    session.show_date(date(2033, 12, 31))
    assert legend_of(session)["expected"] == "Announced, expected at the date shown"
    session.show_date(date(1980, 5, 31))
    assert remarks() == {}


def test_the_legend_says_that_streets_do_not_follow_the_date(session: Session, english: None) -> None:
    legend = LegendModel(session, lambda: catalogue_in("en"))
    assert "Around" in [section["title"] for section in legend.sections]
    session.show_date(date(1980, 5, 31))
    assert "Around, drawn as it is today" in [section["title"] for section in legend.sections]
