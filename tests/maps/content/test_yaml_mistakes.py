"""Each way to break a YAML file of the sample content, and the exact words it is answered with."""

from pathlib import Path

import pytest

from maps.content.reader import read_content
from tests.maps.content.breaking import problems_of, replace


def test_the_sample_is_good(content_folder: Path) -> None:
    assert problems_of(content_folder) == []


VALUES = {
    "a status that does not exist": (
        "places.yaml",
        "status: existing",
        "status: exist",
        (
            "places.yaml, line 11, places[0].status: 'exist' is not a status. "
            "Use one of: existing, under_construction, planned, cancelled, demolished."
        ),
    ),
    "a misspelt key": (
        "places.yaml",
        "    occupants:",
        "    ocupants:",
        "places.yaml, line 18, places[0].ocupants: 'ocupants' is not a known field. Did you mean 'occupants'?",
    ),
    "a misspelt key inside a record": (
        "places.yaml",
        "{m2: 25000}",
        "{m2: 25000, notes: x}",
        "places.yaml, line 14, places[0].floor_area.notes: 'notes' is not a known field. Did you mean 'note'?",
    ),
    "a position in metres": (
        "places.yaml",
        "lon: 2.34779,",
        "lon: 652000,",
        (
            "places.yaml, line 9, places[0].position.lon: is in metres (Lambert-93), not in degrees. "
            "Give degrees (WGS 84), as lon 2.35 and lat 48.79."
        ),
    ),
    "a key like no other": (
        "kiosk.yaml",
        "commune: Villejuif",
        "commune: Villejuif\nzzz: 1",
        (
            "kiosk.yaml, line 3, zzz: 'zzz' is not a known field. Known are: campus_bounds, campus_view, commune, "
            "europe_bounds, grand_paris_view, heading_deg, here, languages, region_bounds, screen, title."
        ),
    ),
    "a missing field": (
        "places.yaml",
        "    confirmed: true\n",
        "",
        "places.yaml, line 2, places[0].confirmed: is missing. Add it.",
    ),
    "a missing translation": (
        "places.yaml",
        "      en: Hospital\n",
        "",
        "places.yaml, line 4, places[0].name: is missing in en. Write the text in every language of kiosk.yaml.",
    ),
    "a translation too many": (
        "places.yaml",
        "      en: Hospital\n",
        "      en: Hospital\n      es: Hospital\n",
        (
            "places.yaml, line 4, places[0].name: is given in es, which kiosk.yaml does not name. "
            "Remove it or add the language."
        ),
    ),
    "an empty name": (
        "places.yaml",
        "      en: Hospital\n",
        "      en: '   '\n",
        "places.yaml, line 6, places[0].name.en: is empty. Write it, or leave the field out if it may be left out.",
    ),
    "a truth value in quotes": (
        "places.yaml",
        "in_zone: true",
        "in_zone: 'true'",
        "places.yaml, line 8, places[0].in_zone: 'true' is not true or false. Write true or false, without quotes.",
    ),
    "a floor area with its unit": (
        "places.yaml",
        "{m2: 25000}",
        "{m2: 25000 m²}",
        (
            "places.yaml, line 14, places[0].floor_area.m2: '25000 m²' is not a whole number. "
            "Write digits only, without unit or quotes."
        ),
    ),
    "a floor area of nothing": (
        "places.yaml",
        "{m2: 25000}",
        "{m2: 0}",
        "places.yaml, line 14, places[0].floor_area.m2: is 0 but must be more than 0. Correct the figure.",
    ),
    "a text instead of a list": (
        "places.yaml",
        "occupants: [gustave-roussy, hidden]",
        "occupants: gustave-roussy",
        (
            "places.yaml, line 18, places[0].occupants: 'gustave-roussy' is not a list. "
            "Write it as [a, b] or one item a line behind a hyphen."
        ),
    ),
    "a place without a source": (
        "places.yaml",
        "sources: [press]",
        "sources: []",
        "places.yaml, line 20, places[0].sources: has too few items (0). Give at least 1.",
    ),
    "a day that the calendar does not have": (
        "places.yaml",
        "as_of: 2026-11-20",
        "as_of: 2026-02-30",
        (
            "places.yaml, line 19, places[0].as_of: 2026-02-30 is not a day of the calendar. "
            "Write year-month-day, as 2027-09-01."
        ),
    ),
    "a year that cannot be meant": (
        "places.yaml",
        "as_of: 2026-11-20",
        "as_of: 0206-11-20",
        "places.yaml, line 19, places[0].as_of: the year 206 cannot be meant. Years from 1500 to 2199 are known.",
    ),
    "a season that begins in the middle of a season": (
        "network/sections.yaml",
        "2027-09-01, precision: season",
        "2027-10-01, precision: season",
        (
            "network/sections.yaml, line 12, sections[1].opening: value 2027-10-01 is not the first day of a season. "
            "Give the first day of the period (seasons begin in March, June, September and December)."
        ),
    ),
    "an opening known before it happened": (
        "network/sections.yaml",
        "kind: opened, as_of: 2026-11-22",
        "kind: opened, as_of: 2024-01-01",
        (
            "network/sections.yaml, line 6, sections[0].opening: opened on 2024-06-24 cannot be known on 2024-01-01. "
            "Write kind: forecast until it has happened, or correct as_of."
        ),
    ),
    "a number that is not one": (
        "network/stations.yaml",
        "platform_depth_m: 36.7",
        "platform_depth_m: .nan",
        (
            "network/stations.yaml, line 19, stations[1].calls[0].platform_depth_m: "
            ".nan is not a number that can be used. Give a finite number."
        ),
    ),
    "an infinite number": (
        "network/stations.yaml",
        "platform_depth_m: 36.7",
        "platform_depth_m: 1e999",
        (
            "network/stations.yaml, line 19, stations[1].calls[0].platform_depth_m: "
            "1e999 is not a number that can be used. Give a finite number."
        ),
    ),
    "an id with capitals": (
        "places.yaml",
        "id: ward",
        "id: Ward 2",
        (
            "places.yaml, line 21, places[1].id: 'Ward 2' is not an id. "
            "Use small letters without accents, digits, single hyphens and points."
        ),
    ),
    "a colour without its hash": (
        "network/lines.yaml",
        "'#A90036'",
        "red",
        (
            "network/lines.yaml, line 16, lines[1].colour: 'red' is not a colour. "
            'Write # and six hexadecimal digits between quotes, as "#0F4C5C".'
        ),
    ),
    "a program instead of a web address": (
        "licences.yaml",
        "https://opendatacommons.org/licenses/odbl/1-0/",
        "javascript:alert(1)",
        (
            "licences.yaml, line 4, licences[0].url: 'javascript:alert(1)' is not a web address. "
            "Begin it with https:// and leave no blanks."
        ),
    ),
    "an invisible character": (
        "places.yaml",
        "en: Hospital",
        'en: "Hos\\u202Epital"',
        "places.yaml, line 6, places[0].name.en: holds the invisible character U+202E. Remove it.",
    ),
    "a NUL": (
        "places.yaml",
        "en: Hospital",
        'en: "Hos\\0pital"',
        "places.yaml, line 6, places[0].name.en: holds the invisible character U+0000. Remove it.",
    ),
    "half a character": (
        "places.yaml",
        "en: Hospital",
        'en: "Hos\\ud800pital"',
        "places.yaml, line 6, places[0].name.en: holds the invisible character U+D800. Remove it.",
    ),
    "a text without end": (
        "places.yaml",
        "en: Hospital",
        f"en: {'x' * 10_001}",
        "places.yaml, line 6, places[0].name.en: is 10001 characters long. At most 10000 are shown: shorten it.",
    ),
    "a screen of two inches": (
        "kiosk.yaml",
        "diagonal_in: 43",
        "diagonal_in: 2",
        "kiosk.yaml, line 8, screen.diagonal_in: is 2 but must be at least 10. Correct the figure.",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), VALUES.values(), ids=VALUES)
