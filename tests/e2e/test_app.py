"""The kiosk as a process: how it starts, what it says where it cannot, how it ends."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import startup
from maps.store import Edition
from tests.e2e.kiosk_process import READY, ROOT, KioskProcess, run_to_end

pytestmark = pytest.mark.e2e

HEAVY = (
    "babel",
    "folium",
    "geopandas",
    "networkx",
    "numpy",
    "pandas",
    "pydantic",
    "pyproj",
    "rapidfuzz",
    "scipy",
    "shapely",
    "yaml",
)


@pytest.fixture
def editions(tmp_path: Path) -> Path:
    """Where the kiosk looks for its editions."""
    folder = tmp_path / "data" / "campus-grand-parc" / "editions"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def ready_made(editions: Path, edition: Edition) -> Path:
    """The folder of the edition of the shipped content, where the kiosk finds it."""
    subprocess.run(["cp", "-r", str(edition.folder), str(editions)], check=True)
    return editions / edition.folder.name


@pytest.fixture
def broken_content(tmp_path: Path) -> Path:
    """A content folder with two mistakes."""
    folder = tmp_path / "content"
    subprocess.run(["cp", "-r", str(ROOT / "data"), str(folder)], check=True)
    for name in ("places.yaml", "organisations.yaml"):
        file = folder / name
        file.write_text(file.read_text(encoding="utf-8") + "\nunexpected: 1\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_kiosk_within_three_seconds(number: int, tmp_path: Path, ready_made: Path) -> None:
    with KioskProcess(tmp_path) as kiosk:
        kiosk.wait_for_line(READY)

        status, took_s = kiosk.end(number)

    assert status == 0
    assert took_s <= 3.0


def test_until_the_map_is_drawn_nothing_heavy_is_imported(tmp_path: Path, ready_made: Path) -> None:
    with KioskProcess(tmp_path, python=(sys.executable, "-X", "importtime")) as kiosk:
        kiosk.wait_for_line(READY)
        imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in kiosk.errors().splitlines()}

    assert "PySide6" in imported
    assert imported.isdisjoint(HEAVY)


def test_until_the_map_is_drawn_nothing_of_speech_is_imported(tmp_path: Path, ready_made: Path) -> None:
    with KioskProcess(tmp_path, python=(sys.executable, "-X", "importtime")) as kiosk:
        kiosk.wait_for_line(READY)
        imported = {line.rpartition("|")[2].strip() for line in kiosk.errors().splitlines()}

    assert "kiosk.session" in imported
    assert [
        name for name in imported if name.startswith(("kiosk.speech", "PySide6.QtTextToSpeech", "PySide6.QtMultimedia"))
    ] == []


def test_until_the_map_is_drawn_pyside_makes_few_of_its_enums(tmp_path: Path, ready_made: Path) -> None:
    with KioskProcess(tmp_path, python=(sys.executable, str(Path(__file__).with_name("enum_probe.py")))) as kiosk:
        kiosk.wait_for_line(READY)
        (line,) = (line for line in kiosk.errors().splitlines() if line.startswith("enums made: "))

    # About 130 as it should be. The namespace Qt adds 94, a look through the classes of Qt 235, a tenth of a second.
    assert int(line.removeprefix("enums made: ")) < 190


def test_without_a_display_one_line_says_what_to_do(tmp_path: Path, ready_made: Path) -> None:
    ended = run_to_end(tmp_path, [], QT_QPA_PLATFORM="")

    assert ended.returncode == 2
    assert "There is no display" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "changes", [{"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "minimal2"}]
)
@pytest.mark.parametrize("arguments", [["--windowed"], ["snapshot", "--out", "pictures"]])
def test_a_window_system_that_does_not_answer_is_one_line(
    arguments: list[str], changes: dict[str, str], tmp_path: Path, ready_made: Path
) -> None:
    ended = run_to_end(tmp_path, arguments, **changes)

    assert ended.returncode == 2
    *as_root, line = ended.stderr.splitlines()
    assert len(as_root) == startup.is_root()
    assert "does not answer" in line or "names no window system" in line


def test_a_missing_system_library_is_named_in_one_line(tmp_path: Path, ready_made: Path) -> None:
    fake = tmp_path / "fake" / "PySide6"
    fake.mkdir(parents=True)
    words = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (fake / "__init__.py").write_text(f"raise ImportError({words!r})", encoding="utf-8")

    ended = run_to_end(tmp_path, ["--windowed"], PYTHONPATH=str(fake.parent))

    assert ended.returncode == 2
    assert "libegl1" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_an_unknown_language_is_refused_with_those_there_are(tmp_path: Path, ready_made: Path) -> None:
    ended = run_to_end(tmp_path, ["--windowed", "--language", "xx"])

    assert ended.returncode == 2
    assert "fr, en" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_damaged_edition_is_built_again(tmp_path: Path, ready_made: Path) -> None:
    page = ready_made / "page" / "index.html"
    good = page.read_bytes()
    page.write_bytes(good[:-1] + b"x")

    with KioskProcess(tmp_path) as kiosk:
        said = kiosk.wait_for_line(READY)

    assert "is damaged" in said
    assert page.read_bytes() == good


def test_broken_content_without_an_edition_names_every_mistake(
    tmp_path: Path, editions: Path, broken_content: Path
) -> None:
    ended = run_to_end(tmp_path, ["--windowed", "--content", str(broken_content)])

    assert ended.returncode == 2
    assert "places.yaml" in ended.stderr
    assert "organisations.yaml" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert list(editions.iterdir()) == []


def test_broken_content_shows_the_last_good_edition(tmp_path: Path, ready_made: Path, broken_content: Path) -> None:
    with KioskProcess(tmp_path, ["--windowed", "--content", str(broken_content)]) as kiosk:
        said = kiosk.wait_for_line(READY)

    assert f"Showing the last good edition {ready_made.name}" in said


def test_a_signal_while_the_first_edition_is_built_ends_the_kiosk_too(tmp_path: Path, editions: Path) -> None:
    with KioskProcess(tmp_path) as kiosk:
        kiosk.wait_for_line("Building the edition")

        status, took_s = kiosk.end()

    assert status == 0
    assert took_s <= 3.0


@pytest.mark.parametrize("arguments", [["snapshot", "--out", "pictures"], ["bench", "tap"]])
def test_of_broken_content_no_other_edition_is_photographed_or_measured(
    arguments: list[str], tmp_path: Path, ready_made: Path, broken_content: Path
) -> None:
    ended = run_to_end(tmp_path, [*arguments, "--content", str(broken_content)])

    assert ended.returncode == 2
    assert "places.yaml" in ended.stderr
    assert "organisations.yaml" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert list(tmp_path.glob("pictures/*")) == []
