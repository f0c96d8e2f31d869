"""The timeline: what its cards say, what they show on the map, and the day that the map is shown at."""

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.viewmodels import Models, create
from kiosk.viewmodels.timeline import FIELDS, TimelineModel
from kiosk.viewmodels.timeline_axis import EARLY_ROOM, Axis, axis_of
from kiosk.viewmodels.timeline_entries import Entry
from tests.kiosk.catalogue import catalogue_in

TODAY = date(2026, 11, 22)


@pytest.fixture
def session() -> Session:
    return Session("en", TODAY)


@pytest.fixture
def models(session: Session, english: None) -> Models:
    return create(session, catalogue_in)


@pytest.fixture
def timeline(session: Session, models: Models) -> TimelineModel:
    session.show_scene("timeline")
    made = models.timeline
    assert isinstance(made, TimelineModel)
    return made


def card(timeline: TimelineModel, identifier: str) -> Entry:
    return next(entry for entry in timeline.entries() if entry.identifier == identifier)


def choose(timeline: TimelineModel, identifier: str) -> None:
    timeline.choose(timeline.entries().index(card(timeline, identifier)))


def test_the_model_is_made_once_and_only_when_it_is_asked_for(models: Models) -> None:
    assert not models.findChildren(TimelineModel)
    assert models.timeline is models.timeline
    assert len(models.findChildren(TimelineModel)) == 1


def test_visitors_see_every_milestone_that_is_meant_for_them_in_the_order_of_time(timeline: TimelineModel) -> None:
    assert [entry.identifier for entry in timeline.entries()] == [
        "tower", "founded", "elsewhere", "delay", "ceremony", "line-15",
    ]  # fmt: skip
    assert timeline.rowCount() == 6


def test_a_card_has_every_field_that_qml_asks_for(timeline: TimelineModel) -> None:
    index = timeline.index(0, 0)
    fields = {bytes(name.data()).decode(): timeline.data(index, role) for role, name in timeline.roleNames().items()}
    assert fields["written"] == "May\N{NO-BREAK SPACE}1980"
    assert fields["title"] == "The institute moves into its tower"
    assert set(fields) == set(FIELDS)


@pytest.mark.parametrize(
    ("identifier", "symbol", "told", "since"),
    [
        ("tower", "done", "Took place", ""),
        ("elsewhere", "cancelled", "Abandoned", ""),
        ("delay", "postponed", "Postponed", ""),
        ("ceremony", "question", "Announced, to be confirmed", "As of 25 June 2026"),
        ("line-15", "indicative", "Announced", "As of 25 June 2026"),
    ],
)
def test_past_and_announced_are_told_apart_by_icon_and_word(
    timeline: TimelineModel, identifier: str, symbol: str, told: str, since: str
) -> None:
    found = card(timeline, identifier)
    assert (found.symbol, found.told, found.since.replace("\N{NO-BREAK SPACE}", " ")) == (symbol, told, since)


def test_a_date_that_is_fixed_but_to_come_did_not_take_place(session: Session) -> None:
    catalogue = catalogue_in("en")
    catalogue["milestones"]["tower"]["date"] |= {"first_day": "2028-01-01", "last_day": "2028-01-01"}
    found = card(TimelineModel(session, lambda: catalogue), "tower")
    assert (found.state, found.day) == ("fixed", date(2028, 1, 1))


def test_of_something_that_took_place_this_year_no_day_to_come_is_shown(session: Session) -> None:
    catalogue = catalogue_in("en")
    catalogue["milestones"]["founded"]["date"] |= {"first_day": "2026-01-01", "last_day": "2026-12-31"}
    assert card(TimelineModel(session, lambda: catalogue), "founded").day == TODAY


def test_on_arrival_the_cards_stand_at_the_last_thing_that_happened_and_the_map_at_today(
    session: Session, timeline: TimelineModel
) -> None:
    assert timeline.entries()[timeline.row].identifier == "delay"
    assert not timeline.hasChoice
    assert (session.shown_date, session.pointed) == (TODAY, ("", ""))
    assert (timeline.sign, timeline.tense) == ("Today", "today")