def test_a_wrong_value_is_named_with_line_field_and_advice(
    content_folder: Path, file: str, old: str, new: str, expected: str
) -> None:
    replace(content_folder, file, old, new)

    assert problems_of(content_folder) == [expected]


STRUCTURE = {
    "a duplicate key": (
        "status: existing",
        "status: existing\n    status: planned",
        "places.yaml, line 12, places[0].status: 'status' is given twice. Keep one of them.",
    ),
    "an anchor": (
        "[main-block]",
        "&block [main-block]",
        "places.yaml, line 10: '&block' names a part of the file. Remove it and write values out.",
    ),
    "an alias": (
        "[main-block]",
        "*block",
        "places.yaml, line 10: '*block' points to another part of the file. Write the value out.",
    ),
    "a merge key": (
        "{m2: 25000}",
        "{m2: 25000, <<: {m2: 1}}",
        "places.yaml, line 14: '<<' merges another part of the file. Write the values out.",
    ),
    "a tag": (
        "commune: Villejuif",
        "commune: !secret Villejuif",
        "places.yaml, line 7: has the tag '!secret'. Remove the tag.",
    ),
    "a tag that runs code": (
        "commune: Villejuif",
        "commune: !!python/name:os.system Villejuif",
        "places.yaml, line 7: has the tag 'tag:yaml.org,2002:python/name:os.system'. Remove the tag.",
    ),
    "a list as a key": (
        "{m2: 25000}",
        "{m2: 25000, [a]: b}",
        "places.yaml, line 14: has a list or mapping as a key. Use a word as the key.",
    ),
    "another list beside the records": (
        "places:",
        "place: []\nplaces:",
        "places.yaml, line 1, place: 'place' is not a known key. Did you mean 'places'?",
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), STRUCTURE.values(), ids=STRUCTURE)
def test_what_yaml_must_not_do_here_is_named_with_its_line(
    content_folder: Path, old: str, new: str, expected: str
) -> None:
    replace(content_folder, "places.yaml", old, new)

    assert problems_of(content_folder) == [expected]


