"""``main.py bench``: run one benchmark or all; a table, or JSON for other programs."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from kiosk import startup
from kiosk.bench.build import build
from kiosk.bench.memory import memory
from kiosk.bench.result import BenchError, Result, as_json, as_table
from kiosk.bench.start import start

MEASURED, MISTAKE = 0, 2


def in_the_window(module: str, name: str) -> Callable[[Path], Result]:
    """A benchmark of ``kiosk.bench``, loaded when it is run: it needs Qt, whose libraries may be missing."""

    def measure(content: Path) -> Result:
        benchmark = getattr(import_module(f"kiosk.bench.{module}"), name)
        from kiosk.snapshot.walk import SnapshotError  # noqa: PLC0415
        from kiosk.stage import StageError  # noqa: PLC0415

        try:
            result: Result = benchmark(content)
        except (SnapshotError, StageError) as error:
            raise BenchError(f"{name} could not be measured: {error}") from error
        return result

    return measure


BENCHMARKS: Mapping[str, Callable[[Path], Result]] = {
    "start": start,
    "tap": in_the_window("touch", "tap"),
    "frames": in_the_window("touch", "frames"),
    "build": build,
    "memory": memory,
    "content": in_the_window("content", "content"),
    "visitor": in_the_window("visitor", "visitor"),
    "network": in_the_window("network", "network"),
    "attract": in_the_window("attract", "attract"),
    "autopilot": in_the_window("autopilot", "autopilot"),
}


def run(args: argparse.Namespace) -> int:
    """Print what was measured; 0 whether budgets are kept or not, 2 where nothing could be measured."""
    if args.name is not None and args.name not in BENCHMARKS:
        return refuse(f"There is no benchmark {args.name!r}. Use one of: {', '.join(BENCHMARKS)}.")
    startup.draw_off_screen()
    if startup.is_root():
        print("Running as root, without Chromium's sandbox.", file=sys.stderr)
    results = []
    try:
        for name in [args.name] if args.name else BENCHMARKS:
            print(f"Measuring {name} …", file=sys.stderr)
            results.append(BENCHMARKS[name](args.content))
    except BenchError as error:
        return refuse(str(error))
    except ImportError as error:
        return refuse(startup.missing_library(error))
    print(json.dumps(as_json(results), indent=1, ensure_ascii=False) if args.json else as_table(results))
    return MEASURED


def refuse(line: str) -> int:
    """Say in one line what is wrong and what to do."""
    print(line, file=sys.stderr)
    return MISTAKE
