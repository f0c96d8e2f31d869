"""The state of a visit."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.session import Session
from kiosk.visit import Visit


@pytest.fixture
def session() -> Session:
    session = Session("fr", date(2026, 11, 22))
    session.show_scene("explore")
    return session


def test_a_selection_closes_the_panel_and_a_panel_the_selection(session: Session) -> None:
    session.panel = "legend"
    session.select("place", "the-hive")
    assert session.panel == ""
    session.panel = "credits"
    assert session.selectedKind == ""


def test_unknown_views_panels_and_kinds_change_nothing(session: Session) -> None:
    session.view = "moon"
    session.panel = "secrets"
    session.select("planet", "mars")
    assert (session.view, session.panel, session.selectedKind) == ("campus", "", "")


def test_following_leaves_a_way_back(session: Session) -> None:
    session.select("place", "the-hive")
    session.follow("organisation", "pscc")
    session.follow("place", "lab-116")
    session.go_back()
    assert (session.selectedKind, session.selectedId) == ("organisation", "pscc")
    session.go_back()
    assert (session.selectedKind, session.selectedId) == ("place", "the-hive")
    assert not session.canGoBack


def test_a_tap_on_the_map_forgets_the_way_back(session: Session) -> None:
    session.select("place", "the-hive")
    session.follow("organisation", "pscc")
    session.select("station", "vgr")
    assert not session.canGoBack


def test_closing_a_sheet_forgets_the_way_back(session: Session) -> None:
    session.select("place", "the-hive")
    session.follow("organisation", "pscc")
    session.clear_selection()
    assert not session.canGoBack


def test_a_page_of_a_panel_leads_back_to_its_first_page(session: Session) -> None:
    session.panel = "credits"
    session.page = "licence:odbl"
    assert session.canGoBack
    session.go_back()
    assert (session.panel, session.page) == ("credits", "")


def test_a_panel_opens_on_its_first_page(session: Session) -> None:
    session.panel = "credits"
    session.page = "sources"
    session.panel = ""
    session.panel = "credits"
    assert session.page == ""


def test_home_closes_everything_and_keeps_the_language(session: Session, qtbot: QtBot) -> None:
    session.language = "en"
    session.view = "grandparis"
    session.select("place", "the-hive")
    session.follow("organisation", "pscc")
    with qtbot.waitSignal(session.homeRequested):
        session.go_home()
    assert (session.language, session.view, session.selectedKind) == ("en", "campus", "")
    assert not session.canGoBack


def test_selecting_the_same_again_says_nothing(session: Session, qtbot: QtBot) -> None:
    session.select("place", "the-hive")
    with qtbot.assertNotEmitted(session.selectionChanged):
        session.select("place", "the-hive")


def test_a_sheet_opened_from_the_directory_leads_back_to_it(session: Session) -> None:
    session.show_scene("directory")
    assert not session.canGoBack
    session.select("place", "the-hive")
    session.follow("organisation", "pscc")
    session.go_back()
    assert (session.selectedId, session.canGoBack) == ("the-hive", True)
    session.go_back()
    assert (session.scene, session.selectedKind, session.canGoBack) == ("directory", "", False)


def test_a_scene_begins_with_nothing_open(session: Session) -> None:
    session.select("place", "the-hive")
    session.show_scene("directory")
    assert (session.scene, session.selectedKind) == ("directory", "")
    session.panel = "legend"
    session.show_scene("directory")
    assert session.panel == ""


def test_unknown_scenes_and_orders_change_nothing(session: Session) -> None:
    session.show_scene("theatre")
    session.order = "colour"
    assert (session.scene, session.order) == ("explore", "name")


def test_home_leads_to_where_a_visit_begins_and_the_first_order(session: Session) -> None:
    session.show_scene("directory")
    session.order = "world"
    session.go_home()
    assert (session.scene, session.order) == ("home", "name")


def test_comfort_stays_at_home_and_goes_with_the_visitor(session: Session) -> None:
    session.begin_visit()
    session.textScale = 2.0
    session.highContrast = True
    session.go_home()
    assert (session.present, session.textScale, session.highContrast) == (True, 2.0, True)
    session.end_visit()
    assert (session.present, session.textScale, session.highContrast) == (False, 1.0, False)


def test_one_step_puts_the_comfort_back_and_nothing_else(session: Session) -> None:
    session.language = "es"
    session.panel = "comfort"
    session.textScale, session.highContrast, session.lowLayout, session.reducedMotion = 2.0, True, True, True
    assert not session.comfortIsPlain

    session.reset_comfort()

    assert session.comfortIsPlain
    assert (session.textScale, session.highContrast, session.lowLayout, session.reducedMotion) == (
        1,
        False,
        False,
        False,
    )
    assert (session.language, session.panel) == ("es", "comfort")


def test_texts_have_one_of_three_sizes(session: Session) -> None:
    session.textScale = 7.0
    assert session.textScale == 1.0


def test_an_ended_visit_leaves_nothing_of_whatever_it_changed(session: Session, qtbot: QtBot) -> None:
    fresh = Session("fr", date(2026, 11, 22)).visit
    other = {
        str: "other",
        bool: True,
        int: 7,
        float: 2.0,
        tuple: ("place", "the-hive"),
        frozenset: frozenset({"lift"}),
        type(None): date(2031, 1, 1),
    }
    session._become(Visit(*(other[type(value)] for value in fresh)))
    assert all(now != first for now, first in zip(session.visit, fresh, strict=True))
    with qtbot.waitSignal(session.visitEnded):
        session.end_visit()
    assert session.visit == fresh


def test_another_day_is_shown_until_home(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.dateChanged):
        session.show_date(date(2031, 12, 31))
    assert session.shown_date == date(2031, 12, 31)
    assert session.today == date(2026, 11, 22)
    session.go_home()
    assert session.shown_date == date(2026, 11, 22)


def test_home_leads_back_to_the_day_the_kiosk_was_started_with() -> None:
    session = Session("fr", date(2026, 11, 22), shown_date=date(2028, 1, 1))
    session.show_date(date(2031, 12, 31))
    session.go_home()
    assert session.shown_date == date(2028, 1, 1)


def test_another_scene_begins_at_its_first_page(session: Session) -> None:
    session.scene = "campus"
    session.page = "join"
    session.scene = "timeline"
    assert session.page == ""


def test_a_panel_before_a_page_of_a_scene_leads_back_to_that_page(session: Session) -> None:
    session.scene = "campus"
    session.page = "about"
    session.panel = "credits"
    session.page = "sources"
    session.go_back()
    assert (session.panel, session.page) == ("credits", "")
    session.panel = "legend"
    session.panel = ""
    assert (session.scene, session.page) == ("campus", "about")


def test_the_tab_of_a_scene_leads_to_its_first_page(session: Session) -> None:
    session.scene = "campus"
    session.page = "about"
    session.show_scene("campus")
    assert session.page == ""
    session.page = "about"
    session.panel = "credits"
    session.show_scene("campus")
    assert (session.panel, session.page) == ("", "")


def test_a_notice_stays_away_until_the_visit_begins_again(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.dismissedChanged):
        session.dismiss("lift")
    with qtbot.assertNotEmitted(session.dismissedChanged):
        session.dismiss("lift")
    assert session.dismissed == {"lift"}
    session.go_home()
    assert session.dismissed == frozenset()


def test_a_sheet_opened_from_a_page_of_a_scene_leads_back_to_that_page(session: Session) -> None:
    session.scene = "campus"
    session.page = "join"
    session.follow("place", "the-hive")
    session.follow("organisation", "pscc")
    session.go_back()
    session.go_back()
    assert (session.selectedKind, session.page) == ("", "join")
    session.go_back()
    assert (session.scene, session.page, session.canGoBack) == ("campus", "", False)


def test_with_another_edition_the_day_follows_and_the_visit_goes_on(session: Session) -> None:
    session.select("place", "the-hive")

    session.follow_edition(date(2027, 1, 1), ("en", "fr"))

    assert session.today == session.shown_date == date(2027, 1, 1)
    assert (session.language, session.selectedId) == ("fr", "the-hive")


def test_a_day_that_was_asked_for_stays_with_another_edition() -> None:
    session = Session("fr", date(2026, 11, 22), shown_date=date(2030, 1, 1))

    session.follow_edition(date(2027, 1, 1), ("fr",))

    assert (session.today, session.shown_date) == (date(2027, 1, 1), date(2030, 1, 1))


def test_where_the_visitors_language_has_gone_the_first_one_is_spoken(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.languageChanged):
        session.follow_edition(date(2026, 11, 22), ("en", "es"))

    assert session.language == "en"


def test_something_is_pointed_at_until_the_scene_changes(session: Session, qtbot: QtBot) -> None:
    session.show_scene("timeline")
    with qtbot.waitSignal(session.pointedChanged):
        session.point_at("place", "the-hive")
    assert (session.pointed, session.selectedKind) == (("place", "the-hive"), "")
    session.show_scene("directory")
    assert session.pointed == ("", "")


def test_nothing_of_an_unknown_kind_is_pointed_at(session: Session) -> None:
    session.point_at("theatre", "odeon")
    assert session.pointed == ("", "")


def test_another_scene_shows_today_and_forgets_the_milestone(session: Session) -> None:
    session.show_scene("timeline")
    session.milestone = "gr-tower-1980"
    session.show_date(date(1980, 5, 31))
    session.show_scene("explore")
    assert (session.milestone, session.shown_date) == ("", date(2026, 11, 22))


def test_a_panel_can_be_followed_and_leads_back(session: Session) -> None:
    session.show_scene("home")
    session.follow_panel("intent", "lodging")
    session.follow("place", "the-hive")
    session.follow("organisation", "pscc")
    session.follow_panel("help")
    assert (session.panel, session.page, session.selectedKind) == ("help", "", "")
    session.go_back()
    assert (session.panel, session.selectedId) == ("", "pscc")
    session.go_back()
    session.go_back()
    assert (session.panel, session.page, session.selectedKind) == ("intent", "lodging", "")
    session.go_back()
    assert (session.scene, session.panel, session.page, session.canGoBack) == ("home", "", "", False)


def test_what_is_taken_along_stays_selected(session: Session) -> None:
    session.select("place", "the-hive")
    session.follow_panel("take")
    session.follow_panel("take", "map")
    assert (session.panel, session.page, session.selectedId) == ("take", "map", "the-hive")
    session.go_back()
    assert (session.panel, session.page, session.selectedId) == ("take", "", "the-hive")
    session.go_back()
    assert (session.panel, session.selectedId, session.canGoBack) == ("", "the-hive", False)


def test_where_nothing_is_selected_there_is_nothing_to_take_along(session: Session) -> None:
    session.follow_panel("take")
    assert session.panel == ""


def test_a_tap_on_what_is_taken_along_leads_to_its_sheet(session: Session) -> None:
    session.select("place", "the-hive")
    session.follow_panel("take")
    session.select("place", "the-hive")
    assert (session.panel, session.selectedId) == ("", "the-hive")


def test_a_panel_that_was_followed_from_a_page_of_a_scene_leads_back_to_that_page(session: Session) -> None:
    session.scene = "campus"
    session.page = "join"
    session.follow_panel("help")
    session.follow("place", "the-hive")
    session.go_back()
    session.go_back()
    assert (session.panel, session.page) == ("", "join")


def test_what_is_typed_is_bounded(session: Session) -> None:
    session.query = "x" * 1000

    assert session.query == "x" * 80


def test_what_is_typed_is_forgotten_with_the_visit_and_with_the_search(session: Session) -> None:
    for leave in (session.end_visit, session.go_home, lambda: session.show_scene("timeline")):
        session.panel = "search"
        session.query = "crèche"
        leave()
        session.panel = "search"

        assert session.query == ""


def test_from_what_was_found_two_sheets_lead_back_to_the_search(session: Session) -> None:
    session.panel = "search"
    session.query = "hive"
    session.follow("place", "the-hive")
    session.follow("organisation", "sanofi")
    session.go_back()
    assert session.selectedId == "the-hive"
    session.go_back()

    assert (session.panel, session.query, session.selectedKind) == ("search", "hive", "")
    assert not session.canGoBack


def test_a_search_over_a_page_of_the_campus_leads_back_to_that_page(session: Session) -> None:
    session.show_scene("campus")
    session.page = "join"
    session.panel = "search"
    session.follow("place", "the-hive")
    session.go_back()
    session.panel = ""

    assert (session.scene, session.page) == ("campus", "join")


def test_the_volume_goes_in_steps_from_the_softest_to_the_loudest(session: Session) -> None:
    heard = []
    session.speechChanged.connect(lambda: heard.append(session.volume))
    for _ in range(6):
        session.change_volume(-1)
    for _ in range(6):
        session.change_volume(1)

    assert heard == [0.6, 0.4, 0.2, 0.4, 0.6, 0.8, 1.0]


def test_going_home_keeps_how_one_listens_but_not_what_is_said(session: Session) -> None:
    session.readAloud = True
    session.guided = True
    session.change_volume(1)
    session.tell_speech(speaking=False, paused=True)

    session.go_home()

    assert (session.readAloud, session.guided, session.volume) == (True, True, 1.0)
    assert not session.speaking
    assert not session.speechPaused


def test_the_end_of_a_visit_ends_speech(session: Session) -> None:
    session.readAloud = True
    session.guided = True
    session.change_volume(-1)
    session.tell_speech(speaking=True)

    session.end_visit()

    assert not session.readAloud
    assert not session.guided
    assert not session.speaking
    assert session.volume == 0.8


def test_the_way_from_a_sheet_leads_back_to_it(session: Session) -> None:
    session.show_scene("directory")
    session.select("place", "the-hive")
    session.go_to("place", "the-hive")
    assert (session.scene, session.panel, session.selectedId) == ("go", "route", "the-hive")
    session.go_back()
    assert (session.panel, session.selectedId) == ("", "the-hive")


def test_the_search_chooses_where_a_way_begins_and_leads_back_to_it(session: Session) -> None:
    session.go_to("place", "the-hive")
    session.step = 2
    session.choose("origin")
    assert (session.panel, session.choosing) == ("search", "origin")
    session.pick("station", "vgr")
    assert (session.panel, session.selectedId, session.origin) == ("route", "the-hive", ("station", "vgr"))
    assert (session.choosing, session.step) == ("", -1)


def test_another_goal_takes_the_place_of_the_way_it_was_chosen_from(session: Session) -> None:
    session.show_scene("go")
    session.go_to("place", "the-hive")
    session.choose("goal")
    session.pick("place", "lab-116")
    assert session.selectedId == "lab-116"
    session.go_back()
    assert (session.scene, session.panel, session.selectedKind, session.canGoBack) == ("go", "", "", False)


def test_both_ends_change_places_and_here_is_one(session: Session) -> None:
    session.go_to("station", "orly")
    session.turn_round()
    assert (session.visit.selection, session.origin) == (("here", "here"), ("station", "orly"))
    session.turn_round()
    assert (session.visit.selection, session.origin) == (("station", "orly"), ("", ""))


def test_on_the_page_of_ways_one_may_choose_where_one_is_coming_from(session: Session) -> None:
    session.show_scene("go")
    session.turn_round()
    assert session.choosing == "coming"
    session.pick("station", "orly")
    assert (session.visit.selection, session.origin) == (("here", "here"), ("station", "orly"))


def test_leaving_the_search_chooses_nothing(session: Session) -> None:
    session.show_scene("go")
    session.choose("goal")
    session.go_back()
    assert session.choosing == ""
    session.choose("origin")
    session.panel = ""
    assert session.choosing == ""


def test_from_another_scene_a_way_begins_here(session: Session) -> None:
    session.show_scene("go")
    session.choose("origin")
    session.pick("station", "orly")
    session.show_scene("explore")
    session.go_to("place", "the-hive")
    assert session.origin == ("", "")


def test_another_way_day_or_goal_is_followed_from_its_beginning(session: Session) -> None:
    session.go_to("place", "the-hive")
    for change in (
        lambda: setattr(session, "anyWay", True),
        lambda: setattr(session, "journey", 1),
        lambda: session.show_date(date(2031, 12, 31)),
        lambda: session.go_to("place", "lab-116"),
    ):
        session.step = 1
        change()
        assert session.step == -1


def test_what_is_no_end_of_a_way_changes_nothing(session: Session) -> None:
    before = session.visit
    session.go_to("organisation", "sanofi")
    session.pick("planet", "mars")
    session.choose("everything")
    assert session.visit == before
