"""Whoever copies the examples of the editing guides gets good content, and what the guides promise."""

import re
import shutil
from pathlib import Path

import pytest
from shapely.geometry import LineString

from maps.content.datasets import PLAN
from maps.content.layer_records import LayerStyleRecord
from maps.content.reader import read_content
from maps.model.content import Content
from tests.maps.content.breaking import problems_of
from tests.maps.content.tables import CORNERS, LAMBERT_93, write, zone

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
GUIDES = ("docs/edition.md", "docs/editing.md")
EXAMPLE = re.compile(r"```yaml\n# data/(\S+)\n(.*?)```", re.DOTALL)


def examples_of(guide: str) -> dict[str, list[tuple[str, str]]]:
    """Heading to its examples: file and text."""
    parts = re.split(r"^## (.+)$", (ROOT / guide).read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = {title: EXAMPLE.findall(text) for title, text in zip(parts[1::2], parts[2::2], strict=True)}
    return {title: examples for title, examples in found.items() if examples}


def chunks(lines: list[str], start: str) -> dict[str, list[str]]:
    """Cut lines wherever one begins with ``start`` and a letter; by the word they begin with."""
    found: dict[str, list[str]] = {"": []}
    key = ""
    for line in lines:
        if match := re.match(rf"{re.escape(start)}([a-z_]\w*):", line):
            key = match[1]
        found.setdefault(key, []).append(line)
    return found


def follow(text: str, example: str) -> str:
    """Do to a file what an example shows: change lines of it or of a record, paste a setting or record at its end."""
    lines = [line for line in example.splitlines() if line.strip() != "# …"]
    if not lines[0].startswith("  - id: "):
        return "\n".join(_changed(text.splitlines(), lines, "")) + "\n"
    whole = text.splitlines()
    if lines[0] not in whole:
        return f"{text}\n{example}"
    first = whole.index(lines[0])
    last = next((n for n in range(first + 1, len(whole)) if re.match(r"  [-#]", whole[n])), len(whole))
    return "\n".join([*whole[: first + 1], *_changed(whole[first + 1 : last], lines[1:], "    "), *whole[last:]]) + "\n"


def _changed(old: list[str], new: list[str], start: str) -> list[str]:
    before, after = chunks(old, start), chunks(new, start)
    pasted = after.keys() - before.keys()
    assert not (pasted and start), "an example changes what is there"
    changed = [line for key, lines in before.items() for line in after.get(key) or lines]
    return [*changed, *(line for key in pasted for line in after[key])]


@pytest.fixture(scope="module")
def shipped() -> Content:
    return read_content(ROOT / "data")


@pytest.fixture(scope="module", params=GUIDES)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the shipped content in which somebody has followed every example of a guide."""
    folder = Path(shutil.copytree(ROOT / "data", tmp_path_factory.mktemp("followed") / "data"))
    for file, example in (one for examples in examples_of(request.param).values() for one in examples):
        before = (folder / file).read_text(encoding="utf-8")
        after = follow(before, example)
        assert after != before
        (folder / file).write_text(after, encoding="utf-8")
    put_files(folder)
    return folder


def put_files(folder: Path) -> None:
    """The geodata that somebody exports who follows the guides: an official outline, and cycle paths."""
    outline = {
        "layer": "zone",
        "id": "zac-campus-grand-parc",
        "indicative": False,
        "name_fr": "ZAC Campus Grand Parc",
        "name_en": "Campus Grand Parc development zone",
        "name_es": "Zona de urbanización Campus Grand Parc",
        "source": "official-zone-2026-12",
    }
    write(zone(outline, crs=LAMBERT_93), folder, "campus/zone.gpkg", layer="zone")
    write(zone({"nom": "Voie verte"}, [LineString(CORNERS)], LAMBERT_93), folder, "layers/cycle-paths.gpkg")


@pytest.fixture(scope="module")
def content(folder: Path) -> Content:
    return read_content(folder)


def test_the_examples_make_good_content(folder: Path) -> None:
    assert problems_of(folder) == []


def test_both_guides_teach_the_same() -> None:
    taught = [[[file for file, _ in examples] for examples in examples_of(guide).values()] for guide in GUIDES]

    assert taught[0] == taught[1]
    assert len(taught[0]) == 13


@pytest.mark.parametrize("guide", GUIDES)
def test_every_example_names_its_file(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")

    assert text.count("```yaml") == len(EXAMPLE.findall(text))


def test_the_house_has_its_hours(content: Content) -> None:
    assert content.settings.opening_hours is not None
    assert content.settings.opening_hours.week[5] == ((540, 720), (840, 1080))


def test_the_loop_has_one_stop_more(content: Content, shipped: Content) -> None:
    assert content.attract[:-1] == shipped.attract
    assert (content.attract[-1].shows.id, content.attract[-1].seconds) == ("lab-116", 10.0)


def test_a_new_tenant_is_in_its_building(content: Content, shipped: Content) -> None:
    hive = next(place for place in content.places if place.id == "the-hive")

    assert len(content.organisations) == len(shipped.organisations) + 1
    assert hive.occupants[-1] == content.organisations[-1].id


def test_a_moved_opening_date_moves_nothing_else(content: Content, shipped: Content) -> None:
    before = {section.id: section for section in shipped.sections}
    moved = [section for section in content.sections if section != before[section.id]]

    assert [(section.id, section.stations) for section in moved] == [("m15-sud", before["m15-sud"].stations)]


def test_a_milestone_and_a_notice_are_there(content: Content, shipped: Content) -> None:
    assert len(content.milestones) == len(shipped.milestones) + 1
    assert len(content.notices) == 1


def test_the_reception_is_where_somebody_wrote_it(content: Content, shipped: Content) -> None:
    before, after = (next(one for one in read.help if one.id == "reception") for read in (shipped, content))

    assert after.text != before.text
    assert after.name == before.name


def test_the_kiosk_stands_and_looks_elsewhere(content: Content, shipped: Content) -> None:
    assert content.settings.here != shipped.settings.here
    assert content.settings.heading_deg != shipped.settings.heading_deg


def test_a_chapter_is_corrected_and_the_others_stay(content: Content, shipped: Content) -> None:
    changed = [new.id for new, old in zip(content.chapters, shipped.chapters, strict=True) if new != old]

    assert changed == ["about-errors"]


def test_the_zone_has_its_official_outline(content: Content, shipped: Content) -> None:
    before, after = ([one for one in read.plan if one.layer == "zone"] for read in (shipped, content))

    assert [zone.indicative for zone in before] == [True]
    assert [(zone.indicative, zone.source) for zone in after] == [(False, "official-zone-2026-12")]


def test_a_layer_of_ones_own_is_on_the_map(content: Content, shipped: Content) -> None:
    (drawn,) = content.own_layers

    assert shipped.own_layers == ()
    assert (drawn.layer.id, [feature.name for feature in drawn.features]) == ("cycle-paths", ["Voie verte"])


@pytest.mark.parametrize("guide", GUIDES)
def test_a_guide_names_every_column_of_the_zone_and_every_word_of_a_style(guide: str) -> None:
    words = set(re.findall(r"`(\w+)`", (ROOT / guide).read_text(encoding="utf-8")))

    assert words >= PLAN[0].columns(("fr", "en", "es")) - {"name"}
    assert words >= set(LayerStyleRecord.model_fields)
