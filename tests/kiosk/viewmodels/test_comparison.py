"""Before and after: which moments can be compared, what comes first, what is not known, and what must be said."""

from datetime import date
from typing import Any

import pytest

from kiosk.session import Session
from kiosk.viewmodels.comparison import MINUS, ComparisonModel
from tests.kiosk.catalogue import catalogue_in


@pytest.fixture
def session() -> Session:
    return Session("en", date(2026, 11, 22))


@pytest.fixture
def model(session: Session, english: None) -> ComparisonModel:
    return ComparisonModel(session, lambda: catalogue_in("en"))


def values(choices: list[dict[str, Any]]) -> list[str]:
    return [choice["value"] for choice in choices]


def shown(model: ComparisonModel) -> list[tuple[str, str, str, str]]:
    return [(row["name"], row["before"], row["after"], row["gain"]) for row in model.rows]


def test_it_begins_with_the_first_moment_and_the_first_that_is_announced(model: ComparisonModel) -> None:
    assert (model.before, model.after) == ("before", "with-15")
    assert values(model.befores) == ["before", "today"]
    assert values(model.afters) == ["today", "with-15", "late"]


def test_what_was_gained_most_comes_first_and_what_is_not_known_last(model: ComparisonModel) -> None:
    assert shown(model) == [
        ("Bagneux", "50", "10", f"{MINUS}40"),
        ("The centre", "47", "20", f"{MINUS}27"),
        ("Saclay", "", "41", ""),
        ("Versailles", "", "", ""),
    ]


def test_only_a_later_moment_stands_after_another(session: Session, model: ComparisonModel) -> None:
    model.choose("before", "today")

    assert (model.before, model.after) == ("today", "with-15")
    assert values(model.afters) == ["with-15", "late"]
    assert session.compared == ("today", "with-15")


def test_the_other_moments_are_told_at_once(session: Session, model: ComparisonModel) -> None:
    told: list[None] = []
    model.changed.connect(lambda: told.append(None))

    model.choose("after", "late")

    assert told
    assert model.after == "late"
    assert shown(model)[2:] == [("Versailles", "", "", ""), ("Saclay", "", "", "")]


def test_what_nobody_can_choose_is_not_compared(session: Session, model: ComparisonModel) -> None:
    session.compare("late", "before")

    assert (model.before, model.after) == ("before", "with-15")


def test_bars_are_drawn_to_one_scale_whatever_is_compared(session: Session, model: ComparisonModel) -> None:
    before = model.rows[0]["bars"]
    model.choose("before", "today")
    row = next(row for row in model.rows if row["name"] == "Bagneux")

    assert [part["look"] for part in before[0]["parts"]] == ["before_walk", "before"]
    assert sum(part["share"] for part in before[0]["parts"]) == 1.0
    assert sum(part["share"] for part in row["bars"][0]["parts"]) == pytest.approx(0.8)
    assert [part["look"] for part in row["bars"][1]["parts"]] == ["after_walk", "after"]


def test_what_is_not_known_says_so_where_the_bar_would_be(model: ComparisonModel) -> None:
    saclay, versailles = model.rows[2:]

    assert [bar["unknown"] for bar in saclay["bars"]] == ["2024: not known", ""]
    assert [bar["unknown"] for bar in versailles["bars"]] == ["not known"]
    assert model.notes["reasons"] == ["The kiosk does not know these trains.", "Without a metro there are only buses."]


def test_a_time_is_told_with_its_parts(model: ComparisonModel) -> None:
    assert model.rows[0]["told"] == (
        "2024: about 50 min, of them 28 on foot, 4 waiting, 18 riding and changing. "
        "15 South: about 10 min, of them 3 on foot, 2 waiting, 5 riding and changing. 40 min less"
    )


def test_what_takes_as_long_as_before_says_so(session: Session, model: ComparisonModel) -> None:
    model.choose("before", "today")
    (row,) = (row for row in model.rows if row["name"] == "The centre")

    assert row["gain"] == "="
    assert row["told"].endswith("As long as before")


def test_an_announced_moment_says_for_when_and_since_when_that_is_known(model: ComparisonModel) -> None:
    assert plain(model.notes["announced"]) == "Announced for autumn 2027 · as of 25 June 2026"

    model.choose("after", "late")
    assert plain(model.notes["announced"]) == "Openings announced until then · as of 8 December 2025"

    model.choose("after", "today")
    assert model.notes["announced"] == ""


def test_an_announcement_whose_time_is_over_is_still_only_announced(english: None) -> None:
    session = Session("en", date(2028, 3, 1))
    model = ComparisonModel(session, lambda: catalogue_in("en"))

    assert plain(model.notes["announced"]).startswith("Announced for autumn 2027, to be confirmed")


def test_the_past_says_what_network_it_is_and_how_far_one_walked(model: ComparisonModel) -> None:
    network, walked, method = model.notes["texts"]

    assert "the network of June 2026" in network
    assert "since 23 June 2024" in network
    assert "Louis Aragon, Arcueil – Cachan: about 27–28 min on foot" in walked
    assert "from Hospital to the platform" in method

    model.choose("before", "today")
    assert len(model.notes["texts"]) == 1


def test_content_that_compares_nothing_says_so(session: Session, english: None) -> None:
    model = ComparisonModel(session, lambda: {**catalogue_in("en"), "comparison": None})

    assert (model.rows, model.befores, model.afters) == ([], [], [])
    assert model.title == "The kiosk compares no journeys."
    assert model.notes["sources"] == []


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")
