"""The loop that invites while nobody is there."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.attract import AttractModel
from tests.kiosk.catalogue import catalogue_in

Catalogues = Callable[[str], dict[str, Any]]
MONDAY_NOON, MONDAY_NIGHT = datetime(2026, 11, 23, 12), datetime(2026, 11, 23, 23)  # noqa: DTZ001 - the kiosk's own
WEEK = [[[480, 1200]]] * 7


def told(**settings: Any) -> Catalogues:
    """The catalogue of the tests in its two languages, with other settings."""

    def catalogue(language: str) -> dict[str, Any]:
        found = catalogue_in(language)
        languages = [{"code": "fr", "name": "Français"}, {"code": "en", "name": "English"}]
        return {**found, "settings": {**found["settings"], "languages": languages, **settings}}

    return catalogue


@pytest.fixture
def make(qtbot: QtBot, compiled: Path) -> Iterator[Callable[[Catalogues], AttractModel]]:
    made = []

    def make(catalogue: Catalogues) -> AttractModel:
        made.append(AttractModel(catalogue, lambda: catalogue("fr"), compiled))
        return made[-1]

    yield make
    for model in made:
        model.stop()


Make = Callable[[Catalogues], AttractModel]


def test_it_invites_in_every_language_of_the_kiosk_at_once(make: Make) -> None:
    assert make(told()).invitations == [
        {"language": "fr", "text": "Touchez l’écran"},
        {"language": "en", "text": "Touch the screen"},
    ]


def test_a_language_without_words_of_its_own_invites_in_english(make: Make) -> None:
    klingon = told(languages=[{"code": "fr", "name": "Français"}, {"code": "en", "name": "x"}])
    model = AttractModel(klingon, lambda: klingon("fr"), Path("/nowhere"))

    assert [one["text"] for one in model.invitations] == ["Touch the screen"] * 2


def test_a_stop_says_a_text_or_a_figure_with_year_and_note_in_every_language(make: Make) -> None:
    model = make(told())
    assert model.captions == [
        {"title": "Bienvenue", "label": "", "note": ""},
        {"title": "Welcome", "label": "", "note": ""},
    ]

    model.stay_at(1)

    assert model.captions == [
        {"title": "25 000 m²", "label": "Surface", "note": "2025 · Annoncé."},
        {"title": "25,000 m²", "label": "Floor area", "note": "2025 · Announced."},
    ]
    assert (model.kind, model.target) == ("place", "the-hive")


def test_it_goes_from_stop_to_stop_and_begins_again(make: Make, qtbot: QtBot) -> None:
    model = make(told())
    model.pace = 2000.0
    seen: list[int] = []
    model.stopChanged.connect(lambda: seen.append(model.index))

    model.start()
    qtbot.waitUntil(lambda: len(seen) >= 5)

    assert seen[:5] == [0, 1, 0, 1, 0]


def test_it_stops_where_somebody_comes_and_begins_with_the_first_stop_for_the_next(make: Make, qtbot: QtBot) -> None:
    model = make(told())
    model.start()
    model.stay_at(1)
    model.stop()
    with qtbot.assertNotEmitted(model.stopChanged, wait=50):
        model.pace = 2000.0

    model.start()

    assert model.index == 0


def test_content_without_a_loop_shows_the_campus_and_no_words(make: Make) -> None:
    model = make(lambda language: {**told()(language), "attract": []})

    assert (model.stops, model.captions, model.kind, model.target) == (1, [], "view", "campus")


def test_it_dims_outside_the_opening_hours_and_stands_still(make: Make, qtbot: QtBot) -> None:
    model = make(told(opening_hours=WEEK))
    model.now = lambda: MONDAY_NIGHT
    model.pace = 2000.0
    model.start()
    assert model.dimmed
    with qtbot.waitSignal(model.stopChanged):
        pass
    assert model.index == 0

    model.now = lambda: MONDAY_NOON
    model.look_at_clock()

    assert not model.dimmed


def test_a_kiosk_that_is_not_told_the_hours_never_dims(make: Make) -> None:
    model = make(told())
    model.now = lambda: MONDAY_NIGHT
    model.start()

    assert not model.dimmed


def test_another_edition_is_told_at_once_and_a_stop_that_is_gone_is_left(make: Make, qtbot: QtBot) -> None:
    shown = {"attract": told()("fr")["attract"]}
    model = make(lambda language: {**told()(language), **shown})
    model.start()
    model.stay_at(1)
    shown["attract"] = shown["attract"][:1]

    with qtbot.waitSignals([model.changed, model.stopChanged]):
        model.refresh()

    assert (model.stops, model.index) == (1, 0)


def test_another_edition_under_a_visitor_is_read_when_nobody_is_there(make: Make) -> None:
    shown = {"attract": told()("fr")["attract"]}
    model = make(lambda language: {**told()(language), **shown})
    model.start()
    model.stop()
    shown["attract"] = shown["attract"][:1]

    model.refresh()
    assert model.stops == 2
    model.start()

    assert model.stops == 1
