"""``main.py snapshot``: a picture of every scene on every screen in every language, or of some, and ``report.json``."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk import startup

GOOD, BROKEN, MISTAKE = 0, 1, 2
EXTREMES = (
    ("smallest_target_mm", "smallest target in mm"),
    ("smallest_map_target_mm", "on the map"),
    ("smallest_capital_mm", "smallest capital in mm"),
    ("smallest_map_capital_mm", "on the map"),
    ("lowest_text_contrast", "lowest contrast of a text"),
    ("lowest_icon_contrast", "of an icon"),
    ("lowest_label_contrast", "of a name on the map"),
)
STRONG = (("lowest_text_contrast", "in high contrast of a text"), ("lowest_label_contrast", "of a name on the map"))
COUNTED = (
    ("out_of_reach", "controls out of reach in low layout:"),
    ("overlapping_controls", "overlapping controls:"),
    ("covered_controls", "half covered controls:"),
    ("overlapping_texts", "overlapping texts:"),
    ("cut_texts", "cut texts:"),
)
"""What a line after the walk tells: the worst of all scenes, and how often there was what must not be."""


def run(args: argparse.Namespace) -> int:
    """Walk through the scenes; 0 where every limit is kept, 1 where one is broken, 2 where it cannot be done."""
    try:
        # Needs Qt, whose libraries may be missing.
        from kiosk.snapshot.choice import Choice  # noqa: PLC0415
        from kiosk.snapshot.walk import SnapshotError, walk  # noqa: PLC0415
    except ImportError as error:
        return refuse(startup.missing_library(error))
    records: list[dict[str, Any]] = []
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        for picture in walk(args.content, Choice(tuple(args.scenes), tuple(args.languages), tuple(args.screens))):
            (args.out / picture.name).write_bytes(picture.png)
            records.append(picture.record)
            print(f"{picture.name}  {picture.record['seconds_to_ready']:.2f} s", flush=True)
        broken = write_report(args.out, records)
    except OSError as error:
        return refuse(f"{args.out} cannot be written ({error.strerror}). Choose another folder, or make room.")
    except SnapshotError as error:
        return refuse(str(error))
    print(f"{len(records)} pictures and report.json are in {args.out}.")
    print(extremes(records))
    print("\n".join(broken) or "Every limit is kept.")
    return BROKEN if broken else GOOD


def write_report(out: Path, records: Sequence[dict[str, Any]]) -> list[str]:
    """Write ``report.json``; returns the broken limits, a line each."""
    broken = list(broken_lines(records))
    report = {"pictures": len(records), "broken": broken, "scenes": list(records)}
    text = json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False)
    (out / "report.json").write_text(text + "\n", encoding="utf-8")
    return broken


def extremes(records: Sequence[dict[str, Any]]) -> str:
    """The worst of all scenes in one line."""
    said = [
        *(_least(records, key, words) for key, words in EXTREMES),
        *(_least([record for record in records if record.get("high_contrast")], key, words) for key, words in STRONG),
        *(f"{words} {sum(len(record[key]) for record in records)}" for key, words in COUNTED),
    ]
    return "; ".join(part for part in said if part) + "."


def _least(records: Sequence[dict[str, Any]], key: str, words: str) -> str:
    measured = [record for record in records if record.get(key) is not None]
    if not measured:
        return ""
    worst = min(measured, key=lambda record: float(record[key]))
    return f"{words} {worst[key]} ({worst['picture']})"


def broken_lines(records: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Picture and what is wrong in it."""
    from kiosk.snapshot.limits import broken_limits  # noqa: PLC0415 - needs Qt

    for record in records:
        yield from (f"{record['picture']}: {words}" for words in broken_limits(record))


def refuse(line: str) -> int:
    """Say in one line what is wrong and what to do."""
    print(line, file=sys.stderr)
    return MISTAKE
