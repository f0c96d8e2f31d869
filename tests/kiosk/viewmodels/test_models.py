"""All view models together, over a catalogue that changes."""

from collections.abc import Iterator
from datetime import date
from importlib import import_module

import pytest

from kiosk.session import Session
from kiosk.viewmodels import create
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.models_base import LATER, SPOKEN
from tests.kiosk.catalogue import catalogue_in


@pytest.fixture
def session() -> Session:
    return Session("en", date(2026, 11, 22))


def without(catalogue: Catalogue, place: str) -> Catalogue:
    return {**catalogue, "places": {key: value for key, value in catalogue["places"].items() if key != place}}


def test_with_another_edition_everything_is_read_again(session: Session, english: None) -> None:
    shown = dict(catalogue_in("en"))
    models = create(session, lambda _: shown)
    session.select("place", "the-hive")

    shown["title"] = "Another title"
    shown["places"] = {**shown["places"], "the-hive": {**shown["places"]["the-hive"], "name": "The Nest"}}
    models.refresh()

    assert models.title == "Another title"
    assert models.sheet.title == "The Nest"
    assert "The Nest" in {entry.title for entry in models.directory.entries()}
    assert session.selectedId == "the-hive"


def test_a_sheet_closes_whose_place_another_edition_has_no_more(session: Session, english: None) -> None:
    shown = dict(catalogue_in("en"))
    models = create(session, lambda _: shown)
    session.select("place", "the-hive")

    shown.update(without(shown, "the-hive"))
    models.refresh()

    assert session.selectedKind == ""


def test_the_way_back_to_a_sheet_that_is_gone_closes(session: Session, english: None) -> None:
    shown = dict(catalogue_in("en"))
    models = create(session, lambda _: shown)
    session.select("place", "the-hive")
    session.follow("organisation", "pscc")

    shown.update(without(shown, "the-hive"))
    models.refresh()
    session.go_back()

    assert session.selectedKind == ""
    assert not session.canGoBack


def test_every_model_that_can_say_everything_again_does_in_another_language(session: Session, english: None) -> None:
    """Those who follow the language themselves, or speak all at once, have no say here."""
    models = create(session, lambda _: catalogue_in("en"))
    models.prepare()
    able = {module.rpartition(".")[2] for module in LATER if any(has_refresh(module))}

    assert able - {"attract"} == SPOKEN


def has_refresh(module: str) -> Iterator[bool]:
    """Whether each class that a module declares can say everything again."""
    found = import_module(module)
    yield from (
        "refresh" in vars(one)
        for one in vars(found).values()
        if getattr(one, "__module__", "") == module and isinstance(one, type)
    )
