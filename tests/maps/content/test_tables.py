"""A dataset as Shapefile or GeoPackage: read as its GeoJSON would be, and every mistake named."""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy
import pandas
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiPolygon, Point, Polygon

from maps.content.datasets import PLAN
from maps.content.feature_source import read_features
from maps.content.french import FRENCH
from maps.content.geojson_file import MOST_FEATURES
from maps.content.reader import read_content
from maps.fingerprint import edition_id
from tests.maps.content.breaking import found_in
from tests.maps.content.tables import CORNERS, LAMBERT_93, OFFICIAL, change, write, zone

pytestmark = pytest.mark.slow

ZONE = PLAN[0]
GPKG, SHP = "campus/zone.gpkg", "campus/zone.shp"
FILES = pytest.mark.parametrize("file", [GPKG, SHP])
Breaking = Callable[[Path], Any]


def only_zone(folder: Path) -> Any:
    return next(feature for feature in read_content(folder).plan if feature.layer == "zone")


@FILES
@pytest.mark.parametrize("crs", [4326, LAMBERT_93, 3949, 3857])
def test_the_official_outline_is_read_in_any_declared_crs(content_folder: Path, file: str, crs: int) -> None:
    write(zone(crs=crs), content_folder, file)

    read = only_zone(content_folder)

    assert (read.id, read.indicative, read.source) == ("zac", False, "osm")
    assert read.properties["name"] == {"fr": "ZAC agréée", "en": "Development zone"}
    numpy.testing.assert_allclose(shapely.geometry.shape(read.geometry).bounds, (2.34, 48.79, 2.35, 48.8), atol=1e-7)


@pytest.mark.parametrize("value", [False, 0, "F", "false", "Non", "n", "FALSE"])
@FILES
def test_no_may_be_written_in_many_ways(content_folder: Path, file: str, value: Any) -> None:
    write(zone({**OFFICIAL, "indicative": value}), content_folder, file)

    assert only_zone(content_folder).indicative is False


@pytest.mark.parametrize("value", [True, 1, "T", "oui"])
def test_yes_may_be_written_in_many_ways(content_folder: Path, value: Any) -> None:
    write(zone({**OFFICIAL, "indicative": value}), content_folder, SHP)

    assert only_zone(content_folder).indicative is True


def test_capital_letters_of_columns_do_not_matter(content_folder: Path) -> None:
    write(zone({name.upper(): value for name, value in OFFICIAL.items()}), content_folder, SHP)

    assert only_zone(content_folder).id == "zac"


def test_the_numbers_that_a_program_gives_to_rows_are_left_out(content_folder: Path) -> None:
    write(zone({"fid": 1, **OFFICIAL}), content_folder, SHP)

    assert "fid" not in only_zone(content_folder).properties


def test_a_name_that_a_shapefile_cuts_is_understood_and_empty_cells_are_left_out(content_folder: Path) -> None:
    walks = {"kind": ["path", "path"], "verified_on": ["2026-11-02", None], "steps": [None, 1], "source": ["osm"] * 2}
    shapes = [LineString(CORNERS[:2]), LineString(CORNERS[2:])]
    table = zone({}, shapes).assign(**walks)
    write(table, content_folder, "campus/walking.shp")

    first, second = (feature for feature in read_content(content_folder).plan if feature.layer == "walk")

    assert str(first.properties["verified_on"]) == "2026-11-02"
    assert ("steps" in first.properties, second.properties["steps"]) == (False, True)


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "UTF-8", "CP1252"])
@pytest.mark.parametrize("told", [True, False])
def test_texts_keep_their_accents_whether_or_not_the_encoding_is_told(
    content_folder: Path, encoding: str, told: bool
) -> None:
    path = write(zone(), content_folder, SHP, encoding=encoding)
    if not told:
        path.with_suffix(".cpg").unlink()

    assert only_zone(content_folder).properties["name"]["fr"] == "ZAC agréée"


def stored(wkb: bytes) -> Breaking:
    """The zone with a shape that only other programs write, in the place of its own."""
    blob = (b"GP\0\1" + (4326).to_bytes(4, "little") + wkb).hex()
    names = ("insert", "update1", "update2", "update3", "update4", "update5", "update6", "update7", "delete")
    triggers = (f"DROP TRIGGER IF EXISTS rtree_zone_geom_{name}" for name in names)
    return lambda folder: change(write(zone(), folder), *triggers, f"UPDATE zone SET geom = x'{blob}'")


