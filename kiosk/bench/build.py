"""Cold build of the shipped content, and of the same content with thousands of real footprints more."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.bench.result import BenchError, Figure, Result
from kiosk.paths import PROJECT

BUILD_S = 10.0
FOOTPRINTS = (5_000, 20_000, None)
"""How many footprints are added; None: all there are."""


def build(content: Path) -> Result:
    """Seconds for each; ``growth`` is what a footprint of the last step costs beside one of the step before."""
    seconds(content)  # fills the disk's cache and compiles what was never loaded
    figures = [Figure("shipped_s", seconds(content), "s", BUILD_S)]
    file = load_test()
    if file is None:
        note = "no load test: villejuif_buildings.geojson is neither in ../shared/geodata nor in $KIOSK_GEODATA"
        return Result("build", tuple(figures), note)
    features = json.loads(file.read_bytes())["features"]
    steps: list[tuple[int, float]] = []
    for count in FOOTPRINTS:
        chosen = features[:count]
        with tempfile.TemporaryDirectory() as folder:
            grown = enlarged(content, Path(folder) / "data", chosen)
            taken = seconds(grown)
        figures.append(Figure(f"with_{len(chosen)}_s", taken, "s"))
        steps.append((len(chosen), taken))
    slopes = [(later[1] - earlier[1]) / (later[0] - earlier[0]) for earlier, later in pairwise(steps)]
    figures.append(Figure("growth", slopes[-1] / slopes[0], "×", 1.5))
    return Result("build", tuple(figures))


def seconds(content: Path) -> float:
    """Wall time of ``main.py build`` into an empty folder. Raises ``BenchError`` with what the build said."""
    with tempfile.TemporaryDirectory() as editions:
        begun = time.perf_counter()
        built(content, Path(editions))
        return time.perf_counter() - begun


def built(content: Path, editions: Path) -> Path:
    """The folder of the edition that ``main.py build`` made. Raises ``BenchError`` with what it said."""
    command = [sys.executable, "main.py", "build", os.fspath(content), "--out", os.fspath(editions)]
    answer = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise BenchError(f"The build failed: {(answer.stderr.strip() or 'it said nothing').splitlines()[0]}")
    return Path(answer.stdout.splitlines()[-1])


def load_test() -> Path | None:
    """The file with tens of thousands of footprints, where there is one."""
    return geodata("villejuif_buildings.geojson")


def geodata(name: str) -> Path | None:
    """A file of large real geodata, which is no part of the project, where there is one."""
    folders = (os.environ.get("KIOSK_GEODATA"), PROJECT.parent / "shared" / "geodata")
    files = (Path(folder) / name for folder in folders if folder)
    return next((file for file in files if file.is_file()), None)


def enlarged(content: Path, target: Path, footprints: Sequence[dict[str, Any]]) -> Path:
    """A copy of the content with more buildings, and with bounds wide enough for them."""
    shutil.copytree(content, target)
    buildings = target / "campus" / "buildings.geojson"
    collection = json.loads(buildings.read_bytes())
    source = collection["features"][0]["properties"]["source"]
    collection["features"] += [_building(footprint, source) for footprint in footprints]
    buildings.write_text(json.dumps(collection), encoding="utf-8")
    settings = target / "kiosk.yaml"
    lon, lat = zip(*(point for footprint in footprints for point in _points(footprint["geometry"])), strict=True)
    bounds = f"campus_bounds: [{min(2.3, *lon)}, {min(48.76, *lat)}, {max(2.39, *lon)}, {max(48.83, *lat)}]"
    text = re.sub(r"^campus_bounds:.*$", bounds, settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
    settings.write_text(text, encoding="utf-8")
    return target


def _building(footprint: dict[str, Any], source: str) -> dict[str, Any]:
    height = footprint["properties"].get("height")
    properties = {"source": source} | ({"height_m": height} if height else {})
    return {"type": "Feature", "properties": properties, "geometry": footprint["geometry"]}


def _points(geometry: dict[str, Any]) -> Iterator[tuple[float, float]]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return ((lon, lat) for polygon in polygons for ring in polygon for lon, lat in ring)
