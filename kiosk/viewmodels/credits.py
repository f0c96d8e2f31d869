"""Credits: who made the data, under which licence, with every licence readable on the kiosk."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, source_texts, unbroken
from kiosk.viewmodels.prose import paragraphs, plain

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Modules = list[dict[str, str]]

SOURCED = ("places", "organisations", "stations", "milestones", "figures", "chapters", "home", "help")
"""What names its sources."""


def read_modules(file: Path) -> Modules:
    """The shipped software modules ``[{name, version, licence, text}]``; none where the list was not generated."""
    try:
        modules: Modules = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return modules


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class CreditsModel(QObject):
    """The first page of the credits, and the page that the session has opened.

    Pages are ``licence:<id>``, ``module:<name>``, ``sources`` and ``software``.
    """

    changed = Signal()

    def __init__(
        self, session: Session, catalogue: Callable[[], Catalogue], modules_file: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._modules_file = modules_file
        session.pageChanged.connect(self.changed)
        session.panelChanged.connect(self.changed)

    def refresh(self) -> None:
        """Say everything again, in the language of the moment; a licence that the content has no more closes."""
        kind, _, identifier = self._session.page.partition(":")
        if kind == "licence" and not self._licence(identifier):
            self._session.page = ""
        self.changed.emit()

    def _get_line(self) -> str:
        """The one line that always stands on the map: whom the map is drawn from first, and that there is more."""
        first = [credit["text"] for credit in self._catalogue()["credits"][:1]]
        return " · ".join([*first, QCoreApplication.translate("Credits", "Credits")])

    def _get_credits(self) -> list[str]:
        return [credit["text"] for credit in self._catalogue()["credits"]]

    def _get_licences(self) -> list[Item]:
        return [
            {"page": f"licence:{licence['id']}", "title": licence["name"], "text": licence["summary"]}
            for licence in self._catalogue()["licences"].values()
        ]

    def _get_as_of(self) -> str:
        return as_of_content(self._catalogue())

    def _get_page_title(self) -> str:
        kind, _, identifier = self._session.page.partition(":")
        match kind:
            case "licence":
                return str(self._licence(identifier).get("name", ""))
            case "module":
                return identifier
            case "sources":
                return QCoreApplication.translate("Credits", "Sources")
            case "software":
                return QCoreApplication.translate("Credits", "Software")
        return ""

    def _get_paragraphs(self) -> list[Item]:
        kind, _, identifier = self._session.page.partition(":")
        match kind:
            case "licence":
                licence = self._licence(identifier)
                return paragraphs(licence.get("text") or licence.get("summary") or "")
            case "module":
                return [
                    text for module in self._modules() if module["name"] == identifier for text in _module_text(module)
                ]
            case "sources":
                return plain(source_texts(_all_sources(self._catalogue())))
        return []

    def _get_rows(self) -> list[Item]:
        """The modules, on the page of the software."""
        if self._session.page != "software":
            return []
        return [
            {
                "page": f"module:{module['name']}",
                "title": " ".join(filter(None, (module["name"], module.get("version")))),
                "text": module["licence"],
            }
            for module in self._modules()
        ]

    def _get_has_software(self) -> bool:
        return self._modules_file.exists()

    def _modules(self) -> Modules:
        return read_modules(self._modules_file)

    def _licence(self, identifier: str) -> Mapping[str, Any]:
        licence: Mapping[str, Any] = self._catalogue()["licences"].get(identifier, {})
        return licence

    line = Property(str, _get_line, notify=changed)
    credits = Property(QVariantList, _get_credits, notify=changed)
    licences = Property(QVariantList, _get_licences, notify=changed)
    asOf = Property(str, _get_as_of, notify=changed)
    pageTitle = Property(str, _get_page_title, notify=changed)
    paragraphs = Property(QVariantList, _get_paragraphs, notify=changed)
    rows = Property(QVariantList, _get_rows, notify=changed)
    hasSoftware = Property(bool, _get_has_software, constant=True)


def as_of_content(catalogue: Catalogue) -> str:
    """How old the content is, as a sentence."""
    date = unbroken(catalogue["content_date"])
    return QCoreApplication.translate("Credits", "State of the content: {date}").format(date=date)


def _module_text(module: Mapping[str, str]) -> list[Item]:
    return [{"text": module["licence"], "heading": True}, *paragraphs(module.get("text") or "")]


def _all_sources(catalogue: Catalogue) -> Iterable[Mapping[str, Any]]:
    """Every source that something shown names, once, by publisher."""
    records = (record for kind in SOURCED for record in catalogue[kind].values())
    found = {source["id"]: source for record in records for source in record["sources"]}
    return sorted(found.values(), key=lambda source: (source["publisher"].casefold(), source["title"].casefold()))
