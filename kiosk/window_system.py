"""Where no window system answers Qt aborts the process, in many lines. Here it is one line and an exit status."""

import os
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.startup import no_window_system

MISTAKE = 2
"""Exit status for whatever the person who starts the kiosk can put right."""

Handler = Callable[[QtMsgType, QMessageLogContext, str], None]


class WindowSystemNeeded:
    """While it is entered the application is made: a fatal message of Qt ends the process with one line.

    Every message goes on to ``handler``, which stays installed afterwards.
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._said: list[str] = []

    def __enter__(self) -> "WindowSystemNeeded":
        qInstallMessageHandler(self._hear)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        qInstallMessageHandler(self._handler)

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        self._handler(kind, context, message)
        self._said.append(message)
        if kind is QtMsgType.QtFatalMsg:
            print(no_window_system(self._said, os.environ), file=sys.stderr, flush=True)
            # Back in Qt the process would be aborted.
            os._exit(MISTAKE)
