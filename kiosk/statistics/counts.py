"""The counters on disk: one number a day for each thing that was opened. Standard library only.

No row tells of a person, a moment or a text: the day is the finest time, and names are ids of the content or of the
program (see ``counting``).
"""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.paths import state_folder

NAME = "statistics.sqlite3"
FEWEST_TOLD = 5
"""A smaller number of a period is never told: it could be one person's visit."""
MASKED = f"<{FEWEST_TOLD}"
PERIODS = {"day": 10, "month": 7, "year": 4}
"""Period to the length of its beginning in an ISO day."""
PATIENCE_S = 2.0

TABLE = """
CREATE TABLE IF NOT EXISTS counts (
    day TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, kind, name)
) WITHOUT ROWID
"""
ADD = "INSERT INTO counts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count"


class Key(NamedTuple):
    """What is counted: on which day, of which kind, which one of it."""

    day: date
    kind: str
    name: str


class CountsError(Exception):
    """The counters cannot be read or written; the message says which file and what to do."""


def counts_file() -> Path:
    """Where the counters are kept."""
    return state_folder() / NAME


def add(file: Path, counts: Mapping[Key, int], today: date, keep_days: int) -> None:
    """Add to the counters, and forget every day that lies ``keep_days`` or more before ``today``.

    Raises ``CountsError``; a file that is no data base is put aside first, so that the next call begins a new one.
    """
    rows = [(key.day.isoformat(), key.kind, key.name, count) for key, count in counts.items()]
    oldest = today - timedelta(days=keep_days - 1)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(file, timeout=PATIENCE_S)) as base, base:
            base.execute("PRAGMA secure_delete = ON")
            base.execute(TABLE)
            base.executemany(ADD, rows)
            base.execute("DELETE FROM counts WHERE day < ?", (oldest.isoformat(),))
    except sqlite3.OperationalError as error:  # locked, full disk, no permission: the file itself may be good
        raise CountsError(_cannot(file, error)) from error
    except sqlite3.DatabaseError as error:
        broken = file.with_suffix(".broken")
        file.replace(broken)
        raise CountsError(
            f"{file} is no data base ({error}). It is kept as {broken.name}; a new one begins."
        ) from error
    except OSError as error:
        raise CountsError(_cannot(file, error.strerror or error)) from error


def exported(file: Path, period: str) -> Iterable[tuple[str, str, str, str]]:
    """Rows ``(period, kind, name, count)`` in the order of time; numbers below ``FEWEST_TOLD`` are masked.

    ``period`` is one of ``PERIODS``. Raises ``CountsError``.
    """
    if not file.is_file():
        return []
    query = (
        "SELECT substr(day, 1, ?) AS period, kind, name, sum(count) FROM counts"
        " GROUP BY period, kind, name ORDER BY period, kind, name"
    )
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=PATIENCE_S)) as base:
            found = base.execute(query, (PERIODS[period],)).fetchall()
    except sqlite3.Error as error:
        raise CountsError(_cannot(file, error)) from error
    return [(when, kind, name, masked(count)) for when, kind, name, count in found]


def masked(count: int) -> str:
    """The number as it may be told."""
    return MASKED if count < FEWEST_TOLD else str(count)


def _cannot(file: Path, reason: object) -> str:
    return f"{file} cannot be used ({reason}). Check the permissions of its folder and the free space."
