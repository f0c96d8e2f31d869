"""Parts of the content that do not fit together, and the exact words they are answered with."""

import json
from pathlib import Path

import pytest

from tests.maps.content.breaking import problems_of, replace

STORY = ("milestones", "figures", "statements", "chapters", "europe/centres")

REFERENCES = {
    "an occupant nobody knows": (
        "places.yaml",
        "[gustave-roussy, hidden]",
        "[gustav-roussy, hidden]",
        (
            "places.yaml, line 18, places[0].occupants[0]: 'gustav-roussy' is not a known organisation. "
            "Did you mean 'gustave-roussy'?"
        ),
    ),
    "a source nobody knows": (
        "organisations.yaml",
        "sources: [press]",
        "sources: [press, zzzz]",
        (
            "organisations.yaml, line 14, organisations[0].sources[1]: 'zzzz' is not a known source. "
            "Use an id of sources.yaml, or add it there."
        ),
    ),
    "the source of a date": (
        "places.yaml",
        "as_of: 2025-11-14, source: press",
        "as_of: 2025-11-14, source: presse",
        "places.yaml, line 13, places[0].delivery.source: 'presse' is not a known source. Did you mean 'press'?",
    ),
    "the source of a call's date": (
        "network/stations.yaml",
        "as_of: 2025-01-18, source: press",
        "as_of: 2025-01-18, source: presse",
        (
            "network/stations.yaml, line 20, stations[1].calls[0].opening.source: 'presse' is not a known source. "
            "Did you mean 'press'?"
        ),
    ),
    "the source of a feature": (
        "campus/lots.geojson",
        '"source": "press"',
        '"source": "presse"',
        "campus/lots.geojson, feature 0, id lot-d1, source: 'presse' is not a known source. Did you mean 'press'?",
    ),
    "a licence nobody knows": (
        "sources.yaml",
        "licence: odbl-1.0",
        "licence: odbl-2.0",
        "sources.yaml, line 6, sources[0].licence: 'odbl-2.0' is not a known licence. Did you mean 'odbl-1.0'?",
    ),
    "a footprint that is not drawn": (
        "places.yaml",
        "[main-block]",
        "[main-blok]",
        (
            "places.yaml, line 10, places[0].footprint[0]: 'main-blok' is not a known feature of the plan. "
            "Did you mean 'main-block'?"
        ),
    ),
    "a place that is part of nothing": (
        "places.yaml",
        "part_of: hospital",
        "part_of: hospitl",
        "places.yaml, line 28, places[1].part_of: 'hospitl' is not a known place. Did you mean 'hospital'?",
    ),
    "a place at no station": (
        "places.yaml",
        "station: parc",
        "station: park",
        "places.yaml, line 40, places[2].station: 'park' is not a known station. Did you mean 'parc'?",
    ),
    "two places of one station": (
        "places.yaml",
        "part_of: hospital",
        "station: parc",
        (
            "places.yaml, line 40, places[2].station: 'parc' already belongs to the place 'ward'. "
            "A station has one place: remove it from one of them."
        ),
    ),
    "an interchange with no station": (
        "network/stations.yaml",
        "station: est",
        "station: ost",
        (
            "network/stations.yaml, line 24, stations[1].interchanges[1].station: 'ost' is not a known station. "
            "Did you mean 'est'?"
        ),
    ),
    "an id given twice": (
        "places.yaml",
        "id: ward",
        "id: station-parc",
        (
            "places.yaml, line 34, places[2].id: 'station-parc' is already the id of the record in line 21. "
            "Give it an id of its own."
        ),
    ),
    "an id of the plan given twice": (
        "campus/lots.geojson",
        '"id": "lot-d1"',
        '"id": "north"',
        (
            "campus/lots.geojson, feature 0, id north, id: 'north' is already the id of "
            "campus/zone.geojson, feature 1, id north. Give it an id of its own."
        ),
    ),
    "a licence without its text": (
        "licences.yaml",
        "licences/odbl.txt",
        "licences/odbl.md",
        (
            "licences.yaml, line 8, licences[0].file: 'licences/odbl.md' is missing. "
            "Put it back, or start from the shipped one."
        ),
    ),
    "a licence outside the folder": (
        "licences.yaml",
        "licences/odbl.txt",
        "../../etc/passwd",
        (
            "licences.yaml, line 8, licences[0].file: '../../etc/passwd' leads out of the content folder. "
            "Name a file under licences/."
        ),
    ),
    "a language given twice": (
        "kiosk.yaml",
        "code: en",
        "code: fr",
        "kiosk.yaml, line 5, languages[1].code: 'fr' is given twice. Keep one of them.",
    ),
    "bounds upside down": (
        "kiosk.yaml",
        "[2.05, 48.69, 2.62, 49.04]",
        "[2.05, 49.04, 2.62, 48.69]",
        (
            "kiosk.yaml, line 10, grand_paris_view: are not bounds: west must be less than east, south less than "
            "north, in degrees. Write [west, south, east, north], as [2.32, 48.77, 2.37, 48.81]."
        ),
    ),
    "a view outside its bounds": (
        "kiosk.yaml",
        "[2.34, 48.79, 2.36, 48.80]",
        "[2.34, 48.79, 2.46, 48.80]",
        "kiosk.yaml, line 9, campus_view: does not lie inside campus_bounds. Widen the outer or narrow the inner one.",
    ),
    "a kiosk far away": (
        "kiosk.yaml",
        "lon: 2.349",
        "lon: 3.349",
        (
            "kiosk.yaml, line 6, here: (3.349, 48.794) lies outside campus_bounds. "
            "Move it inside 2.3, 48.76, 2.39, 48.83, or widen them in kiosk.yaml."
        ),
    ),
    "a place far from the campus": (
        "places.yaml",
        "lon: 2.34779",
        "lon: 2.44779",
        (
            "places.yaml, line 9, places[0].position: (2.44779, 48.79447) lies outside campus_bounds. "
            "Move it inside 2.3, 48.76, 2.39, 48.83, or widen them in kiosk.yaml."
        ),
    ),
    "a place with swapped axes": (
        "places.yaml",
        "lon: 2.34779, lat: 48.79447",
        "lon: 48.79447, lat: 2.34779",
        "places.yaml, line 9, places[0].position.lon: 48.79447 and lat 2.34779 are swapped. Exchange the two figures.",
    ),
    "a section that does not stop at its station": (
        "network/stations.yaml",
        "{line: m15, section: m15-sud}\n    as_of",
        "{line: m14, section: m14-sud}\n    as_of",
        (
            "network/stations.yaml, line 34, stations[2].calls[0].section: section 'm14-sud' does not stop at 'est'. "
            "Add the station to the section in network/sections.yaml, or remove this call."
        ),
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), REFERENCES.values(), ids=REFERENCES)
def test_what_does_not_fit_is_named(content_folder: Path, file: str, old: str, new: str, expected: str) -> None:
    replace(content_folder, file, old, new)

    assert expected in problems_of(content_folder)


