"""What a real visit leaves in the counters."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.live.aside import Aside
from kiosk.running import count_openings
from kiosk.stage import Setting, Stage
from kiosk.statistics.counting import Counting
from kiosk.statistics.counts import counts_file, exported
from maps.store import Edition

pytestmark = pytest.mark.e2e


def test_a_tapped_visit_is_counted_and_its_end_is_not(
    qapp: QGuiApplication,
    open_stage: Callable[[Edition, Setting], Stage],
    edition: Edition,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    stage = open_stage(edition, Setting(1280, 720, 32.0))
    aside = Aside(stage.kiosk)
    count_openings(qapp, stage.kiosk, aside)

    stage.session.end_visit()
    stage.session.begin_visit()
    stage.tap_item("tabs.directory")
    stage.session.select("place", "the-hive")
    stage.session.end_visit()

    counting = stage.kiosk.findChild(Counting)
    assert isinstance(counting, Counting)
    counting.write_at_once()
    aside.stop()
    assert {(kind, name): count for _, kind, name, count in exported(counts_file(), "day")} == {
        ("visit", "begun"): "<5",
        ("scene", "directory"): "<5",
        ("place", "the-hive"): "<5",
    }
