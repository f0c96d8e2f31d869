"""What a visitor's hands wait for."""

from pathlib import Path

from kiosk.bench.result import Result
from kiosk.bench.search import search_figures


def visitor(content: Path) -> Result:
    """Keystroke → results."""
    return Result("visitor", search_figures(content))
