"""A child of the benchmarks: opens the kiosk as ``main.py`` does, and says when its page is drawn.

Prints the monotonic time of the page's ``ready`` and stays open until it is ended.
"""

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.window import KioskWindow


def main(content: str) -> int:
    """Open the kiosk in a window of 1920 × 1080."""
    from kiosk import app  # noqa: PLC0415 - imported within the measured time

    def tell(kiosk: "KioskWindow") -> None:
        kiosk.link.readyChanged.connect(lambda: print(time.monotonic(), flush=True))

    options = argparse.Namespace(
        windowed=True, content=Path(content), language=None, date=None, tour=None, autopilot=False
    )
    return app.start(options, tell)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