def test_a_circle_of_places_is_named_at_each_of_its_places(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "    footprint: [main-block]", "    part_of: ward")

    assert problems_of(content_folder) == [
        (
            "places.yaml, line 10, places[0].part_of: the place is part of itself: hospital → ward → hospital. "
            "Remove one of these part_of."
        ),
        (
            "places.yaml, line 28, places[1].part_of: the place is part of itself: ward → hospital → ward. "
            "Remove one of these part_of."
        ),
    ]


def test_a_place_that_is_part_of_itself_is_named(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "part_of: hospital", "part_of: ward")

    assert [problem.split(": ", 1)[1] for problem in problems_of(content_folder)] == [
        "the place is part of itself: ward → ward. Remove one of these part_of."
    ]


def test_two_neighbouring_stations_without_a_track_are_named(content_folder: Path) -> None:
    tracks = json.loads((content_folder / "network/tracks.geojson").read_text(encoding="utf-8"))
    del tracks["features"][1]
    (content_folder / "network/tracks.geojson").write_text(json.dumps(tracks), encoding="utf-8")

    assert problems_of(content_folder) == [
        (
            "network/sections.yaml, line 11, sections[1].stations[1]: no track of line 'm15' joins 'parc' and 'est'. "
            "Draw it in network/tracks.geojson (schematic where the trace is not known)."
        )
    ]


def test_a_track_where_nothing_runs_is_named(content_folder: Path) -> None:
    replace(content_folder, "network/tracks.geojson", '"start": "nord"', '"start": "est"')

    assert problems_of(content_folder) == [
        (
            "network/sections.yaml, line 5, sections[0].stations[1]: no track of line 'm14' joins 'nord' and 'parc'. "
            "Draw it in network/tracks.geojson (schematic where the trace is not known)."
        ),
        (
            "network/tracks.geojson, feature 0: no section of line 'm14' runs between 'est' and 'parc'. "
            "Correct line, start and end, or delete the track."
        ),
    ]


def test_a_call_of_another_line_than_its_section_is_named(content_folder: Path) -> None:
    replace(
        content_folder,
        "network/stations.yaml",
        "{line: m15, section: m15-sud}\n    inter",
        "{line: m14, section: m15-sud}\n    inter",
    )

    assert problems_of(content_folder) == [
        (
            "network/sections.yaml, line 11, sections[1].stations[0]: line 'm15' does not call at 'parc'. "
            "Add the call in network/stations.yaml."
        ),
        (
            "network/stations.yaml, line 21, stations[1].calls[1].section: section 'm15-sud' is of line 'm15', "
            "not 'm14'. Correct the line or the section."
        ),
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
    for file in content_folder.rglob("*.geojson"):
        file.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")

    assert problems_of(content_folder) == []
