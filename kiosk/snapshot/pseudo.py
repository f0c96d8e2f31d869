"""The edition in two languages that nobody speaks: one 40 % longer than the original, one written right to left."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.paths import PROJECT
from maps.store import Edition, open_edition

TOOL = Path(sys.executable).parent / "pyside6-lrelease"


class PseudoError(Exception):
    """They could not be made. The message is what was said."""


PSEUDO_LANGUAGES = ("eo", "ps")
"""The longer one, and the one from the right: `maps.pseudo` makes them."""


@dataclass(frozen=True, slots=True)
class PseudoEdition:
    """The edition, and the folder of the compiled texts of its two languages."""

    edition: Edition
    language_files: Path


def pseudo_edition(content: Path, folder: Path) -> PseudoEdition:
    """Make it of ``content`` below the empty ``folder``. Raises ``PseudoError``."""
    built = _said_by([sys.executable, "-m", "maps.pseudo", str(content), str(folder)])
    edition = open_edition(Path(built.splitlines()[-1]))
    files = folder / "i18n"
    for language in PSEUDO_LANGUAGES:
        screens = files / f"kiosk_{language}.ts"
        _said_by([sys.executable, str(TOOL), "-silent", str(screens), "-qm", str(screens.with_suffix(".qm"))])
    return PseudoEdition(edition, files)


def _said_by(command: list[str]) -> str:
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PseudoError(done.stderr.strip() or f"{command[1]} ended with status {done.returncode}")
    return done.stdout
