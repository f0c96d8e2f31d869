"""Every request of the web engine passes here before anything is opened."""

import logging

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from kiosk.web.scheme import SCHEME
from kiosk.web.tally import Tally

log = logging.getLogger("kiosk.web")


class OnlyKioskScheme(QWebEngineUrlRequestInterceptor):
    """Blocks first and allows second, and only our scheme: an exception leaves the request blocked.

    The profile does not own it: keep it in an attribute as long as the profile lives.
    """

    def __init__(self, tally: Tally, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tally = tally

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Decide on one request; called by the web engine."""
        info.block(True)
        try:
            if self.is_allowed(info.requestUrl()):
                info.block(False)
            else:
                self._tally.add("outside refused", info.requestUrl().scheme())
        except Exception:  # an override of Qt must fail closed, whatever happens
            info.block(True)
            self._tally.add("interceptor failed")
            log.exception("The interceptor failed")

    def is_allowed(self, url: QUrl) -> bool:
        """Whether the address is ours."""
        return url.scheme() == SCHEME
