"""Runs ``main.py`` and says on standard error how many enums were made until the map was drawn."""

import enum
import logging
import runpy
import sys
from pathlib import Path
from typing import Any

made: list[str] = []
make = enum.EnumType.__new__
tell = logging.Logger.info


def make_and_count(kind: type, name: str, *arguments: Any, **options: Any) -> Any:
    made.append(name)
    return make(kind, name, *arguments, **options)


def tell_and_say(log: logging.Logger, message: str, *arguments: Any) -> None:
    if message.startswith("The map is drawn"):
        print(f"enums made: {len(made)}", file=sys.stderr, flush=True)
    tell(log, message, *arguments)


enum.EnumType.__new__ = make_and_count  # type: ignore[assignment]
logging.Logger.info = tell_and_say  # type: ignore[assignment]
sys.argv = sys.argv[1:]
sys.path.insert(0, str(Path(sys.argv[0]).parent))
runpy.run_path(sys.argv[0], run_name="__main__")
