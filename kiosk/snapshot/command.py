"""``main.py snapshot``: a picture of every scene on every screen in every language, and ``report.json``."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk import startup

GOOD, BROKEN, MISTAKE = 0, 1, 2


def run(args: argparse.Namespace) -> int:
    """Walk through the scenes; 0 where every limit is kept, 1 where one is broken, 2 where it cannot be done."""
    try:
        from kiosk.snapshot.walk import SnapshotError, walk  # noqa: PLC0415 - needs Qt, whose libraries may be missing
    except ImportError as error:
        return refuse(startup.missing_library(error))
    records: list[dict[str, Any]] = []
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        for picture in walk(args.content):
            (args.out / picture.name).write_bytes(picture.png)
            records.append(picture.record)
            print(f"{picture.name}  {picture.record['seconds_to_ready']:.2f} s", flush=True)
        broken = write_report(args.out, records)
    except OSError as error:
        return refuse(f"{args.out} cannot be written ({error.strerror}). Choose another folder, or make room.")
    except SnapshotError as error:
        return refuse(str(error))
    print(f"{len(records)} pictures and report.json are in {args.out}.")
    print("\n".join(broken) or "Every limit is kept.")
    return BROKEN if broken else GOOD


def write_report(out: Path, records: Sequence[dict[str, Any]]) -> list[str]:
    """Write ``report.json``; returns the broken limits, a line each."""
    broken = list(broken_lines(records))
    report = {"pictures": len(records), "broken": broken, "scenes": list(records)}
    text = json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False)
    (out / "report.json").write_text(text + "\n", encoding="utf-8")
    return broken


def broken_lines(records: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Picture and what is wrong in it."""
    from kiosk.snapshot.limits import broken_limits  # noqa: PLC0415 - needs Qt

    for record in records:
        yield from (f"{record['picture']}: {words}" for words in broken_limits(record))


def refuse(line: str) -> int:
    """Say in one line what is wrong and what to do."""
    print(line, file=sys.stderr)
    return MISTAKE
