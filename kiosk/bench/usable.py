"""A child of the benchmarks: opens the kiosk as ``main.py`` does, and says when its page is drawn.

Prints the monotonic time of the page's ``ready`` and stays open until it is ended.
"""

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.window import KioskWindow


def main(content: str) -> int:
    """Open the kiosk in a window of 1920 × 1080."""
    from kiosk import startup  # noqa: PLC0415
    from kiosk.app import make_application  # noqa: PLC0415 - imported in the order of the kiosk itself
    from kiosk.web.policy import lock_environment  # noqa: PLC0415

    startup.put_off_collecting()
    lock_environment(os.environ, sandbox=os.geteuid() != 0)
    application = make_application()

    from kiosk import running  # noqa: PLC0415

    def tell(kiosk: "KioskWindow") -> None:
        kiosk.link.readyChanged.connect(lambda: print(time.monotonic(), flush=True))

    options = argparse.Namespace(windowed=True, content=Path(content), language=None, date=None)
    return running.open_kiosk(application, options, opened=tell)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
