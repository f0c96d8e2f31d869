"""The command line, as other programs call it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from maps.store import last_good_id, open_edition
from tests.maps.conftest import SAMPLE
from tests.maps.content.breaking import replace

PROJECT = Path(__file__).parents[1]
Finished = subprocess.CompletedProcess[str]


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


def main(*arguments: object, **environment: str) -> Finished:
    command = [sys.executable, "main.py", *map(str, arguments)]
    surroundings = {**os.environ, **environment}
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, env=surroundings)


MISTAKES = {
    "an unknown option": (["--fullscreen"], "unrecognized arguments: --fullscreen"),
    "an unknown option of a command": (["check", "--fast"], "unrecognized arguments: --fast"),
    "an unknown command": (["bild"], "invalid choice: 'bild'"),
    "a day that is none": (["--date", "2027-02-30"], "'2027-02-30' is not a day; write it as 2027-09-01"),
    "a day in another notation": (["--date", "20270901"], "'20270901' is not a day"),
    "a language that is none": (["--language", "french"], "'french' is not a language code; write it as fr or en"),
    "a folder that is not there": (["--content", "nowhere"], "there is no folder 'nowhere'"),
    "a folder without content": (["--content", "tests"], "'tests' is not a content folder: it holds no kiosk.yaml"),
    "an option without its value": (["--date"], "argument --date: expected one argument"),
    "a snapshot to nowhere": (["snapshot"], "the following arguments are required: --out"),
}


@pytest.mark.parametrize(("arguments", "expected"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_on_the_command_line_is_one_line(arguments: list[str], expected: str) -> None:
    finished = main(*arguments)

    assert finished.returncode == 2
    assert finished.stdout == ""
    assert expected in finished.stderr
    assert finished.stderr.count("\n") == 1
    assert finished.stderr.endswith("See: python main.py --help\n")


def test_the_command_line_loads_nothing_heavy() -> None:
    probe = (
        "import sys, main; main.parser(); "
        "print({'PySide6', 'pydantic', 'yaml', 'shapely', 'geopandas', 'babel', 'folium'} & {*sys.modules})"
    )

    finished = subprocess.run([sys.executable, "-c", probe], cwd=PROJECT, capture_output=True, text=True, check=True)

    assert finished.stdout == "set()\n"


def test_opening_an_edition_loads_the_standard_library_only() -> None:
    probe = (
        "import sys; before = {*sys.modules}; import maps.store, maps.fingerprint, kiosk.paths; "
        "print({name.split('.')[0] for name in {*sys.modules} - before} - sys.stdlib_module_names)"
    )

    finished = subprocess.run([sys.executable, "-c", probe], cwd=PROJECT, capture_output=True, text=True, check=True)

    assert set(finished.stdout.strip("{}\n").replace("'", "").split(", ")) == {"maps", "kiosk"}


def test_good_content_passes_the_check() -> None:
    finished = main("check", SAMPLE)

    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "The content is good.\n", "")


def test_the_check_prints_every_mistake(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "status: existing", "status: exist")
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    finished = main("check", content_folder)

    assert finished.returncode == 2
    assert finished.stdout.splitlines() == [
        "network/lines.yaml, line 3, lines[0].mode: 'bus' is not a mode. Use one of: metro, rer, tram.",
        (
            "places.yaml, line 11, places[0].status: 'exist' is not a status. "
            "Use one of: existing, under_construction, planned, cancelled, demolished."
        ),
        "2 mistakes.",
    ]


@pytest.mark.parametrize("command", ["check", "build"])
def test_the_content_may_be_named_before_the_command(command: str, content_folder: Path, tmp_path: Path) -> None:
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    finished = main("--content", content_folder, command, XDG_DATA_HOME=str(tmp_path))

    assert finished.returncode == 2
    assert "'bus' is not a mode" in finished.stdout + finished.stderr


def test_the_check_writes_json_for_programs(content_folder: Path) -> None:
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    finished = main("check", content_folder, "--json")

    assert finished.returncode == 2
    assert json.loads(finished.stdout) == {
        "good": False,
        "problems": [
            {
                "file": "network/lines.yaml",
                "where": "line 3",
                "field": "lines[0].mode",
                "message": "'bus' is not a mode.",
                "advice": "Use one of: metro, rer, tram.",
            }
        ],
    }
    assert json.loads(main("check", SAMPLE, "--json").stdout) == {"good": True, "problems": []}


def test_what_no_terminal_can_show_is_still_named(content_folder: Path) -> None:
    replace(content_folder, "campus/lots.geojson", '"lot-d1"', '"lot\\ud800"')

    finished = main("check", content_folder)

    assert finished.returncode == 2
    assert finished.stdout.startswith("campus/lots.geojson, feature 0, id lot\\ud800")
    assert finished.stderr == ""


def test_a_build_shows_its_steps_and_ends_with_the_folder(tmp_path: Path) -> None:
    finished = main("build", SAMPLE, "--out", tmp_path / "editions")

    *steps, folder = finished.stdout.splitlines()
    assert (finished.returncode, finished.stderr) == (0, "")
    assert [step[:3] for step in steps] == ["1/5", "2/5", "3/5", "4/5", "5/5"]
    assert open_edition(Path(folder)).catalogue("en")["title"] == "Campus Grand Parc"


def test_a_build_of_broken_content_names_the_mistakes_and_builds_nothing(content_folder: Path, tmp_path: Path) -> None:
    editions = tmp_path / "editions"
    good = Path(main("build", content_folder, "--out", editions).stdout.splitlines()[-1])
    replace(content_folder, "places.yaml", "status: existing", "status: exist")

    finished = main("build", content_folder, "--out", editions)

    assert finished.returncode == 2
    assert finished.stderr.splitlines()[-1] == "1 mistake. No edition was built."
    assert "Traceback" not in finished.stderr
    assert last_good_id(editions) == good.name
    assert sorted(path.name for path in editions.iterdir()) == sorted([good.name, "last-good.json"])


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_content_folder_that_is_not_there_is_one_line(command: str, tmp_path: Path) -> None:
    finished = main(command, tmp_path / "nowhere", XDG_DATA_HOME=str(tmp_path))

    assert finished.returncode == 2
    assert "nowhere" in finished.stdout + finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "editions").write_text("a file")

    finished = main("build", SAMPLE, "--out", tmp_path / "editions")

    assert finished.returncode == 2
    assert finished.stderr.count("\n") == 1
    assert "cannot be written" in finished.stderr


def test_editions_go_where_the_platform_keeps_data(tmp_path: Path) -> None:
    finished = main("build", SAMPLE, XDG_DATA_HOME=str(tmp_path))

    assert Path(finished.stdout.splitlines()[-1]).parent == tmp_path / "campus-grand-parc/editions"
