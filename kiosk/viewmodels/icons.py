"""The icon family for QML: ``image://icon/<name>/<colour without #>``, drawn at the size asked for.

Images, not shapes: the software renderer draws a shape that is scrolled out of a clipped list.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

INK = "#12263A"
"""The colour the drawings are made in; it is what the asked colour replaces."""


class IconProvider(QQuickImageProvider):
    """Draws the SVG drawings of a folder in the colours of the theme."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, identifier: str, size: QSize, requested_size: QSize) -> QImage:
        """The drawing ``<name>/<colour>``; an unknown name is empty, and said by ``tests``, not by a crash."""
        name, _, colour = identifier.partition("/")
        drawn = requested_size if requested_size.width() > 0 and requested_size.height() > 0 else QSize(24, 24)
        image = QImage(drawn, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(self.svg(name, colour).encode())).render(painter)
        painter.end()
        size.setWidth(drawn.width())
        size.setHeight(drawn.height())
        return image

    def svg(self, name: str, colour: str) -> str:
        """The drawing in a colour given as ``RRGGBB``."""
        file = self._folder / f"{name}.svg"
        return file.read_text(encoding="utf-8").replace(INK, f"#{colour}") if file.is_file() else "<svg/>"
