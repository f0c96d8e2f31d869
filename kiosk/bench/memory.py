"""Memory of the whole process tree at the start view, beside that of a window with an empty page."""

from pathlib import Path
from time import sleep

from kiosk.bench.processes import FLOOR, measured_child
from kiosk.bench.result import Figure, Result
from kiosk.bench.start import kiosk_child

SETTLE_S = 10.0
"""Caches fill, sheets are made in advance, and after four seconds the voice is looked for, in a process of its own."""
OVER_FLOOR_MIB = 150.0


def memory(content: Path) -> Result:
    """Proportional set sizes, a few seconds after the page was drawn."""
    sizes = []
    for arguments in (FLOOR, kiosk_child(content)):
        with measured_child(arguments) as child:
            sleep(SETTLE_S)
            sizes.append(child.memory_mib())
    floor, start_view = sizes
    return Result(
        "memory",
        (
            Figure("floor_mib", floor, "MiB"),
            Figure("start_view_mib", start_view, "MiB"),
            Figure("over_floor_mib", start_view - floor, "MiB", OVER_FLOOR_MIB),
        ),
    )
