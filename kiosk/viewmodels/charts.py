"""Charts of the story as bars, rows and tiles: what is drawn in which look, and what is said beside it.

A look names a fill of ``ChartFill.qml``, which knows its colours and pattern. What is not certain never looks certain.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.content import Catalogue, Item

Figure = Mapping[str, Any]

PART_LOOKS = ("solid", "light", "cross")
"""The parts of a whole, in their order; the last look serves for all that follow."""
REST = "rest"
TO_COME = "planned"
SURE = "solid"
UNSURE = "unconfirmed"


def chart_item(catalogue: Catalogue, chart: Mapping[str, Any]) -> Item:
    """A chart as ``{kind, bar, rows, tiles}``.

    ``bar`` are parts ``{share, look, text}`` side by side; ``rows`` ``{id, look, label, value, caption, sure, bar}``;
    ``tiles`` ``{id, before, number, unit, label, caption, sure}``. What a kind does not draw is empty.
    """
    drawn: Item = {"kind": chart["kind"], "bar": [], "rows": [], "tiles": []}
    match chart["kind"]:
        case "number":
            drawn["tiles"] = [tile(catalogue, item) for item in chart["items"]]
        case "bars":
            drawn["rows"] = [_bar_row(item) for item in chart["items"]]
        case "parts":
            drawn |= _parts(chart)
        case "steps":
            drawn |= _steps(chart)
    return drawn


def tile(catalogue: Catalogue, item: Figure) -> Item:
    """A figure by itself, its number parted from the words around it."""
    known = catalogue["figures"].get(item["id"])
    before, number, unit = number_apart(item["text"], known["number"] if known else "")
    return {**_said(item), "before": before, "number": number, "unit": unit}


def number_apart(text: str, number: str) -> tuple[str, str, str]:
    """What stands before the number, the number, and its unit; all of it is the number where it is not found."""
    before, found, unit = text.partition(number) if number else ("", "", "")
    return (before.strip(), found, unit.strip()) if found else ("", text, "")


def percent(share: float) -> str:
    """A share as whole per cent."""
    return QCoreApplication.translate("Story", "{number}%").format(number=round(100 * share))


def _said(item: Figure) -> Item:
    caption = " · ".join(filter(None, (item["year"], item["note"])))
    return {"id": item["id"] or "", "label": item["label"], "caption": caption, "sure": item["confirmed"]}


def _row(item: Figure, look: str, bar: Iterable[Item] = ()) -> Item:
    return {**_said(item), "look": look, "value": item["text"], "bar": list(bar)}


def _part(share: float, look: str) -> Item:
    return {"share": share, "look": look, "text": percent(share)}


def _bar_row(item: Figure) -> Item:
    look = SURE if item["confirmed"] else UNSURE
    return _row(item, "", [{**_part(item["share"], look), "text": ""}])


def _looks(count: int) -> list[str]:
    return [PART_LOOKS[min(number, len(PART_LOOKS) - 1)] for number in range(count)]


def _parts(chart: Mapping[str, Any]) -> Item:
    rest = [chart["remainder"]] if chart["remainder"] else []
    looks = _looks(len(chart["items"])) + [REST] * len(rest)
    looked = list(zip([*chart["items"], *rest], looks, strict=True))
    return {
        "bar": [_part(item["share"], look) for item, look in looked],
        "rows": [_row(chart["whole"], ""), *(_row(item, look) for item, look in looked)],
    }


def _steps(chart: Mapping[str, Any]) -> Item:
    """Steps lie one inside the other: each part of the bar is what a step adds to the one before."""
    steps = sorted(chart["items"], key=lambda item: float(item["share"]))
    looks = _looks(len(steps))
    reached = [0.0, *(float(step["share"]) for step in steps)]
    bar = [
        {**_part(share - before, look), "text": percent(share)}
        for before, share, look in zip(reached[:-1], reached[1:], looks, strict=True)
    ]
    return {
        "bar": [*bar, {**_part(1 - reached[-1], TO_COME), "text": ""}],
        "rows": [
            *(_row(step, look) for step, look in zip(steps, looks, strict=True)),
            _row(chart["whole"], TO_COME),
        ],
    }
