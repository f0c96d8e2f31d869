"""The state of a visit: one value, changed in one place, followed by the map page and QML."""

from kiosk.session.scenes import ORDERS, SCENES, VIEWS
from kiosk.session.session import Session
from kiosk.session.sheets import PANELS

__all__ = ["ORDERS", "PANELS", "SCENES", "VIEWS", "Session"]
