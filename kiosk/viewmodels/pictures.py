"""Pictures of the edition for QML: ``image://picture/europe/<land>/<centre>/<border>`` and ``image://picture/code/<modules>``.

Colours are given without ``#``. A code is drawn a pixel a module, black on white; QML enlarges it by a whole number.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

EUROPE = "pictures/europe.svg"
DRAWN_IN = ("#EAE3D6", "#BFD8D5", "#FFFDF9")
"""The colours the map comes in: land, land of a centre, borders."""
QUIET = 4
"""Modules of white around a code, without which phones do not find it."""


def code_picture(modules: Sequence[str]) -> str:
    """The address of a code's picture, from its rows of ``0`` and ``1``."""
    return f"image://picture/code/{len(modules)}-{int(''.join(modules), 2):x}"


class PictureProvider(QQuickImageProvider):
    """Draws the pictures. ``read`` gives a file of the edition that is shown, by its path."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._read = read

    def requestImage(self, identifier: str, size: QSize, requested_size: QSize) -> QImage:
        """The picture of an address below ``image://picture/``; an empty one where there is none."""
        kind, _, rest = identifier.partition("/")
        drawing = QBuffer()
        drawing.setData(QByteArray(self._europe(rest) if kind == "europe" else code_bitmap(rest)))
        # A reader and no painter, as for the icons.
        reader = QImageReader(drawing, QByteArray(b"svg" if kind == "europe" else b"pbm"))
        if kind == "europe" and requested_size.isValid():
            reader.setScaledSize(requested_size)
        image = reader.read()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _europe(self, colours: str) -> bytes:
        drawing = self._read(EUROPE).decode()
        for drawn_in, colour in zip(DRAWN_IN, colours.split("/"), strict=False):
            drawing = drawing.replace(drawn_in, f"#{colour}")
        return drawing.encode()


def code_bitmap(code: str) -> bytes:
    """A code ``<size>-<modules in hexadecimal>`` as a portable bitmap with its quiet margin."""
    size, _, modules = code.partition("-")
    side = int(size)
    bits = f"{int(modules, 16):0{side * side}b}"
    rows = [bits[start : start + side] for start in range(0, side * side, side)]
    blank = ["0" * (side + 2 * QUIET)] * QUIET
    margin = "0" * QUIET
    drawn = [*blank, *(f"{margin}{row}{margin}" for row in rows), *blank]
    return "\n".join(["P1", f"{len(drawn)} {len(drawn)}", *drawn, ""]).encode()
