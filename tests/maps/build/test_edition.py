"""Content folder to edition."""

import json
from pathlib import Path

import pytest

from maps.build.edition import build_edition
from maps.build.folder import BuildError
from maps.fingerprint import edition_id
from maps.model.problems import ContentError
from maps.model.said import Said
from maps.store import last_good_id, open_edition
from tests.maps.conftest import SAMPLE
from tests.maps.content.breaking import replace


def silent(_step: Said) -> None:
    """Progress nobody listens to."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_edition(SAMPLE, tmp_path_factory.mktemp("editions"), silent)


def test_an_edition_holds_catalogues_layers_and_page(built: Path) -> None:
    files = open_edition(built).files

    assert {
        "start.fr.json",
        "catalogue.fr.json",
        "start.en.json",
        "catalogue.en.json",
        "page/index.html",
        "pictures/europe.svg",
    } < set(files)
    assert any(path.startswith("layers/") for path in files)
    assert all(json.loads(data) for path, data in files.items() if path.endswith(".json"))


def test_an_edition_is_named_by_what_it_was_built_from(built: Path) -> None:
    manifest = open_edition(built).manifest

    assert built.name == manifest.id == edition_id(SAMPLE)
    assert manifest.counts["places"] == 3
    assert manifest.languages == ("fr", "en")
    assert manifest.sources == ("osm", "press")


def test_the_same_content_is_not_built_twice(built: Path) -> None:
    steps: list[Said] = []

    again = build_edition(SAMPLE, built.parent, steps.append)

    assert again == built
    assert list(map(str, steps)) == ["The edition is there already"]


def test_the_same_content_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    other = build_edition(SAMPLE, tmp_path, silent)

    assert open_edition(other).files == open_edition(built).files


def test_each_step_is_reported(content_folder: Path, tmp_path: Path) -> None:
    steps: list[Said] = []

    build_edition(content_folder, tmp_path / "editions", steps.append)

    assert [str(step)[:3] for step in steps] == ["1/5", "2/5", "3/5", "4/5", "5/5"]


def test_broken_content_leaves_the_last_good_edition_untouched(content_folder: Path, tmp_path: Path) -> None:
    editions = tmp_path / "editions"
    good = build_edition(content_folder, editions, silent)
    before = open_edition(good).files
    replace(content_folder, "places.yaml", "status: existing", "status: exist")

    with pytest.raises(ContentError):
        build_edition(content_folder, editions, silent)

    assert sorted(path.name for path in editions.iterdir()) == sorted([good.name, "last-good.json"])
    assert open_edition(good).files == before
    assert last_good_id(editions) == good.name


def test_a_damaged_edition_is_built_again(content_folder: Path, tmp_path: Path) -> None:
    folder = build_edition(content_folder, tmp_path / "editions", silent)
    (folder / "page/index.html").write_bytes(b"")

    again = build_edition(content_folder, tmp_path / "editions", silent)

    assert again == folder
    assert open_edition(again).read("page/index.html")


def test_content_that_changes_during_the_build_is_not_mislabelled(content_folder: Path, tmp_path: Path) -> None:
    def edit(step: Said) -> None:
        if str(step).startswith("3/5"):
            replace(content_folder, "kiosk.yaml", "heading_deg: 180", "heading_deg: 90")

    with pytest.raises(BuildError, match="changed while it was being read"):
        build_edition(content_folder, tmp_path / "editions", edit)


PAYLOADS = (
    "${1}",
    "`",
    "\\",
    "</script><script>alert(1)</script>",
    "<!--",
    "a\u2028b",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "' onload='alert(1)",
    "x" * 10_000,
)


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_text_of_the_content_is_never_part_of_the_pages_code(
    content_folder: Path, tmp_path: Path, payload: str, built: Path
) -> None:
    for file, old in (("places.yaml", "Hôpital"), ("organisations.yaml", "Gustave Roussy"), ("kiosk.yaml", "Français")):
        replace(content_folder, file, old, json.dumps(payload))

    edition = open_edition(build_edition(content_folder, tmp_path / "editions", silent))

    plain = open_edition(built).files
    assert edition.catalogue("fr")["places"]["hospital"]["name"] == payload
    assert {path: edition.files[path] for path in plain if path.startswith("page/")} == {
        path: data for path, data in plain.items() if path.startswith("page/")
    }
