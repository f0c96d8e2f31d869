"""The icon family as path data: QML draws it in the colours of the theme, with any renderer."""

import re
from pathlib import Path

PATH = re.compile(r'<path d="([^"]+)"')


def icon_paths(folder: Path) -> dict[str, str]:
    """Name → path data of each 24×24 icon of a folder. An icon is one stroked path."""
    found = {}
    for file in sorted(folder.glob("*.svg")):
        match = PATH.search(file.read_text(encoding="utf-8"))
        if match is None:
            raise ValueError(f"{file.name}: an icon is one <path d=…>")
        found[file.stem] = match.group(1)
    return found
