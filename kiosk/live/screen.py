"""The kiosk's window as what shows editions, when nobody is at it."""

from datetime import date

from kiosk.idle import Idle, is_unattended
from kiosk.window import KioskWindow
from maps.store import Edition


class UnattendedWindow:
    """Lets the window change between two visits, and never while the page is not there or changes already."""

    def __init__(self, kiosk: KioskWindow, idle: Idle) -> None:
        self._kiosk = kiosk
        self._idle = idle

    @property
    def edition(self) -> Edition:
        """The one that is shown."""
        return self._kiosk.edition

    @property
    def today(self) -> date:
        """The day that it is shown as of."""
        return self._kiosk.session.today

    def may_change(self) -> bool:
        """Whether another edition can be shown just now, and disturbs nobody."""
        link = self._kiosk.link
        return link.ready and not link.renewal.active and is_unattended(self._idle, self._kiosk.session)

    def renew(self, edition: Edition, today: date) -> None:
        """Show another edition."""
        self._kiosk.renew(edition, today)
