"""The corpus: content folders that somebody broke, and what is said of each.

Each TOML file beside holds cases of one subject. A case is a table named in words; it makes one or several changes to a
copy of the sample content and gives the lines that are expected, in order. A change is one of

- ``file``, ``old``, ``new``: the first ``old`` in the text of the file becomes ``new``;
- ``file``, ``text``: this is the whole text of the file;
- ``file``, ``made``: its bytes are made by a function of that name in ``factories.py``;
- ``file``, ``geometry``: its first feature gets this geometry (JSON);
- ``file``, ``is``: it is "missing", "a folder", or "a link" that leads ``to`` something.

More changes follow under ``also``. Expected nothing means that the content is good.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.maps.content.breaking import replace
from tests.maps.content.corpus import factories

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Case:
    """One broken content."""

    name: str
    changes: tuple[dict[str, Any], ...]
    expected: list[str]

    def apply(self, folder: Path) -> None:
        """Break a copy of the sample content."""
        for change in self.changes:
            _apply(folder, **change)


def cases() -> Iterator[Case]:
    """Every case of every file."""
    for file in sorted(FOLDER.glob("*.toml")):
        for name, table in tomllib.loads(file.read_text(encoding="utf-8")).items():
            expected = table.pop("expected").strip("\n")
            changes = (table, *table.pop("also", ()))
            yield Case(f"{file.stem}: {name}", changes, expected.splitlines())


def _apply(folder: Path, *, file: str, **change: Any) -> None:
    path = folder / file
    match change:
        case {"old": old, "new": new}:
            replace(folder, file, old, new)
        case {"text": text}:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        case {"made": name}:
            path.write_bytes(factories.MADE[name]())
        case {"geometry": geometry}:
            collection = json.loads(path.read_text(encoding="utf-8"))
            collection["features"][0]["geometry"] = json.loads(geometry)
            path.write_text(json.dumps(collection), encoding="utf-8")
        case {"is": "missing"}:
            path.unlink()
        case {"is": "a folder"}:
            path.unlink()
            path.mkdir()
        case {"is": "a link", "to": target}:
            path.unlink()
            path.symlink_to(target)
        case _:
            raise AssertionError(f"{file}: no such change: {change}")
