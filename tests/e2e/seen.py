"""What stands in a real window, now or in a moment: fades, slides and bindings take as long as the machine needs."""

from PySide6.QtQuick import QQuickWindow

from kiosk.snapshot.items import is_text, shown_items
from kiosk.snapshot.stillness import wait_until


def names(window: QQuickWindow) -> set[str]:
    """The object names of all that is shown."""
    return {shown.item.objectName() for shown in shown_items(window.contentItem())}


def texts(window: QQuickWindow) -> set[str]:
    """All texts that are shown."""
    return {shown.item.property("text") for shown in shown_items(window.contentItem()) if is_text(shown.item)}


def wait_shown(window: QQuickWindow, name: str) -> None:
    """Until the item of this name is shown. Raises ``StageError``."""
    wait_until(lambda: name in names(window), f"{name} does not come")


def wait_gone(window: QQuickWindow, name: str) -> None:
    """Until the item of this name is shown no more. Raises ``StageError``."""
    wait_until(lambda: name not in names(window), f"{name} stays")


def wait_text(window: QQuickWindow, text: str) -> None:
    """Until this text is shown. Raises ``StageError``."""
    wait_until(lambda: text in texts(window), f"{text!r} does not come")
