"""The time machine: its stops and what they are called, what opens, how all that opens stands at the shown date."""

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.viewmodels import Models, create
from kiosk.viewmodels.dates import DatesModel
from kiosk.viewmodels.dates_stops import Stop, stops
from tests.kiosk.catalogue import OPENED, catalogue_in

TODAY = date(2026, 11, 22)


@pytest.fixture
def session() -> Session:
    return Session("en", TODAY)


@pytest.fixture
def models(session: Session, english: None) -> Models:
    return create(session, catalogue_in)


@pytest.fixture
def dates(session: Session, models: Models) -> DatesModel:
    session.show_scene("go")
    made = models.dates
    assert isinstance(made, DatesModel)
    return made


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def told(stop: Stop) -> tuple[str, str, str, str]:
    return (stop.label, plain(stop.title), stop.told, plain(stop.sign))


def groups(dates: DatesModel) -> dict[str, list[str]]:
    return {group["state"]: [row["id"] for row in group["rows"]] for group in dates.groups}


def with_forecast(first: str, last: str, **fields: Any) -> dict[str, Any]:
    """The catalogue of the tests, its line 15 South announced for another period."""
    catalogue = catalogue_in("en")
    catalogue["sections"]["15-sud"]["opening"] |= {"first_day": first, "last_day": last, **fields}
    return catalogue


def test_the_model_is_made_once_and_only_when_it_is_asked_for(models: Models) -> None:
    assert not models.findChildren(DatesModel)
    assert models.dates is models.dates
    assert len(models.findChildren(DatesModel)) == 1


def test_the_stops_are_the_openings_today_and_the_last_days_of_what_is_announced(dates: DatesModel) -> None:
    assert [stop.day.isoformat() for stop in dates.stops()] == [
        "2025-01-17", "2025-01-18", "2026-11-22", "2027-11-30", "2031-12-31",
    ]  # fmt: skip
    assert [told(stop) for stop in dates.stops()] == [
        (
            "before",
            "Before 18 January 2025",
            "Before the latest openings",
            "The map shows the days before 18 January 2025",
        ),
        ("2025", "18 January 2025", "Opened on this date", "The map shows 18 January 2025"),
        ("2026", "Today", "What runs today", "Today"),
        ("2027", "Autumn 2027", "Announced, expected by then", "The map shows 30 November 2027 · as announced"),
        ("2031", "2031", "Announced, expected by then", "The map shows 31 December 2031 · as announced"),
    ]  # fmt: skip


def test_french_says_the_day_with_its_article(french: None) -> None:
    session = Session("fr", TODAY)
    made = create(session, catalogue_in).dates
    assert isinstance(made, DatesModel)
    signs = [plain(stop.sign) for stop in made.stops()]
    assert signs[1] == "La carte montre : le 18 janvier 2025"
    assert signs[3] == "La carte montre : le 30 novembre 2027 · annoncé"
    assert plain(made.stops()[3].opens[0]["text"]) == "Annoncée pour l’automne 2027 · état au 25 juin 2026"


def test_what_opens_on_one_day_is_one_stop_called_by_the_most_exact_date(english: None) -> None:
    catalogue = with_forecast("2031-10-01", "2031-12-31", text="late 2031")
    last = stops(catalogue, TODAY)[-1]
    assert (plain(last.title), last.day) == ("Late 2031", date(2031, 12, 31))
    assert [item["name"] for item in last.opens] == ["Line 15 South", "15 Est"]


def test_an_announcement_says_for_when_and_as_of_when(dates: DatesModel) -> None:
    (opening,) = dates.stops()[3].opens
    assert plain(opening["text"]) == "Announced for autumn 2027 · as of 25 June 2026"
    assert (opening["number"], opening["open"]) == ("15", False)
    (opened,) = dates.stops()[1].opens
    assert (plain(opened["text"]), opened["open"]) == ("Opened on 18 January 2025", True)


def test_an_overdue_announcement_waits_at_today_to_be_confirmed(english: None) -> None:
    catalogue = with_forecast("2026-09-01", "2026-09-30", text="September 2026")
    found = next(stop for stop in stops(catalogue, TODAY) if stop.tense == "today")
    (late,) = found.opens
    assert (late["name"], late["open"]) == ("Line 15 South", False)
    assert plain(late["text"]) == "Announced for September 2026, to be confirmed · as of 25 June 2026"


def test_a_fixed_day_to_come_is_no_forecast(english: None) -> None:
    catalogue = catalogue_in("en")
    catalogue["sections"]["15-sud"]["opening"] = {
        **catalogue["sections"]["14-sud"]["opening"],
        "text": "1 March 2027",
        "first_day": "2027-03-01",
        "last_day": "2027-03-01",
    }
    found = next(stop for stop in stops(catalogue, TODAY) if stop.day == date(2027, 3, 1))
    assert (found.told, plain(found.opens[0]["text"])) == ("Date fixed", "Opens on 1 March 2027")


def test_old_openings_are_no_stops_of_their_own(english: None) -> None:
    catalogue = catalogue_in("en")
    catalogue["sections"]["15-est"]["opening"] = {**OPENED, "first_day": "1998-10-15", "last_day": "1998-10-15"}
    assert [stop.day.year for stop in stops(catalogue, TODAY)] == [2025, 2025, 2026, 2027]


