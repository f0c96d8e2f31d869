"""The icon family for QML: ``image://icon/<name>/<colour without #>``, drawn at the size asked for.

Images, not shapes: the software renderer draws a shape that is scrolled out of a clipped list.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

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
        drawing = QBuffer()
        drawing.setData(QByteArray(self.svg(name, colour).encode()))
        # A reader and no painter: with the first painted image PySide makes all enums of Qt, for 0.05 s of the start.
        reader = QImageReader(drawing, QByteArray(b"svg"))
        reader.setScaledSize(drawn)
        size.setWidth(drawn.width())
        size.setHeight(drawn.height())
        return reader.read()

    def svg(self, name: str, colour: str) -> str:
        """The drawing in a colour given as ``RRGGBB``."""
        file = self._folder / f"{name}.svg"
        return file.read_text(encoding="utf-8").replace(INK, f"#{colour}") if file.is_file() else "<svg/>"