FILES = {
    "empty": (b" \n", "places.yaml: is empty. Put its content back, or start from the shipped one."),
    "only a comment": (b"# nothing\n", "places.yaml: holds no data. Put its content back."),
    "byte order mark": (
        b"\xef\xbb\xbfplaces: []",
        "places.yaml, line 1: begins with a byte order mark. Save it as UTF-8 without byte order mark.",
    ),
    "UTF-16": (
        "places: []".encode("utf-16"),
        "places.yaml, line 1: begins with a byte order mark. Save it as UTF-8 without byte order mark.",
    ),
    "Latin-1": (
        "places:\n  - id: hôpital".encode("latin-1"),
        "places.yaml, line 2: is not UTF-8 text. Save it as UTF-8 without byte order mark.",
    ),
    "control character": (b"places:\n  - id: a\x07", "places.yaml, line 2: holds a control character. Remove it."),
    "truncated": (
        b'places:\n  - id: "hos',
        (
            "places.yaml, line 2: is not YAML: while scanning a quoted scalar found unexpected end of stream. "
            "Check indentation, quotes, colons and the line before."
        ),
    ),
    "a million brackets": (b"[" * 999_999, "places.yaml, line 1: is nested deeper than 32 levels. Flatten it."),
    "deep mappings": (b"{a: " * 40, "places.yaml, line 1: is nested deeper than 32 levels. Flatten it."),
    "too large": (
        b"#" * 1_100_000,
        "places.yaml: is 1100 kB large. At most 1000 kB are read: split or simplify it.",
    ),
    "a list": (b"- a", "places.yaml, line 1: does not begin with 'places:'. Write the list under 'places:'."),
    "a text": (b"hello", "places.yaml, line 1: does not begin with 'places:'. Write the list under 'places:'."),
    "nothing in the list": (b"places:", "places.yaml, line 1, places: is not a list. Begin each record with a hyphen."),
    "a record that is none": (
        b"places: [3]",
        "places.yaml, line 1, places[0]: 3 is not a mapping. Write one 'key: value' a line, indented.",
    ),
    "two documents": (
        b"places: []\n---\nplaces: []\n",
        (
            "places.yaml, line 2: is not YAML: expected a single document in the stream but found another document. "
            "Check indentation, quotes, colons and the line before."
        ),
    ),
}


@pytest.mark.parametrize(("data", "expected"), FILES.values(), ids=FILES)
def test_a_broken_file_is_one_problem(content_folder: Path, data: bytes, expected: str) -> None:
    (content_folder / "places.yaml").write_bytes(data)

    assert problems_of(content_folder) == [expected]


def test_a_folder_in_the_place_of_a_file_is_named(content_folder: Path) -> None:
    (content_folder / "places.yaml").unlink()
    (content_folder / "places.yaml").mkdir()

    assert problems_of(content_folder) == ["places.yaml: is a folder. Put a file in its place."]


def test_an_alias_bomb_is_refused_without_being_unfolded(content_folder: Path) -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]" for level in range(1, 40)]
    (content_folder / "places.yaml").write_text("\n".join(lines), encoding="utf-8")

    found = problems_of(content_folder)

    assert "places.yaml, line 1: '&a0' names a part of the file. Remove it and write values out." in found
    assert "places.yaml, line 40: '*a38' points to another part of the file. Write the value out." in found


def test_all_mistakes_are_reported_at_once_in_the_order_of_files_and_lines(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "status: existing", "status: exist")
    replace(content_folder, "places.yaml", "in_zone: true", "in_zone: 1")
    replace(content_folder, "kiosk.yaml", "heading_deg: 180", "heading_deg: 400")
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    found = problems_of(content_folder)

    assert [problem.split(":")[0] for problem in found] == [
        "kiosk.yaml, line 7, heading_deg",
        "network/lines.yaml, line 3, lines[0].mode",
        "places.yaml, line 8, places[0].in_zone",
        "places.yaml, line 11, places[0].status",
    ]


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"

    assert problems_of(folder) == [f"{folder}: is not a folder. Name the folder that holds kiosk.yaml."]


def test_a_folder_without_content_is_one_problem(tmp_path: Path) -> None:
    assert problems_of(tmp_path) == [f"{tmp_path}: holds no content. Name the folder that holds kiosk.yaml."]


def test_words_that_yaml_takes_for_truth_values_stay_words(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "en: Hospital", "en: no")

    content = read_content(content_folder)

    assert content.places[0].name == {"fr": "Hôpital", "en": "no"}


def test_a_bare_text_stands_for_every_language(content_folder: Path) -> None:
    assert read_content(content_folder).settings.title == {"fr": "Campus Grand Parc", "en": "Campus Grand Parc"}
