"""The catalogue of the sample content."""

from pathlib import Path
from typing import Any

import pytest

from maps.build.catalogue import build_catalogue, content_date
from maps.content.reader import read_content
from maps.model.content import Content
from tests.maps.conftest import SAMPLE
from tests.maps.content.breaking import replace

TEXTS = {"odbl-1.0": "The text of the licence."}
NO_BREAK = "\u00a0"


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(SAMPLE)


@pytest.fixture(scope="module")
def french(content: Content) -> dict[str, Any]:
    return build_catalogue(content, TEXTS, "fr")


@pytest.fixture(scope="module")
def english(content: Content) -> dict[str, Any]:
    return build_catalogue(content, TEXTS, "en")


def test_both_languages_have_the_same_shape(french: dict[str, Any], english: dict[str, Any]) -> None:
    def shape(value: object) -> object:
        if isinstance(value, dict):
            return {key: shape(item) for key, item in value.items()}
        return [shape(item) for item in value] if isinstance(value, list) else type(value)

    assert shape(french) == shape(english)


def test_a_place_is_written_in_its_language(french: dict[str, Any], english: dict[str, Any]) -> None:
    assert (french["places"]["hospital"]["name"], english["places"]["hospital"]["name"]) == ("Hôpital", "Hospital")
    assert french["places"]["hospital"]["floor_area"] == {
        "m2": 25_000,
        "text": f"25\u202f000{NO_BREAK}m²",
        "note": None,
    }
    assert english["places"]["hospital"]["floor_area"]["text"] == f"25,000{NO_BREAK}m²"
    assert (french["places"]["hospital"]["as_of"], english["places"]["hospital"]["as_of"]) == (
        "novembre 2026",
        "November 2026",
    )


def test_a_delivery_keeps_its_period_its_kind_and_since_when_it_is_known(french: dict[str, Any]) -> None:
    assert french["places"]["ward"]["delivery"] == {
        "text": "fin 2027",
        "precision": "quarter",
        "kind": "forecast",
        "first_day": "2027-10-01",
        "last_day": "2027-12-31",
        "last_text": "31 décembre 2027",
        "as_of": "25 juin 2026",
        "source": "press",
    }


def test_a_place_without_a_position_borrows_the_outline_of_what_it_is_part_of(french: dict[str, Any]) -> None:
    ward, hospital = french["places"]["ward"], french["places"]["hospital"]

    assert (ward["position"], ward["outline_of"], ward["on_map"]) == (None, "hospital", True)
    assert (ward["part_of"], hospital["parts"]) == (
        {"id": "hospital", "name": "Hôpital"},
        [{"id": "ward", "name": "Aile"}],
    )
    assert (hospital["outline_of"], hospital["on_map"]) == (None, True)


def test_a_place_with_neither_position_nor_outline_is_in_the_directory_only(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "    part_of: hospital\n", "")

    ward = build_catalogue(read_content(content_folder), TEXTS, "fr")["places"]["ward"]

    assert (ward["outline_of"], ward["on_map"]) == (None, False)


def test_an_organisation_that_must_not_be_shown_is_nowhere(french: dict[str, Any]) -> None:
    assert list(french["organisations"]) == ["gustave-roussy"]
    assert french["places"]["hospital"]["occupants"] == [{"id": "gustave-roussy", "name": "Gustave Roussy"}]
    assert "Hidden" not in str(french)


def test_an_organisation_names_its_places(french: dict[str, Any]) -> None:
    assert french["organisations"]["gustave-roussy"]["places"] == [{"id": "hospital", "name": "Hôpital"}]


def test_a_call_has_its_own_date_or_that_of_its_section(french: dict[str, Any]) -> None:
    line_14, line_15 = french["stations"]["parc"]["calls"]

    assert line_14["opening"]["text"] == "18 janvier 2025"
    assert line_14["depth"] == f"36,7{NO_BREAK}m"
    assert (line_15["opening"]["text"], line_15["opening"]["last_day"]) == ("automne 2027", "2027-11-30")
    assert (line_15["section_name"], line_15["depth"]) == ("Ligne 15 Sud", None)


def test_a_station_and_its_place_name_each_other(french: dict[str, Any]) -> None:
    assert french["stations"]["parc"]["place"] == "station-parc"
    assert french["places"]["station-parc"]["station"] == "parc"
    assert french["stations"]["est"]["place"] is None


def test_an_interchange_has_its_distance_where_it_is_known(french: dict[str, Any]) -> None:
    assert french["stations"]["parc"]["interchanges"] == [
        {"line": "M7", "station": None, "distance": f"1\u202f109{NO_BREAK}m"},
        {"line": "RER B", "station": "est", "distance": None},
    ]


def test_credits_and_licences_can_be_read_in_full(french: dict[str, Any]) -> None:
    assert french["credits"] == [
        {"source": "osm", "text": "© les contributeurs d’OpenStreetMap", "licence": "odbl-1.0"},
    ]
    assert french["licences"]["odbl-1.0"]["text"] == "The text of the licence."


def test_every_source_of_a_record_is_named(french: dict[str, Any]) -> None:
    assert french["places"]["ward"]["sources"] == [
        {"id": "press", "title": "Communiqué", "publisher": "Société des grands projets", "date": "sans date"},
        {"id": "osm", "title": "OpenStreetMap", "publisher": "OpenStreetMap", "date": "août 2021"},
    ]


def test_the_content_is_as_old_as_its_latest_information(content: Content, french: dict[str, Any]) -> None:
    assert content_date(content).isoformat() == "2026-11-22"
    assert french["content_date"] == "22 novembre 2026"


def test_the_settings_say_where_the_kiosk_stands(french: dict[str, Any]) -> None:
    assert french["settings"] == {
        "here": {"lon": 2.349, "lat": 48.794, "certainty": "indicative"},
        "heading_deg": 180,
        "statistics_days": 400,
        "screen": {"diagonal_in": 43, "bottom_edge_mm": 850, "viewing_distance_m": 0.6},
        "opening_hours": None,
        "idle": {"warn_after_s": 60.0, "count_down_s": 20.0},
        "languages": [{"code": "fr", "name": "Français"}, {"code": "en", "name": "English"}],
        "speech": {"key": "F9", "headphones": True},
    }
