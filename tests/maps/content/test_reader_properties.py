"""Whatever stands in the files: the reader returns good content or every mistake, and raises nothing else."""

import json
import shutil
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maps.content import chapter_records, rail_records, records, story_records
from maps.content.datasets import PLAN, TRACKS, Dataset
from maps.content.french import FRENCH
from maps.content.geojson_file import read_geojson
from maps.content.record_file import read_records
from maps.content.schema import RECORDS
from maps.model.problems import Problem
from tests.maps.conftest import SAMPLE
from tests.maps.content.breaking import found_in, problems_of
from tests.maps.content.test_optional_files import OPTIONAL

pytestmark = pytest.mark.slow

FILES = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*") if path.is_file())
LANGUAGES = ("fr", "en")
SNIPPETS = (
    *("[", "]", "{", "}", ": ", "- ", "\n", "\n  ", "\t", "'", '"', ",", "#", "|", ">", "%", "@", "`", "\\", "?"),
    *("&a ", "*a", "!!set ", "<<: ", "null", "~", "true", ".nan", "-.inf", "1e999", "-0", "9" * 30, "0x1F", "12:30"),
    *("2027-13-45", "0000-01-01", "9999-12-31", "\x00", "\x85", "\u2028", "\ufeff", "\ud800", "NaN", "Infinity"),
    *('"type"', '"coordinates"', "[[[[[", "id", "fr", "en", "press", "hospital", "x" * 200),
)
WORDS = st.sampled_from(
    ("id", "fr", "en", "name", "type", "properties", "geometry", "coordinates", "Polygon", "source")
)
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), WORDS, st.integers(-(10**40), 10**40)
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS | st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)
LISTS = sorted(RECORDS)
SETTING = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("workshop") / "content"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to write single files into."""
    folder = tmp_path_factory.mktemp("desk")
    for name in ("network", "campus", "region", "europe"):
        (folder / name).mkdir()
    return folder


def are_told(problems: Iterable[Problem], files: Iterable[str]) -> bool:
    """Whether each problem names its file and says in one line of both languages what is wrong and what to do."""
    return all(
        problem.file in files
        and all(text.isprintable() for text in (problem.text(FRENCH), str(problem)))
        and problem.message.text(FRENCH)
        and problem.advice.text(FRENCH)
        for problem in problems
    )


@st.composite
def damages(draw: st.DrawFn) -> tuple[str, bytes]:
    """One file of the sample with a few slices replaced."""
    file = draw(st.sampled_from(FILES))
    text = (SAMPLE / file).read_text(encoding="utf-8")
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from((0, 0, 1, 2, 5, 40, 400))))
        text = text[:start] + draw(st.sampled_from(SNIPPETS)) + text[end:]
    return file, text.encode("utf-8", "surrogatepass")


@settings(SETTING, max_examples=40)
@given(damage=damages())
def test_damaged_files_give_content_or_problems_that_name_a_file(workshop: Path, damage: tuple[str, bytes]) -> None:
    file, data = damage
    original = (workshop / file).read_bytes()
    (workshop / file).write_bytes(data)
    try:
        found = found_in(workshop)
    finally:
        (workshop / file).write_bytes(original)

    assert are_told(found, FILES)


@SETTING
@given(file=st.sampled_from(LISTS), data=st.binary(max_size=200))
def test_any_bytes_in_place_of_a_yaml_file_are_answered(desk: Path, file: str, data: bytes) -> None:
    (desk / file).write_bytes(data)

    found = read_records(desk, file, RECORDS[file], object, LANGUAGES).problems

    assert found
    assert are_told(found, (file,))


@SETTING
@given(dataset=st.sampled_from((TRACKS, *PLAN)), data=st.binary(max_size=200))
def test_any_bytes_in_place_of_a_layer_are_answered(desk: Path, dataset: Dataset, data: bytes) -> None:
    (desk / dataset.file).write_bytes(data)

    found = read_geojson(desk, dataset, None, LANGUAGES).problems

    assert found
    assert are_told(found, (dataset.file,))


@SETTING
@given(file=st.sampled_from(LISTS), value=VALUES, key=st.booleans(), data=st.data())
def test_any_value_in_a_record_is_answered(desk: Path, file: str, value: Any, key: bool, data: st.DataObject) -> None:
    name = Path(file).stem
    field = data.draw(st.sampled_from([*RECORDS[file].model_fields]))
    record = {field: value} if key else value
    text = yaml.safe_dump({name: [record]}, allow_unicode=True, sort_keys=False)
    (desk / file).write_text(text, encoding="utf-8", errors="surrogatepass", newline="")

    found = read_records(desk, file, RECORDS[file], object, LANGUAGES).problems

    assert found
    assert are_told(found, (file,))


@SETTING
@given(dataset=st.sampled_from((TRACKS, *PLAN)), value=VALUES, place=st.sampled_from(("feature", "geometry", "points")))
def test_any_value_in_a_layer_is_answered(desk: Path, dataset: Dataset, value: Any, place: str) -> None:
    geometry = {"type": min(dataset.geometry), "coordinates": value} if place == "points" else value
    feature = value if place == "feature" else {"type": "Feature", "properties": value, "geometry": geometry}
    (desk / dataset.file).write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")

    found = read_geojson(desk, dataset, None, LANGUAGES).problems

    assert found
    assert are_told(found, (dataset.file,))


@pytest.mark.parametrize("file", [file for file in FILES if file not in OPTIONAL])
def test_a_file_that_goes_missing_is_named_and_nothing_else_is(content_folder: Path, file: str) -> None:
    (content_folder / file).unlink()

    (problem,) = problems_of(content_folder)

    assert file in problem
    assert problem.endswith("is missing. Put it back, or start from the shipped one.")


KINDS = [
    kind
    for kind in {**vars(records), **vars(story_records), **vars(chapter_records), **vars(rail_records)}.values()
    if isinstance(kind, type) and hasattr(kind, "target")
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_record_has_the_fields_of_the_model(kind: type[records.Record]) -> None:
    assert list(kind.model_fields) == [field.name for field in fields(kind.target)]


def test_every_dataset_is_a_file_of_its_own() -> None:
    names = [dataset.file for dataset in (TRACKS, *PLAN)]

    assert len(set(names)) == len(names)
    assert set(names) <= set(FILES)
