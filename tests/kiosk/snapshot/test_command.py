"""``snapshot`` from the command line: the real walk over a few scenes, and what can go wrong."""

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.snapshot import command, walk
from kiosk.snapshot.photographer import Photographer, Picture
from kiosk.snapshot.scenes import SCENES, Scene, Screen
from kiosk.stage import Setting, Stage
from maps.store import Edition

SMALL = Screen(960, 540, 22)
RECORD = {
    "picture": "campus.png", "seconds_to_ready": 0.1, "diagonal_in": 43, "console_errors": 0, "outside_requests": 0,
    "overlapping_labels": 0, "covered_labels": 0, "smallest_target": "home", "smallest_target_mm": 20.0,
    "smallest_capital_mm": 5.0, "cut_texts": [], "overlapping_texts": [], "overlapping_controls": [],
    "covered_controls": [],
    "out_of_reach": [],
    "high_contrast": False, "lowest_text": "Legend", "lowest_text_contrast": 9.5,
    "missing_letters": "",
}  # fmt: skip


def options(out: Path) -> argparse.Namespace:
    return argparse.Namespace(out=out, content=Path("data"), scenes=(), languages=(), screens=())


def pictures(*records: dict[str, object]) -> Iterator[Picture]:
    return (Picture(str(record["picture"]), b"PNG", record) for record in records)


def test_pictures_and_report_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "walk", lambda *_: pictures(RECORD))
    assert command.run(options(tmp_path / "new" / "folder")) == 0
    report = json.loads((tmp_path / "new" / "folder" / "report.json").read_text(encoding="utf-8"))
    assert (tmp_path / "new" / "folder" / "campus.png").read_bytes() == b"PNG"
    assert report == {"pictures": 1, "broken": [], "scenes": [RECORD]}


def test_a_broken_limit_is_named_and_told_by_the_exit_status(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(walk, "walk", lambda *_: pictures(RECORD | {"console_errors": 3}))
    assert command.run(options(tmp_path)) == 1
    assert "campus.png: 3 errors in the page's console" in capsys.readouterr().out


def test_the_worst_of_all_scenes_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    strong = {"picture": "strong.png", "high_contrast": True, "lowest_text_contrast": 12.0}
    low = {"picture": "low.png", "out_of_reach": ["zoomIn", "zoomOut"], "smallest_target_mm": 14.0}
    monkeypatch.setattr(walk, "walk", lambda *_: pictures(RECORD, RECORD | strong, RECORD | low))

    command.run(options(tmp_path))

    (line,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("smallest target"))
    assert "smallest target in mm 14.0 (low.png)" in line
    assert "lowest contrast of a text 9.5 (campus.png)" in line
    assert "in high contrast of a text 12.0 (strong.png)" in line
    assert "controls out of reach in low layout: 2" in line
    assert "overlapping controls: 0" in line


def test_a_folder_that_cannot_be_written_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(walk, "walk", lambda *_: pictures(RECORD))
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert command.run(options(tmp_path / "file" / "folder")) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "cannot be written" in line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(walk, "walk", lambda *_: pictures(RECORD))
    (tmp_path / "campus.png").symlink_to("/dev/full")
    assert command.run(options(tmp_path)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "No space left on device" in line


def test_scenes_that_cannot_be_set_are_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> Iterator[Picture]:
        raise walk.SnapshotError("There is no edition.")

    monkeypatch.setattr(walk, "walk", fail)
    assert command.run(options(tmp_path)) == 2
    assert capsys.readouterr().err == "There is no edition.\n"


@pytest.mark.e2e
def test_the_real_window_is_photographed_scene_by_scene(
    open_stage: Callable[[Edition, Setting], Stage], edition: Edition
) -> None:
    stage = open_stage(edition, Setting(SMALL.width, SMALL.height, SMALL.diagonal_in))
    photographer = Photographer(stage, SMALL)
    taken = {scene.name: photographer.take(scene, "en") for scene in some("campus", "place-hospital", "page-lost")}
    images = {name: QImage.fromData(picture.png) for name, picture in taken.items()}
    assert {(image.width(), image.height()) for image in images.values()} == {(SMALL.width, SMALL.height)}
    assert len({picture.png for picture in taken.values()}) == 3
    assert taken["campus"].record["labels"] > 0
    assert taken["campus"].record["console_errors"] == 0
    assert taken["place-hospital"].record["hidden_selection"] is False
    assert stage.link.ready


def some(*names: str) -> list[Scene]:
    return [scene for scene in SCENES if scene.name in names]
