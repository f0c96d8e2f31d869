"""The centres in Europe, and where their names stand on the small map: off each other and off the marks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.viewmodels.content import Catalogue, Item


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the map as it is drawn."""

    left: float
    top: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Whether they share a point."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def lies_in(self, width: float, height: float) -> bool:
        """Whether it lies in a picture of this size."""
        return min(self.left, self.top) >= 0 and self.left + self.width <= width and self.top + self.height <= height


def europe_item(catalogue: Catalogue) -> Item | None:
    """The map: its measures, colours and note, centres and what they lead to; None where no centre is known."""
    europe = catalogue["europe"]
    if not europe:
        return None
    return {
        "width": europe["width"],
        "height": europe["height"],
        "note": europe["note"],
        "centres": [_centre(catalogue, centre) for centre in europe["centres"]],
        "rows": [
            {"id": organisation["id"], "text": organisation["name"], "note": centre["city"]}
            for centre in europe["centres"]
            for organisation in centre["organisations"]
        ],
    }


def _centre(catalogue: Catalogue, centre: Mapping[str, Any]) -> Item:
    names = ", ".join(organisation["name"] for organisation in centre["organisations"])
    return {
        "id": centre["id"],
        "organisation": centre["organisations"][0]["id"],
        "city": centre["city"],
        "names": names,
        "x": centre["x"],
        "y": centre["y"],
        "here": centre["city"] == catalogue["commune"],
    }


def place_names(
    points: Sequence[tuple[float, float]],
    widths: Sequence[float],
    height: float,
    reach: float,
    size: tuple[float, float],
) -> list[tuple[float, float]]:
    """Top left corner of each name, in pixels of the drawn map.

    ``points`` are the marks, ``reach`` is half the width of a mark, ``size`` the picture's. A name stands right of its
    mark, else left, below or above; where none of these is free it stands at the right all the same.
    """
    marks = [Box(x - reach, y - reach, 2 * reach, 2 * reach) for x, y in points]
    placed: list[Box] = []
    for (x, y), width in zip(points, widths, strict=True):
        beside = y - height / 2
        chosen = [
            Box(x + reach, beside, width, height),
            Box(x - reach - width, beside, width, height),
            Box(x - width / 2, y + reach, width, height),
            Box(x - width / 2, y - reach - height, width, height),
        ]
        free = [box for box in chosen if box.lies_in(*size) and not any(map(box.meets, [*marks, *placed]))]
        placed.append((free or chosen)[0])
    return [(box.left, box.top) for box in placed]
