"""The shipped milestones, figures and statements tell the whole story, and only what may be told."""

from typing import Any

import pytest

from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from maps.model.content import Content
from maps.model.milestones import Audience
from tests.maps.content.test_shipped_content import SHIPPED

MILESTONES = 54
FIGURES = 43
"""44 are known; one, the jobs forecast of 2009, is out of date and not shown."""
DOUBTFUL_FIGURES = 13
STATEMENTS = 26

KINDS = ("organisation", "place", "station", "milestone", "figure", "chapter")
"""What can tell a statement."""

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


def test_every_statement_is_told_by_something_that_is_shown(catalogue: dict[str, Any]) -> None:
    shown = {(kind, identifier) for kind in KINDS for identifier in catalogue[f"{kind}s"]}
    told_by = {
        identifier: [(link["kind"], link["id"]) for link in statement["shown_by"]]
        for identifier, statement in catalogue["statements"].items()
    }

    assert all(told_by.values())
    assert [link for links in told_by.values() for link in links if link not in shown] == []


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


def test_nothing_for_visitors_counts_the_sick_or_the_cured(content: Content) -> None:
    for_visitors = [f for f in content.figures if f.audience is Audience.VISITOR]
    texts = [text["fr"] for f in for_visitors for text in (f.label, f.unit, f.note) if text]
    texts += [text["fr"] for m in content.milestones if m.audience is Audience.VISITOR for text in (m.title, m.text)]

    assert [text for text in texts if any(word in text.lower() for word in ("patient", "guéri", "% des malades"))] == []


def test_doubtful_figures_say_why(content: Content) -> None:
    doubtful = [figure for figure in content.figures if not figure.confirmed]

    assert len(doubtful) == DOUBTFUL_FIGURES
    assert all(figure.note for figure in doubtful)


def test_no_notice_is_posted_to_begin_with(content: Content) -> None:
    assert content.notices == ()
