"""Children that are measured from outside."""

import pytest

from kiosk.bench import processes
from kiosk.bench.processes import measured_child
from kiosk.bench.result import BenchError

READY = "import sys, time; print(time.monotonic(), flush=True); sys.stdin.read()"


def test_a_child_is_ready_after_its_start_and_takes_memory() -> None:
    with measured_child(["-c", READY]) as child:
        assert child.ready_s > 0
        assert child.memory_mib() > 1


HUNGRY = "block = b'x' * 60_000_000; " + READY
PARENT = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {HUNGRY!r}])"


def test_the_memory_of_grandchildren_counts() -> None:
    with measured_child(["-c", READY]) as alone, measured_child(["-c", PARENT]) as parent:
        assert parent.memory_mib() > alone.memory_mib() + 50


def test_a_child_that_ends_too_early_is_one_clear_line() -> None:
    with pytest.raises(BenchError, match="was not ready"), measured_child(["-c", "print('no')"]):
        pass


def test_a_child_that_hangs_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "READY_WITHIN_S", 0.5)
    hanging = ["-c", "import sys; sys.stdin.read()"]
    with pytest.raises(BenchError, match="was not ready"), measured_child(hanging):
        pass
