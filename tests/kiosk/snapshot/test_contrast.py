"""Contrast as it is measured on a picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.snapshot.contrast import Pixels, hex_colour
from kiosk.snapshot.items import shown_items
from kiosk.snapshot.limits import WindowFindings, inspect
from maps.model.contrast import ratio

WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window {
    width: 400; height: 400; visible: true; color: "white"
    %s
}
"""


@pytest.fixture
def findings(request: pytest.FixtureRequest, tmp_path: Path, qapp: QObject) -> Iterator[WindowFindings]:
    """What is found on a white window that holds the QML of the test's parameter."""
    engine = QQmlApplicationEngine()
    file = tmp_path / "window.qml"
    file.write_text(WINDOW % request.param, encoding="utf-8")
    engine.load(QUrl.fromLocalFile(str(file)))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    assert QTest.qWaitForWindowExposed(window)
    yield inspect(shown_items(window.contentItem()), 2, Pixels(window.grabWindow(), window.width()))
    window.close()


def holding(qml: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("findings", [qml], indirect=True)


def weakest(findings: WindowFindings) -> tuple[str, float]:
    assert findings.weakest_text is not None
    return findings.weakest_text.name, findings.weakest_text.ratio


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [("#000000", "#FFFFFF", 21), ("#777777", "#FFFFFF", 4.48), ("#12263A", "#12263A", 1), ("#FF0000", "#FFFFFF", 4)],
)
def test_contrast_is_that_of_wcag(first: str, second: str, wanted: float) -> None:
    assert ratio(hex_colour(first), hex_colour(second)) == pytest.approx(wanted, abs=0.01)
    assert ratio(hex_colour(second), hex_colour(first)) == pytest.approx(wanted, abs=0.01)


@holding('Text { text: "Black"; font.pixelSize: 30 }')
def test_a_black_text_on_white_has_all_the_contrast_there_is(findings: WindowFindings) -> None:
    assert weakest(findings) == ("Black", 21)


@holding('Text { text: "Black" } Text { text: "Grey"; y: 99; color: "#999999" }')
def test_the_weakest_text_counts(findings: WindowFindings) -> None:
    assert weakest(findings) == ("Grey", pytest.approx(2.85, abs=0.01))


@holding('Rectangle { width: 40; height: 99; color: "#555555" } Text { text: "Half and half"; font.pixelSize: 30 }')
def test_of_two_grounds_the_weaker_counts(findings: WindowFindings) -> None:
    assert weakest(findings)[1] == pytest.approx(2.82, abs=0.01)


@holding('Text { text: "Pale"; color: "black"; opacity: 0.4 }')
def test_what_shines_through_is_weaker(findings: WindowFindings) -> None:
    assert weakest(findings)[1] == pytest.approx(2.85, abs=0.05)


@holding('Text { text: "Ghost"; color: "white"; font.pixelSize: 30 }')
def test_a_text_that_cannot_be_seen_has_no_contrast(findings: WindowFindings) -> None:
    assert weakest(findings) == ("Ghost", 1)


@holding(
    "T.AbstractButton { enabled: false; width: 99; height: 40;"
    '  contentItem: Item { opacity: 0.3; Text { text: "Off" } } }'
)
def test_what_cannot_be_used_now_may_be_faint(findings: WindowFindings) -> None:
    assert findings.weakest_text is None


@holding(
    "T.AbstractButton { objectName: 'one'; width: 50; height: 50 }"
    "T.AbstractButton { objectName: 'two'; x: 40; width: 50; height: 50 }"
    "T.AbstractButton { objectName: 'far'; y: 300; width: 50; height: 50;"
    "  T.AbstractButton { width: 20; height: 20 } }"
)
def test_controls_that_lie_on_each_other_are_found_but_not_one_within_another(findings: WindowFindings) -> None:
    assert findings.overlapping_controls == (("one", "two"),)


@holding(
    "T.AbstractButton { objectName: 'high'; y: 100; width: 50; height: 50 }"
    "T.AbstractButton { objectName: 'low'; y: 300; width: 50; height: 50 }"
)
def test_a_control_that_is_not_drawn_within_reach_is_named(findings: WindowFindings) -> None:
    assert findings.beyond(QRectF(0, 120, 400, 280)) == ["high"]
