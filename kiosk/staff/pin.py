"""The PIN of staff mode: none until it is set, kept as an argon2id hash, each try counted before it is looked at."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.paths import state_folder
from kiosk.staff.tries import Tries, write_durably

FEWEST_DIGITS, MOST_DIGITS = 6, 32
HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1, type=Type.ID)
"""argon2id with the values of RFC 9106 for little memory, on one core: about 0.1 s a try."""


class PinError(Exception):
    """A PIN that cannot be set; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a try opened staff mode; if not, how many tries are left before a wait, and the seconds of that wait."""

    opened: bool
    left: int
    wait_s: float


class Pin:
    """The PIN and its tries in ``folder``."""

    def __init__(self, folder: Path, tries: Tries | None = None) -> None:
        self._file = folder / "pin"
        self.tries = tries or Tries(folder / "tries.json")

    @property
    def is_set(self) -> bool:
        """Whether there is one: without, there is no staff mode."""
        return self._file.is_file()

    def set(self, pin: str) -> None:
        """Replace the PIN; the tries begin anew. Raises ``PinError``, ``TriesError``."""
        refused = why_not(pin)
        if refused:
            raise PinError(refused)
        try:
            write_durably(self._file, HASHER.hash(pin))
        except OSError as error:
            raise PinError(
                f"{self._file} cannot be written ({error.strerror}). Check the folder and its rights."
            ) from error
        self.tries.succeed()

    def remove(self) -> None:
        """There is no staff mode any more. Raises ``PinError``."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise PinError(
                f"{self._file} cannot be removed ({error.strerror}). Check the folder and its rights."
            ) from error

    def check(self, pin: str) -> Verdict:
        """Try a PIN; while the wait lasts none is looked at. Takes 0.1 s. Raises ``TriesError``: nothing was opened."""
        wait = self.tries.wait_s()
        if wait > 0 or not self.is_set:
            return Verdict(opened=False, left=0, wait_s=wait)
        self.tries.begin()
        if not self._is(pin):
            return Verdict(opened=False, left=self.tries.left, wait_s=self.tries.wait_s())
        self.tries.succeed()
        return Verdict(opened=True, left=self.tries.left, wait_s=0.0)

    def _is(self, pin: str) -> bool:
        try:
            return HASHER.verify(self._file.read_text(encoding="ascii"), pin[:MOST_DIGITS])
        except (OSError, ValueError, InvalidHashError, VerificationError):
            return False


def staff_folder() -> Path:
    """Where the PIN and its tries are kept."""
    return state_folder() / "staff"


def why_not(pin: str) -> str:
    """Why a PIN is none; empty for a good one."""
    if not (pin.isascii() and pin.isdigit()):
        return "A PIN is made of digits only, since it is typed on a keypad."
    if not FEWEST_DIGITS <= len(pin) <= MOST_DIGITS:
        return f"A PIN has {FEWEST_DIGITS} digits or more, up to {MOST_DIGITS}."
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return "This PIN is the first that anybody would try: take another than 111111 or 123456."
    return ""
