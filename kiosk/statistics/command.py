"""``main.py statistics``: the counters as CSV, with small numbers masked."""

import argparse
import csv
import sys

from kiosk.statistics.counts import CountsError, counts_file, exported

GOOD, MISTAKE = 0, 2
COLUMNS = ("period", "kind", "name", "count")


def run(args: argparse.Namespace) -> int:
    """Write the counters to standard output, or to ``args.out``."""
    try:
        rows = exported(counts_file(), args.by)
    except CountsError as error:
        print(error, file=sys.stderr)
        return MISTAKE
    if args.out is None:
        csv.writer(sys.stdout, lineterminator="\n").writerows([COLUMNS, *rows])
    else:
        with args.out.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([COLUMNS, *rows])
    return GOOD