RINGS = ", ".join(f"{x} {y} 80 7" for x, y in [*CORNERS, CORNERS[0]])
FAR_CORNERS = ((2.35, 48.79), (2.35, 48.8), (2.34, 48.8))
ARC = b"".join(struct.pack("<2d", *corner) for corner in (CORNERS[0], *FAR_CORNERS[:2], FAR_CORNERS[2], CORNERS[0]))


@pytest.mark.parametrize(
    "wkb",
    [
        shapely.to_wkb(shapely.from_wkt(f"POLYGON ZM (({RINGS}))"), flavor="iso"),
        # A curve polygon of one ring, a circular string of five points.
        struct.pack("<BIIBII", 1, 10, 1, 1, 8, 5) + ARC,
    ],
    ids=["heights and measures", "arcs"],
)
def test_what_other_programs_draw_becomes_a_plain_outline(content_folder: Path, wkb: bytes) -> None:
    stored(wkb)(content_folder)

    geometry = only_zone(content_folder).geometry

    assert geometry["type"] == "Polygon"
    assert {len(position) for position in geometry["coordinates"][0]} == {2}
    assert len(geometry["coordinates"][0]) >= 5


def test_of_several_layers_the_one_named_like_the_file_counts_and_styles_do_not(content_folder: Path) -> None:
    path = write(zone({**OFFICIAL, "id": "other"}), content_folder, layer="old")
    write(zone(), content_folder, layer="zone")
    pyogrio.write_dataframe(pandas.DataFrame({"style": ["<qgis/>"]}), path, layer="layer_styles")

    assert only_zone(content_folder).id == "zac"


def test_a_geopackage_that_was_open_in_qgis_and_closed_is_read(content_folder: Path) -> None:
    change(write(zone(), content_folder), "PRAGMA journal_mode=WAL", "CREATE TABLE more (a)")

    assert only_zone(content_folder).id == "zac"


def test_a_changed_part_of_a_shapefile_is_another_edition(content_folder: Path) -> None:
    path = write(zone(), content_folder, SHP, encoding="ISO-8859-1")
    before = edition_id(content_folder)
    path.with_suffix(".cpg").write_text("UTF-8", encoding="ascii")

    assert edition_id(content_folder) != before


def cut(suffix: str, length: int) -> Breaking:
    def apply(folder: Path) -> None:
        path = write(zone(), folder, SHP).with_suffix(suffix)
        path.write_bytes(path.read_bytes()[:length])

    return apply


def without(*suffixes: str, crs: int = LAMBERT_93) -> Breaking:
    def apply(folder: Path) -> None:
        path = write(zone(crs=crs), folder, SHP)
        for suffix in suffixes:
            path.with_suffix(suffix).unlink()

    return apply


def holds(data: bytes, file: str = GPKG) -> Breaking:
    def apply(folder: Path) -> None:
        write(zone(), folder, file).write_bytes(data)

    return apply


def table(file: str = GPKG, **options: Any) -> Breaking:
    return lambda folder: write(zone(**options), folder, file)


def changed(*statements: str) -> Breaking:
    return lambda folder: change(write(zone(), folder), *statements)


def several_layers(folder: Path) -> None:
    write(zone(), folder, layer="2024")
    write(zone(), folder, layer="2025")


def both_kinds(folder: Path) -> None:
    shipped = (folder / "campus/zone.geojson").read_bytes()
    write(zone(), folder)
    (folder / "campus/zone.geojson").write_bytes(shipped)


def open_elsewhere(folder: Path) -> None:
    path = write(zone(), folder)
    path.with_name("zone.gpkg-wal").write_bytes(b"changes")


def cut_geopackage(folder: Path) -> None:
    path = write(zone(), folder)
    path.write_bytes(path.read_bytes()[:20_000])


def a_folder(folder: Path) -> None:
    write(zone(), folder).unlink()
    (folder / GPKG).mkdir()


def other_rows(folder: Path) -> None:
    path = write(zone(), folder, SHP)
    write(zone(shapes=[Polygon(CORNERS)] * 2), folder, "campus/two.shp")
    path.with_suffix(".dbf").write_bytes((folder / "campus/two.dbf").read_bytes())


def wrong_encoding(folder: Path) -> None:
    write(zone(), folder, SHP, encoding="ISO-8859-1").with_suffix(".cpg").write_text("UTF-8", encoding="ascii")


def no_styles_but_a_table(folder: Path) -> None:
    path = write(zone(), folder)
    path.unlink()
    pyogrio.write_dataframe(pandas.DataFrame({"a": [1]}), path, layer="zone")


def too_many(folder: Path) -> None:
    corner = Point(CORNERS[0])
    write(zone({}, [corner] * (MOST_FEATURES + 1)), folder)


