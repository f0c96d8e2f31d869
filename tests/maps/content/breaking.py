"""Break a content folder, and hear what the reader says."""

from pathlib import Path

from maps.content.reader import read_content
from maps.model.problems import ContentError, Problem

RAIL = ("network", "rail_lines", "rail_stations", "rail_links", "interchanges", "travel_times", "comparison", "service")
"""The files of ``network/`` that journeys are worked out from: a content may do without all of them."""


def found_in(folder: Path) -> list[Problem]:
    """Every problem of a content folder; none if it is good."""
    try:
        read_content(folder)
    except ContentError as error:
        return list(error.problems)
    return []


def problems_of(folder: Path) -> list[str]:
    """Every problem of a content folder as it is printed, in English."""
    return [str(problem) for problem in found_in(folder)]


def replace(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the first ``old`` in one file."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
