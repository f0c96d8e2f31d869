"""The shipped content is good, and would be missed if it were not."""

import shutil
from pathlib import Path

import pytest

from maps.content.datasets import PLAN, TRACKS, Dataset
from maps.content.geojson_file import read_geojson
from maps.content.reader import read_content
from maps.model.content import Content
from tests.maps.content.breaking import problems_of, replace

pytestmark = pytest.mark.slow

SHIPPED = Path(__file__).parents[3] / "data"
LANGUAGES = ("fr", "en", "es")
YAML_FILES = sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*.yaml"))


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(SHIPPED)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "data"))


def line_of(folder: Path, file: str, text: str) -> int:
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_the_shipped_content_is_good() -> None:
    assert problems_of(SHIPPED) == []


@pytest.mark.parametrize("file", YAML_FILES)
def test_an_unknown_key_in_any_shipped_file_is_found(copy: Path, file: str) -> None:
    with (copy / file).open("a", encoding="utf-8") as stream:
        stream.write("\nunheard_of: 1\n")
    line = line_of(copy, file, "unheard_of")

    (problem,) = problems_of(copy)

    assert problem.startswith(f"{file}, line {line}, column 1, unheard_of: 'unheard_of' is not a known")


@pytest.mark.parametrize("dataset", [TRACKS, *PLAN], ids=lambda dataset: dataset.file)
def test_each_shipped_layer_holds_good_features(dataset: Dataset, content: Content) -> None:
    bounds = getattr(content.settings, dataset.bounds)

    layer = read_geojson(SHIPPED, dataset, bounds, LANGUAGES)

    assert layer.features
    assert layer.problems == ()


def test_a_receptionists_slip_in_a_date_is_named_with_its_line(copy: Path) -> None:
    line = line_of(copy, "network/sections.yaml", "kind: forecast")
    replace(copy, "network/sections.yaml", "kind: forecast", "kind: forcast")

    (problem,) = problems_of(copy)

    assert problem.startswith(f"network/sections.yaml, line {line}, column ")
    assert problem.endswith(
        ".opening.kind: 'forcast' is not a kind. Did you mean 'forecast'? Use one of: opened, forecast."
    )


def test_the_whole_network_of_lines_14_to_18_is_there(content: Content) -> None:
    express = {"14", "15", "16", "17", "18"}
    lines = {line.id for line in content.lines if line.number in express}
    stations = [station for station in content.stations if lines & {call.line for call in station.calls}]

    assert len(lines) == len(express)
    assert len(stations) == 77


def test_the_outline_of_the_zone_is_never_said_to_be_official(content: Content) -> None:
    outlines = [feature for feature in content.plan if feature.layer in ("zone", "sector", "lot")]

    assert outlines
    assert all(feature.indicative for feature in outlines)


def test_every_text_is_there_in_every_language(content: Content) -> None:
    assert [language.code for language in content.settings.languages] == list(LANGUAGES)
    assert all(set(place.name) == set(LANGUAGES) for place in content.places)
