"""How strongly texts and icons stand out from what is drawn behind them, measured on the picture itself (WCAG 2.2)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.snapshot.items import Shown
from maps.model.contrast import Colour, ratio

LIKE_INK = 30
"""Sum of differences of the channels up to which a pixel is of the text itself."""
GROUND_SHARE = 0.12
"""Part of the pixels around a text from which a colour counts as a ground of it; what smoothes letters has far less."""
ICON_GROUND_SHARE = 0.3
"""The same for an icon: its few straight strokes may all be smoothed by the same colour."""
EVERY_ROW = 2
"""Every so many rows of pixels are looked at."""


@dataclass(frozen=True, slots=True)
class Weakest:
    """The lowest contrast of a scene, and what has it."""

    name: str
    ratio: float


def hex_colour(text: str) -> Colour:
    """A colour written ``#RRGGBB``."""
    colour = QColor(text)
    return colour.red(), colour.green(), colour.blue()


class Pixels:
    """The pixels of a window's picture, asked for in the window's logical pixels."""

    def __init__(self, image: QImage, width: float) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._pixels = memoryview(self._image.constBits()).cast("I")
        self._scale = image.width() / width

    def contrast(self, shown: Shown, share: float = GROUND_SHARE) -> float:
        """How an item's own colour stands out from its grounds; from the weakest of them. 1 where it cannot be seen."""
        ink = QColor(shown.item.property("color"))
        opacity = shown.opacity * ink.alphaF()
        own = (ink.red(), ink.green(), ink.blue())
        return min(
            (ratio(_over(own, ground, opacity), ground) for ground in self._grounds(shown.rect, own, share)), default=1
        )

    def _grounds(self, rect: QRectF, ink: Colour, share: float) -> Iterator[Colour]:
        """The colour that most pixels around a text have, and others that many have."""
        seen = {colour: count for colour, count in self._count(rect).items() if _apart(colour, ink) > LIKE_INK}
        least = share * sum(seen.values())
        most = max(seen.values(), default=0)
        yield from (colour for colour, count in seen.items() if count == most or count >= least)

    def _count(self, rect: QRectF) -> Counter[Colour]:
        left, right = round(rect.left() * self._scale), round(rect.right() * self._scale)
        counts: Counter[int] = Counter()
        width = self._image.width()
        for row in range(round(rect.top() * self._scale), round(rect.bottom() * self._scale), EVERY_ROW):
            counts.update(self._pixels[row * width + left : row * width + right])
        return Counter({(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255): count for pixel, count in counts.items()})


def _over(colour: Colour, ground: Colour, opacity: float) -> Colour:
    red, green, blue = (round(own * opacity + below * (1 - opacity)) for own, below in zip(colour, ground, strict=True))
    return red, green, blue


def _apart(first: Colour, second: Colour) -> int:
    return sum(abs(one - other) for one, other in zip(first, second, strict=True))
