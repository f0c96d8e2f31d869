"""The home scene: what visitors look for, what answers it, and who helps."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList, QVariantMap
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, source_texts

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Intent = Mapping[str, Any]


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class HomeModel(QObject):
    """The tiles, the open intent (its id is the page of the panel ``intent``), and who helps.

    A panel that closes keeps its last intent, so that it can leave with its text on.
    """

    changed = Signal()
    intentChanged = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._intent: Item = {}
        session.panelChanged.connect(self._follow)
        session.pageChanged.connect(self._follow)
        self._follow()

    def refresh(self) -> None:
        """Say everything again: another language, other content. An intent that has gone closes."""
        self._follow()
        self.changed.emit()

    @Slot(str)
    def answer(self, identifier: str) -> None:
        """Show what answers an intent: the one sheet, the panel that it names, or a panel of its own."""
        intent = self._catalogue()["home"].get(identifier)
        if intent is None:
            return
        answers = intent["answers"]
        if intent["panel"]:
            self._session.follow_panel(intent["panel"])
        elif len(answers) == 1 and not (intent["text"] or intent["ask"]):
            self._session.follow(answers[0]["kind"], answers[0]["id"])
        else:
            self._session.follow_panel("intent", identifier)

    @Slot()
    def _follow(self) -> None:
        if self._session.panel != "intent":
            return
        intent = self._catalogue()["home"].get(self._session.page)
        if intent is None:
            self._session.panel = ""
        else:
            self._intent = self._item(intent)
            self.intentChanged.emit()

    def _item(self, intent: Intent) -> Item:
        return {
            "id": intent["id"],
            "icon": intent["icon"],
            "name": intent["name"],
            "text": intent["text"] or "",
            "answers": [
                {
                    "kind": answer["kind"],
                    "id": answer["id"],
                    "icon": self._icon(answer),
                    "name": answer["name"],
                    "note": answer["note"] or "",
                }
                for answer in intent["answers"]
            ],
            "ask": intent["ask"] or "",
            "sources": source_texts(intent["sources"]),
        }

    def _icon(self, answer: Mapping[str, str]) -> str:
        """That of the place's kind or the organisation's world."""
        kind, identifier = answer["kind"], answer["id"]
        if kind == "station":
            return "station"
        thing = self._catalogue()[f"{kind}s"][identifier]
        return str(thing["kind"] if kind == "place" else thing["world"])

    def _get_intents(self) -> list[Item]:
        return [
            {"id": intent["id"], "icon": intent["icon"], "name": intent["name"], "hint": intent["hint"] or ""}
            for intent in self._catalogue()["home"].values()
        ]

    def _get_intent(self) -> Item:
        return self._intent

    def _get_helpers(self) -> list[Item]:
        return [
            {"id": helper["id"], "dial": helper["dial"] or "", "name": helper["name"], "text": helper["text"]}
            for helper in self._catalogue()["help"].values()
        ]

    def _get_help_sources(self) -> list[str]:
        told = (source_texts(helper["sources"]) for helper in self._catalogue()["help"].values())
        return list(dict.fromkeys(text for texts in told for text in texts))

    intents = Property(QVariantList, _get_intents, notify=changed)
    """``{id, icon, name, hint}`` in the order of the content."""
    intent = Property(QVariantMap, _get_intent, notify=intentChanged)
    """``{id, icon, name, text, answers: [{kind, id, icon, name, note}], ask, sources}``; texts may be empty."""
    helpers = Property(QVariantList, _get_helpers, notify=changed)
    """``{id, dial, name, text}``; somebody who is here has no number."""
    helpSources = Property(QVariantList, _get_help_sources, notify=changed)
