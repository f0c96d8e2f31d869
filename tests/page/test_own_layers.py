"""A layer of one's own on the real page: drawn where it belongs, named, and never in the way of a finger."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import geopandas
import pytest
from shapely.geometry import LineString, Point, Polygon

from kiosk.stage import Setting, Stage, wait_for
from maps.store import Edition, open_edition
from tests.conftest import EDITIONS, ROOT
from tests.maps.content.tables import LAMBERT_93, write

pytestmark = pytest.mark.e2e

LANDSCAPE = Setting(1920, 1080, 43.0)
OWN = """layers:
  - id: area
    file: layers/area.shp
    names: {fr: Quartier calme, en: Quiet quarter, es: Barrio tranquilo}
    style: {kind: area, fill: '#FF00FF', outline: '#B0009A', pattern: hatch, label: nom}
    source: osm-2021-08
  - id: line
    file: layers/line.gpkg
    names: {fr: Piste, en: Path, es: Camino}
    style: {kind: line, outline: '#7A1FA2', width_px: 5, dash: [10, 6]}
    views: [campus]
    source: osm-2021-08
  - id: point
    file: layers/point.geojson
    names: {fr: Rendez-vous, en: Meeting point, es: Cita}
    style: {kind: point, outline: '#A00040', icon: calendar, label: nom}
    views: [campus]
    source: osm-2021-08
"""
AROUND_THE_HOSPITAL = Polygon([(2.3445, 48.7925), (2.3535, 48.7925), (2.3535, 48.7965), (2.3445, 48.7965)])


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The edition of the shipped content with three layers of one's own."""
    folder = Path(shutil.copytree(ROOT / "data", tmp_path_factory.mktemp("own") / "data"))
    shapes = {
        "area.shp": AROUND_THE_HOSPITAL,
        "line.gpkg": LineString([(2.34, 48.79), (2.357, 48.798)]),
        "point.geojson": Point(2.3435, 48.7955),
    }
    for file, shape in shapes.items():
        table = geopandas.GeoDataFrame({"nom": [f"Mon {file.partition('.')[0]}"]}, geometry=[shape], crs=4326)
        write(table.to_crs(4326 if file.endswith("json") else LAMBERT_93), folder, f"layers/{file}")
    (folder / "layers.yaml").write_text(OWN, encoding="utf-8")
    command = [sys.executable, str(ROOT / "main.py"), "build", str(folder), "--out", str(EDITIONS)]
    built = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert built.returncode == 0, built.stderr
    return open_edition(Path(built.stdout.splitlines()[-1]))


@pytest.fixture
def stage(open_stage: Callable[[Edition, Setting], Stage], own: Edition) -> Stage:
    return open_stage(own, LANDSCAPE)


def pinkness(stage: Stage) -> int:
    """How many of some points of the window are more red and blue than green, as the layer's tint makes them."""
    picture = stage.grab()
    colours = [picture.pixelColor(x, y) for x in range(500, 1500, 10) for y in range(250, 800, 10)]
    return sum(min(colour.red(), colour.blue()) > colour.green() + 40 for colour in colours)


def names(stage: Stage) -> set[str]:
    return {label["text"] for label in stage.ask("labels")["labels"] if label["kind"] == "own"}


def test_it_is_painted_and_named_without_touching_other_names(stage: Stage) -> None:
    found = stage.ask("labels")
    stage.wait_painted()

    assert (found["overlaps"], found["covered"]) == (0, 0)
    assert {"Mon area", "Mon point"} <= names(stage)
    assert (stage.tally["console error"], stage.tally["policy violation"]) == (0, 0)
    assert pinkness(stage) > 500


def test_without_it_nothing_on_the_map_has_its_colour(
    open_stage: Callable[[Edition, Setting], Stage], edition: Edition
) -> None:
    plain = open_stage(edition, LANDSCAPE)
    plain.ask("labels")
    plain.wait_painted()

    assert names(plain) == set()
    assert pinkness(plain) < 50


def test_a_finger_reaches_what_lies_under_it(stage: Stage) -> None:
    hospital = next(target for target in stage.ask("targets") if target["id"] == "gr-hospital")

    stage.tap(round(hospital["x"]), round(hospital["y"]))
    wait_for(stage.session.selectionChanged)

    assert stage.session.selectedId == "gr-hospital"


def test_the_legend_shows_it_in_every_language(stage: Stage) -> None:
    for language, expected in (("fr", "Quartier calme"), ("en", "Quiet quarter"), ("es", "Barrio tranquilo")):
        stage.session.language = language
        own = stage.kiosk.models.legend.sections[-1]["samples"]
        assert next(sample["text"] for sample in own) == expected
        assert [sample["look"]["kind"] for sample in own] == ["area", "line", "point"]


def test_it_is_gone_in_a_view_that_it_is_not_for(stage: Stage) -> None:
    stage.session.view = "grandparis"
    stage.settle("grandparis")

    assert "Mon point" not in names(stage)
    assert [sample["look"]["id"] for sample in stage.kiosk.models.legend.sections[-1]["samples"]] == ["area"]