def of_size(part: str, size: int) -> Breaking:
    def apply(folder: Path) -> None:
        write(zone(), folder, GPKG if part == GPKG else SHP)
        with (folder / part).open("r+b") as file:
            file.truncate(size)

    return apply


def twice(folder: Path) -> None:
    (folder / "campus/walking.geojson").unlink()
    columns = {"kind": "path", "verified_on": "2026-11-02", "verified_o": "2026-11-03", "source": "osm"}
    pyogrio.write_dataframe(zone(columns, [LineString(CORNERS)]), folder / "campus/walking.gpkg")


EXPORT = "Export the layer again as GeoPackage or Shapefile, without a password."
DECLARE = "Tell the layer its CRS and export it again (in QGIS: Set Layer CRS; Lambert-93 is EPSG:2154)."
COPY = "Copy all files of the Shapefile: .shp, .shx, .dbf, .prj and .cpg."
AGAIN = "Copy it again, or export the layer again."
KNOWN = "Known are: id, indicative, layer, name, name_en, name_fr, source."
LACKING = {name: value for name, value in OFFICIAL.items() if name != "indicative"}

BROKEN: dict[str, tuple[Breaking, list[str]]] = {
    "two kinds of file": (
        both_kinds,
        [
            (
                "campus/zone.geojson: stands beside campus/zone.gpkg: which of them counts? "
                "Keep one of them, and move the others out of the folder."
            )
        ],
    ),
    "no .dbf": (without(".dbf"), [f"{SHP}: has no .dbf beside it. {COPY}"]),
    "neither .shx nor .dbf": (without(".shx", ".dbf"), [f"{SHP}: has no .shx, .dbf beside it. {COPY}"]),
    "no .prj, in Lambert-93": (
        without(".prj"),
        [f"{SHP}, crs: is in Lambert-93 metres (651512, 6854631), but the file does not say so. {DECLARE}"],
    ),
    "no .prj, in degrees": (
        without(".prj", crs=4326),
        [f"{SHP}, crs: does not say in which CRS its coordinates are. {DECLARE}"],
    ),
    "a cut .shp": (cut(".shp", 150), [f"{SHP}: is cut off: 150 of 236 bytes are there. {AGAIN}"]),
    "a cut .shx": (cut(".shx", 100), [f"campus/zone.shx: is cut off: 100 of 108 bytes are there. {AGAIN}"]),
    "a cut .dbf": (cut(".dbf", 300), [f"campus/zone.dbf: is cut off: 300 of 627 bytes are there. {AGAIN}"]),
    "an empty .dbf": (cut(".dbf", 0), [f"campus/zone.dbf: is not part of a Shapefile. {EXPORT}"]),
    "an empty .shp": (cut(".shp", 0), [f"{SHP}: is not part of a Shapefile. {EXPORT}"]),
    "a picture called .shp": (holds(b"\x89PNG", SHP), [f"{SHP}: is not part of a Shapefile. {EXPORT}"]),
    "a .dbf of another export": (
        other_rows,
        [f"campus/zone.dbf: holds 2 rows, and campus/zone.shx 1 shapes. {COPY}"],
    ),
    "a .cpg that lies": (
        wrong_encoding,
        [f"{SHP}: holds texts that are not in the encoding its .cpg names. Export the layer again in UTF-8."],
    ),
    "a GeoPackage without CRS": (
        lambda folder: write(zone().set_crs(None, allow_override=True), folder),
        [f"{GPKG}, crs: does not say in which CRS its coordinates are. {DECLARE}"],
    ),
    "an empty GeoPackage": (holds(b""), [f"{GPKG}: is empty. {EXPORT}"]),
    "GeoJSON called .gpkg": (holds(b"{}"), [f"{GPKG}: is not a GeoPackage, or it is encrypted. {EXPORT}"]),
    "an encrypted GeoPackage": (
        holds(bytes(range(256)) * 64),
        [f"{GPKG}: is not a GeoPackage, or it is encrypted. {EXPORT}"],
    ),
    "a cut GeoPackage": (
        cut_geopackage,
        [f"{GPKG}: is damaged or cut off (database disk image is malformed). {EXPORT}"],
    ),
    "another database": (
        changed("DROP TABLE gpkg_contents"),
        [f"{GPKG}: is not a GeoPackage, or it is encrypted. {EXPORT}"],
    ),
    "a GeoPackage open in another program": (
        open_elsewhere,
        [
            (
                f"{GPKG}: is still open in another program: campus/zone.gpkg-wal holds changes. "
                "Save and close it there (in QGIS: remove the layer from the project), then check again."
            )
        ],
    ),
    "several layers": (
        several_layers,
        [
            (
                f"{GPKG}: holds several layers: 2024, 2025. "
                "Call the one that is meant zone, or export it into a file of its own."
            )
        ],
    ),
    "no layer": (no_styles_but_a_table, [f"{GPKG}: holds no layer with shapes. Export the layer into it."]),
    "an empty layer": (
        lambda folder: write(zone().iloc[:0], folder),
        [f"{GPKG}: holds no feature. Export the layer again with all its features."],
    ),
    "too many features": (
        too_many,
        [f"{GPKG}: has 200001 features. At most 200000 are read: split or simplify it."],
    ),
    "points": (
        table(shapes=[Point(CORNERS[0])]),
        [f"{GPKG}, feature 0, id zac, geometry: is a Point. This layer holds only: MultiPolygon, Polygon."],
    ),
    "lines in a Shapefile": (
        table(SHP, shapes=[LineString(CORNERS)]),
        [f"{SHP}, feature 0, id zac, geometry: is a LineString. This layer holds only: MultiPolygon, Polygon."],
    ),
    "no shape": (
        table(shapes=[None]),
        [f"{GPKG}, feature 0, id zac, geometry: has no geometry. Draw it, or delete the feature."],
    ),
    "an empty shape": (
        table(shapes=[MultiPolygon()]),
        [f"{GPKG}, feature 0, id zac, geometry: is empty. Draw it, or delete the feature."],
    ),
    "no word on how sure it is": (
        table(SHP, properties=LACKING),
        [
            (
                f"{SHP}, feature 0, id zac, indicative: is missing. "
                "Add it: false for an official outline, true for one that is only indicative."
            )
        ],
    ),
    "neither yes nor no": (
        table(SHP, properties={**OFFICIAL, "indicative": "perhaps"}),
        [f"{SHP}, feature 0, id zac, indicative: 'perhaps' is not true or false. Write true or false, without quotes."],
    ),
    "an unknown column": (
        table(properties={**OFFICIAL, "surface": 82.5}),
        [f"{GPKG}, surface: 'surface' is not a known field. Did you mean 'source'? {KNOWN}"],
    ),
    "a column given twice": (
        twice,
        ["campus/walking.gpkg, verified_o: 'verified_on' is given twice. Keep one of them."],
    ),
    "coordinates that are no numbers": (
        stored(struct.pack("<BIII", 1, 3, 1, 4) + struct.pack("<8d", *([float("nan")] * 8))),
        [f"{GPKG}, feature 0, id zac, geometry: has no geometry. Draw it, or delete the feature."],
    ),
    "a shape that is cut off": (
        stored(struct.pack("<BIII", 1, 3, 1, 900)),
        [f"{GPKG}, feature 0, id zac, geometry: has no geometry. Draw it, or delete the feature."],
    ),
    "a GeoPackage of 33 MB": (
        of_size(GPKG, 33_000_000),
        [f"{GPKG}: is 33000 kB large. At most 32000 kB are read: split or simplify it."],
    ),
    "a .dbf of 33 MB": (
        of_size("campus/zone.dbf", 33_000_000),
        ["campus/zone.dbf: is 33000 kB large. At most 32000 kB are read: split or simplify it."],
    ),
    "a folder": (a_folder, [f"{GPKG}: is a folder. Put a file in its place."]),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_answered_in_these_words(content_folder: Path, name: str) -> None:
    breaking, expected = BROKEN[name]
    breaking(content_folder)

    found = found_in(content_folder)

    assert [str(problem) for problem in found] == expected
    assert [problem for problem in found if problem.message.text(FRENCH) == str(problem.message)] == []


BYTES = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=40)


@FILES
@given(changes=BYTES, length=st.floats(0, 1))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_bytes_a_file_holds_it_is_read_or_answered(
    content_folder: Path, file: str, changes: list[tuple[float, int]], length: float
) -> None:
    parts = [file] if file == GPKG else [SHP, "campus/zone.shx", "campus/zone.dbf"]
    if not (content_folder / "good").exists():
        write(zone(), content_folder, file)
        (content_folder / "good").mkdir()
        for part in parts:
            (content_folder / "good" / Path(part).name).write_bytes((content_folder / part).read_bytes())
    for at, part in enumerate(parts):
        data = bytearray((content_folder / "good" / Path(part).name).read_bytes())
        for where, value in changes[at :: len(parts)]:
            data[int(where * len(data))] = value
        kept = len(data) if length > 0.4 else int(length / 0.4 * len(data))
        (content_folder / part).write_bytes(data[:kept])

    found = read_features(content_folder, ZONE, None, ("fr", "en"))

    assert found.features or found.problems
    assert all(problem.file.startswith("campus/zone.") for problem in found.problems)
