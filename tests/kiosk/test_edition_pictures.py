"""What the build draws can be drawn by Qt."""

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from maps.store import Edition

TRANSPARENT = QColor(0, 0, 0, 0)


@pytest.mark.usefixtures("qapp")
def test_qt_draws_the_map_of_europe_and_leaves_the_sea_clear(edition: Edition) -> None:
    europe = edition.catalogue("fr")["europe"]
    image = QImage(europe["width"], europe["height"], QImage.Format.Format_ARGB32)
    image.fill(TRANSPARENT)

    painter = QPainter(image)
    QSvgRenderer(QByteArray(edition.read(europe["picture"]))).render(painter)
    painter.end()

    inland = {"villejuif", "heidelberg"}
    at = [(round(centre["x"]), round(centre["y"])) for centre in europe["centres"] if centre["id"] in inland]
    assert [image.pixelColor(x, y).name().upper() for x, y in at] == [europe["colours"]["land_of_a_centre"]] * 2
    assert image.pixelColor(5, europe["height"] // 3) == TRANSPARENT
