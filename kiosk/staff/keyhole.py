"""What staff mode asks of the PIN, in plain answers: beside the UI thread, and nothing of it raises.

argon2 is loaded by the first question, and not before.
"""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.paths import state_folder

if TYPE_CHECKING:
    from kiosk.staff.pin import Pin

log = logging.getLogger("kiosk.staff")


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a try opened; else the tries that are left, the seconds of the wait, and what keeps all tries from it."""

    opened: bool = False
    left: int = 0
    wait_s: float = 0.0
    refused: str = ""


class Keyhole(Protocol):
    """Where a PIN is tried."""

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; asked in the UI thread."""
        ...

    def look(self) -> Answer:
        """How long the next try has to wait; asked beside the UI thread, as a try is."""
        ...

    def tried(self, pin: str) -> Answer:
        """Try a PIN."""
        ...


class PinKeyhole:
    """That of the PIN in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN: the name of its file is that of ``Pin``."""
        return (self._folder / "pin").is_file()

    def look(self) -> Answer:
        """Seconds until the next try."""
        try:
            tries = self._pin().tries
            return Answer(left=tries.left, wait_s=tries.wait_s())
        except Exception as error:  # noqa: BLE001 - whatever it is, nothing opens, and the thread lives on
            return _refused(error)

    def tried(self, pin: str) -> Answer:
        """Try a PIN; 0.1 s."""
        try:
            verdict = self._pin().check(pin)
        except Exception as error:  # noqa: BLE001 - see above
            return _refused(error)
        return Answer(verdict.opened, verdict.left, verdict.wait_s)

    def _pin(self) -> "Pin":
        from kiosk.staff.pin import Pin  # noqa: PLC0415 - argon2 and psutil take 0.1 s: not before somebody knocks

        return Pin(self._folder)


def usual_keyhole() -> PinKeyhole:
    """That of this machine's PIN. Its folder is that of ``pin.staff_folder``."""
    return PinKeyhole(state_folder() / "staff")


def _refused(error: Exception) -> Answer:
    log.error("No PIN can be tried: %s", error)
    return Answer(refused=str(error) or type(error).__name__)
