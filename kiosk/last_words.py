"""What a command says when it cannot go on as nobody foresaw: one line, never a traceback. Standard library only."""

import contextlib
import os
import sys
from pathlib import Path

from kiosk.paths import log_folder

CANNOT = 2
"""Exit status for whatever the person at the command line can put right."""

UNFORESEEN = 70
"""Exit status for a fault of the program itself, as sysexits.h has it."""

NAME = "unforeseen.txt"
LONGEST_NAME = 200


def refused_by_system(error: OSError) -> int:
    """Name what the operating system refused; gives the exit status. Silent if only the reader of a pipe has gone."""
    if not isinstance(error, BrokenPipeError):
        named = "" if error.filename is None else f"{str(error.filename)[:LONGEST_NAME]}: "
        say(f"{named}{error.strerror or error}. Check the path, its permissions and the free space, then try again.")
    return CANNOT


def unforeseen(error: Exception, folder: Path | None = None) -> int:
    """Keep the traceback for whoever mends the program, and name where; gives the exit status."""
    import traceback  # noqa: PLC0415 - no start waits for what it may never need

    file = (folder or log_folder()) / NAME
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace")
        where = f"Please report it with the file {file}."
    except OSError:
        where = "Please report it."
    said = " ".join(str(error).split())[:LONGEST_NAME]
    say(f"A fault in the program ended it ({type(error).__name__}: {said}). {where}")
    return UNFORESEEN


def say(line: str) -> None:
    """One line on standard error, if there is one that takes it."""
    with contextlib.suppress(OSError, ValueError):
        print(line, file=sys.stderr, flush=True)


def flush_output() -> None:
    """Write what is left in standard output. Raises OSError if it cannot be; it is closed then."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        give_up_output()
        raise


def give_up_output() -> None:
    """Let nobody try again to write what standard output refused: the interpreter would at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
