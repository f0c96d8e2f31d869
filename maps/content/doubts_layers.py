"""Doubts about the layers of one's own: colours that can hardly be seen on the map."""

from collections.abc import Iterator

from maps.content.record_file import Entry
from maps.model.contrast import ratio, rgb
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
    if colour is not None and (stands_out := ratio(rgb(colour), rgb(GROUND))) < LEAST_CONTRAST:
        message = say("stands out from the map's ground by {ratio:.1f}:1 only.", ratio=stands_out)
        yield entry.doubt(
            ("style", name), message, say("Take a darker colour: from {least:g}:1 on.", least=LEAST_CONTRAST)
        )
