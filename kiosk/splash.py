"""What stands on the screen while an edition is built."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.edition_source import Build

SPLASH = Path(__file__).resolve().parent / "ui" / "Splash.qml"


def build_behind_splash(build: Build, *, windowed: bool) -> tuple[int, str]:
    """Run the build to its end behind a calm window; gives its exit status and what went wrong."""
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"windowed": windowed})
    engine.load(QUrl.fromLocalFile(str(SPLASH)))
    loop = QEventLoop()
    ends: list[tuple[int, str]] = []

    def end(status: int, said: str) -> None:
        ends.append((status, said))
        loop.quit()

    build.finished.connect(end)
    build.start()
    if not ends:
        loop.exec()
    build.stop()
    for window in engine.rootObjects():
        window.deleteLater()
    engine.deleteLater()
    return ends[0] if ends else (-1, "The build was interrupted.")
