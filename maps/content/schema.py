"""``main.py schema``: the YAML files as JSON Schemas, so that an editor completes and checks what is typed.

They are generated from the records that ``check`` uses. ``check`` knows more: references, dates, languages.
"""

import json
from argparse import Namespace
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from maps.content.attract_records import StopRecord
from maps.content.chapter_records import ChapterRecord, TranslationRecord
from maps.content.comparison_records import ComparisonRecord
from maps.content.home_records import HelperRecord, IntentRecord
from maps.content.layer_records import OwnLayerRecord
from maps.content.rail_records import (
    NetworkSettingsRecord,
    RailLineRecord,
    RailLinkRecord,
    RailStationRecord,
    StationPairRecord,
    TravelTimeRecord,
)
from maps.content.records import (
    LicenceRecord,
    LineRecord,
    OrganisationRecord,
    PlaceRecord,
    Record,
    SectionRecord,
    SettingsRecord,
    SourceRecord,
    StationRecord,
)
from maps.content.service_records import BusLineRecord, ServiceRecord
from maps.content.story_records import CentreRecord, FigureRecord, MilestoneRecord, NoticeRecord, StatementRecord
from maps.content.synonym_records import SynonymRecord
from maps.content.tour_records import TourRecord

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MAPPINGS: Mapping[str, type[Record]] = {
    "kiosk.yaml": SettingsRecord,
    "network/network.yaml": NetworkSettingsRecord,
    "network/comparison.yaml": ComparisonRecord,
}
"""Each file that is itself one record."""

RECORDS: Mapping[str, type[Record]] = {
    "licences.yaml": LicenceRecord,
    "sources.yaml": SourceRecord,
    "organisations.yaml": OrganisationRecord,
    "places.yaml": PlaceRecord,
    "network/lines.yaml": LineRecord,
    "network/sections.yaml": SectionRecord,
    "network/stations.yaml": StationRecord,
    "network/rail_lines.yaml": RailLineRecord,
    "network/rail_stations.yaml": RailStationRecord,
    "network/rail_links.yaml": RailLinkRecord,
    "network/interchanges.yaml": StationPairRecord,
    "network/travel_times.yaml": TravelTimeRecord,
    "network/service.yaml": ServiceRecord,
    "network/buses.yaml": BusLineRecord,
    "milestones.yaml": MilestoneRecord,
    "figures.yaml": FigureRecord,
    "statements.yaml": StatementRecord,
    "notices.yaml": NoticeRecord,
    "chapters.yaml": ChapterRecord,
    "home.yaml": IntentRecord,
    "help.yaml": HelperRecord,
    "europe/centres.yaml": CentreRecord,
    "translations.yaml": TranslationRecord,
    "layers.yaml": OwnLayerRecord,
    "synonyms.yaml": SynonymRecord,
    "attract.yaml": StopRecord,
    "tours.yaml": TourRecord,
}
"""Each file that holds a list, and what it lists."""


def run(options: Namespace) -> int:
    """Write every schema into the folder ``options.out``, or print all of them as one JSON object by file; 0."""
    if options.out is None:
        print(_json(schemas()))
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    for file, schema in schemas().items():
        (options.out / schema_name(file)).write_text(_json(schema) + "\n", encoding="utf-8")
    return 0


def schemas() -> Mapping[str, dict[str, Any]]:
    """The schema of each YAML file of a content folder."""
    return {
        **{file: _mapping_schema(kind) for file, kind in MAPPINGS.items()},
        **{file: _list_schema(file, kind) for file, kind in RECORDS.items()},
    }


def schema_name(file: str) -> str:
    """The name of the schema of a YAML file: "network/lines.yaml" has "lines.schema.json"."""
    return f"{PurePosixPath(file).stem}.schema.json"


def _mapping_schema(kind: type[Record]) -> dict[str, Any]:
    return {"$schema": DIALECT, **kind.model_json_schema()}


def _list_schema(file: str, kind: type[Record]) -> dict[str, Any]:
    key = PurePosixPath(file).stem
    record = kind.model_json_schema()
    definitions = record.pop("$defs", {})
    return {
        "$schema": DIALECT,
        "type": "object",
        "properties": {key: {"type": "array", "items": record}},
        "required": [key],
        "additionalProperties": False,
        "$defs": definitions,
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
