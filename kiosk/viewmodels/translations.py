"""How far the translations are, as rows of words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.dated import as_of

STATES = {
    "draft": ("question", QT_TRANSLATE_NOOP("Translations", "Not yet read over by a native reader")),
    "reviewed": ("done", QT_TRANSLATE_NOOP("Translations", "Read over")),
}
ROLES = {
    "project": QT_TRANSLATE_NOOP("Translations", "translated by the project"),
    "association": QT_TRANSLATE_NOOP("Translations", "in the association's care"),
    "translator": QT_TRANSLATE_NOOP("Translations", "by a translator"),
    "native_reader": QT_TRANSLATE_NOOP("Translations", "by a native reader"),
}


def translation_rows(catalogue: Catalogue) -> list[Item]:
    """``{icon, label, value}`` a language: its own name, then state, who answers for it and since when."""
    return [_row(translation) for translation in catalogue["translations"] if not translation["files"]]


def _row(translation: Mapping[str, Any]) -> Item:
    icon, state = STATES[translation["state"]]
    told = (
        QCoreApplication.translate("Translations", state),
        QCoreApplication.translate("Translations", ROLES[translation["role"]]),
        as_of(translation["as_of"]),
    )
    return {"icon": icon, "label": translation["name"], "value": " · ".join(filter(None, told))}
