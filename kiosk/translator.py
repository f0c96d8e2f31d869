"""The language of the screens, changed at once."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.paths import LANGUAGE_FILES
from kiosk.session import Session

log = logging.getLogger("kiosk.translator")


class Translator(QObject):
    """Follows the session's language and renews the QML of ``engine``.

    To be made before whatever reads translated texts when the language changes.
    """

    def __init__(
        self, session: Session, engine: QQmlEngine, folder: Path = LANGUAGE_FILES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = folder
        self._engine = engine
        self._installed: QTranslator | None = None
        session.languageChanged.connect(self._translate)
        self._translate()

    def _translate(self) -> None:
        translator = QTranslator(self)
        file = self._folder / f"kiosk_{self._session.language}.qm"
        if not translator.load(str(file)):
            log.warning("There is no translation %s", file.name)
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed.deleteLater()
        QCoreApplication.installTranslator(translator)
        self._installed = translator
        QLocale.setDefault(QLocale(self._session.language))
        self._engine.retranslate()
