"""The shipped milestones, figures and statements tell the whole story, and only what may be told."""

import re
from collections import Counter
from typing import Any

import pytest

from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from maps.content.translation_references import FILES
from maps.model.chapters import Scene
from maps.model.content import Content
from maps.model.milestones import Audience
from tests.maps.content.test_shipped_content import SHIPPED

MILESTONES = 54
FIGURES = 43
"""44 are known; one, the jobs forecast of 2009, is out of date and not shown."""
DOUBTFUL_FIGURES = 13
STATEMENTS = 26

CHAPTERS = {Scene.CAMPUS: 22, Scene.JOIN: 8, Scene.EUROPE: 4, Scene.ABOUT: 8}
CONTACTS = {
    *("cancer-campus", "paris-saclay-cancer-cluster", "sadev-94", "kadans-science-partner", "perelis"),
    "ville-de-villejuif",
}

SHEETS = ("organisation", "place", "station")
"""What has a sheet of its own."""

ON_ILLNESS = {
    *("gr-patients", "gr-consultations", "gr-cure-goal", "cce-patients", "cancer-cases-france"),
    *("gr-plan-2026", "f-80-percent-2040"),
}
"""What counts patients, cases or cures."""


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(SHIPPED)


@pytest.fixture(scope="module")
def catalogue(content: Content) -> dict[str, Any]:
    return build_catalogue(content, {}, "fr")


def test_every_milestone_figure_and_statement_is_there(content: Content) -> None:
    assert len(content.milestones) == MILESTONES
    assert len(content.figures) == FIGURES
    assert len(content.statements) == STATEMENTS


def on_a_screen_for_everybody(catalogue: dict[str, Any]) -> set[tuple[str, str]]:
    """What a visitor comes to see: sheets, the milestones of the time line, chapters and the figures they draw."""
    chapters = [one for one in catalogue["chapters"].values() if one["audience"] == "visitor"]
    shown = {(kind, identifier) for kind in SHEETS for identifier in catalogue[f"{kind}s"]}
    shown |= {("milestone", one["id"]) for one in catalogue["milestones"].values() if one["audience"] == "visitor"}
    shown |= {("chapter", chapter["id"]) for chapter in chapters}
    return shown | {("figure", identifier) for chapter in chapters for identifier in drawn_in(chapter)}


def drawn_in(chapter: dict[str, Any]) -> set[str]:
    """The figures that the chart of a chapter of the catalogue draws."""
    chart = chapter["chart"] or {"whole": None, "items": []}
    return {item["id"] for item in (chart["whole"], *chart["items"]) if item}


def test_every_statement_is_told_by_something_that_a_visitor_comes_to_see(catalogue: dict[str, Any]) -> None:
    shown = on_a_screen_for_everybody(catalogue)
    told_by = {
        identifier: [(link["kind"], link["id"]) for link in statement["shown_by"]]
        for identifier, statement in catalogue["statements"].items()
    }

    assert all(told_by.values())
    assert [link for links in told_by.values() for link in links if link not in shown] == []


def test_every_figure_is_drawn_in_a_chapter(catalogue: dict[str, Any]) -> None:
    drawn = {identifier for chapter in catalogue["chapters"].values() for identifier in drawn_in(chapter)}

    assert drawn == set(catalogue["figures"])


def test_every_scene_of_the_story_has_its_chapters(content: Content) -> None:
    assert Counter(chapter.scene for chapter in content.chapters) == CHAPTERS


def test_whom_to_contact_can_be_reached_by_a_public_address_alone(catalogue: dict[str, Any]) -> None:
    contacts = [contact for chapter in catalogue["chapters"].values() for contact in chapter["contacts"]]
    told = [text for chapter in catalogue["chapters"].values() for text in (chapter["title"], chapter["text"])]

    assert {contact["id"] for contact in contacts} == CONTACTS
    assert all(catalogue["organisations"][contact["id"]]["qr"] for contact in contacts)
    assert [text for text in told if re.search(r"@|\b0\d(?:[ .]?\d\d){4}\b|\+33", text)] == []


def test_the_seventh_centre_is_not_shown_until_it_is_verified(catalogue: dict[str, Any]) -> None:
    shown = {one["id"] for centre in catalogue["europe"]["centres"] for one in centre["organisations"]}

    assert shown == {
        *("gustave-roussy", "cambridge-cancer-centre", "karolinska-institutet", "netherlands-cancer-institute"),
        *("vall-d-hebron", "dkfz", "nct-heidelberg"),
    }


def test_every_translation_of_every_file_has_a_state(content: Content) -> None:
    states = {(one.language, file) for one in content.translations for file in one.files or FILES}

    assert {(language.code, file) for language in content.settings.languages[1:] for file in FILES} <= states


def test_milestones_run_from_1913_to_2040(catalogue: dict[str, Any]) -> None:
    days = [milestone["date"]["first_day"] for milestone in catalogue["milestones"].values()]

    assert days == sorted(days)
    assert (days[0], days[-1][:4]) == ("1913-12-12", "2040")


def test_what_happened_is_told_apart_from_what_is_announced_put_off_and_given_up(catalogue: dict[str, Any]) -> None:
    by_state: dict[str, set[str]] = {"announced": set(), "postponed": set(), "cancelled": set(), "done": set()}
    for identifier, milestone in catalogue["milestones"].items():
        by_state[milestone["state"]].add(identifier)

    assert by_state["cancelled"] == {"university-bicetre-2019"}
    assert by_state["postponed"] == {"l15-delay", "l15-delay-2026"}
    assert by_state["announced"] == {
        *("hive-opening-2026", "f-companies-2026", "f-l15-2027", "f-companies-2027", "f-research-2027"),
        *("f-60-teams-2030", "f-80-percent-2040"),
    }


def test_the_opening_of_line_15_has_one_date_for_the_map_and_the_milestones(catalogue: dict[str, Any]) -> None:
    assert catalogue["milestones"]["f-l15-2027"]["date"] == catalogue["sections"]["m15-sud"]["opening"]


def test_no_figure_on_illness_is_meant_for_visitors(content: Content) -> None:
    told = {item.id: item.audience for item in (*content.figures, *content.milestones)}

    assert {told[identifier] for identifier in ON_ILLNESS} == {Audience.INVESTOR}


def test_doubtful_figures_say_why(content: Content) -> None:
    doubtful = [figure for figure in content.figures if not figure.confirmed]

    assert len(doubtful) == DOUBTFUL_FIGURES
    assert all(figure.note for figure in doubtful)


def test_no_notice_is_posted_to_begin_with(content: Content) -> None:
    assert content.notices == ()
