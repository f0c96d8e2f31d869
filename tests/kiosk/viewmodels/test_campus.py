"""The scene of the campus: its pages, chapters and charts, the space by state, the map of Europe, the translations."""

from datetime import date
from typing import Any

import pytest

from kiosk.session import Session
from kiosk.viewmodels.campus import CampusModel
from kiosk.viewmodels.charts import number_apart
from kiosk.viewmodels.europe import Box, place_names
from tests.kiosk.catalogue import catalogue_in

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.fixture
def session() -> Session:
    session = Session("en", date(2026, 11, 22))
    session.scene = "campus"
    return session


@pytest.fixture
def campus(session: Session, english: None) -> CampusModel:
    return CampusModel(session, lambda: catalogue_in("en"))


def entry(campus: CampusModel, identifier: str) -> dict[str, Any]:
    (found,) = (item for item in campus.entries if item.get("id") == identifier)
    return found


def chart(campus: CampusModel, identifier: str) -> dict[str, Any]:
    drawn: dict[str, Any] = entry(campus, identifier)["chart"]
    return drawn


def test_each_page_tells_its_own_chapters_in_the_order_of_the_content(session: Session, campus: CampusModel) -> None:
    told = {}
    for page in ("", "join", "europe", "about"):
        session.page = page
        told[campus.page] = [item.get("id", item["part"]) for item in campus.entries]
    assert told == {
        "campus": ["what", "programme", "homes", "buildings"],
        "join": ["space", "contact"],
        "europe": ["europe", "alliance"],
        "about": ["association", "translations", "credits"],
    }


def test_what_is_for_investors_is_on_no_page(session: Session, campus: CampusModel) -> None:
    for page in ("", "join", "europe", "about"):
        session.page = page
        assert "care" not in [item.get("id") for item in campus.entries]


def test_the_page_stays_as_it_was_while_something_else_is_shown(session: Session, campus: CampusModel) -> None:
    session.page = "about"
    session.panel = "credits"
    session.page = "sources"
    assert campus.page == "about"
    session.panel = ""
    session.follow("place", "the-hive")
    assert campus.page == "about"
    session.show_scene("explore")
    assert campus.page == "about"
    session.show_scene("campus")
    assert campus.page == "campus"


def test_a_chapter_leads_to_sheets_and_tells_its_milestones(campus: CampusModel) -> None:
    what = entry(campus, "what")
    assert [(link["kind"], link["id"]) for link in what["links"]] == [
        ("place", "the-hive"),
        ("organisation", "pscc"),
        ("station", "vgr"),
    ]
    assert [(dated["id"], dated["when"], dated["done"]) for dated in what["dates"]] == [
        ("tower", "May\N{NO-BREAK SPACE}1980", True),
        ("line-15", "Announced for autumn\N{NO-BREAK SPACE}2027", False),
    ]
    assert what["dates"][0]["title"] == "The institute moves into its tower"
    assert what["sources"] == "Sources: Cancer Campus · Rapport · 2018; Sadev 94 · Page · 2025"


@pytest.mark.parametrize(
    ("state", "day", "when"),
    [
        ("announced", date(2028, 1, 1), "Announced for autumn\N{NO-BREAK SPACE}2027, to be confirmed"),
        ("postponed", date(2026, 11, 22), "Postponed"),
        ("cancelled", date(2026, 11, 22), "Abandoned"),
    ],
)
def test_a_milestone_is_never_more_than_announced(state: str, day: date, when: str, english: None) -> None:
    catalogue = catalogue_in("en")
    catalogue["milestones"]["line-15"]["state"] = state
    session = Session("en", day)
    campus = CampusModel(session, lambda: catalogue)
    line = entry(campus, "what")["dates"][1]
    assert (line["when"], line["done"]) == (when, False)


def test_a_milestone_for_investors_is_not_told(session: Session, english: None) -> None:
    catalogue = catalogue_in("en")
    catalogue["milestones"]["line-15"]["audience"] = "investor"
    campus = CampusModel(session, lambda: catalogue)
    assert [dated["id"] for dated in entry(campus, "what")["dates"]] == ["tower"]


def test_a_chapter_without_sources_names_none(session: Session, campus: CampusModel) -> None:
    session.page = "about"
    assert entry(campus, "association")["sources"] == ""


@pytest.mark.parametrize(
    ("text", "number", "apart"),
    [
        ("plus de 200 millions", "200", ("plus de", "200", "millions")),
        ("4", "4", ("", "4", "")),
        ("82 hectares", "82", ("", "82", "hectares")),
        ("about a dozen", "12", ("", "about a dozen", "")),
    ],
)
def test_a_number_stands_apart_from_the_words_around_it(text: str, number: str, apart: tuple[str, str, str]) -> None:
    assert number_apart(text, number) == apart


def test_a_figure_says_its_year_and_whether_it_is_certain(campus: CampusModel) -> None:
    funds, rank = chart(campus, "what")["tiles"]
    assert (funds["before"], funds["number"], funds["unit"]) == ("plus de", "200", "millions")
    assert (funds["label"], funds["caption"], funds["sure"]) == ("The funds", "2026", True)
    assert rank["caption"] == ""
    rows = chart(campus, "programme")["rows"]
    assert [row["sure"] for row in rows] == [True, True, False, True]
    assert rows[0]["caption"] == "2024 · Programme of 2015."


