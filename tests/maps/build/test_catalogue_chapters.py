"""The chapters of the catalogue, with their charts worked out, and the space of the zone by state."""

from pathlib import Path
from typing import Any

import pytest
import segno

from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from tests.maps.conftest import SAMPLE
from tests.maps.content.breaking import replace

NO_BREAK = "\u00a0"
PARTS = "{kind: parts, whole: area, figures: [built, park]}"
WEBSITE = "https://www.example.org/campus"


@pytest.fixture(scope="module")
def french() -> dict[str, Any]:
    return build_catalogue(read_content(SAMPLE), {}, "fr")


def with_chart(folder: Path, chart: str) -> dict[str, Any]:
    """The first chapter's chart in English, after another one is put in its place."""
    replace(folder, "chapters.yaml", PARTS, chart)
    drawn: dict[str, Any] = build_catalogue(read_content(folder), {}, "en")["chapters"]["what"]["chart"]
    return drawn


def shares(chart: dict[str, Any]) -> dict[str, float | None]:
    return {item["id"]: item["share"] for item in chart["items"]}


def test_chapters_stand_in_the_order_of_their_file(french: dict[str, Any]) -> None:
    assert [(chapter["id"], chapter["scene"]) for chapter in french["chapters"].values()] == [
        ("what", "campus"),
        ("money", "join"),
        ("space", "join"),
    ]


def test_a_chapter_names_what_it_leads_on_to_in_its_language(french: dict[str, Any]) -> None:
    chapter = french["chapters"]["what"]

    assert (chapter["title"], chapter["text"]) == ("Le quartier", "Ce que l’on y trouve.")
    assert chapter["shows"] == [
        {"kind": "place", "id": "hospital", "name": "Hôpital"},
        {"kind": "station", "id": "parc", "name": "Parc"},
    ]
    assert (chapter["audience"], chapter["contacts"]) == ("visitor", [])
    assert [source["id"] for source in chapter["sources"]] == ["press"]


def test_an_item_of_a_chart_says_all_that_stands_beside_it(french: dict[str, Any]) -> None:
    assert french["chapters"]["what"]["chart"]["items"][1] == {
        "id": "park",
        "label": "Parc",
        "value": 12,
        "text": f"12{NO_BREAK}hectares",
        "share": 12 / 82,
        "year": None,
        "confirmed": False,
        "note": "À vérifier.",
    }


def test_parts_and_what_they_leave_fill_their_whole(french: dict[str, Any]) -> None:
    chart = french["chapters"]["what"]["chart"]

    assert (chart["whole"]["id"], chart["whole"]["share"]) == ("area", 1)
    assert shares(chart) == {"built": 50 / 82, "park": 12 / 82}
    assert sum(item["share"] for item in (*chart["items"], chart["remainder"])) == pytest.approx(1)


def test_what_parts_leave_is_called_by_its_name_and_is_as_uncertain_as_they_are(french: dict[str, Any]) -> None:
    remainder = french["chapters"]["what"]["chart"]["remainder"]

    assert (remainder["id"], remainder["label"]) == (None, "Autres")
    assert remainder["text"] == f"environ 20{NO_BREAK}hectares"
    assert remainder["confirmed"] is False
    assert remainder["note"] == f"Calculé par la borne{NO_BREAK}: le total moins ce qui est nommé."


def test_parts_that_leave_nothing_have_no_remainder(content_folder: Path) -> None:
    replace(content_folder, "figures.yaml", "value: 12\n", "value: 32\n")

    assert with_chart(content_folder, PARTS)["remainder"] is None


def test_the_longest_bar_fills_the_width(content_folder: Path) -> None:
    chart = with_chart(content_folder, "{kind: bars, figures: [park, built]}")

    assert shares(chart) == {"park": 12 / 50, "built": 1}
    assert (chart["whole"], chart["remainder"]) == (None, None)


