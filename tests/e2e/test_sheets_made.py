"""A sheet that is wanted while it is still being made, by whoever touches at once: it is there once, and works."""

from collections.abc import Callable
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.stage import Setting, Stage, items_below
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[..., Stage]

SMALL = Setting(1280, 720, 32.0)
WITHIN_S = 30


@pytest.fixture
def stage(open_stage: OpenStage, edition: Edition) -> Stage:
    return open_stage(edition, SMALL)


def slot_of(stage: Stage, file: str) -> QQuickItem:
    """Where the sheet of a file is held."""
    slots = (item for item in items_below(stage.window.contentItem()) if item.property("file") == file)
    return next(slots)


def begin_to_make(stage: Stage, file: str) -> QQuickItem:
    """Until all parts of a sheet are there, and most of what they tell is not yet worked out."""
    slot, deadline = slot_of(stage, file), perf_counter() + WITHIN_S
    while not slot.childItems():
        assert perf_counter() < deadline, f"{file} is not made"
        QCoreApplication.processEvents()
    return slot


def type_at_once(stage: Stage) -> None:
    for key in (Qt.Key.Key_R, Qt.Key.Key_E, Qt.Key.Key_R):
        QTest.keyClick(stage.window, key)


def test_what_is_typed_right_after_the_tap_arrives_in_the_search(stage: Stage) -> None:
    stage.tap_item("searchButton")
    type_at_once(stage)

    assert (stage.session.query, stage.item("search.field").property("text")) == ("rer", "rer")


def test_what_is_typed_while_the_search_is_being_made_arrives_in_it(stage: Stage) -> None:
    slot = begin_to_make(stage, "SearchPanel.qml")
    stage.tap_item("searchButton")
    made = len(slot.childItems())
    type_at_once(stage)

    assert (stage.session.query, stage.item("search.field").property("text")) == ("rer", "rer")
    assert made == 1


def test_a_visit_that_ends_while_its_sheets_are_being_made_leaves_none_of_them(stage: Stage) -> None:
    slot = begin_to_make(stage, "HomePanel.qml")
    stage.session.end_visit()
    left = len(slot.childItems())
    stage.session.begin_visit()

    assert (left, len(slot.childItems())) == (0, 1)
