"""The pictures of the edition: the map in the colours of the theme, codes that a phone can read."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.viewmodels import picture_provider
from kiosk.viewmodels.pictures import DRAWN_IN, EUROPE, QUIET, code_picture
from maps.store import Edition
from tests.kiosk.story import EUROPE_PICTURE

MODULES = ["10110", "01001", "11100", "00011", "10101"]
PREFIX = "image://picture/"


@pytest.fixture
def draw(qapp: QGuiApplication) -> Callable[..., QImage]:
    provider = picture_provider({EUROPE: EUROPE_PICTURE}.__getitem__)
    return lambda address, *size: provider.requestImage(address.removeprefix(PREFIX), QSize(), *(size or (QSize(),)))


def test_the_map_is_drawn_in_the_colours_and_the_size_asked_for(draw: Callable[..., QImage]) -> None:
    image = draw("europe/ff0000/00ff00/0000ff", QSize(120, 90))
    assert (image.width(), image.height()) == (120, 90)
    assert [image.pixelColor(x, 45).name() for x in (20, 100)] == ["#ff0000", "#00ff00"]


def test_a_code_is_drawn_a_pixel_a_module_with_its_quiet_margin(draw: Callable[..., QImage]) -> None:
    image = draw(code_picture(MODULES))
    side = len(MODULES) + 2 * QUIET
    assert (image.width(), image.height()) == (side, side)
    dark = {(x, y) for x in range(side) for y in range(side) if image.pixelColor(x, y) == QColor("black")}
    assert dark == {
        (x + QUIET, y + QUIET) for y, row in enumerate(MODULES) for x, module in enumerate(row) if module == "1"
    }


def test_a_code_that_begins_with_light_modules_keeps_its_place(draw: Callable[..., QImage]) -> None:
    image = draw(code_picture(["00", "01"]))
    assert image.pixelColor(QUIET + 1, QUIET + 1) == QColor("black")
    assert image.pixelColor(QUIET, QUIET) == QColor("white")


def test_the_colours_that_are_replaced_are_those_of_the_edition(edition: Edition) -> None:
    assert tuple(edition.catalogue("fr")["europe"]["colours"].values()) == DRAWN_IN
    assert edition.catalogue("fr")["europe"]["picture"] == EUROPE
