"""The log: one rotating file in the platform's state folder, with Qt's messages and the page's console in it.

Nothing about visitors is written: no tapped thing, no text they typed, no place they looked at. A full disk or a
folder that cannot be written loses lines, never the kiosk.
"""

import contextlib
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

NAME = "kiosk.log"
LARGEST_FILE = 1_000_000
OLDER_FILES = 2
LONGEST_LINE = 2000

QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

qt_log = logging.getLogger("qt")


class QuietFile(RotatingFileHandler):
    """A rotating file that loses lines rather than saying so on a screen nobody sees."""

    def close(self) -> None:
        """Close; a full disk refuses even that."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk: the next line may fit again."""


class OneLine(logging.Formatter):
    """Bounded lines: no message fills the log, no message forges a second line."""

    def format(self, record: logging.LogRecord) -> str:
        """The record on one line."""
        return super().format(record).replace("\r", " ").replace("\n", " ⏎ ")[:LONGEST_LINE]


def start_log(folder: Path) -> logging.Handler:
    """Write everything from now on to ``folder``; to standard error where that cannot be written."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = QuietFile(folder / NAME, maxBytes=LARGEST_FILE, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError as error:
        handler = logging.StreamHandler(sys.stderr)
        print(f"No log can be written in {folder} ({error.strerror}); it goes to standard error.", file=sys.stderr)
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    leave_unsaid()
    qInstallMessageHandler(log_qt_message)
    return handler


UNSAID = "qt.qml.*=false\nqt.multimedia.*=false"


def leave_unsaid() -> None:
    """Let Qt not say what it finds in its own keyboard while a thread of its own reads that.

    Who hears it is written in Python: that thread waited for Python, and Python for that thread, as it had asked for a
    sheet (``qt.qml``), or for the loader of libraries, which that thread held (``qt.multimedia``; both seen). What our
    own QML does wrong has the category ``default`` and is heard.
    """
    QLoggingCategory.setFilterRules(UNSAID)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """A message of Qt or QML."""
    category = context.category or "default"
    qt_log.log(QT_LEVELS.get(kind, logging.WARNING), "%s: %s", category, message)
