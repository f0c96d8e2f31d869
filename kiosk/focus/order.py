"""What keys can reach on the screen, in the order in which they reach it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.items import held_by, scroll_by

HOLDS = "holdsFocus"
"""A property that an item has and sets while only what it holds may be reached: a dialog."""
PASSED_OVER = "passedOver"
"""A property of what could take the focus, and must not now."""


def stops(root: QQuickItem) -> list[QQuickItem]:
    """Every item below ``root`` that takes the focus now, the first of them first.

    Items stand in the order in which they were declared; the rows of a list in that in which they are seen, since a
    list makes and reuses them in any order.
    """
    held = next((item for item in _visible(root) if item.property(HOLDS) is True), root)
    return [item for item in _visible(held) if is_stop(item)]


def is_stop(item: QQuickItem) -> bool:
    """Whether an item takes the focus now."""
    return item.activeFocusOnTab() and item.isVisible() and item.isEnabled() and item.property(PASSED_OVER) is not True


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in _children(item):
        if child.isVisible() and child.isEnabled():
            yield child
            yield from _visible(child)


def _children(item: QQuickItem) -> list[QQuickItem]:
    children = held_by(item)
    parent = item.parentItem()
    if parent is not None and parent.inherits("QQuickItemView"):
        return sorted(children, key=lambda child: (child.y(), child.x()))
    return children


def reveal(item: QQuickItem, margin: float) -> None:
    """Scroll every list around an item so far that the item is seen with so much around it, in logical pixels."""
    holder = item.parentItem()
    while holder is not None:
        if holder.inherits("QQuickFlickable"):
            _scroll(holder, item, margin)
        holder = holder.parentItem()


def _scroll(flickable: QQuickItem, item: QQuickItem, margin: float) -> None:
    top = flickable.mapFromItem(item, QPointF(0, 0)).y()
    hidden = max(0.0, top + item.height() + margin - flickable.height())
    scroll_by(flickable, min(hidden, top - margin))