def test_a_chosen_card_shows_the_last_day_of_its_period_and_its_place(
    session: Session, timeline: TimelineModel
) -> None:
    choose(timeline, "tower")
    assert session.shown_date == date(1980, 5, 31)
    assert session.pointed == ("place", "gr-hospital")
    assert (session.selectedKind, timeline.row, timeline.hasChoice) == ("", 0, True)
    assert (timeline.sign, timeline.tense, timeline.year) == ("In 1980", "past", "1980")


def test_a_line_without_a_place_shows_what_opens_of_it(session: Session, timeline: TimelineModel) -> None:
    choose(timeline, "line-15")
    assert session.pointed == ("section", "15-sud")
    assert (timeline.sign, timeline.tense) == ("2027 – as announced", "announced")


@pytest.mark.parametrize("identifier", ["founded", "elsewhere"])
def test_a_card_without_a_place_on_the_map_shows_the_whole_campus(
    session: Session, timeline: TimelineModel, qtbot: QtBot, identifier: str
) -> None:
    choose(timeline, "tower")
    with qtbot.waitSignal(session.homeRequested):
        choose(timeline, identifier)
    assert session.pointed == ("", "")
    assert card(timeline, identifier).button == ""


def test_the_button_opens_the_sheet_and_the_way_back_leads_to_the_same_card(
    session: Session, timeline: TimelineModel
) -> None:
    choose(timeline, "ceremony")
    timeline.open(timeline.row)
    assert (session.selectedKind, session.selectedId, session.canGoBack) == ("place", "the-hive", True)
    session.go_back()
    assert (session.scene, session.milestone, session.pointed) == ("timeline", "ceremony", ("place", "the-hive"))


def test_the_button_of_a_line_opens_the_campuss_own_station(session: Session, timeline: TimelineModel) -> None:
    choose(timeline, "line-15")
    timeline.open(timeline.row)
    assert (session.selectedKind, session.selectedId) == ("station", "vgr")


def test_a_year_of_the_axis_shows_its_last_day_and_the_first_card_of_it(
    session: Session, timeline: TimelineModel
) -> None:
    choose(timeline, "tower")
    timeline.choose_at(axis(timeline).middle(2027))
    assert session.shown_date == date(2027, 12, 31)
    assert (session.milestone, session.pointed) == ("", ("", ""))
    assert timeline.entries()[timeline.row].identifier == "line-15"


def test_a_year_without_a_milestone_shows_the_card_before_it(session: Session, timeline: TimelineModel) -> None:
    timeline.choose_at(axis(timeline).middle(2022))
    assert timeline.entries()[timeline.row].identifier == "elsewhere"
    assert timeline.sign == "In 2022"


def test_this_years_place_on_the_axis_leads_back_to_today(session: Session, timeline: TimelineModel) -> None:
    choose(timeline, "tower")
    timeline.choose_at(axis(timeline).middle(2026))
    assert session.shown_date == TODAY


@pytest.mark.parametrize("leave", ["go_home", "explore"])
def test_leaving_leads_back_to_today_with_nothing_chosen(session: Session, timeline: TimelineModel, leave: str) -> None:
    choose(timeline, "line-15")
    if leave == "go_home":
        session.go_home()
    else:
        session.show_scene("explore")
    assert (session.shown_date, session.milestone, session.pointed) == (TODAY, "", ("", ""))


def test_a_milestone_chosen_before_the_model_is_made_is_followed_too(session: Session, models: Models) -> None:
    session.show_scene("timeline")
    session.milestone = "tower"
    assert isinstance(models.timeline, TimelineModel)
    assert session.shown_date == date(1980, 5, 31)


def test_another_language_keeps_the_chosen_card(session: Session, models: Models, timeline: TimelineModel) -> None:
    choose(timeline, "tower")
    session.language = "fr"
    models.refresh()
    assert timeline.entries()[timeline.row].title == "L’institut s’installe dans sa tour"
    assert timeline.hasChoice


