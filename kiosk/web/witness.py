"""What the page says and tries: written to the log, refused, counted."""

import logging

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import QmlUncreatable
from kiosk.web.scheme import START_PAGE
from kiosk.web.tally import Tally

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

page_log = logging.getLogger("kiosk.page")

CONSOLE_LEVELS = (logging.INFO, logging.WARNING, logging.ERROR)
"""By ``WebEngineView.JavaScriptConsoleMessageLevel``."""


@QmlElement
@QmlUncreatable("made by kiosk.web.map_link")
class Witness(QObject):
    """Hears the console of the page and whatever ``MapPage.qml`` refused it."""

    def __init__(self, tally: Tally, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tally = tally

    @Slot(int, str, int, str)
    def console(self, level: int, message: str, line: int, source: str) -> None:
        """A line of the page's console."""
        severity = CONSOLE_LEVELS[min(level, 2)]
        self._tally.add("console error" if severity == logging.ERROR else "console")
        if "Content Security Policy" in message:
            self._tally.add("policy violation")
        page_log.log(severity, "%.500s (%s:%d)", message, source, line)

    @Slot(QUrl, result=bool)
    def navigate(self, url: QUrl) -> bool:
        """Whether the view may go to this address: the start page and nothing else, in no frame."""
        if url.toString() == START_PAGE:
            return True
        self._tally.add("navigation refused", url.scheme())
        return False

    @Slot(str)
    def refused(self, what: str) -> None:
        """Something the page tried that no page may do."""
        self._tally.add(f"{what} refused")
