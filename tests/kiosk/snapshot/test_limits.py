"""What is found on a drawn window, and what is said of limits that are broken."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.snapshot.items import shown_items
from kiosk.snapshot.limits import WindowFindings, broken_limits, inspect

WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window {
    width: 400; height: 400; visible: true
    %s
}
"""
GOOD: dict[str, Any] = {
    "diagonal_in": 43,
    "console_errors": 0,
    "outside_requests": 0,
    "overlapping_labels": 0,
    "covered_labels": 0,
    "smallest_target": "home",
    "smallest_target_mm": 12.0,
    "smallest_map_target_mm": None,
    "smallest_capital_mm": 4.5,
    "hidden_selection": False,
    "high_contrast": False,
    "lowest_text": "Legend",
    "lowest_text_contrast": 4.5,
    "lowest_icon": "home",
    "lowest_icon_contrast": 3.0,
    "cut_texts": [],
    "overlapping_texts": [],
    "missing_letters": "",
    "overlapping_controls": [],
    "covered_controls": [],
    "out_of_reach": [],
}


@pytest.fixture
def findings(request: pytest.FixtureRequest, tmp_path: Path, qapp: QObject) -> Iterator[WindowFindings]:
    """What is found on a window that holds the QML of the test's parameter; two pixels are a millimetre."""
    engine = QQmlApplicationEngine()
    file = tmp_path / "window.qml"
    file.write_text(WINDOW % request.param, encoding="utf-8")
    engine.load(QUrl.fromLocalFile(str(file)))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    assert QTest.qWaitForWindowExposed(window)
    yield inspect(shown_items(window.contentItem()), pixels_per_mm=2)
    window.close()


