"""The load test of the build: content with many buildings more."""

import json
from pathlib import Path

import pytest

from kiosk.bench.build import enlarged, load_test, seconds
from kiosk.bench.result import BenchError
from maps.content.reader import read_content

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]


def square(lon: float, lat: float) -> dict[str, object]:
    ring = [[lon, lat], [lon + 1e-4, lat], [lon + 1e-4, lat + 1e-4], [lon, lat + 1e-4], [lon, lat]]
    return {"properties": {"height": 12.5}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


def test_enlarged_content_is_good_and_has_the_footprints_on_top(tmp_path: Path) -> None:
    shipped = json.loads((ROOT / "data" / "campus" / "buildings.geojson").read_bytes())["features"]
    grown = enlarged(ROOT / "data", tmp_path / "data", [square(2.35, 48.79), square(2.41, 48.85)])
    buildings = [feature for feature in read_content(grown).plan if feature.layer == "building"]
    assert len(buildings) == len(shipped) + 2
    assert buildings[-1].properties["height_m"] == 12.5


def test_the_load_test_is_found_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "villejuif_buildings.geojson"
    file.write_text("{}", encoding="utf-8")
    monkeypatch.setenv("KIOSK_GEODATA", str(tmp_path))
    assert load_test() == file


def test_a_build_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match=r"The build failed: .+"):
        seconds(tmp_path)