def test_of_another_edition_the_chosen_card_shows_its_new_date(session: Session, english: None) -> None:
    catalogue = catalogue_in("en")
    timeline = TimelineModel(session, lambda: catalogue)
    choose(timeline, "line-15")
    catalogue["milestones"]["line-15"]["date"] |= {"first_day": "2028-01-01", "last_day": "2028-12-31"}
    timeline.refresh()
    assert session.shown_date == date(2028, 12, 31)


def test_a_card_that_another_edition_has_no_more_leaves_the_map_at_today(session: Session, english: None) -> None:
    catalogue = catalogue_in("en")
    timeline = TimelineModel(session, lambda: catalogue)
    choose(timeline, "line-15")
    del catalogue["milestones"]["line-15"]
    timeline.refresh()
    assert (session.milestone, session.pointed, session.shown_date) == ("", ("", ""), TODAY)


def test_a_row_that_is_not_there_chooses_nothing(session: Session, timeline: TimelineModel) -> None:
    timeline.choose(-1)
    timeline.choose(6)
    assert session.milestone == ""


def axis(timeline: TimelineModel) -> Axis:
    last = int(timeline.ticks[-1]["text"])
    return axis_of((entry.first.year for entry in timeline.entries()), TODAY.year, last)


def test_the_axis_reaches_to_the_last_thing_announced_whoever_it_is_meant_for(timeline: TimelineModel) -> None:
    assert [tick["text"] for tick in timeline.ticks[:1] + timeline.ticks[-1:]] == ["1980", "2040"]
    assert [mark["done"] for mark in timeline.marks] == [True, True, True, True, False, False]
    assert timeline.marks[-1]["at"] > timeline.today > timeline.marks[-3]["at"]
    assert timeline.cursor == timeline.today


def test_early_years_share_a_part_of_the_axis() -> None:
    found = Axis(1913, 2005, 2040)
    assert found.at(date(1913, 1, 1)) == 0
    assert found.at(date(2005, 1, 1)) == pytest.approx(EARLY_ROOM)
    assert found.at(date(2040, 12, 31)) == pytest.approx(1, abs=0.001)
    assert found.at(date(1850, 1, 1)) == 0
    assert found.at(date(2100, 1, 1)) == 1


@pytest.mark.parametrize("year", range(1913, 2041))
def test_a_finger_on_a_year_finds_it(year: int) -> None:
    found = Axis(1913, 2005, 2040)
    assert found.year_at(found.middle(year)) == year


def test_a_finger_at_the_ends_finds_the_first_and_the_last_year() -> None:
    found = Axis(1913, 2005, 2040)
    assert (found.year_at(0), found.year_at(1)) == (1913, 2040)


def test_written_years_keep_off_each_other() -> None:
    assert Axis(1913, 2005, 2040).ticks() == [1913, 1950, 1980, *range(2005, 2041, 5)]


def test_an_axis_of_a_few_years_has_no_early_part() -> None:
    found = axis_of([2019, 2021, 2024], 2026, 2030)
    assert (found.first, found.turn, found.last) == (2019, 2019, 2030)
    assert found.year_at(found.middle(2022)) == 2022
    assert found.ticks()[0] == 2019


def test_an_axis_without_any_milestone_holds_today() -> None:
    catalogue: dict[str, Any] = {**catalogue_in("en"), "milestones": {}, "sections": {}}
    timeline = TimelineModel(Session("en", TODAY), lambda: catalogue)
    assert (timeline.rowCount(), timeline.row, len(timeline.ticks)) == (0, 0, 1)


def test_years_are_chosen_one_after_another_as_far_as_the_axis_goes(session: Session, timeline: TimelineModel) -> None:
    timeline.step_year(-1)
    assert session.shown_date == date(2025, 12, 31)
    timeline.step_year(1)
    assert session.shown_date == TODAY
    for _ in range(200):
        timeline.step_year(1)
    last = session.shown_date
    timeline.step_year(1)
    assert session.shown_date == last
