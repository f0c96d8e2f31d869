"""What must be true before Qt is loaded. Standard library only; each check answers with one line or None."""

import os
import re
import sys
from collections.abc import Mapping

ALLOW_ROOT = "KIOSK_ALLOW_ROOT"
"""The documented switch: set to 1 by containers and CI, where there is only root and no sandbox to be had."""

SCREENLESS_PLATFORMS = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb")

PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libOpenGL": "libopengl0",
    "libnss3": "libnss3",
    "libnspr4": "libnspr4",
    "libsmime3": "libnss3",
    "libasound": "libasound2",
    "libpulse": "libpulse0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libxkbcommon": "libxkbcommon0",
    "libxkbfile": "libxkbfile1",
    "libxcb-cursor": "libxcb-cursor0",
    "libXcomposite": "libxcomposite1",
    "libXdamage": "libxdamage1",
    "libXrandr": "libxrandr2",
    "libXtst": "libxtst6",
    "libfontconfig": "libfontconfig1",
    "libdbus-1": "libdbus-1-3",
    "libglib-2": "libglib2.0-0",
}
"""Beginning of a library's file name → Debian package. Longer beginnings stand first."""


def is_root() -> bool:
    """Whether the process may do everything."""
    return sys.platform != "win32" and os.geteuid() == 0


def root_refusal(environment: Mapping[str, str] = os.environ) -> str | None:
    """Why the kiosk does not start as root, unless the switch is set."""
    if is_root() and environment.get(ALLOW_ROOT) != "1":
        return (
            "The kiosk does not run as root: a fault in the map page would reach the whole machine. "
            f"Start it as an ordinary user, or set {ALLOW_ROOT}=1 in a container or CI."
        )
    return None


def missing_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Why no window can open."""
    if not platform.startswith("linux"):
        return None
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in SCREENLESS_PLATFORMS or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return None
    return (
        "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the kiosk in a graphical session, "
        "or write pictures of every scene: python main.py snapshot --out DIR"
    )


def missing_library(error: ImportError) -> str:
    """What to install, from the loader's words ("libEGL.so.1: cannot open shared object file …")."""
    found = re.search(r"(lib[\w.+-]+?)\.so", str(error))
    if found is None:
        return f"PySide6 cannot be loaded ({error}). Set up again: make run"
    library = found[1]
    package = next((package for start, package in PACKAGES.items() if library.startswith(start)), None)
    install = f"sudo apt-get install {package}" if package else "python main.py doctor"
    return f"The system library {library} is missing. Install it: {install}"