def test_the_station_of_the_campus_is_a_stop_where_it_opened_after_its_line(english: None) -> None:
    catalogue = catalogue_in("en")
    catalogue["sections"]["14-sud"]["opening"] |= {
        "text": "24 June 2024",
        "first_day": "2024-06-24",
        "last_day": "2024-06-24",
    }
    found = {stop.day.isoformat(): [item["name"] for item in stop.opens] for stop in stops(catalogue, TODAY)}
    assert found["2024-06-24"] == ["Olympiades – Orly"]
    assert found["2025-01-18"] == ["Station Villejuif – Gustave Roussy"]


def test_without_recent_openings_there_is_no_before_and_without_dates_only_today(english: None) -> None:
    catalogue = catalogue_in("en")
    for section in catalogue["sections"].values():
        section["opening"] = None
    assert [stop.tense for stop in stops(catalogue, TODAY)] == ["today"]


def test_steps_go_from_stop_to_stop_until_the_ends(session: Session, dates: DatesModel) -> None:
    dates.step(1)
    assert session.shown_date == date(2027, 11, 30)
    for _ in range(3):
        dates.step(1)
    assert session.shown_date == date(2031, 12, 31)
    for _ in range(9):
        dates.step(-1)
    assert session.shown_date == date(2025, 1, 17)
    dates.choose_today()
    assert session.shown_date == TODAY
    assert dates.isToday


def test_a_day_that_is_no_stop_lies_between_two_and_is_told_by_its_year(session: Session, dates: DatesModel) -> None:
    session.show_date(date(2029, 5, 1))
    assert (dates.cursor, dates.title, plain(dates.sign)) == (3.5, "2029", "The map shows 2029 · as announced")
    dates.step(-1)
    assert session.shown_date == date(2027, 11, 30)
    session.show_date(date(2029, 5, 1))
    dates.step(1)
    assert session.shown_date == date(2031, 12, 31)


def test_all_that_opens_is_grouped_as_the_map_draws_it(session: Session, dates: DatesModel) -> None:
    assert groups(dates) == {"open": ["14-sud"], "later": ["15-sud", "15-est"]}
    session.show_date(date(2027, 11, 30))
    assert groups(dates) == {"expected": ["15-sud"], "open": ["14-sud"], "later": ["15-est"]}
    session.show_date(date(2031, 12, 31))
    assert groups(dates) == {"expected": ["15-est", "15-sud"], "open": ["14-sud"]}
    session.show_date(date(2025, 1, 17))
    assert groups(dates) == {"later": ["14-sud", "15-sud", "15-est"]}
    assert dates.groups[0]["text"] == "Not open yet"


def test_each_group_has_an_icon_and_a_word(session: Session, dates: DatesModel) -> None:
    session.show_date(date(2027, 11, 30))
    assert [(group["icon"], group["text"]) for group in dates.groups] == [
        ("indicative", "Expected at this date"), ("done", "Open"), ("later", "Later"),
    ]  # fmt: skip


def test_a_row_points_at_its_section_seen_whole_and_once_more_at_nothing(session: Session, dates: DatesModel) -> None:
    session.page = "dates"
    session.view = "campus"
    dates.point("section", "15-sud")
    assert (session.pointed, session.view, dates.chosen) == (("section", "15-sud"), "grandparis", "section/15-sud")
    dates.point("section", "15-sud")
    assert session.pointed == ("", "")


def test_on_another_page_nothing_is_marked_and_the_date_stays(session: Session, dates: DatesModel) -> None:
    session.page = "dates"
    dates.step(1)
    dates.point("section", "15-sud")
    session.page = "compare"
    assert (session.pointed, session.shown_date) == (("", ""), date(2027, 11, 30))


def test_its_page_shows_the_network_whole(session: Session, models: Models) -> None:
    session.show_scene("go")
    assert models.go is not None
    assert session.view == "campus"
    session.page = "dates"
    assert session.view == "grandparis"


@pytest.mark.parametrize("leave", ["scene", "home", "end"])
def test_leaving_the_scene_returns_to_today(session: Session, dates: DatesModel, leave: str) -> None:
    dates.step(1)
    {"scene": lambda: session.show_scene("explore"), "home": session.go_home, "end": session.end_visit}[leave]()
    assert session.shown_date == TODAY
    assert session.showsToday
    assert (dates.isToday, dates.tense) == (True, "today")


def test_it_tells_of_a_change_once(session: Session, dates: DatesModel, qtbot: QtBot) -> None:
    heard: list[bool] = []
    session.dateChanged.connect(lambda: heard.append(True))
    with qtbot.waitSignal(dates.moved):
        dates.choose(3)
    dates.choose(3)
    dates.choose(99)
    assert len(heard) == 1


def test_the_stops_follow_the_day_of_the_clock(session: Session, dates: DatesModel) -> None:
    session.today = date(2027, 12, 1)
    found = next(stop for stop in dates.stops() if stop.tense == "today")
    assert found.day == date(2027, 12, 1)
    assert plain(found.opens[0]["text"]).startswith("Announced for autumn 2027, to be confirmed")


def test_a_year_is_written_once_for_all_its_stops(english: None) -> None:
    catalogue = with_forecast("2031-10-01", "2031-10-31", text="October 2031")
    session = Session("en", TODAY)
    made = DatesModel(session, lambda: catalogue)
    assert [(year["text"], year["first"], year["last"]) for year in made.years][-1] == ("2031", 3, 4)