def holding(qml: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("findings", [qml], indirect=True)


@holding('T.AbstractButton { objectName: "home"; width: 30; height: 20 }')
def test_the_smaller_side_of_a_target_counts_in_millimetres(findings: WindowFindings) -> None:
    assert findings.targets == {"home": 10.0}
    assert findings.smallest_target == ("home", 10.0)


@holding("T.AbstractButton { width: 30; height: 20; enabled: false } Item { T.AbstractButton { visible: false } }")
def test_what_cannot_be_touched_is_no_target(findings: WindowFindings) -> None:
    assert findings.smallest_target is None


@holding("Item { clip: true; width: 20; height: 20; T.AbstractButton { width: 30; height: 30 } }")
def test_a_target_scrolled_half_out_of_sight_is_not_measured(findings: WindowFindings) -> None:
    assert findings.targets == {}


@holding('Text { text: "One" } Text { text: "Two"; x: 4; y: 4 } Text { text: "Far"; y: 200 }')
def test_texts_that_lie_on_each_other_are_found(findings: WindowFindings) -> None:
    assert findings.overlapping_texts == (("One", "Two"),)


@holding('Text { text: "Below" } Rectangle { width: 300; height: 300; Text { text: "Above" } }')
def test_a_text_under_a_ground_is_not_seen(findings: WindowFindings) -> None:
    assert findings.overlapping_texts == ()


@holding('Text { text: "Below" } Rectangle { width: 300; height: 300; color: "#80FFFFFF"; Text { text: "Above" } }')
def test_a_text_under_a_veil_is_seen(findings: WindowFindings) -> None:
    assert findings.overlapping_texts == (("Below", "Above"),)


@holding('Text { text: "Above"; z: 1 } Rectangle { width: 300; height: 300; Text { text: "Below" } }')
def test_what_is_raised_is_painted_later(findings: WindowFindings) -> None:
    assert findings.overlapping_texts == (("Below", "Above"),)


@holding(
    'Text { text: "A text that is much too long"; width: 60; elide: Text.ElideRight } Text { text: "Short"; y: 99 }'
)
def test_an_elided_text_is_cut(findings: WindowFindings) -> None:
    assert findings.cut_texts == ("A text that is much too long",)


@holding('Item { clip: true; width: 40; height: 40; Text { text: "A text that is much too long" } }')
def test_a_text_that_sticks_out_of_its_clip_is_cut(findings: WindowFindings) -> None:
    assert findings.cut_texts == ("A text that is much too long",)


@holding('Rectangle { width: 200; height: 50; Text { text: "Tall\\nText"; font.pixelSize: 30 } }')
def test_a_text_that_reaches_over_the_edge_of_what_it_is_written_on_is_cut(findings: WindowFindings) -> None:
    assert findings.cut_texts == ("Tall\nText",)


@holding('Text { text: "Half of it"; font.pixelSize: 30 } Rectangle { x: 40; width: 300; height: 300 }')
def test_a_text_that_lies_half_under_a_ground_is_cut(findings: WindowFindings) -> None:
    assert findings.cut_texts == ("Half of it",)


@holding('T.AbstractButton { objectName: "home"; width: 40; height: 40 } Rectangle { x: 20; width: 300; height: 300 }')
def test_a_control_that_lies_half_under_something_is_found(findings: WindowFindings) -> None:
    assert findings.covered_controls == ("home",)


@holding("T.AbstractButton { width: 40; height: 40; background: Rectangle {} Rectangle { width: 9; height: 9 } }")
def test_what_a_control_is_made_of_does_not_cover_it(findings: WindowFindings) -> None:
    assert findings.covered_controls == ()


@holding('Rectangle { width: 200; height: 60; Text { text: "Room"; font.pixelSize: 30 } }')
def test_a_text_with_room_on_what_it_is_written_on_is_whole(findings: WindowFindings) -> None:
    assert findings.cut_texts == ()


@holding('Text { text: "A\\u0378" }')
def test_a_letter_that_no_type_has_is_found(findings: WindowFindings) -> None:
    assert findings.missing_letters == "\u0378"


@holding('Text { text: "Small"; font.pixelSize: 20 } Text { text: "Large"; font.pixelSize: 40; y: 99 }')
def test_the_smallest_capital_counts(findings: WindowFindings) -> None:
    assert findings.smallest_capital_mm == pytest.approx(7.27)


def test_a_good_scene_breaks_no_limit() -> None:
    assert broken_limits(GOOD) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"console_errors": 1}, "1 errors in the page's console"),
        ({"outside_requests": 2}, "2 requests outside the scheme"),
        ({"overlapping_labels": 1}, "1 overlapping labels"),
        ({"covered_labels": 1}, "1 labels under controls or sheets"),
        ({"smallest_target_mm": 11.8}, "the target home is only 11.8 mm, not 12.0"),
        ({"smallest_map_target_mm": 11.4}, "the smallest target on the map is only 11.4 mm, not 12.0"),
        ({"smallest_capital_mm": 4.2}, "the smallest capital is only 4.2 mm, not 4.5"),
        ({"smallest_capital_mm": 2.2, "diagonal_in": 13}, "the smallest capital is only 2.2 mm, not 2.5"),
        ({"covered_controls": ["home"]}, "the control home lies half under something"),
        ({"hidden_selection": True}, "what is selected lies under a control or sheet"),
        ({"smallest_map_capital_mm": 3.9}, "the smallest capital of the map is only 3.9 mm, not 4.5"),
        ({"lowest_text_contrast": 4.4}, "the text “Legend” has a contrast of only 4.4, not 4.5"),
        ({"lowest_text_contrast": 6.9, "high_contrast": True}, "the text “Legend” has a contrast of only 6.9, not 7"),
        ({"lowest_icon_contrast": 2.9}, "the icon “home” has a contrast of only 2.9, not 3"),
        ({"lowest_label": "Quai", "lowest_label_contrast": 4}, "the label “Quai” has a contrast of only 4, not 4.5"),
        ({"overlapping_controls": [["one", "two"]]}, "the controls one and two overlap"),
        ({"out_of_reach": ["zoomIn"]}, "the control zoomIn is out of reach"),
        ({"cut_texts": ["Long"]}, "the text “Long” is cut"),
        ({"overlapping_texts": [["One", "Two"]]}, "the texts “One” and “Two” overlap"),
        ({"missing_letters": "中"}, "there is no drawing for 中"),
    ],
)
def test_a_broken_limit_is_said_in_plain_words(change: dict[str, Any], said: str) -> None:
    assert broken_limits(GOOD | change) == [said]
