"""Whatever stands in the files: the reader returns good content or every mistake, and raises nothing else."""

import shutil
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maps.content import chapter_records, records, story_records
from maps.content.datasets import PLAN, TRACKS
from tests.maps.conftest import SAMPLE
from tests.maps.content.breaking import found_in, problems_of
from tests.maps.content.test_story_mistakes import OPTIONAL

FILES = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*") if path.is_file())
SNIPPETS = (
    *("[", "]", "{", "}", ": ", "- ", "\n", "\n  ", "\t", "'", '"', ",", "#", "|", ">", "%", "@", "`", "\\", "?"),
    *("&a ", "*a", "!!set ", "<<: ", "null", "~", "true", ".nan", "-.inf", "1e999", "-0", "9" * 30, "0x1F", "12:30"),
    *("2027-13-45", "0000-01-01", "9999-12-31", "\x00", "\x85", "\u2028", "\ufeff", "\ud800", "NaN", "Infinity"),
    *('"type"', '"coordinates"', "[[[[[", "id", "fr", "en", "press", "hospital", "x" * 200),
)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("workshop") / "content"))


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


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=damages())
def test_damaged_files_give_content_or_problems_that_name_a_file(workshop: Path, damage: tuple[str, bytes]) -> None:
    file, data = damage
    original = (workshop / file).read_bytes()
    (workshop / file).write_bytes(data)
    try:
        found = found_in(workshop)
    finally:
        (workshop / file).write_bytes(original)

    assert all(problem.file in FILES and problem.message and problem.advice for problem in found)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(file=st.sampled_from([name for name in FILES if not name.endswith(".txt")]), data=st.binary(max_size=200))
def test_any_bytes_in_place_of_a_file_are_answered(workshop: Path, file: str, data: bytes) -> None:
    original = (workshop / file).read_bytes()
    (workshop / file).write_bytes(data)
    try:
        found = found_in(workshop)
    finally:
        (workshop / file).write_bytes(original)

    assert found


@pytest.mark.parametrize("file", [file for file in FILES if file not in OPTIONAL])
def test_a_file_that_goes_missing_is_named_and_nothing_else_is(content_folder: Path, file: str) -> None:
    (content_folder / file).unlink()

    (problem,) = problems_of(content_folder)

    assert file in problem
    assert problem.endswith("is missing. Put it back, or start from the shipped one.")


KINDS = [
    kind
    for kind in {**vars(records), **vars(story_records), **vars(chapter_records)}.values()
    if isinstance(kind, type) and hasattr(kind, "target")
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_record_has_the_fields_of_the_model(kind: type[records.Record]) -> None:
    assert list(kind.model_fields) == [field.name for field in fields(kind.target)]


def test_every_dataset_is_a_file_of_its_own() -> None:
    names = [dataset.file for dataset in (TRACKS, *PLAN)]

    assert len(set(names)) == len(names)
    assert set(names) <= set(FILES)
