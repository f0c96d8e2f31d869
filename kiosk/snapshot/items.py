"""What stands on a drawn window, in the order it is painted: controls, texts and opaque grounds.

Rectangles are in logical pixels of the window, cut to what clipping items let through.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.items import SEEN, held_by

SLACK = 1.0
"""Pixels by which rectangles may miss each other: text boxes are wider than their ink."""
PATTERNS = frozenset({"bars", "cross", "dots", "hatch", "lines", "slants", "stipple", "thinbars"})
"""Drawings of the icon family that fill areas."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as it is shown. ``whole`` is its full rectangle, ``rect`` what clipping leaves of it."""

    item: QQuickItem
    name: str
    rect: QRectF
    whole: QRectF
    opacity: float

    @property
    def is_cut(self) -> bool:
        """Whether clipping takes a part of it: it has been scrolled half out of sight."""
        grown = self.rect.adjusted(-SLACK, -SLACK, SLACK, SLACK)
        return not grown.contains(self.whole)


def shown_items(root: QQuickItem) -> list[Shown]:
    """Every visible item below ``root``, first painted first."""
    return list(_walk(root, QRectF(0, 0, root.width(), root.height()), 1.0))


def _walk(item: QQuickItem, clip: QRectF, opacity: float) -> Iterator[Shown]:
    opacity *= item.opacity()
    if not item.isVisible() or opacity < SEEN:
        return
    whole = item.mapRectToScene(item.boundingRect())  # of a text: the box of its letters
    rect = whole.intersected(clip)
    inner = clip.intersected(item.mapRectToScene(item.boundingRect())) if item.clip() else clip
    children = sorted(held_by(item), key=lambda child: child.z())
    yield from (shown for child in children if child.z() < 0 for shown in _walk(child, inner, opacity))
    if not rect.isEmpty():
        yield Shown(item, _name(item), rect, whole, opacity)
    yield from (shown for child in children if child.z() >= 0 for shown in _walk(child, inner, opacity))


def _name(item: QQuickItem) -> str:
    """What a person would call it: its object name, its text, or that of what it stands in."""
    named = item.objectName() or str(item.property("text") or "")
    parent = item.parentItem()
    return named or (_name(parent) if parent is not None else item.metaObject().className())


def is_text(item: QQuickItem) -> bool:
    """Whether the item shows text."""
    return item.inherits("QQuickText") and bool(item.property("text"))


def is_control(item: QQuickItem) -> bool:
    """Whether a touch on the item does something."""
    return item.inherits("QQuickAbstractButton") and item.isEnabled()


def is_icon(item: QQuickItem) -> bool:
    """Whether the item is an icon of the family; a pattern is not one."""
    name = item.property("name")
    return item.inherits("QQuickImage") and bool(name) and name not in PATTERNS and item.property("color") is not None


def is_out_of_use(shown: Shown) -> bool:
    """Whether it belongs to a control that cannot be used now, and is drawn faint for it."""
    return shown.opacity < 1 and not shown.item.isEnabled()


def is_ground(shown: Shown) -> bool:
    """Whether the item hides what lies under it: a filled rectangle without gradient."""
    item = shown.item
    if item.objectName() == "scrim":  # dims what waits for an answer: it is not read meanwhile
        return True
    if not item.inherits("QQuickRectangle") or shown.opacity < 1 or item.property("color").alpha() < 255:
        return False
    return not is_veil(item)


def is_veil(item: QQuickItem) -> bool:
    """Whether the item lets what lies under it fade away: a rectangle with a gradient."""
    gradient = item.property("gradient") if item.inherits("QQuickRectangle") else None
    return gradient is not None and not (
        isinstance(gradient, QJSValue) and (gradient.isNull() or gradient.isUndefined())
    )
