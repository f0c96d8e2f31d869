"""The legend: everything the map draws, with a drawn sample and a word."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.qt import QT_TRANSLATE_NOOP, Property, QmlUncreatable, QVariantList
from kiosk.viewmodels.content import Catalogue, Item

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SECTIONS = (
    (
        QT_TRANSLATE_NOOP("Legend", "You and your choice"),
        (
            ("here", QT_TRANSLATE_NOOP("Legend", "You are here")),
            ("selection", QT_TRANSLATE_NOOP("Legend", "What you selected")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Legend", "The campus"),
        (
            ("member", QT_TRANSLATE_NOOP("Legend", "Building of a member or partner")),
            ("delivered", QT_TRANSLATE_NOOP("Legend", "Delivered lot")),
            ("coming", QT_TRANSLATE_NOOP("Legend", "Lot to come or under construction")),
            ("surveyed", QT_TRANSLATE_NOOP("Legend", "Solid outline: surveyed position")),
            ("indicative", QT_TRANSLATE_NOOP("Legend", "Dashed outline: indicative position")),
            ("zone", QT_TRANSLATE_NOOP("Legend", "Edge of the development zone (indicative)")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Legend", "Metro lines"),
        (
            ("open", QT_TRANSLATE_NOOP("Legend", "In service")),
            ("expected", QT_TRANSLATE_NOOP("Legend", "Announced, expected at the date shown")),
            ("later", QT_TRANSLATE_NOOP("Legend", "Announced for later")),
            ("station", QT_TRANSLATE_NOOP("Legend", "Station")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Legend", "Around"),
        (
            ("building", QT_TRANSLATE_NOOP("Legend", "Other building")),
            ("green", QT_TRANSLATE_NOOP("Legend", "Park, garden")),
            ("water", QT_TRANSLATE_NOOP("Legend", "Water")),
            ("street", QT_TRANSLATE_NOOP("Legend", "Street, main street")),
            ("motorway", QT_TRANSLATE_NOOP("Legend", "Motorway")),
        ),
    ),
)


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class LegendModel(QObject):
    """Sections of drawn samples, and the lines with their discs."""

    changed = Signal()

    def __init__(self, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def refresh(self) -> None:
        """Say everything again, in the language of the moment."""
        self.changed.emit()

    def _get_sections(self) -> list[Item]:
        return [
            {
                "title": QCoreApplication.translate("Legend", title),
                "samples": [
                    {"sample": sample, "text": QCoreApplication.translate("Legend", text)} for sample, text in samples
                ],
            }
            for title, samples in SECTIONS
        ]

    def _get_lines(self) -> list[Item]:
        return [
            {"number": line["number"], "colour": line["colour"], "ink": line["ink"], "name": line["name"]}
            for line in self._catalogue()["lines"].values()
        ]

    sections = Property(QVariantList, _get_sections, notify=changed)
    lines = Property(QVariantList, _get_lines, notify=changed)
