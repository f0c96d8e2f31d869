"""Takes a touch or a click that is under way from whatever holds it."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow


def let_go(window: QQuickWindow) -> None:
    """Every item and the map page are told that their touch is over: nothing is clicked when the finger leaves."""
    for device in QInputDevice.devices():
        if isinstance(device, QPointingDevice) and device.type() is QInputDevice.DeviceType.TouchScreen:
            QCoreApplication.sendEvent(window, QTouchEvent(QEvent.Type.TouchCancel, device))
    holder = window.mouseGrabberItem()
    if holder is not None:
        holder.ungrabMouse()
