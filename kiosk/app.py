"""The kiosk: composition root and start-up order.

1. Refuse what cannot work, before Qt is loaded: root, no display.
2. Forget what in the environment steers the web engine.
3. Load Qt; a missing system library is named.
4. Start the log, register the private scheme, then make the application; a window system that does not answer is named.
5. Start the web engine.
6. Heed signals (from here on: ``kiosk.running``).
7. Find or build the edition, choose language and day.
8. Show the window and run.
"""

import argparse
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk import startup
from kiosk.immortal import make_constants_immortal
from kiosk.paths import log_folder
from kiosk.web.policy import application_arguments, lock_environment

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.web.profile import OffTheRecord
    from kiosk.window import KioskWindow

MISTAKE = 2
"""Exit status for whatever the person who starts the kiosk can put right."""


def run(options: argparse.Namespace) -> int:
    """Open the kiosk; returns the exit status when it is left. ``options`` are those of ``main.py``."""
    refusal = startup.root_refusal() or startup.missing_display()
    if refusal is not None:
        return refuse(refusal)
    if startup.is_root():
        print(f"{startup.ALLOW_ROOT}=1: running as root, without Chromium's sandbox.", file=sys.stderr)
    return start(options)


def start(options: argparse.Namespace, opened: "Callable[[KioskWindow], None]" = lambda _: None) -> int:
    """As ``run``, where nothing stands against it. ``opened`` is told of the window (for measurements)."""
    startup.put_off_collecting()
    startup.forbid_core_dumps()
    lock_environment(os.environ, sandbox=not startup.is_root())
    try:
        application = make_application()
        web = start_web_engine()
        from kiosk.running import open_kiosk  # noqa: PLC0415 - needs Qt, whose libraries may be missing
    except ImportError as error:
        return refuse(startup.missing_library(error))
    return open_kiosk(application, web, options, opened)


def make_application() -> "QGuiApplication":
    """The Qt application, with the log started, the private scheme registered and the web engine ready.

    Raises ImportError. Ends the process in one line where no window can be opened.
    """
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - see above
    from PySide6.QtWebEngineQuick import QtWebEngineQuick  # noqa: PLC0415

    from kiosk.fonts import name_other_scripts  # noqa: PLC0415
    from kiosk.log import log_qt_message, start_log  # noqa: PLC0415
    from kiosk.web import scheme  # noqa: PLC0415
    from kiosk.window_system import WindowSystemNeeded  # noqa: PLC0415

    make_constants_immortal()
    start_log(log_folder())
    scheme.register()
    QtWebEngineQuick.initialize()
    with WindowSystemNeeded(log_qt_message):
        application = QGuiApplication(application_arguments())
    application.setApplicationName("campus-grand-parc")
    name_other_scripts()
    return application


def start_web_engine() -> "OffTheRecord":
    """The web engine, started. Raises ImportError."""
    from PySide6.QtQml import QQmlApplicationEngine  # noqa: PLC0415 - see above

    from kiosk.web.profile import OffTheRecord  # noqa: PLC0415

    return OffTheRecord(QQmlApplicationEngine())


def refuse(line: str) -> int:
    """Say in one line what is wrong and what to do."""
    print(line, file=sys.stderr)
    return MISTAKE
