"""Doubts about the layers of one's own: colours that can hardly be seen on the map."""

from collections.abc import Iterator

from maps.content.record_file import Entry
from maps.model.own_layers import OwnLayer
from maps.model.problems import Problem
from maps.model.said import say

GROUND = "#F4F1EA"
"""The ground of the campus on the map."""
LEAST_CONTRAST = 3.0
"""WCAG 2.2, for what is no text."""


def doubtful_layer(entry: Entry[OwnLayer]) -> Iterator[Problem]:
    """An edge or line too pale for the ground; without an edge, a tint too pale."""
    style = entry.value.style
    name, colour = ("outline", style.outline) if style.outline else ("fill", style.fill)
    if colour is not None and (ratio := contrast(colour, GROUND)) < LEAST_CONTRAST:
        message = say("stands out from the map's ground by {ratio:.1f}:1 only.", ratio=ratio)
        yield entry.doubt(
            ("style", name), message, say("Take a darker colour: from {least:g}:1 on.", least=LEAST_CONTRAST)
        )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written as ``#RRGGBB``, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)
