"""Items of a window: what they hold, and how lists scroll."""

from PySide6.QtQuick import QQuickItem

SEEN = 0.05
"""Opacity below which an item cannot be seen."""


def held_by(item: QQuickItem) -> list[QQuickItem]:
    """What an item holds. The web engine's own items end the process when Python asks for them (Qt 6.12)."""
    return [] if item.inherits("QQuickWebEngineView") else item.childItems()


def scroll_by(flickable: QQuickItem, length: float) -> bool:
    """Scroll by so many pixels, as far as it goes; whether it went at all."""
    before = float(flickable.property("contentY"))
    first = float(flickable.property("originY"))
    last = max(first, first + float(flickable.property("contentHeight")) - flickable.height())
    after = max(first, min(before + length, last))
    flickable.setProperty("contentY", after)
    return after != before
