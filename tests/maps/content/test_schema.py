"""The JSON Schemas that complete what is typed into the YAML files."""

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from maps.content.schema import RECORDS, run, schema_name, schemas
from tests.maps.content.test_shipped_content import SHIPPED, YAML_FILES

WRITTEN = SHIPPED / "schema"


def record_of(file: str) -> dict[str, Any]:
    """The schema of one record of a file."""
    ((_, records),) = schemas()[file]["properties"].items()
    record: dict[str, Any] = records["items"]
    return record


def test_every_yaml_file_has_a_schema() -> None:
    assert sorted(schemas()) == YAML_FILES


@pytest.mark.parametrize("file", YAML_FILES)
def test_the_shipped_schema_is_that_of_the_records_of_today(file: str) -> None:
    written = json.loads((WRITTEN / schema_name(file)).read_text(encoding="utf-8"))

    assert written == schemas()[file], "run: python main.py schema --out data/schema"


@pytest.mark.parametrize("file", YAML_FILES)
def test_each_shipped_file_names_its_schema_in_its_first_line(file: str) -> None:
    first = (SHIPPED / file).read_text(encoding="utf-8").splitlines()[0]
    named = first.removeprefix("# yaml-language-server: $schema=")

    assert ((SHIPPED / file).parent / named).resolve() == WRITTEN / schema_name(file)


@pytest.mark.parametrize(("file", "kind"), RECORDS.items(), ids=RECORDS)
def test_a_schema_knows_the_fields_that_check_knows_and_no_other(file: str, kind: Any) -> None:
    record = record_of(file)

    assert list(record["properties"]) == [field.alias or name for name, field in kind.model_fields.items()]
    assert record["additionalProperties"] is False


def test_a_schema_offers_the_words_that_may_stand_in_a_field() -> None:
    assert schemas()["milestones.yaml"]["$defs"]["Change"]["enum"] == ["postponed", "cancelled"]


def test_a_text_is_one_for_all_languages_or_one_for_each() -> None:
    text = record_of("milestones.yaml")["properties"]["text"]

    assert text["anyOf"] == [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]


def test_a_notice_has_from_and_until() -> None:
    assert record_of("notices.yaml")["required"] == ["id", "text", "from", "until"]


def test_schemas_are_written_into_a_new_folder(tmp_path: Path) -> None:
    assert run(Namespace(out=tmp_path / "new" / "schema")) == 0

    assert {path.name for path in (tmp_path / "new" / "schema").iterdir()} == {schema_name(file) for file in YAML_FILES}


def test_without_a_folder_all_schemas_are_printed_as_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(Namespace(out=None)) == 0

    assert json.loads(capsys.readouterr().out) == schemas()
