"""Translations as the kiosk ships them, compiled from the ``.ts`` files."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``kiosk_<language>.qm``, made from the sources and not from what an earlier build left."""
    folder = tmp_path_factory.mktemp("i18n")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for file in (ROOT / "resources" / "i18n").glob("*.ts"):
        subprocess.run([sys.executable, tool, "-silent", file, "-qm", folder / f"{file.stem}.qm"], check=True)
    return folder


def _speaking(compiled: Path, language: str) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(compiled / f"kiosk_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def french(qapp: QCoreApplication, compiled: Path) -> Iterator[None]:
    """Texts are French."""
    yield from _speaking(compiled, "fr")


@pytest.fixture
def english(qapp: QCoreApplication, compiled: Path) -> Iterator[None]:
    """Texts are English."""
    yield from _speaking(compiled, "en")


@pytest.fixture
def spanish(qapp: QCoreApplication, compiled: Path) -> Iterator[None]:
    """Texts are Spanish."""
    yield from _speaking(compiled, "es")
