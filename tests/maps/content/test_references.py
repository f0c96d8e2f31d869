"""Parts of the content that do not fit together, where one change in the corpus does not show it."""

import json
from pathlib import Path

from tests.maps.content.breaking import RAIL, problems_of, replace

STORY = ("milestones", "figures", "statements", "chapters", "europe/centres", "home", "synonyms", "attract", "tours")


def without_journeys(folder: Path) -> None:
    for name in RAIL:
        (folder / "network" / f"{name}.yaml").unlink()


def test_two_neighbouring_stations_without_a_track_are_named(content_folder: Path) -> None:
    tracks = json.loads((content_folder / "network/tracks.geojson").read_text(encoding="utf-8"))
    del tracks["features"][1]
    (content_folder / "network/tracks.geojson").write_text(json.dumps(tracks), encoding="utf-8")

    assert problems_of(content_folder) == [
        (
            "network/sections.yaml, line 11, column 22, sections[1].stations[1]: no track of line 'm15' joins 'parc' "
            "and 'est'. Draw it in network/tracks.geojson (schematic where the trace is not known)."
        )
    ]


def test_references_to_a_file_that_cannot_be_read_are_not_reported_too(content_folder: Path) -> None:
    (content_folder / "sources.yaml").unlink()

    assert problems_of(content_folder) == ["sources.yaml: is missing. Put it back, or start from the shipped one."]


def test_references_to_a_record_with_a_mistake_are_not_reported_too(content_folder: Path) -> None:
    replace(content_folder, "organisations.yaml", "world: scientific_medical", "world: medical")

    assert [problem.split(",")[0] for problem in problems_of(content_folder)] == ["organisations.yaml"]


def test_content_that_nothing_dates_is_refused(content_folder: Path) -> None:
    for name in ("places", "organisations", "network/lines", "network/sections", "network/stations", *STORY):
        (content_folder / f"{name}.yaml").write_text(f"{name.rpartition('/')[2]}: []\n", encoding="utf-8")
    without_journeys(content_folder)
    for file in content_folder.rglob("*.geojson"):
        file.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")

    assert problems_of(content_folder) == [
        (
            "places.yaml, places: is empty, and so are the organisations and the stations: nothing says how recent "
            "the content is. Give at least one place, organisation or station."
        )
    ]


def test_one_organisation_is_content_enough(content_folder: Path) -> None:
    for name in ("places", "network/lines", "network/sections", "network/stations", *STORY):
        (content_folder / f"{name}.yaml").write_text(f"{name.rpartition('/')[2]}: []\n", encoding="utf-8")
    without_journeys(content_folder)
    for file in content_folder.rglob("*.geojson"):
        file.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")

    assert problems_of(content_folder) == []
