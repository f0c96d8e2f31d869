"""The command line. Reads the arguments and hands over at once; each command loads only what it needs."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from kiosk.last_words import flush_output, give_up_output, refused_by_system, unforeseen
from kiosk.paths import content_folder, editions_folder

MISTAKE = 2
"""Exit status for whatever the person at the command line can put right."""

INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells have it."""

COMMANDS = {
    None: "kiosk.app",
    "check": "maps.content.command",
    "schema": "maps.content.schema",
    "build": "maps.build.command",
    "snapshot": "kiosk.snapshot.command",
    "bench": "kiosk.bench.command",
    "doctor": "kiosk.doctor",
    "statistics": "kiosk.statistics.command",
    "pin": "kiosk.staff.pin_command",
    "journey": "maps.build.journey_command",
    "walk": "maps.build.walk_command",
    "export": "kiosk.export.command",
}
"""Command to the module whose ``run`` takes the options and returns the exit status."""


class OneLineParser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong and what to do."""

    def error(self, message: str) -> NoReturn:
        """Print one line and leave with status 2."""
        self.exit(MISTAKE, f"{self.prog}: {message}. See: python main.py --help\n")


def content(text: str) -> Path:
    """A content folder."""
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {text!r}")
    if not (path / "kiosk.yaml").is_file():
        raise argparse.ArgumentTypeError(f"{text!r} is not a content folder: it holds no kiosk.yaml")
    return path


def day(text: str) -> date:
    """A day written as 2027-09-01."""
    try:
        if len(text) == len("2027-09-01"):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it as 2027-09-01")


def language(text: str) -> str:
    """A language code; whether the content has it is known once the edition is open."""
    if len(text) != 2 or not text.isascii() or not text.islower():
        raise argparse.ArgumentTypeError(f"{text!r} is not a language code; write it as fr or en")
    return text


def parser() -> OneLineParser:
    """The whole command line."""
    top = OneLineParser(prog="main.py", description="The kiosk of the Campus Grand Parc. Without a command it opens.")
    top.add_argument("--windowed", action="store_true", help="in a window instead of full screen; Esc closes it")
    top.add_argument("--content", type=content, default=content_folder(), metavar="DIR", help="content folder")
    top.add_argument("--language", type=language, metavar="CODE", help="first language, as fr")
    top.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="show the campus as of this day")
    top.add_argument("--tour", metavar="ID", help="present a tour of data/tours.yaml")
    top.add_argument("--autopilot", action="store_true", help="with --tour: by itself, as at a fair")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=OneLineParser)

    check = commands.add_parser("check", help="validate content: every mistake, and what is doubtful")
    check.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="content folder")
    check.add_argument("--json", action="store_true", help="write mistakes and warnings as JSON")
    check.add_argument("--all", action="store_true", help="every warning, not only the first of each kind")

    build = commands.add_parser("build", help="build an edition; its folder is the last line")
    build.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="content folder")
    build.add_argument("--out", type=Path, default=editions_folder(), metavar="DIR", help="folder of the editions")

    schema = commands.add_parser("schema", help="JSON Schemas of the content files, for completion in editors")
    schema.add_argument("--out", type=Path, metavar="DIR", help="folder to write them to, instead of printing them")

    _snapshot(commands)

    bench = commands.add_parser("bench", help="measure against the budgets")
    bench.add_argument(
        "name",
        nargs="?",
        metavar="NAME",
        help="one only: start, tap, frames, build, memory, content, visitor, network, attract, autopilot",
    )
    bench.add_argument("--json", action="store_true", help="write the figures as JSON")
    _later_content(bench)

    doctor = commands.add_parser("doctor", help="what this machine lacks")
    doctor.add_argument("--json", action="store_true", help="write the findings as JSON")

    pin = commands.add_parser("pin", help="set the PIN of staff mode, which is off without one")
    pin.add_argument("--remove", action="store_true", help="take the PIN away: staff mode is off")

    statistics = commands.add_parser("statistics", help="what was opened how often, as CSV; numbers below 5 masked")
    statistics.add_argument(
        "--by", choices=("day", "month", "year"), default="month", help="add up by day, month, year"
    )
    statistics.add_argument("--out", type=Path, metavar="FILE", help="file to write, instead of printing")
    journey = commands.add_parser("journey", help="from one station or place to another by rail, on a day")
    _ends(journey)
    journey.add_argument("--date", type=day, default=argparse.SUPPRESS, metavar="YYYY-MM-DD", help="the day; today")

    walk = commands.add_parser("walk", help="from one place of the campus to another on foot")
    _ends(walk)
    walk.add_argument("--any-way", action="store_true", help="the shortest way, be there stairs or not")
    _export(commands)
    return top


def _export(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    export = commands.add_parser("export", help="a file to take away: the map as FILE.html, a tour as FILE.pdf")
    export.add_argument("file", type=Path, metavar="FILE", help="file to write, FILE.html or FILE.pdf")
    export.add_argument("--tour", metavar="ID", help="the tour that the map begins with, or that the PDF is of")
    export.add_argument(
        "--language", type=language, default=argparse.SUPPRESS, metavar="CODE", help="language of the PDF, as fr"
    )
    export.add_argument(
        "--date", type=day, default=argparse.SUPPRESS, metavar="YYYY-MM-DD", help="the PDF's today; the machine's"
    )
    _later_content(export)


def _ends(command: argparse.ArgumentParser) -> None:
    command.add_argument("start", metavar="FROM", help="a name or id; 'here' is where the kiosk stands")
    command.add_argument("end", metavar="TO", help="a name or id")
    command.add_argument("--json", action="store_true", help="write the answer as JSON")
    command.add_argument("--out", type=Path, default=editions_folder(), metavar="DIR", help="folder of the editions")
    _later_content(command)


def _snapshot(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    """All pictures, or some."""
    snapshot = commands.add_parser("snapshot", help="photograph every scene without a screen")
    snapshot.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for pictures and report.json")
    snapshot.add_argument("--scenes", nargs="+", default=(), metavar="NAME", help="these only; 'route-*' for several")
    snapshot.add_argument(
        "--languages", nargs="+", default=(), metavar="CODE", help="these only, as fr; eo: longer, ps: from the right"
    )
    snapshot.add_argument("--screens", nargs="+", default=(), type=int, metavar="INCHES", help="these only, as 13")
    _later_content(snapshot)


def _later_content(command: argparse.ArgumentParser) -> None:
    # SUPPRESS: without it the command's default would overwrite what was given before the command.
    command.add_argument("--content", type=content, default=argparse.SUPPRESS, metavar="DIR", help="content folder")


def hand_over(options: argparse.Namespace) -> int:
    """Load the chosen command, and nothing else, and run it."""
    if options.autopilot and options.tour is None:
        parser().error("--autopilot needs a tour: --tour fair --autopilot")
    options.content = getattr(options, "folder", None) or options.content
    status: int = import_module(COMMANDS[options.command]).run(options)
    return status


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    if isinstance(sys.stdout, TextIOWrapper):
        # What content holds can be named on every terminal, whatever it can show.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = hand_over(parser().parse_args(arguments))
        flush_output()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        give_up_output()
        return refused_by_system(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, a traceback helps nobody at a kiosk
        return unforeseen(error)
    return status


if __name__ == "__main__":
    sys.exit(main())
