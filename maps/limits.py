"""Limits on what reading content may take, so that a hostile file cannot take the machine down. Standard library only.

They are set in the process that calls: ``check`` and ``build`` do so before they load anything that is large.
"""

import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

from maps.model.said import Said, say

MEMORY_MB = 2048
"""Address space. The shipped content takes 260 MB of it, with the 53,451 footprints of Villejuif 540 MB."""

CPU_S = 120
"""Computing time. The shipped content takes 4 s, with the 53,451 footprints of Villejuif 30 s."""

GRACE_S = 10
"""From the limit on to the end by force, should a library not give back control."""

THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")
"""Numerical libraries reserve address space for each processor, and nothing here needs more than one of them."""


class TookTooLongError(Exception):
    """The computing time is used up."""


def within_limits(work: Callable[[], int]) -> int | Said:
    """The exit status of ``work``, or, if it took too much memory or time, one line to say so.

    Limits that are already stricter stay as they are. They stay in force in this process.
    """
    memory_mb, cpu_s = _set_limits()
    try:
        return work()
    except MemoryError:
        limit = say("{count} MB of memory", count=memory_mb)
    except TookTooLongError:
        limit = say("{count} s of computing time", count=cpu_s)
    # What was being read is let go of with the exception, before anything more is asked of the memory.
    return say("The content needs more than {limit}. Split or simplify its largest files.", limit=limit)


def _set_limits() -> tuple[int, int]:
    """Memory in MB and computing time in seconds that are allowed from now on."""
    for name in THREADS:
        os.environ.setdefault(name, "1")
    if os.name != "posix":
        return MEMORY_MB, CPU_S
    import resource  # noqa: PLC0415 - Windows has no such limits

    def lower(kind: int, *wished: int) -> int:
        limits = [
            limit if was == resource.RLIM_INFINITY else min(limit, was)
            for limit, was in zip(wished, resource.getrlimit(kind), strict=True)
        ]
        resource.setrlimit(kind, (limits[0], limits[1]))
        return limits[0]

    signal.signal(signal.SIGXCPU, _time_is_up)
    memory = lower(resource.RLIMIT_AS, MEMORY_MB * 2**20, MEMORY_MB * 2**20)
    return memory // 2**20, lower(resource.RLIMIT_CPU, CPU_S, CPU_S + GRACE_S)


def _time_is_up(_signal: int, _frame: FrameType | None) -> NoReturn:
    # The kernel repeats the signal every second: once is enough.
    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
    raise TookTooLongError
