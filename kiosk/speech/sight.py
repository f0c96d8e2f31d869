"""Items in the window: whether they are still there, where they stand, and how they come into sight."""

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.items import scroll_by


def is_there(item: QQuickItem) -> bool:
    """Whether an item has not been taken apart, and is shown.

    Its ``window()`` is not asked for: PySide 6.12 then takes the window for lost together with the item.
    """
    return bool(shiboken6.isValid(item)) and item.isVisible()


def drawn_rect_of(item: QQuickItem) -> QRectF:
    """Where an item is drawn: a control without the margin that only catches touches."""
    background = item.property("background") if item.inherits("QQuickAbstractButton") else None
    return rect_of(background if isinstance(background, QQuickItem) else item)


def rect_of(item: QQuickItem) -> QRectF:
    """Where an item stands in the window, cut to what its list lets through."""
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    flickable = scrolled_by(item)
    return rect if flickable is None else rect.intersected(flickable.mapRectToScene(flickable.boundingRect()))


def scrolled_by(item: QQuickItem | None) -> QQuickItem | None:
    """The nearest list or page that scrolls an item up and down."""
    while item is not None:
        if item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height():
            return item
        item = item.parentItem()
    return None


def bring_into_sight(item: QQuickItem) -> None:
    """Scroll, if need be, as far as the item is seen whole, or from its beginning."""
    flickable = scrolled_by(item.parentItem())
    if flickable is None:
        return
    top = item.mapToItem(flickable, 0.0, 0.0).y()
    over = top + item.height() - flickable.height()
    scroll_by(flickable, top if top < 0 else min(top, over) if over > 0 else 0)
