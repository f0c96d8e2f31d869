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

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parents[1]
Finished = subprocess.CompletedProcess[str]
TODAY = ("--date", "2026-12-01")
"""A day on which nothing of the sample is out of date."""


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


def main(*arguments: object, **environment: str) -> Finished:
    command = [sys.executable, "main.py", *map(str, arguments)]
    surroundings = {**os.environ, "LC_ALL": "C.UTF-8", **environment}
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
    finished = main(*TODAY, "check", SAMPLE)

    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "The content is good.\n", "")


def test_the_check_prints_every_mistake(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "status: existing", "status: exist")
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    finished = main(*TODAY, "check", content_folder)

    assert finished.returncode == 2
    assert finished.stdout.splitlines() == [
        "network/lines.yaml, line 3, column 11, lines[0].mode: 'bus' is not a mode. Use one of: metro, rer, tram.",
        (
            "places.yaml, line 11, column 13, places[0].status: 'exist' is not a status. Did you mean 'existing'? "
            "Use one of: existing, under_construction, planned, cancelled, demolished."
        ),
        "2 mistakes.",
    ]


@pytest.mark.parametrize("arguments", [(), ("--language", "fr")], ids=["by the machine", "by wish"])
def test_the_check_speaks_french(content_folder: Path, arguments: tuple[str, ...]) -> None:
    replace(content_folder, "places.yaml", "status: existing", "status: exist")

    finished = main(*TODAY, *arguments, "check", content_folder, LC_ALL="C.UTF-8" if arguments else "fr_FR.UTF-8")

    assert finished.stdout.splitlines() == [
        (
            "places.yaml, ligne 11, colonne 13, places[0].status : 'exist' n’est pas une valeur de « status ». "
            "Vouliez-vous dire 'existing' ? "
            "Prenez l’une de celles-ci : existing, under_construction, planned, cancelled, demolished."
        ),
        "1 erreur.",
    ]


def test_a_terminal_that_knows_no_accents_is_told_all_the_same(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "status: existing", "status: exist")

    finished = main(*TODAY, "check", content_folder, LC_ALL="fr_FR", PYTHONIOENCODING="ascii")

    assert (finished.returncode, finished.stderr) == (2, "")
    assert "valeur de" in finished.stdout


def test_warnings_are_told_apart_and_leave_the_content_good() -> None:
    finished = main("--date", "2026-12-06", "check", SAMPLE)

    assert finished.returncode == 0
    assert finished.stdout.splitlines() == [
        (
            "Warning: notices.yaml, line 5, column 12, notices[0].until: 2026-12-05 is over: the notice is not shown "
            "any more. Remove the notice, or give it another last day."
        ),
        "The content is good. 1 warning.",
    ]


def test_of_many_warnings_of_a_kind_the_first_are_shown_and_all_on_demand() -> None:
    few = main("--date", "2030-01-01", "check", SAMPLE).stdout.splitlines()
    every = main("--date", "2030-01-01", "check", SAMPLE, "--all").stdout.splitlines()

    assert few[-1] == every[-1]
    assert few[-2] == f"… and {len(every) - len(few) + 1} more warnings like these; --all shows every one."
    assert [line for line in few[:-2] if line not in every] == []
    assert every[-1] == f"The content is good. {len(every) - 1} warnings."


@pytest.mark.parametrize("command", ["check", "build"])
def test_the_content_may_be_named_before_the_command(command: str, content_folder: Path, tmp_path: Path) -> None:
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    finished = main("--content", content_folder, command, XDG_DATA_HOME=str(tmp_path))

    assert finished.returncode == 2
    assert "'bus' is not a mode" in finished.stdout + finished.stderr


def test_the_check_writes_json_for_programs(content_folder: Path) -> None:
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")
    replace(content_folder, "campus/lots.geojson", '"indicative": true', '"indicative": 1')

    finished = main(*TODAY, "check", content_folder, "--json")

    assert finished.returncode == 2
    assert json.loads(finished.stdout) == {
        "good": False,
        "language": "en",
        "mistakes": 2,
        "warnings": 0,
        "problems": [
            {
                "severity": "error",
                "file": "campus/lots.geojson",
                "line": None,
                "column": None,
                "feature": 0,
                "id": "lot-d1",
                "field": "indicative",
                "message": "1 is not true or false.",
                "advice": "Did you mean true? Write true or false, without quotes.",
            },
            {
                "severity": "error",
                "file": "network/lines.yaml",
                "line": 3,
                "column": 11,
                "feature": None,
                "id": None,
                "field": "lines[0].mode",
                "message": "'bus' is not a mode.",
                "advice": "Use one of: metro, rer, tram.",
            },
        ],
    }


def test_json_is_in_the_language_of_the_machine_and_holds_every_warning() -> None:
    finished = main("--date", "2030-01-01", "check", SAMPLE, "--json", LC_ALL="fr_FR.UTF-8")

    report = json.loads(finished.stdout)
    assert (finished.returncode, report["good"], report["language"], report["mistakes"]) == (0, True, "fr", 0)
    assert len(report["problems"]) == report["warnings"] > 1
    assert {problem["severity"] for problem in report["problems"]} == {"warning"}
    assert "2026-12-05 est passé : l’annonce n’est plus montrée." in {p["message"] for p in report["problems"]}


def test_what_no_terminal_can_show_is_still_named(content_folder: Path) -> None:
    replace(content_folder, "campus/lots.geojson", '"lot-d1"', '"lot\\ud800"')

    finished = main("check", content_folder)

    assert finished.returncode == 2
    assert finished.stdout.startswith("campus/lots.geojson, feature 0, id lot\\ud800")
    assert finished.stderr == ""


def test_a_build_shows_its_steps_and_ends_with_the_folder(tmp_path: Path) -> None:
    finished = main(*TODAY, "build", SAMPLE, "--out", tmp_path / "editions")

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


def test_a_build_counts_the_warnings_and_builds(tmp_path: Path) -> None:
    finished = main("--date", "2026-12-06", "build", SAMPLE, "--out", tmp_path / "editions")

    assert finished.returncode == 0
    assert finished.stderr == "The content is good. 1 warning. They are named by: python main.py check\n"
    assert open_edition(Path(finished.stdout.splitlines()[-1])).catalogue("fr")


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_content_folder_that_is_not_there_is_one_line(command: str, tmp_path: Path) -> None:
    finished = main(command, tmp_path / "nowhere", XDG_DATA_HOME=str(tmp_path))

    assert finished.returncode == 2
    assert "nowhere" in finished.stdout + finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "editions").write_text("a file")

    finished = main(*TODAY, "build", SAMPLE, "--out", tmp_path / "editions")

    assert finished.returncode == 2
    assert finished.stderr.count("\n") == 1
    assert "cannot be written" in finished.stderr


def test_editions_go_where_the_platform_keeps_data(tmp_path: Path) -> None:
    finished = main("build", SAMPLE, XDG_DATA_HOME=str(tmp_path))

    assert Path(finished.stdout.splitlines()[-1]).parent == tmp_path / "campus-grand-parc/editions"
