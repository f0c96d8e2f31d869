"""What must be true of every scene: targets large enough and in reach, texts large, strong, whole and by themselves."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.snapshot.contrast import GROUND_SHARE, ICON_GROUND_SHARE, Pixels, Weakest
from kiosk.snapshot.glyphs import missing_letters
from kiosk.snapshot.items import SLACK, Shown, is_control, is_ground, is_icon, is_out_of_use, is_text, is_veil

SMALLEST_TARGET_MM = 12.0
SMALLEST_CAPITAL_MM = {True: 4.5, False: 2.5}
"""On screens from 32 inches up, and on smaller ones."""
LARGE_SCREEN_IN = 32
ROUNDING_MM = 0.1
"""Sizes are whole pixels."""
CAPITAL_OF_INTER = 0.727
"""Of the size of the type."""
LOWEST_TEXT_CONTRAST = {True: 7.0, False: 4.5}
"""In high contrast, and else. Asked of large texts too, for which WCAG is content with less."""
LOWEST_ICON_CONTRAST = 3.0


@dataclass(frozen=True, slots=True)
class WindowFindings:
    """What the window's items tell, and the picture around them.

    ``targets`` maps a control's name to its smaller side in mm, ``drawings`` to where it is drawn in the window.
    """

    targets: Mapping[str, float] = field(default_factory=dict)
    drawings: Mapping[str, QRectF] = field(default_factory=dict)
    weakest_text: Weakest | None = None
    weakest_icon: Weakest | None = None
    overlapping_controls: tuple[tuple[str, str], ...] = ()
    covered_controls: tuple[str, ...] = ()
    smallest_capital_mm: float | None = None
    cut_texts: tuple[str, ...] = ()
    overlapping_texts: tuple[tuple[str, str], ...] = ()
    missing_letters: str = ""

    def beyond(self, reach: QRectF) -> list[str]:
        """The controls that are not drawn within ``reach``."""
        room = reach.adjusted(-SLACK, -SLACK, SLACK, SLACK)
        return [name for name, drawing in self.drawings.items() if not room.contains(drawing)]

    @property
    def smallest_target(self) -> tuple[str, float] | None:
        """Name and size of the smallest target."""
        return min(self.targets.items(), key=lambda target: target[1], default=None)


def inspect(items: Sequence[Shown], pixels_per_mm: float, pixels: Pixels | None = None) -> WindowFindings:
    """Measure what is shown; ``pixels_per_mm`` in logical pixels. Contrasts are measured on ``pixels`` of a picture."""
    grounds = [(index, shown) for index, shown in enumerate(items) if is_ground(shown)]
    painted = [
        (shown, [ground for at, ground in grounds if at < index], [ground for at, ground in grounds if at > index])
        for index, shown in enumerate(items)
    ]
    seen = [shown for shown, _, later in painted if not _hidden(shown, later)]
    texts = [shown for shown in seen if is_text(shown.item)]
    misplaced = [
        shown
        for shown, earlier, later in painted
        if is_text(shown.item) and (_leaves_its_ground(shown, earlier) or _is_covered(shown, later))
    ]
    controls = [shown for shown in seen if is_control(shown.item)]
    veils = [shown.rect for shown in items if is_veil(shown.item)]
    veiled = [shown for shown in seen if shown.is_cut or any(veil.intersects(shown.rect) for veil in veils)]
    return WindowFindings(
        targets={
            shown.name: round(min(shown.rect.width(), shown.rect.height()) / pixels_per_mm, 2)
            for shown in controls
            if not shown.is_cut
        },
        drawings={shown.name: _drawn(shown) for shown in controls},
        weakest_text=_weakest([shown for shown in texts if shown not in veiled], pixels, GROUND_SHARE),
        weakest_icon=_weakest(
            [shown for shown in seen if is_icon(shown.item) and shown not in veiled], pixels, ICON_GROUND_SHARE
        ),
        overlapping_controls=tuple(
            (first.name, second.name)
            for index, first in enumerate(controls)
            for second in controls[index + 1 :]
            if _overlap(_drawn(first), _drawn(second)) and not first.item.isAncestorOf(second.item)
        ),
        covered_controls=tuple(
            shown.name for shown, _, later in painted if shown in controls and _is_covered(shown, later)
        ),
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


def _weakest(shown: Sequence[Shown], pixels: Pixels | None, share: float) -> Weakest | None:
    """Whatever stands out least. What cannot be used now is drawn faint, and may be."""
    if pixels is None:
        return None
    measured = (Weakest(one.name, round(pixels.contrast(one, share), 2)) for one in shown if not is_out_of_use(one))
    return min(measured, key=lambda weak: weak.ratio, default=None)


def _drawn(shown: Shown) -> QRectF:
    """The drawing, of a control without the margin that only catches touches, as far as it is seen."""
    background = shown.item.property("background")
    if not isinstance(background, QQuickItem):
        return shown.rect
    drawn = background.mapRectToScene(QRectF(0, 0, background.width(), background.height()))
    return drawn.intersected(shown.rect)


def capital_height(text: QQuickItem) -> float:
    """Height of a capital letter in logical pixels."""
    return float(CAPITAL_OF_INTER * text.property("font").pixelSize())


def _missing(text: QQuickItem) -> str:
    return missing_letters(str(text.property("text")), text.property("font"))


def _hidden(shown: Shown, later: Sequence[Shown]) -> bool:
    """Whether a ground painted later covers it."""
    return any(ground.rect.contains(shown.rect) for ground in later)


def _is_covered(shown: Shown, later: Sequence[Shown]) -> bool:
    """Whether a ground painted later, other than its own, covers a part of its drawing."""
    drawing = _drawn(shown)
    return any(_overlap(ground.rect, drawing) and not shown.item.isAncestorOf(ground.item) for ground in later)


def _leaves_its_ground(shown: Shown, earlier: Sequence[Shown]) -> bool:
    """Whether a text reaches over the edge of the ground it was written on."""
    middle = shown.rect.center()
    under = next((ground for ground in reversed(earlier) if ground.rect.contains(middle)), None)
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
    smallest_capital = SMALLEST_CAPITAL_MM[record["diagonal_in"] >= LARGE_SCREEN_IN]
    for key, what, least in (
        ("smallest_target_mm", f"the target {record['smallest_target']}", SMALLEST_TARGET_MM),
        ("smallest_map_target_mm", "the smallest target on the map", SMALLEST_TARGET_MM),
        ("smallest_capital_mm", "the smallest capital", smallest_capital),
        ("smallest_map_capital_mm", "the smallest capital of the map", smallest_capital),
    ):
        size = record.get(key)
        if size is not None and size < least - ROUNDING_MM:
            broken.append(f"{what} is only {size} mm, not {least}")
    broken += list(_weak(record))
    broken += ["what is selected lies under a control or sheet"] if record.get("hidden_selection") else []
    broken += [f"the text “{text}” is cut" for text in record["cut_texts"]]
    broken += [f"the texts “{first}” and “{second}” overlap" for first, second in record["overlapping_texts"]]
    broken += [f"there is no drawing for {letter}" for letter in record["missing_letters"]]
    broken += [f"the controls {first} and {second} overlap" for first, second in record["overlapping_controls"]]
    broken += [f"the control {name} lies half under something" for name in record["covered_controls"]]
    broken += [f"the control {name} is out of reach" for name in record["out_of_reach"]]
    return broken


def _weak(record: Mapping[str, Any]) -> Iterator[str]:
    """What stands out too little from its ground."""
    least_of_text = LOWEST_TEXT_CONTRAST[record["high_contrast"]]
    for what, least in (("text", least_of_text), ("icon", LOWEST_ICON_CONTRAST), ("label", least_of_text)):
        contrast = record.get(f"lowest_{what}_contrast")
        if contrast is not None and contrast < least:
            yield f"the {what} “{record[f'lowest_{what}']}” has a contrast of only {contrast}, not {least:g}"
