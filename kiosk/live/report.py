"""What became of the last change of the content, kept for the staff: ``main.py doctor`` tells it.

Nothing about visitors is in it. Standard library only.
"""

import contextlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.paths import state_folder
from maps.durably import FOR_ALL_TO_READ, replace_file

NAME = "update.json"
MOST_LINES = 20
LONGEST_LINE = 300
LARGEST_FILE = 65_536


class Outcome(StrEnum):
    """What became of the content as it is now."""

    SHOWN = "shown"
    WAITING = "waiting"
    """Built; to be shown when nobody is at the kiosk."""
    BROKEN = "broken"
    """It has mistakes: what was shown before stays."""
    GONE = "gone"
    """There is no content to read: what was shown before stays."""


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome, when it came (ISO 8601), of which content folder; ``edition`` is the one that is shown.

    ``problems`` are the first lines of what was wrong, ``more`` how many there were besides.
    """

    outcome: Outcome
    at: str
    content: str
    edition: str
    problems: tuple[str, ...] = ()
    more: int = 0


def report(outcome: Outcome, content: Path, edition: str, said: str = "") -> Report:
    """A report of this moment; of what was ``said`` only so much as a person reads."""
    lines = [line.strip()[:LONGEST_LINE] for line in said.splitlines() if line.strip()]
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return Report(outcome, now, str(content), edition, tuple(lines[:MOST_LINES]), max(0, len(lines) - MOST_LINES))


def report_file() -> Path:
    """Where the report is kept."""
    return state_folder() / NAME


def write_report(file: Path, said: Report) -> None:
    """Keep a report in one step. A full disk or a folder that cannot be written loses it, never the kiosk."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, json.dumps(asdict(said), ensure_ascii=False, indent=1).encode(), FOR_ALL_TO_READ)


def read_report(file: Path) -> Report | None:
    """The report in a file; None where there is none that can be understood."""
    try:
        with file.open("rb") as opened:
            raw = json.loads(opened.read(LARGEST_FILE))
        return Report(
            Outcome(raw["outcome"]),
            datetime.fromisoformat(raw["at"]).isoformat(timespec="seconds"),
            str(raw["content"]),
            str(raw["edition"]),
            tuple(map(str, raw["problems"])),
            int(raw["more"]),
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
