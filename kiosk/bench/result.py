"""What a benchmark found: figures with their budgets, as a table and as JSON."""

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. ``budget`` is the most it may be, or the least where ``at_least``; None: only told."""

    key: str
    value: float
    unit: str
    budget: float | None = None
    at_least: bool = False

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        if self.budget is None:
            return True
        return self.value >= self.budget if self.at_least else self.value <= self.budget


@dataclass(frozen=True, slots=True)
class Result:
    """All figures of one benchmark, and what must be said beside them."""

    name: str
    figures: tuple[Figure, ...]
    note: str = ""

    def value(self, key: str) -> float:
        """The value of one figure."""
        return next(figure.value for figure in self.figures if figure.key == key)


class BenchError(Exception):
    """A benchmark could not be run. The message is one line and says what to do."""


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of the values lie, by the nearest rank."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return float(statistics.median(values))


def as_table(results: Iterable[Result]) -> str:
    """One line a figure: benchmark, figure, value, budget, mark."""
    lines = [f"{'benchmark':10} {'figure':24} {'value':>14}   budget"]
    for result in results:
        lines += [_line(result.name, figure) for figure in result.figures]
        lines += [f"{'':10} {result.note}"] if result.note else []
    return "\n".join(lines)


def _line(name: str, figure: Figure) -> str:
    value = f"{_written(figure.value)} {figure.unit}".strip()
    line = f"{name:10} {figure.key:24} {value:>14}"
    if figure.budget is None:
        return line
    bound = "≥" if figure.at_least else "≤"
    return f"{line}   {bound} {_written(figure.budget)} {figure.unit}".rstrip() + ("  ✓" if figure.kept else "  ✗")


def _written(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 1000 or value == int(value) else f"{value:.3g}"


def as_json(results: Iterable[Result]) -> dict[str, Any]:
    """Benchmark → its figures by key; ``budgets`` holds theirs and ``kept`` says whether all are."""
    return {
        result.name: {
            **{figure.key: round(figure.value, 4) for figure in result.figures},
            "budgets": {figure.key: figure.budget for figure in result.figures if figure.budget is not None},
            "kept": all(figure.kept for figure in result.figures),
            **({"note": result.note} if result.note else {}),
        }
        for result in results
    }
