"""Signals and void methods of Qt do not wear Python's constants out."""

import subprocess
import sys

PROGRAM = """
from kiosk.immortal import make_constants_immortal
make_constants_immortal()
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Bell(QObject):
    rung = Signal()
application, bell = QCoreApplication([]), Bell()
bell.rung.connect(lambda: None)
for _ in range(20_000):
    bell.rung.emit()
    bell.setObjectName("bell")
print("still here")
"""


def test_twenty_thousand_signals_leave_the_process_alive() -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60)

    assert ended.stdout == "still here\n", ended.stderr
    assert ended.returncode == 0
