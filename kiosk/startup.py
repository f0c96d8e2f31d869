"""What must be true before Qt is loaded. Standard library only; each check answers with one line or None."""

import gc
import os
import re
import sys
from collections.abc import Mapping, MutableMapping, Sequence

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


def forbid_core_dumps() -> None:
    """Let no process of the kiosk leave its memory on the disk: what a visitor typed may stand in it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


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


def draw_off_screen(environment: MutableMapping[str, str] = os.environ) -> None:
    """Open no window on a screen, unless ``QT_QPA_PLATFORM`` says otherwise."""
    if environment.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        # There is no OpenGL off screen: else Qt loads Mesa and its compiler (60 MiB, 0.1 s) only to find that out.
        environment.setdefault("QT_QUICK_BACKEND", "software")


def no_window_system(said: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """What to do where Qt found no window system to open a window in, from its messages, the fatal one last."""
    words = "\n".join(said)
    if "Could not find the Qt platform plugin" in words:
        platform = environment.get("QT_QPA_PLATFORM", "")
        return f"QT_QPA_PLATFORM={platform} names no window system that Qt has. Unset it, then start again."
    if "could not connect to display" in words or "Failed to create wl_display" in words:
        display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or "(none named)"
        return (
            f"The display {display} does not answer. Start the kiosk in the graphical session of its own user, "
            "or write pictures of every scene: python main.py snapshot --out DIR"
        )
    if "xcb-cursor0" in words:
        return "The system library libxcb-cursor is missing. Install it: sudo apt-get install libxcb-cursor0"
    last = " ".join(said[-1].split())[:200] if said else "no reason was given"
    return f"No window can be opened here ({last}). See what this machine lacks: python main.py doctor"


def missing_library(error: ImportError) -> str:
    """What to install, from the loader's words ("libEGL.so.1: cannot open shared object file …")."""
    found = re.search(r"(lib[\w.+-]+?)\.so", str(error))
    if found is None:
        return f"PySide6 cannot be loaded ({error}). Set up again: make run"
    library = found[1]
    package = next((package for start, package in PACKAGES.items() if library.startswith(start)), None)
    install = f"sudo apt-get install {package}" if package else "python main.py doctor"
    return f"The system library {library} is missing. Install it: {install}"


def put_off_collecting() -> None:
    """Let Python's garbage collector wait: going through what was just imported costs a tenth of the start.

    Once the map is drawn ``kiosk.garbage`` collects.
    """
    gc.disable()
