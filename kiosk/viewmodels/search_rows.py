"""The rows of the search: what was found, or all of a category, or the stations of a line, each with its kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk import wording
from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import Catalogue, Item, sentence, unbroken
from kiosk.viewmodels.directory_orders import joined, place_note
from maps.model.folding import folded

Record = Mapping[str, Any]

CATEGORIES: Mapping[str, tuple[str, str]] = {
    "care": ("hospital", QT_TRANSLATE_NOOP("Search", "Hospital and care")),
    "transport": ("station", QT_TRANSLATE_NOOP("Search", "Metro, RER and tram")),
    "family": ("lodging", QT_TRANSLATE_NOOP("Search", "Lodging and childcare")),
    "parks": ("park", QT_TRANSLATE_NOOP("Search", "Parks and heritage")),
    "research": ("laboratories", QT_TRANSLATE_NOOP("Search", "Research")),
    "schools": ("school", QT_TRANSLATE_NOOP("Search", "Schools and studies")),
    "companies": ("innovation_business", QT_TRANSLATE_NOOP("Search", "Companies")),
    "institutions": ("institutional", QT_TRANSLATE_NOOP("Search", "Institutions")),
}
"""Icon and words of each, in the order in which visitors ask."""
KINDS_OF: Mapping[str, tuple[str, ...]] = {
    "care": ("hospital",),
    "family": ("lodging", "childcare"),
    "parks": ("park", "heritage"),
    "research": ("research", "laboratories"),
    "schools": ("school", "higher_education"),
}
"""The kinds of places of a category."""
WORLDS_OF = {"companies": "innovation_business", "institutions": "institutional"}
"""The organisations of a category."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it leads to, the icon of its kind, its name, and under it its kind and where it is.

    ``words`` are those of the name, ``{text, strong}``: strong where they are what was typed. A line has its disc.
    """

    kind: str
    identifier: str
    symbol: str
    title: str
    note: str
    words: list[Item] = field(default_factory=list)
    disc: Item = field(default_factory=dict)


def categories() -> list[Item]:
    """The categories ``{value, symbol, text}``."""
    return [
        {"value": value, "symbol": symbol, "text": QCoreApplication.translate("Search", text)}
        for value, (symbol, text) in CATEGORIES.items()
    ]


def found_rows(catalogue: Catalogue, found: Iterable[tuple[str, str]], typed: str) -> list[Row]:
    """The rows of things by kind and id, with what was typed marked; what the catalogue does not hold is left out."""
    typed_words = folded(typed).split()
    rows = (_row(catalogue, kind, identifier) for kind, identifier in found)
    return [_marked(row, typed_words) for row in rows if row]


def category_rows(catalogue: Catalogue, category: str) -> list[Row]:
    """All of a category: places in the order of their file, organisations by name, lines before stations."""
    if category == "transport":
        at_home = [one["id"] for one in catalogue["stations"].values() if one["place"]]
        things = [("station", one) for one in at_home]
        things += [("line", one) for one in catalogue["lines"]]
        things += [("station", one) for one in catalogue["stations"] if one not in at_home]
        return found_rows(catalogue, things, "")
    if category in WORLDS_OF:
        members = [one for one in catalogue["organisations"].values() if one["world"] == WORLDS_OF[category]]
        members.sort(key=lambda one: folded(one["name"]))
        return found_rows(catalogue, (("organisation", one["id"]) for one in members), "")
    kinds = KINDS_OF.get(category, ())
    places = sorted(
        (one for one in catalogue["places"].values() if one["kind"] in kinds),
        key=lambda one: (kinds.index(one["kind"]), one["status"] != "existing", not one["in_zone"]),
    )
    return found_rows(catalogue, (("place", one["id"]) for one in places), "")


def station_rows(catalogue: Catalogue, stations: Iterable[str]) -> list[Row]:
    """The stations of a line, in running order."""
    return found_rows(catalogue, (("station", one) for one in stations), "")


def _row(catalogue: Catalogue, kind: str, identifier: str) -> Row | None:
    record = catalogue.get(f"{kind}s", {}).get(identifier)
    make: Callable[[Catalogue, Record], Row] | None = MADE.get(kind)
    return make(catalogue, record) if record and make else None


def _place(_: Catalogue, place: Record) -> Row:
    return Row("place", place["id"], place["kind"], place["name"], place_note(place))


def _organisation(_: Catalogue, one: Record) -> Row:
    note = joined(wording.role(one["role"]), one["commune"])
    return Row("organisation", one["id"], one["world"], one["name"], note)


def _station(catalogue: Catalogue, station: Record) -> Row:
    lines = catalogue["lines"]
    calls = list(dict.fromkeys(call["line"] for call in station["calls"] if call["line"] in lines))
    named = ", ".join(lines[line]["name"] for line in calls)
    note = joined(wording.place_kind("station"), named, station["commune"])
    return Row("station", station["id"], "station", station["name"], note)


def _line(catalogue: Catalogue, line: Record) -> Row:
    count = sum(any(call["line"] == line["id"] for call in one["calls"]) for one in catalogue["stations"].values())
    stations = QCoreApplication.translate("Search", "{count} stations").format(count=count)
    note = joined(QCoreApplication.translate("Search", "Line"), stations)
    disc = {key: line[key] for key in ("number", "colour", "ink")}
    return Row("line", line["id"], "station", line["name"], note, disc=disc)


def _milestone(_: Catalogue, milestone: Record) -> Row:
    note = joined(QCoreApplication.translate("Search", "Milestone"), sentence(unbroken(milestone["date"]["text"])))
    return Row("milestone", milestone["id"], "timeline", milestone["title"], note)


MADE: Mapping[str, Callable[[Catalogue, Record], Row]] = {
    "place": _place,
    "organisation": _organisation,
    "station": _station,
    "line": _line,
    "milestone": _milestone,
}


def _marked(row: Row, typed: Sequence[str]) -> Row:
    return Row(
        row.kind, row.identifier, row.symbol, row.title, row.note, list(_words(row.title, typed)), disc=row.disc
    )


def _words(title: str, typed: Sequence[str]) -> Iterator[Item]:
    """The words of a name; one is strong if any part of it, as "L’Haÿ-les-Roses" has four, begins with a typed one."""
    for word in title.split(" "):
        parts = folded(word).split()
        yield {"text": word, "strong": any(part.startswith(one) for part in parts for one in typed)}
