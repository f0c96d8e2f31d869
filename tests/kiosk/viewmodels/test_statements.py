"""Every statement of the association has its place on a screen: what tells it is really shown, in every language."""

from datetime import date
from typing import Any

import pytest

from kiosk.session import Session
from kiosk.viewmodels import Models, create
from kiosk.viewmodels.campus import PAGES, CampusModel
from kiosk.viewmodels.timeline_entries import entries
from maps.store import Edition

LANGUAGES = ("fr", "en", "es")
SHEETS = ("organisation", "place", "station")


class Screens:
    """What the view models show of the shipped content, looked at page by page and sheet by sheet."""

    def __init__(self, edition: Edition, language: str) -> None:
        self.catalogue = edition.catalogue(language)
        self.session = Session(language, date.fromisoformat(edition.manifest.content_date))
        self.models: Models = create(self.session, edition.catalogue)
        self.chapters: dict[str, dict[str, Any]] = {}
        campus = CampusModel(self.session, self.models.catalogue)
        self.milestones = {entry.identifier for entry in entries(self.catalogue, self.session.today) if entry.title}
        self.session.scene = "campus"
        for page in PAGES:
            self.session.page = "" if page == "campus" else page
            shown = {entry["id"]: entry for entry in campus.entries if entry["part"] == "chapter"}
            assert all(self.catalogue["chapters"][identifier]["scene"] == page for identifier in shown)
            self.chapters |= shown

    def shows(self, kind: str, identifier: str) -> bool:
        """Whether a visitor can read it."""
        match kind:
            case "chapter":
                chapter = self.chapters.get(identifier)
                return bool(chapter and chapter["title"] and chapter["text"])
            case "figure":
                return identifier in self.drawn_figures()
            case "milestone":
                return identifier in self.milestones
        self.session.clear_selection()
        self.session.select(kind, identifier)
        return self.session.selectedId == identifier and self.models.sheet.title != ""

    def drawn_figures(self) -> set[str]:
        """The figures that stand in a chart."""
        charts = [chapter["chart"] for chapter in self.chapters.values() if chapter["chart"]]
        return {drawn["id"] for chart in charts for part in ("rows", "tiles") for drawn in chart.get(part, [])}


@pytest.fixture(scope="module", params=LANGUAGES)
def screens(request: pytest.FixtureRequest, edition: Edition, qapp: object) -> Screens:
    return Screens(edition, request.param)


def test_every_statement_has_its_place_on_a_screen(screens: Screens) -> None:
    missing = [
        (statement["id"], shown["kind"], shown["id"])
        for statement in screens.catalogue["statements"].values()
        for shown in statement["shown_by"]
        if not screens.shows(shown["kind"], shown["id"])
    ]
    assert missing == []
    assert all(statement["shown_by"] for statement in screens.catalogue["statements"].values())


def test_the_look_at_the_screens_would_see_what_is_missing(screens: Screens) -> None:
    for kind in (*SHEETS, "chapter", "figure", "milestone"):
        assert not screens.shows(kind, "nobody-knows-this")
    assert not screens.shows("chapter", "campus-care")
    assert not screens.shows("figure", "gr-patients")
    assert not screens.shows("milestone", "f-80-percent-2040")


def test_every_chapter_for_visitors_is_on_a_page_and_no_other(screens: Screens) -> None:
    chapters = screens.catalogue["chapters"].values()
    assert set(screens.chapters) == {chapter["id"] for chapter in chapters if chapter["audience"] == "visitor"}
    figures = screens.catalogue["figures"]
    assert {figures[identifier]["audience"] for identifier in screens.drawn_figures() if identifier} == {"visitor"}
