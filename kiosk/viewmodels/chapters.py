"""A chapter of the story, ready to be drawn from top to bottom."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.charts import chart_item, tile
from kiosk.viewmodels.content import Catalogue, Item, bare_address, source_texts, unbroken
from kiosk.viewmodels.dated import Moment, announced_for, milestone_state
from kiosk.viewmodels.pictures import code_picture
from kiosk.viewmodels.space import space_item

Chapter = Mapping[str, Any]

SHEETS = ("organisation", "place", "station")
"""What a chapter shows and a sheet tells."""

GIVEN_UP = {
    "postponed": QT_TRANSLATE_NOOP("Story", "Put off"),
    "cancelled": QT_TRANSLATE_NOOP("Story", "Given up"),
}


def visitor_chapters(catalogue: Catalogue, scene: str) -> Iterable[Chapter]:
    """The chapters of a scene that are for everybody, in the order of the content."""
    return (
        chapter
        for chapter in catalogue["chapters"].values()
        if chapter["scene"] == scene and chapter["audience"] == "visitor"
    )


def chapter_item(catalogue: Catalogue, chapter: Chapter, today: date) -> Item:
    """``{part, id, title, text, chart, dates, links, contacts, sources}``: a chart may be None, lists may be empty.

    ``dates`` are milestones ``{id, when, title, done}``; ``links`` ``{kind, id, text, note}`` lead to sheets;
    ``contacts`` are ``{id, name, address, code, modules}`` with the picture of a code to scan, as wide as
    ``modules`` and its margin; ``sources`` is a text.
    """
    return {
        "part": "chapter",
        "id": chapter["id"],
        "title": chapter["title"],
        "text": chapter["text"],
        "chart": _chart(catalogue, chapter, today),
        "dates": _dates(catalogue, chapter, today),
        "links": [
            {"kind": found["kind"], "id": found["id"], "text": found["name"], "note": ""}
            for found in _shown(chapter, *SHEETS)
        ],
        "contacts": [_contact(catalogue, contact) for contact in chapter["contacts"]],
        "sources": _sources(chapter),
    }


def _sources(chapter: Chapter) -> str:
    """All sources in one paragraph: a chapter has many, and they are the least of it."""
    texts = source_texts(chapter["sources"])
    if not texts:
        return ""
    between = QCoreApplication.translate("Story", "; ", "between two sources")
    return QCoreApplication.translate("Story", "Sources: {texts}").format(texts=between.join(texts))


def _shown(chapter: Chapter, *kinds: str) -> list[Mapping[str, str]]:
    return [found for found in chapter["shows"] if found["kind"] in kinds]


def _chart(catalogue: Catalogue, chapter: Chapter, today: date) -> Item | None:
    """The chapter's chart. A figure that is only shown stands beside its tiles, or makes some."""
    chart = chapter["chart"]
    if chart and chart["kind"] == "space":
        return space_item(catalogue, today)
    drawn = chart_item(catalogue, chart or {"kind": "number", "items": []})
    drawn["tiles"] += [tile(catalogue, catalogue["figures"][found["id"]]) for found in _shown(chapter, "figure")]
    return drawn if chart or drawn["tiles"] else None


def _dates(catalogue: Catalogue, chapter: Chapter, today: date) -> list[Item]:
    milestones = (catalogue["milestones"][found["id"]] for found in _shown(chapter, "milestone"))
    return [_dated(milestone, today) for milestone in milestones if milestone["audience"] == "visitor"]


def _dated(milestone: Mapping[str, Any], today: date) -> Item:
    dated, state = milestone["date"], milestone_state(milestone, today)
    if state in GIVEN_UP:
        when = QCoreApplication.translate("Story", GIVEN_UP[state])
    elif state == Moment.ANNOUNCED:
        when = QCoreApplication.translate("Story", "Announced {when}").format(when=announced_for(dated))
    elif state == Moment.OVERDUE:
        when = QCoreApplication.translate("Story", "Announced {when}, to be confirmed").format(
            when=announced_for(dated)
        )
    else:
        when = unbroken(dated["text"])
    return {"id": milestone["id"], "when": when, "title": milestone["title"], "done": state == Moment.DONE}


def _contact(catalogue: Catalogue, contact: Mapping[str, str]) -> Item:
    modules = catalogue["organisations"][contact["id"]]["qr"]
    return {
        "id": contact["id"],
        "name": contact["name"],
        "address": bare_address(contact["website"]),
        "code": code_picture(modules) if modules else "",
        "modules": len(modules) if modules else 0,
    }
