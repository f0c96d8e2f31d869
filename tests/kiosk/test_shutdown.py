"""A process whose user interface hangs is ended by a signal all the same."""

import subprocess
import sys
import time

HANGING = """
import threading
from kiosk.immortal import make_constants_immortal
make_constants_immortal()
from kiosk.shutdown import EndOnSignal
signals = EndOnSignal(end_within_s=0.5)
print("hanging", flush=True)
threading.Event().wait()
"""


def test_a_hanging_process_ends_on_sigterm() -> None:
    with subprocess.Popen([sys.executable, "-c", HANGING], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "hanging\n"
        began = time.monotonic()
        process.terminate()

        status = process.wait(timeout=10)

    assert status == 128 + 15
    assert time.monotonic() - began < 3.0
