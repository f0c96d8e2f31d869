"""``main.py pin``: set the PIN of staff mode, or take it away."""

import argparse
import sys
from getpass import getpass

from kiosk.staff.pin import Pin, PinError, staff_folder
from kiosk.staff.tries import TriesError

GOOD, MISTAKE = 0, 2


def run(args: argparse.Namespace) -> int:
    """Ask for a PIN twice and keep it; without a terminal it is a line of standard input. 0, or 2."""
    pin = Pin(staff_folder())
    try:
        if args.remove:
            pin.remove()
            print("There is no PIN any more: staff mode is off.")
            return GOOD
        pin.set(_asked())
    except (PinError, TriesError) as error:
        print(error, file=sys.stderr)
        return MISTAKE
    print("The PIN is set. To enter staff mode tap the title of the kiosk five times in 3 s, or press Ctrl+Alt+S.")
    return GOOD


def _asked() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    typed = getpass("PIN (six digits or more): ").strip()
    if getpass("The same again: ").strip() != typed:
        raise PinError("The two are not the same: nothing was changed.")
    return typed
