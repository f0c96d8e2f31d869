"""A workaround for PySide6 6.12 on Python before 3.12, where it would end the process after a few hundred signals.

PySide6 6.12 returns ``None`` and ``True`` without taking a reference, as if they were immortal. They are from Python
3.12 on (PEP 683); before, each call of a void method of Qt takes a reference of ``None`` away and each ``emit`` one of
``True``, until the interpreter aborts ("deallocating None"). Seen with PySide6 6.12.0 on Python 3.11; to be taken out
with Python 3.12.
"""

import ctypes
import sys

ENOUGH = 1 << 40
"""References given away at a million a second for twelve days; a kiosk gives away a few hundred."""

CONSTANTS = (None, True, False, NotImplemented, Ellipsis)


def make_constants_immortal(version: tuple[int, int] = sys.version_info[:2]) -> bool:
    """Give the constants so many references that they cannot run out. True if this Python needed it."""
    if version >= (3, 12) or sys.implementation.name != "cpython":
        return False
    for constant in CONSTANTS:
        ctypes.c_ssize_t.from_address(id(constant)).value += ENOUGH
    return True
