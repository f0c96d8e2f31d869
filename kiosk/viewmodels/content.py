"""What a sheet shows, whatever it speaks of: one frozen object of plain texts, lists and mappings for QML."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Item = dict[str, Any]
Catalogue = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SheetContent:
    """A sheet, ready to be drawn from top to bottom.

    ``tags`` and ``states`` are chips ``{icon, text, tone}`` (tone: kind, good, caution, plain); ``lines`` the lines of
    a station ``{id, number, colour, ink, open, name, text, notes, then}`` (``then``: a chip about another day that the
    map shows); ``figures`` ``{value, label, note}``; ``groups``
    ``{title, links: [{kind, id, text, note}]}`` (a link without ``id`` cannot be tapped); ``facts`` ``{label, value}``;
    ``notes``, ``remarks`` (what matters less, at the end) and ``sources`` texts.
    """

    title: str = ""
    subtitle: str = ""
    tags: list[Item] = field(default_factory=list)
    states: list[Item] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    lead: str = ""
    summary: str = ""
    lines: list[Item] = field(default_factory=list)
    figures: list[Item] = field(default_factory=list)
    groups: list[Item] = field(default_factory=list)
    facts: list[Item] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    as_of: str = ""


def chip(icon: str, text: str, tone: str) -> Item:
    """A chip: always an icon and a word."""
    return {"icon": icon, "text": text, "tone": tone}


def fact(label: str, value: object) -> list[Item]:
    """A labelled fact as a list of one; empty where the value is not known."""
    return [{"label": label, "value": str(value)}] if value else []


def links(kind: str, title: str, targets: Iterable[Mapping[str, str]]) -> list[Item]:
    """A group of links to other sheets as a list of one; empty without targets."""
    found = [{"kind": kind, "id": target["id"], "text": target["name"], "note": ""} for target in targets]
    return [{"title": title, "links": found}] if found else []


def source_texts(sources: Iterable[Mapping[str, Any]]) -> list[str]:
    """One line a source: publisher, title, date."""
    return [
        " · ".join(filter(None, (source["publisher"], source["title"], unbroken(source["date"])))) for source in sources
    ]


def bare_address(website: str) -> str:
    """A web address as one would say it: without its protocol."""
    return website.removeprefix("https://").removeprefix("http://").rstrip("/")


def unbroken(written: str) -> str:
    """A written date that stays on one line."""
    return written.replace(" ", "\N{NO-BREAK SPACE}")


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def line_look(line: Mapping[str, Any]) -> Item:
    """What the disc of a line is drawn with."""
    return {key: line[key] for key in ("number", "colour", "ink")}


def figure_note(figure: Mapping[str, Any]) -> str:
    """The year of a figure and what must be said of it, as it stands under it."""
    return " · ".join(filter(None, (figure["year"], figure["note"])))
