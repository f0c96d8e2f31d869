"""Where the kiosk finds and keeps its files. Standard library only."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

APPLICATION = "campus-grand-parc"
PROJECT = Path(__file__).resolve().parent.parent
LANGUAGE_FILES = PROJECT / "resources" / "i18n"
"""What each language needs, compiled texts of the screens among it."""
FIRST_LANGUAGE = "fr"
"""Of what is said before the edition, and with it its languages, is known."""


def content_folder() -> Path:
    """The shipped content: ``data/`` of the project."""
    return PROJECT / "data"


def data_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where what can be built again is kept."""
    return _folder(environment, platform, "XDG_DATA_HOME", ".local/share")


def editions_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where editions are kept."""
    return data_folder(environment, platform) / "editions"


def state_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where the kiosk keeps what it must remember between two starts."""
    return _folder(environment, platform, "XDG_STATE_HOME", ".local/state")


def log_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where the log is written."""
    return state_folder(environment, platform) / "logs"


def _folder(environment: Mapping[str, str], platform: str, variable: str, below_home: str) -> Path:
    """A folder of ours by the rules of the platform (XDG base directories; on Windows the local application data)."""
    if platform == "win32" and environment.get("LOCALAPPDATA"):
        return Path(environment["LOCALAPPDATA"]) / APPLICATION
    chosen = environment.get(variable, "")
    # The XDG rules: a relative path there is to be ignored.
    return (Path(chosen) if Path(chosen).is_absolute() else Path.home() / below_home) / APPLICATION