def test_parts_and_what_they_leave_fill_the_whole(campus: CampusModel) -> None:
    drawn = chart(campus, "programme")
    assert [part["text"] for part in drawn["bar"]] == ["50%", "25%", "25%"]
    assert sum(part["share"] for part in drawn["bar"]) == 1
    looks = [part["look"] for part in drawn["bar"]]
    assert len(set(looks)) == 3
    assert [row["look"] for row in drawn["rows"]] == ["", *looks]


def test_steps_lie_one_inside_the_other_and_leave_what_is_to_come(campus: CampusModel) -> None:
    drawn = chart(campus, "homes")
    assert [(part["share"], part["text"]) for part in drawn["bar"]] == [(0.25, "25%"), (0.25, "50%"), (0.5, "")]
    assert [row["id"] for row in drawn["rows"]] == ["shops", "homes", "floor"]
    assert drawn["bar"][-1]["look"] == drawn["rows"][-1]["look"] == "planned"


def test_a_bar_that_is_not_certain_looks_otherwise(campus: CampusModel) -> None:
    rows = chart(campus, "buildings")["rows"]
    assert [(row["bar"][0]["share"], row["bar"][0]["look"]) for row in rows] == [(1.0, "solid"), (0.25, "unconfirmed")]


def test_the_space_is_summed_by_state_and_says_what_is_not_known(session: Session, campus: CampusModel) -> None:
    session.page = "join"
    drawn = chart(campus, "space")
    assert drawn["total"] == "Environ 4000 m² known in all"
    assert [(part["look"], part["text"]) for part in drawn["bar"]] == [("delivered", "75%"), ("under_way", "25%")]
    told = [(group["icon"], group["title"], group["value"], group["unknown"]) for group in drawn["groups"]]
    assert told == [
        ("done", "Delivered", "environ 3000 m²", "and 1 place of unknown floor area"),
        ("works", "Under construction", "environ 1000 m²", ""),
        ("question", "Not confirmed", "", "and 2 places of unknown floor area"),
    ]
    notes = [place["note"] for group in drawn["groups"] for place in group["places"]]
    assert notes == [
        "3000 m² · Kadans",
        "9000 m², not in the total (Mixed block) · Kadans",
        "Floor area not known",
        "1000 m² · Kadans\n2028 est possible.",
        "Floor area not known · Kadans",
    ]


def test_space_of_which_nothing_is_known_is_no_bar(session: Session, english: None) -> None:
    catalogue = catalogue_in("en")
    catalogue["space"] = {"floor_area": None, "groups": catalogue["space"]["groups"][2:]}
    session.page = "join"
    drawn = chart(CampusModel(session, lambda: catalogue), "space")
    assert (drawn["bar"], drawn["total"]) == ([], "")


def test_a_contact_has_its_address_as_text_and_its_code(session: Session, campus: CampusModel) -> None:
    session.page = "join"
    (contact,) = entry(campus, "contact")["contacts"]
    assert contact["address"] == "www.parissaclaycancercluster.org"
    assert contact["code"].startswith("image://picture/code/5-")
    assert contact["modules"] == 5


def test_the_map_leads_to_every_centre_and_knows_where_one_is(session: Session, campus: CampusModel) -> None:
    session.page = "europe"
    europe = campus.entries[0]
    assert [centre["here"] for centre in europe["centres"]] == [True, False, False, False]
    assert [row["id"] for row in europe["rows"]] == ["pscc", "sanofi", "sanofi", "sanofi", "pscc"]


def test_where_no_centre_is_known_there_is_no_map(session: Session, english: None) -> None:
    session.page = "europe"
    campus = CampusModel(session, lambda: {**catalogue_in("en"), "europe": None})
    assert [item["part"] for item in campus.entries] == ["chapter"]


def test_names_keep_off_each_other_off_the_marks_and_in_the_map(session: Session, campus: CampusModel) -> None:
    centres = catalogue_in("en")["europe"]["centres"]
    widths = [150.0] * len(centres)
    places = campus.place_names(widths, 36.0, 16.0, 0.7)
    names = [Box(place["x"], place["y"], width, 36) for place, width in zip(places, widths, strict=True)]
    marks = [Box(centre["x"] * 0.7 - 16, centre["y"] * 0.7 - 16, 32, 32) for centre in centres]
    everything = [*names, *marks]
    assert [pair for n, pair in enumerate(everything) if any(pair.meets(other) for other in everything[n + 1 :])] == []
    assert all(name.lies_in(840, 630) for name in names)


def test_a_name_without_room_stands_at_the_right_all_the_same() -> None:
    assert place_names([(50, 50), (52, 50)], [40, 40], 20, 30, (60, 60)) == [(80, 40), (82, 40)]


def test_the_translations_say_their_state_and_who_answers_for_it(session: Session, campus: CampusModel) -> None:
    session.page = "about"
    (rows,) = (item["rows"] for item in campus.entries if item["part"] == "translations")
    assert [(row["label"], row["value"].replace(NO_BREAK, " ")) for row in rows] == [
        (
            "English",
            "Not yet proofread by a native speaker · translated by the project · as of 2026",
        ),
        ("Español", "Proofread · by a native speaker · as of 2026"),
    ]


def test_another_language_tells_the_same_page(session: Session, english: None) -> None:
    campus = CampusModel(session, lambda: catalogue_in(session.language))
    session.page = "join"
    session.language = "fr"
    campus.refresh()
    assert entry(campus, "space")["title"] == "Titre de space"