def test_steps_are_measured_on_their_whole_and_leave_nothing_to_others(content_folder: Path) -> None:
    chart = with_chart(content_folder, "{kind: steps, whole: area, figures: [park, built]}")

    assert shares(chart) == {"park": 12 / 82, "built": 50 / 82}
    assert (chart["whole"]["id"], chart["remainder"]) == ("area", None)


def test_numbers_are_not_drawn_to_scale(french: dict[str, Any]) -> None:
    chart = french["chapters"]["money"]["chart"]

    assert shares(chart) == {"funds": None, "rank": None}
    assert chart["items"][0]["year"] == "2026"


def test_a_chart_of_the_space_holds_no_figures(french: dict[str, Any]) -> None:
    chart = french["chapters"]["space"]["chart"]

    assert chart == {"kind": "space", "whole": None, "items": [], "remainder": None}


def test_a_contact_has_its_web_address_as_text_and_as_a_code(content_folder: Path) -> None:
    replace(content_folder, "organisations.yaml", "founded: 1926\n", f"founded: 1926\n    website: {WEBSITE}\n")
    replace(content_folder, "chapters.yaml", f"chart: {PARTS}", "contacts: [gustave-roussy]")

    catalogue = build_catalogue(read_content(content_folder), {}, "fr")

    assert catalogue["chapters"]["what"]["contacts"] == [
        {"id": "gustave-roussy", "name": "Gustave Roussy", "website": WEBSITE}
    ]
    rows = catalogue["organisations"]["gustave-roussy"]["qr"]
    assert [[int(module) for module in row] for row in rows] == [
        list(row) for row in segno.make(WEBSITE, error="m", micro=False).matrix
    ]


def test_whoever_is_no_contact_has_no_code(content_folder: Path) -> None:
    replace(content_folder, "organisations.yaml", "founded: 1926\n", f"founded: 1926\n    website: {WEBSITE}\n")

    catalogue = build_catalogue(read_content(content_folder), {}, "fr")

    assert catalogue["organisations"]["gustave-roussy"]["qr"] is None


def test_the_state_of_each_translation_is_told(french: dict[str, Any]) -> None:
    assert french["translations"] == [
        {
            "language": "en",
            "name": "English",
            "files": [],
            "state": "draft",
            "role": "project",
            "as_of": "22 novembre 2026",
        },
        {
            "language": "en",
            "name": "English",
            "files": ["chapters.yaml", "network/stations.yaml"],
            "state": "reviewed",
            "role": "native_reader",
            "as_of": "1er décembre 2026",
        },
    ]


SPACE = """
  - id: {id}
    kind: {kind}
    name: {id}
    commune: Villejuif
    in_zone: {in_zone}
    part_of: {part_of}
    status: {status}
    confirmed: {confirmed}
    floor_area: {area}
    as_of: 2026-11-20
    sources: [press]
"""


def add_place(
    folder: Path,
    identifier: str,
    *,
    kind: str = "laboratories",
    status: str = "existing",
    area: int | None = 1000,
    part_of: str = "",
    confirmed: bool = True,
    in_zone: bool = True,
) -> None:
    """Add a place of the zone to the content."""
    written = SPACE.format(
        id=identifier,
        kind=kind,
        status=status,
        part_of=part_of or "null",
        confirmed=str(confirmed).lower(),
        in_zone=str(in_zone).lower(),
        area=f"{{m2: {area}}}" if area else "null",
    )
    with (folder / "places.yaml").open("a", encoding="utf-8") as file:
        file.write(written)


def space_of(folder: Path) -> dict[str, dict[str, Any]]:
    """State to group, in their order."""
    catalogue = build_catalogue(read_content(folder), {}, "en")
    return {group["state"]: group for group in catalogue["space"]["groups"]}


