"""What Qt finds on this machine, as one JSON object on standard output.

Run as a child process (``python -m kiosk.doctor_probe``): where a library or display is broken, Qt ends the process.
"""

import ctypes
import importlib
import importlib.util
import json
import os
from pathlib import Path
from typing import Any

MODULES = (
    "QtCore",
    "QtGui",
    "QtMultimedia",
    "QtQml",
    "QtQuick",
    "QtQuickControls2",
    "QtSvg",
    "QtTextToSpeech",
    "QtWebEngineCore",
    "QtWebEngineQuick",
)
GL_RENDERER = 0x1F01


def missing_libraries() -> dict[str, str]:
    """Qt module or platform plugin to why it cannot be loaded (the loader's words, with the library's name)."""
    missing = {}
    for name in MODULES:
        try:
            importlib.import_module(f"PySide6.{name}")
        except ImportError as error:
            missing[name] = str(error)
    package = importlib.util.find_spec("PySide6")
    if package is not None and package.origin is not None:
        for name in ("xcb", "wayland"):
            plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / f"libq{name}.so"
            try:
                ctypes.CDLL(os.fspath(plugin))
            except OSError as error:
                missing[name] = str(error)
    return missing


def renderer() -> str:
    """Who draws: the name OpenGL gives, or "" where there is no OpenGL."""
    from PySide6.QtGui import QOffscreenSurface, QOpenGLContext  # noqa: PLC0415 - only where the modules load

    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    name = context.functions().glGetString(GL_RENDERER)
    context.doneCurrent()
    return str(name)


def sound_outputs() -> list[str]:
    """Where sound may come out, by the names the system gives; nothing where its library is missing."""
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - see above
    except ImportError:
        return []
    return [output.description() for output in QMediaDevices.audioOutputs()]


def look() -> dict[str, Any]:
    """Font families, screens (pixels; mm by EDID, 0 where unknown) and who draws."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication  # noqa: PLC0415 - only where the modules load

    application = QGuiApplication([])
    screens = [
        {
            "name": screen.name(),
            "pixels": [screen.size().width(), screen.size().height()],
            "mm": [screen.physicalSize().width(), screen.physicalSize().height()],
        }
        for screen in application.screens()
    ]
    return {
        "platform": application.platformName(),
        "fonts": QFontDatabase.families(),
        "screens": screens,
        "renderer": renderer(),
        "outputs": sound_outputs(),
    }


def main() -> None:
    """Print what was found."""
    missing = missing_libraries()
    found = {} if {"QtCore", "QtGui"} & missing.keys() else look()
    print(json.dumps({"missing": missing, **found}))


if __name__ == "__main__":
    main()
