"""Child processes that leave the processor to the screen."""

import contextlib
import os

from PySide6.QtCore import QProcess

NICENESS = 10


def step_back(process: QProcess) -> None:
    """Let a started process run when nothing else wants the processor, where the system can."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process.processId(), NICENESS)
