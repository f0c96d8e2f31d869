"""``bench`` from the command line."""

import argparse
import json
from pathlib import Path

import pytest

from kiosk.bench import command
from kiosk.bench.result import BenchError, Figure, Result
from kiosk.bench.start import start
from kiosk.bench.touch import tap

ROOT = Path(__file__).resolve().parents[3]


def options(name: str | None, *, as_json: bool = False) -> argparse.Namespace:
    return argparse.Namespace(name=name, json=as_json, content=ROOT / "data")


def test_an_unknown_benchmark_is_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.run(options("speed")) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "start, tap, frames, build, memory, content, visitor" in line


def test_one_benchmark_is_measured_alone_and_told_as_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "BENCHMARKS", {"tap": lambda _: Result("tap", (Figure("p95_ms", 99.0, "ms", 85.0),))})
    assert command.run(options("tap", as_json=True)) == 0
    assert json.loads(capsys.readouterr().out) == {"tap": {"p95_ms": 99.0, "budgets": {"p95_ms": 85.0}, "kept": False}}


def test_what_cannot_be_measured_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: Path) -> Result:
        raise BenchError("There is nothing to measure.")

    monkeypatch.setattr(command, "BENCHMARKS", {"tap": fail})
    assert command.run(options("tap")) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "There is nothing to measure."


@pytest.mark.e2e
def test_the_start_is_measured_beside_the_floor() -> None:
    figures = {figure.key: figure.value for figure in start(ROOT / "data", runs=1).figures}
    assert 0 < figures["floor_s"] < figures["usable_s"]
    assert figures["ratio"] == pytest.approx(figures["usable_s"] / figures["floor_s"])


@pytest.mark.e2e
def test_a_tap_on_every_building_brings_its_sheet(qapp: object) -> None:
    figures = {figure.key: figure.value for figure in tap(ROOT / "data", taps=3).figures}
    assert 0 < figures["median_ms"] <= figures["p95_ms"]
