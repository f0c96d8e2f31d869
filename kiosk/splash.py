"""What stands on the screen while an edition is built."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator, QUrl, SignalInstance
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.edition_source import Build, run_to_end
from kiosk.paths import LANGUAGE_FILES

SPLASH = Path(__file__).resolve().parent / "ui" / "Splash.qml"


def build_behind_splash(build: Build, *, interrupted: SignalInstance, language: str, windowed: bool) -> tuple[int, str]:
    """Run the build to its end behind a calm window; gives its exit status and what went wrong.

    Raises ``BuildInterrupted`` if ``interrupted`` comes first.
    """
    translator = QTranslator()
    translator.load(f"kiosk_{language}.qm", str(LANGUAGE_FILES))
    QCoreApplication.installTranslator(translator)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"windowed": windowed})
    engine.load(QUrl.fromLocalFile(str(SPLASH)))
    try:
        return run_to_end(build, interrupted)
    finally:
        for window in engine.rootObjects():
            window.deleteLater()
        engine.deleteLater()
        QCoreApplication.removeTranslator(translator)
