"""Children that are measured from outside: when they are ready and how much memory their whole tree takes."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

from kiosk.bench.result import BenchError
from kiosk.paths import PROJECT
from kiosk.startup import is_root
from kiosk.web.policy import SANDBOX_OFF

READY_WITHIN_S = 30.0
FLOOR = (str(Path(__file__).with_name("floor.py")),)
MIB = 2**20


def tree_mib(process: int) -> float:
    """Proportional set size of a process and all its children, in MiB."""
    return _sum_mib(psutil.Process(process), "pss")


def private_mib() -> float:
    """What this process and all its children have to themselves, in MiB.

    The proportional size falls and rises with other programs that share the same libraries; this one does not.
    """
    return _sum_mib(psutil.Process(), "uss")


def _sum_mib(root: psutil.Process, kind: str) -> float:
    members = (root, *root.children(recursive=True))
    return float(sum(getattr(member.memory_full_info(), kind) for member in members)) / MIB


class MeasuredChild:
    """A running child that has said when it was ready. ``ready_s`` counts from before its process was made."""

    def __init__(self, process: subprocess.Popen[str], ready_s: float) -> None:
        self._process = process
        self.ready_s = ready_s

    def memory_mib(self) -> float:
        """Proportional set size of the child and all its children, in MiB."""
        return tree_mib(self._process.pid)


@contextmanager
def measured_child(arguments: Sequence[str]) -> Iterator[MeasuredChild]:
    """Start ``python ARGUMENTS``, wait for the monotonic time it prints when it is ready, and end it at the end."""
    environment = os.environ | ({SANDBOX_OFF: "1"} if is_root() else {})
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=PROJECT,
        env=environment,
    )
    try:
        yield MeasuredChild(process, _ready_at(process, arguments) - begun)
    finally:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def _ready_at(process: subprocess.Popen[str], arguments: Sequence[str]) -> float:
    """The number on the child's first line."""
    assert process.stdout is not None
    too_late = threading.Timer(READY_WITHIN_S, process.kill)
    too_late.start()
    line = process.stdout.readline()
    too_late.cancel()
    try:
        return float(line)
    except ValueError:
        command = " ".join(("python", *arguments))
        raise BenchError(f"{command} was not ready within {READY_WITHIN_S:g} s. Run it by hand to see why.") from None
