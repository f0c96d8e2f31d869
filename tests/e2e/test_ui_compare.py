"""Before and after under a finger: all twelve in sight, other moments in one tap, a row that leads to its station."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.translator import Translator
from maps.store import Edition
from tests.e2e.test_ui_home import arrive, press, tap, texts
from tests.e2e.ui_stage import UiStage, drawn_area, hit_area

pytestmark = pytest.mark.e2e


@pytest.fixture(params=["43 inch", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot, edition: Edition) -> Iterator[UiStage]:
    """The interface over the shipped content, at the page."""
    stage = UiStage(request.param, catalogue=lambda language: dict(edition.catalogue(language)))
    translator = Translator(stage.session, stage.engine)
    stage.session.languageChanged.disconnect(stage.models.refresh)
    stage.session.languageChanged.connect(stage.models.refresh)  # behind the translator's
    stage.session.begin_visit()
    stage.session.show_scene("go")
    stage.session.page = "compare"
    arrive(stage, "go", qtbot)
    yield stage
    stage.window.close()
    delete(translator)
    delete(stage.engine)


def rows(stage: UiStage) -> list[str]:
    found = stage.items(
        lambda item: item.objectName().startswith("compare.") and item.property("destination") is not None
    )
    return [item.objectName().removeprefix("compare.") for item in sorted(found, key=lambda item: hit_area(item).top())]


def test_all_twelve_stand_on_one_screen(stage: UiStage) -> None:
    sheet = drawn_area(stage.item("go"))

    assert len(rows(stage)) == 12
    assert rows(stage)[0] == "creteil-l-echat"
    assert all(sheet.contains(hit_area(stage.item(f"compare.{station}"))) for station in rows(stage))


def test_other_moments_are_compared_at_once(stage: UiStage, qtbot: QtBot) -> None:
    press(stage, "compare.before.today")
    assert stage.session.compared == ("today", "with-m15-sud")

    press(stage, "compare.after.year-2035")
    assert stage.session.compared == ("today", "year-2035")
    assert "Ouvertures annoncées" in texts(stage.item("go"), stage)


def test_a_row_leads_to_its_station_and_back(stage: UiStage, qtbot: QtBot) -> None:
    tap(stage, "compare.chatelet", "go", qtbot)
    arrive(stage, "sheet", qtbot)
    assert (stage.session.selectedKind, stage.session.selectedId) == ("station", "chatelet")

    press(stage, "sheet.back")
    arrive(stage, "go", qtbot)
    assert stage.models.go.page == "compare"


def test_the_next_visitor_compares_from_the_beginning(stage: UiStage) -> None:
    press(stage, "compare.before.today")
    stage.session.end_visit()

    assert stage.models.compare.before == "before-m14"
