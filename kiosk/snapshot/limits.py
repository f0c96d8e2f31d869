"""What must be true of every scene: targets large enough, no text cut or lying on another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.snapshot.glyphs import missing_letters
from kiosk.snapshot.items import SLACK, Shown, is_control, is_ground, is_text

SMALLEST_TARGET_MM = 12.0
SMALLEST_CAPITAL_MM = {True: 4.5, False: 2.5}
"""On screens from 32 inches up, and on smaller ones."""
LARGE_SCREEN_IN = 32
ROUNDING_MM = 0.1
"""Sizes are whole pixels."""
CAPITAL_OF_INTER = 0.727
"""Of the size of the type."""


@dataclass(frozen=True, slots=True)
class WindowFindings:
    """What the window's items tell. ``targets`` maps a control's name to its smaller side in mm."""

    targets: Mapping[str, float] = field(default_factory=dict)
    smallest_capital_mm: float | None = None
    cut_texts: tuple[str, ...] = ()
    overlapping_texts: tuple[tuple[str, str], ...] = ()
    missing_letters: str = ""

    @property
    def smallest_target(self) -> tuple[str, float] | None:
        """Name and size of the smallest target."""
        return min(self.targets.items(), key=lambda target: target[1], default=None)


def inspect(items: Sequence[Shown], pixels_per_mm: float) -> WindowFindings:
    """Measure what is shown; ``pixels_per_mm`` in logical pixels."""
    seen = [shown for index, shown in enumerate(items) if not _hidden(shown, items[index + 1 :])]
    texts = [shown for shown in seen if is_text(shown.item)]
    misplaced = [
        shown
        for index, shown in enumerate(items)
        if shown in texts and (_leaves_its_ground(shown, items[:index]) or _half_hidden(shown, items[index + 1 :]))
    ]
    return WindowFindings(
        targets={
            shown.name: round(min(shown.rect.width(), shown.rect.height()) / pixels_per_mm, 2)
            for shown in seen
            if is_control(shown.item) and not shown.is_cut
        },
        smallest_capital_mm=min(
            (round(capital_height(shown.item) / pixels_per_mm, 2) for shown in texts), default=None
        ),
        cut_texts=tuple(
            shown.name
            for shown in texts
            if shown.item.property("truncated") or _sticks_out(shown) or shown in misplaced
        ),
        overlapping_texts=tuple(
            (first.name, second.name)
            for index, first in enumerate(texts)
            for second in texts[index + 1 :]
            if _overlap(first.rect, second.rect)
        ),
        missing_letters="".join(sorted({letter for shown in texts for letter in _missing(shown.item)})),
    )


def capital_height(text: QQuickItem) -> float:
    """Height of a capital letter in logical pixels."""
    return float(CAPITAL_OF_INTER * text.property("font").pixelSize())


def _missing(text: QQuickItem) -> str:
    return missing_letters(str(text.property("text")), text.property("font"))


def _hidden(shown: Shown, later: Sequence[Shown]) -> bool:
    """Whether a ground painted later covers it."""
    return any(is_ground(ground) and ground.rect.contains(shown.rect) for ground in later)


def _half_hidden(shown: Shown, later: Sequence[Shown]) -> bool:
    """Whether a ground painted later covers a part of it."""
    return any(is_ground(ground) and _overlap(ground.rect, shown.rect) for ground in later)


def _leaves_its_ground(shown: Shown, earlier: Sequence[Shown]) -> bool:
    """Whether a text reaches over the edge of what it was written on."""
    middle = shown.rect.center()
    under = next((ground for ground in reversed(earlier) if is_ground(ground) and ground.rect.contains(middle)), None)
    # A ground that is scrolled half out of sight takes its text with it.
    if under is None or under.is_cut:
        return False
    return not under.rect.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(shown.rect)


def _sticks_out(shown: Shown) -> bool:
    """Whether a text is wider than the room it was given, and clipped."""
    return shown.rect.width() < shown.whole.width() - SLACK


def _overlap(first: QRectF, second: QRectF) -> bool:
    shared = first.intersected(second)
    return shared.width() > 2 * SLACK and shared.height() > 2 * SLACK


def broken_limits(record: Mapping[str, Any]) -> list[str]:
    """The limits that one record of the report breaks, in plain words."""
    broken = [
        f"{record[key]} {words}"
        for key, words in (
            ("console_errors", "errors in the page's console"),
            ("outside_requests", "requests outside the scheme"),
            ("overlapping_labels", "overlapping labels"),
            ("covered_labels", "labels under controls or sheets"),
        )
        if record[key]
    ]
    for key, what, least in (
        ("smallest_target_mm", f"the target {record['smallest_target']}", SMALLEST_TARGET_MM),
        ("smallest_map_target_mm", "the smallest target on the map", SMALLEST_TARGET_MM),
        ("smallest_capital_mm", "the smallest capital", SMALLEST_CAPITAL_MM[record["diagonal_in"] >= LARGE_SCREEN_IN]),
    ):
        size = record.get(key)
        if size is not None and size < least - ROUNDING_MM:
            broken.append(f"{what} is only {size} mm, not {least}")
    broken += ["what is selected lies under a control or sheet"] if record.get("hidden_selection") else []
    broken += [f"the text “{text}” is cut" for text in record["cut_texts"]]
    broken += [f"the texts “{first}” and “{second}” overlap" for first, second in record["overlapping_texts"]]
    broken += [f"there is no drawing for {letter}" for letter in record["missing_letters"]]
    return broken
