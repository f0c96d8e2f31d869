"""What all view models of the window share: the catalogue of the moment, and the settings of the kiosk."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item

M = TypeVar("M")

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LATER = (
    "kiosk.focus.guide",
    "kiosk.idle",
    "kiosk.staff.mode",
    "kiosk.staff.pages",
    "kiosk.tours.talk",
    "kiosk.tours.screens",
    *(
        f"kiosk.viewmodels.{name}"
        for name in (
            *("attract", "campus", "comparison", "dates", "go", "home", "phases", "reach"),
            *("route", "search", "service", "take", "timeline"),
        )
    ),
)
"""The modules of the models that are not made before they are asked for: the start is dear."""
SPOKEN = frozenset(
    (
        *("campus", "comparison", "dates", "go", "home", "phases", "reach"),
        *("route", "search", "service", "take", "talk", "timeline"),
    )
)
"""Those of them that say everything again in another language."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class ModelsBase(QObject):
    """Makes models when they are first asked for, and lets all say everything again in another language."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        catalogue_in: Callable[[str], Catalogue],
        resources: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue_in = catalogue_in
        self._current = catalogue_in(session.language)
        self._shadow = (resources / "icons" / "shadow.png").resolve().as_uri()
        self._at_once: tuple[Any, ...] = ()
        self._later: dict[str, Any] = {}
        session.languageChanged.connect(self.refresh)

    def catalogue(self) -> Catalogue:
        """The catalogue in the visitor's language."""
        return self._current

    @Slot()
    def prepare(self) -> None:
        """Make the types of all view models known, before QML reads files that name them in a thread of its own."""
        for module in LATER:
            import_module(module)

    @Slot()
    def refresh(self) -> None:
        """Read the catalogue again: after a change of language (the translator already changed), or of the edition."""
        self._current = self._catalogue_in(self._session.language)
        made = (model for name, model in self._later.items() if name in SPOKEN)
        for model in (*self._at_once, *made):
            model.refresh()
        self.changed.emit()

    def renew(self) -> None:
        """Read everything again: another edition is shown."""
        self.refresh()
        if "attract" in self._later:
            self._later["attract"].refresh()

    def _made(self, name: str, make: Callable[[], M]) -> M:
        """What ``make`` gives, made the first time it is asked for."""
        if name not in self._later:
            self._later[name] = make()
        made: M = self._later[name]
        return made

    def _of_catalogue(self, name: str, kind: str) -> QObject:
        """A model that needs the session and the catalogue, from the module of its name."""

        def make() -> QObject:
            model: QObject = getattr(import_module(f"kiosk.viewmodels.{name}"), kind)(
                self._session, self.catalogue, self
            )
            return model

        return self._made(name, make)

    def _get_title(self) -> str:
        return str(self._current["title"])

    def _get_commune(self) -> str:
        return str(self._current["commune"])

    def _get_languages(self) -> list[Item]:
        return [
            {"value": language["code"], "text": language["name"]} for language in self._current["settings"]["languages"]
        ]

    def _get_diagonal(self) -> float:
        screen = self._current["settings"]["screen"]
        return float(screen["diagonal_in"]) if screen else 0.0

    def _get_bottom_edge(self) -> float:
        edge = (self._current["settings"]["screen"] or {}).get("bottom_edge_mm")
        return -1.0 if edge is None else float(edge)

    def _get_speech_key(self) -> str:
        return str(self._current["settings"]["speech"]["key"] or "")

    def _get_shadow(self) -> str:
        return self._shadow

    title = Property(str, _get_title, notify=changed)
    commune = Property(str, _get_commune, notify=changed)
    languages = Property(QVariantList, _get_languages, notify=changed)
    diagonalIn = Property(float, _get_diagonal, notify=changed)
    """Diagonal of the screen in inches as ``kiosk.yaml`` gives it; 0 where it does not."""
    bottomEdgeMm = Property(float, _get_bottom_edge, notify=changed)
    """Of the screen's lower edge above the floor; -1 where ``kiosk.yaml`` does not give it."""
    speechKey = Property(str, _get_speech_key, notify=changed)
    """The key that begins and ends the guide by voice; empty where ``kiosk.yaml`` takes it away."""
    shadow = Property(str, _get_shadow, constant=True)
