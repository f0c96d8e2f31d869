"""Break a content folder, and hear what the reader says."""

from pathlib import Path

from maps.content.reader import read_content
from maps.model.problems import ContentError


def problems_of(folder: Path) -> list[str]:
    """Every problem of a content folder as it is printed."""
    try:
        read_content(folder)
    except ContentError as error:
        return [str(problem) for problem in error.problems]
    return []


def replace(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the first ``old`` in one file."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
