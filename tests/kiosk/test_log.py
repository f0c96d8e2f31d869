"""The log is bounded, on one line each, and never in the way."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from kiosk.log import LARGEST_FILE, LONGEST_LINE, NAME, OLDER_FILES, log_qt_message, start_log

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def root_logger_as_before() -> Iterator[None]:
    """Take every handler of a test away again."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    heard_before = qInstallMessageHandler(log_qt_message)
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    qInstallMessageHandler(heard_before)


def test_a_message_stands_on_one_bounded_line(tmp_path: Path) -> None:
    start_log(tmp_path)

    logging.getLogger("kiosk").warning("first\nsecond %s", "x" * 5000)

    lines = (tmp_path / NAME).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    assert "first ⏎ second" in lines[0]
    assert len(lines[0]) == LONGEST_LINE


def test_what_qt_says_goes_there(tmp_path: Path) -> None:
    start_log(tmp_path)

    qWarning("something of Qt")

    assert "WARNING qt: default: something of Qt" in (tmp_path / NAME).read_text(encoding="utf-8")


LOAD_KEYBOARD = """
import ctypes
from pathlib import Path
import PySide6
from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
from kiosk.log import leave_unsaid
said = []
leave_unsaid()
qInstallMessageHandler(lambda kind, context, message: said.append(message))
application = QCoreApplication([])
(library,) = Path(PySide6.__file__).parent.rglob("libqtvkbcomponentsplugin.so")
ctypes.CDLL(str(library))
print(len(said))
"""


def test_what_is_found_while_a_library_of_the_keyboard_is_loaded_is_not_said() -> None:
    """Whoever says something then holds the loader of libraries and waits for Python: the kiosk hung."""
    command = [sys.executable, "-c", LOAD_KEYBOARD]
    heard = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout

    assert int(heard) == 0


def test_the_files_together_stay_bounded(tmp_path: Path) -> None:
    start_log(tmp_path)
    log = logging.getLogger("kiosk")

    for _ in range(4 * LARGEST_FILE // 1900):
        log.warning("%s", "x" * 1900)

    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert len(sizes) == 1 + OLDER_FILES
    assert max(sizes) <= LARGEST_FILE


def test_a_full_disk_loses_lines_and_nothing_else(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / NAME).symlink_to("/dev/full")
    start_log(tmp_path)

    logging.getLogger("kiosk").warning("lost")

    assert capfd.readouterr() == ("", "")


def test_a_folder_that_cannot_be_made_leads_to_standard_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    start_log(tmp_path / "file" / "logs")

    logging.getLogger("kiosk").warning("still said")

    assert "still said" in capfd.readouterr().err