def test_space_is_grouped_by_state_and_what_is_not_confirmed_stands_apart(content_folder: Path) -> None:
    add_place(content_folder, "planned-lab", status="planned")
    add_place(content_folder, "lab")
    add_place(content_folder, "office", kind="offices", status="under_construction")
    add_place(content_folder, "perhaps", status="planned", confirmed=False)
    add_place(content_folder, "given-up", status="cancelled")
    add_place(content_folder, "neighbour", in_zone=False)
    add_place(content_folder, "homes", kind="housing")

    groups = space_of(content_folder)

    assert {state: [place["id"] for place in group["places"]] for state, group in groups.items()} == {
        "delivered": ["lab"],
        "under_way": ["office"],
        "planned": ["planned-lab"],
        "unconfirmed": ["perhaps", "ward"],
    }


def test_only_known_floor_areas_are_added_up_and_the_others_are_counted(content_folder: Path) -> None:
    add_place(content_folder, "small", area=800)
    add_place(content_folder, "large", area=25000)
    add_place(content_folder, "unknown", area=None)

    delivered = space_of(content_folder)["delivered"]

    assert delivered["floor_area"] == {"m2": 25800, "text": f"about 25,800{NO_BREAK}m²"}
    assert delivered["unknown"] == 1
    assert [place["id"] for place in delivered["places"]] == ["large", "small", "unknown"]


def test_a_group_of_unknown_areas_has_no_sum(content_folder: Path) -> None:
    assert space_of(content_folder)["unconfirmed"]["floor_area"] is None


def test_no_square_metre_is_counted_twice_and_homes_are_no_space_to_work(content_folder: Path) -> None:
    add_place(content_folder, "block", kind="mixed", area=24000)
    add_place(content_folder, "lab", part_of="block", area=7000)
    add_place(content_folder, "clean-room", part_of="lab", area=500)

    delivered = space_of(content_folder)["delivered"]

    assert delivered["floor_area"]["m2"] == 7000
    assert {place["id"]: place["counted"] for place in delivered["places"]} == {
        "block": False,
        "lab": True,
        "clean-room": False,
    }


def counted_in(folder: Path) -> dict[str, int]:
    places = build_catalogue(read_content(folder), {}, "en")["places"]
    return {identifier: place["counted_m2"] for identifier, place in places.items() if place["counted_m2"]}


def test_every_square_metre_counts_once_and_a_mixed_block_with_what_is_left_beside_its_parts(
    content_folder: Path,
) -> None:
    before = counted_in(content_folder)
    add_place(content_folder, "block", kind="mixed", area=24000)
    add_place(content_folder, "inn", kind="lodging", part_of="block", area=5000)
    add_place(content_folder, "wing", kind="lodging", part_of="inn", area=500)
    add_place(content_folder, "unmeasured", kind="housing", area=None)
    add_place(content_folder, "flat", kind="housing", part_of="unmeasured", area=60)
    add_place(content_folder, "tower", area=900)
    add_place(content_folder, "floor", part_of="tower", area=None)
    add_place(content_folder, "room", part_of="floor", area=30)

    assert counted_in(content_folder) == before | {"block": 19000, "inn": 5000, "flat": 60, "tower": 900}


@pytest.mark.parametrize("whole", [{"status": "cancelled"}, {"status": "demolished"}, {"in_zone": False}])
def test_a_part_counts_whose_whole_does_not(content_folder: Path, whole: dict[str, Any]) -> None:
    add_place(content_folder, "tower", area=900, **whole)
    add_place(content_folder, "lab", part_of="tower", area=300)

    assert counted_in(content_folder)["lab"] == 300


def test_each_place_says_when_it_is_delivered(french: dict[str, Any]) -> None:
    ((ward,),) = [group["places"] for group in french["space"]["groups"]]

    assert ward["delivery"] == french["places"]["ward"]["delivery"]
    assert (ward["delivery"]["first_day"], ward["delivery"]["last_day"]) == ("2027-10-01", "2027-12-31")
