"""How often a wrong PIN was tried, and how long the next try has to wait: on disk before any try is looked at.

The clock is monotonic, so that nobody shortens the wait by setting the time; it begins anew with the machine, and so
does the wait then. What cannot be read counts as everything having been tried.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from maps.durably import FOR_ITS_OWNER, flush_folder, replace_file

FREE_TRIES = 5
FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 3600.0
UNREADABLE = FREE_TRIES + 7
"""So many failures have the longest wait."""
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
SAME_BOOT_S = 5.0
"""Where a start of the machine has no id, its moment is worked out, each time a little differently."""


class TriesError(Exception):
    """Tries cannot be counted; the message says which file and what to do. Nothing may be tried then."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Seconds of the monotonic clock, and the start of the machine that they are counted from."""

    boot: str
    seconds: float


def moment_now() -> Moment:
    """This moment."""
    try:
        boot = BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        boot = str(round(psutil.boot_time() / SAME_BOOT_S))
    return Moment(boot, time.monotonic())


def wait_after(failures: int) -> float:
    """Seconds between the last of so many failures in a row and the next try."""
    if failures < FREE_TRIES:
        return 0.0
    return min(FIRST_WAIT_S * 2.0 ** min(failures - FREE_TRIES, 16), LONGEST_WAIT_S)


class Tries:
    """Failures in a row, kept in ``file``."""

    def __init__(self, file: Path, now: Callable[[], Moment] = moment_now) -> None:
        self._file = file
        self._now = now

    @property
    def failures(self) -> int:
        """In a row so far."""
        return self._read()[0]

    @property
    def left(self) -> int:
        """Tries before the next wait."""
        return max(0, FREE_TRIES - self.failures)

    def wait_s(self) -> float:
        """Seconds until the next try; 0 where it may be now. Raises ``TriesError``."""
        failures, last = self._read()
        wait = wait_after(failures)
        now = self._now()
        if wait and (last is None or last.boot != now.boot or last.seconds > now.seconds):
            # Another start of the machine: nobody knows how long it was off, so the wait begins anew.
            self._write(failures, now)
            return wait
        return max(0.0, wait - (now.seconds - last.seconds)) if last is not None else 0.0

    def begin(self) -> None:
        """Count a try as failed before it is looked at: cutting the power gains nothing. Raises ``TriesError``."""
        self._write(self._read()[0] + 1, self._now())

    def succeed(self) -> None:
        """The try was right. Raises ``TriesError``."""
        self._write(0, self._now())

    def _read(self) -> tuple[int, Moment | None]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            return int(kept["failures"]), Moment(str(kept["boot"]), float(kept["seconds"]))
        except FileNotFoundError:
            return 0, None
        except (OSError, ValueError, KeyError, TypeError):
            return UNREADABLE, None

    def _write(self, failures: int, now: Moment) -> None:
        kept = {"failures": failures, "boot": now.boot, "seconds": now.seconds}
        try:
            write_durably(self._file, json.dumps(kept))
        except OSError as error:
            raise TriesError(
                f"{self._file} cannot be written ({error.strerror}): no PIN is accepted. Check the folder and the free "
                "space."
            ) from error


def write_durably(file: Path, text: str) -> None:
    """Write a file for its owner alone, and have it and its name on the disk. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_file(file, text.encode(), FOR_ITS_OWNER)
    flush_folder(file.parent)
