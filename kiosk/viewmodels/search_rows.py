"""The rows of the search: what was found, or all of a category, or the stations of a line, each with its kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk import wording
from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import Catalogue, Item, line_look, sentence, unbroken
from kiosk.viewmodels.dated import Moment, moment, opening_phrase
from kiosk.viewmodels.directory_orders import joined, place_note
from maps.model.folding import folded

Record = Mapping[str, Any]
Thing = tuple[str, str]
"""Kind and id."""

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


def found_rows(catalogue: Catalogue, found: Iterable[Thing], typed: str, today: date) -> list[Row]:
    """The rows of things by kind and id, with what was typed marked; what the catalogue does not hold is left out."""
    typed_words = folded(typed).split()
    rows = (_row(catalogue, kind, identifier, today) for kind, identifier in found)
    return [replace(row, words=list(_words(row.title, typed_words))) for row in rows if row]


def end_rows(
    catalogue: Catalogue,
    found: Iterable[Thing],
    stop: Callable[[str], Record | None],
    typed: str,
    today: date,
) -> list[Row]:
    """The rows of where a way may begin or end; ``stop`` gives a station that has no sheet ``{name, lines}``."""
    rows: list[Row] = []
    for kind, identifier in found:
        if kind != "stop":
            rows += found_rows(catalogue, [(kind, identifier)], typed, today)
        elif record := stop(identifier):
            row = Row("stop", identifier, "station", record["name"], _stop_note(catalogue, record))
            rows.append(replace(row, words=list(_words(row.title, folded(typed).split()))))
    return rows


def _stop_note(catalogue: Catalogue, stop: Record) -> str:
    language = catalogue["language"]
    names = (line.get(language) or next(iter(line.values())) for line in stop["lines"])
    return joined(wording.place_kind("station"), ", ".join(names))


def category_rows(catalogue: Catalogue, category: str, today: date) -> list[Row]:
    """All of a category: the nearest and what stands first, organisations by name, lines before stations."""
    return found_rows(catalogue, _category(catalogue, category), "", today)


def _category(catalogue: Catalogue, category: str) -> list[Thing]:
    if category == "transport":
        stations = catalogue["stations"].values()
        at_home = [("station", one["id"]) for one in stations if one["place"]]
        lines = [("line", one) for one in catalogue["lines"]]
        return [*at_home, *lines, *(("station", one["id"]) for one in stations if not one["place"])]
    if category in WORLDS_OF:
        members = [one for one in catalogue["organisations"].values() if one["world"] == WORLDS_OF[category]]
        return [("organisation", one["id"]) for one in sorted(members, key=lambda one: folded(one["name"]))]
    kinds = KINDS_OF.get(category, ())
    places = [one for one in catalogue["places"].values() if one["kind"] in kinds]
    places.sort(key=lambda one: (kinds.index(one["kind"]), one["status"] != "existing", not one["in_zone"]))
    return [("place", one["id"]) for one in places]


def line_rows(catalogue: Catalogue, line: str, stations: Iterable[str], today: date) -> list[Row]:
    """The stations of a line in running order, each with when the line opened there or is announced for."""
    rows = []
    for row in found_rows(catalogue, (("station", one) for one in stations), "", today):
        station = catalogue["stations"][row.identifier]
        calls = [call["opening"] for call in station["calls"] if call["line"] == line]
        openings = sorted(calls, key=lambda opening: opening is not None and opening["last_day"])
        note = joined(*(opening_phrase(opening, today) for opening in openings[:1]), station["commune"])
        rows.append(replace(row, note=note))
    return rows


def _row(catalogue: Catalogue, kind: str, identifier: str, today: date) -> Row | None:
    record = catalogue.get("home" if kind == "intent" else f"{kind}s", {}).get(identifier)
    if record is None:
        return None
    if kind == "intent":
        return Row(kind, identifier, record["icon"], record["name"], record["hint"] or "")
    if kind == "place":
        return Row(kind, identifier, record["kind"], record["name"], place_note(record))
    if kind == "organisation":
        note = joined(wording.role(record["role"]), record["commune"])
        return Row(kind, identifier, record["world"], record["name"], note)
    if kind == "station":
        return Row(kind, identifier, "station", record["name"], _station_note(catalogue, record, today))
    return _line(catalogue, record) if kind == "line" else _milestone(record)


def _station_note(catalogue: Catalogue, station: Record, today: date) -> str:
    """Its lines, and where none is open there yet for when the first is announced."""
    lines, calls = catalogue["lines"], station["calls"]
    named = ", ".join(dict.fromkeys(lines[call["line"]]["name"] for call in calls))
    openings = [call["opening"] for call in calls]
    to_come = all(one and moment(one, today) is not Moment.DONE for one in openings)
    first = min(openings, key=lambda one: one["last_day"]) if openings and to_come else None
    phrase = opening_phrase(first, today) if first else None
    return joined(wording.place_kind("station"), named, station["commune"], phrase)


def _line(catalogue: Catalogue, line: Record) -> Row:
    count = sum(any(call["line"] == line["id"] for call in one["calls"]) for one in catalogue["stations"].values())
    stations = QCoreApplication.translate("Search", "{count} stations").format(count=count)
    note = joined(QCoreApplication.translate("Search", "Line"), stations)
    return Row("line", line["id"], "station", line["name"], note, disc=line_look(line))


def _milestone(milestone: Record) -> Row:
    note = joined(QCoreApplication.translate("Search", "Milestone"), sentence(unbroken(milestone["date"]["text"])))
    return Row("milestone", milestone["id"], "timeline", milestone["title"], note)


def _words(title: str, typed: Sequence[str]) -> Iterator[Item]:
    """The words of a name; one is strong if any part of it, as "L’Haÿ-les-Roses" has four, begins with a typed one."""
    for word in title.split(" "):
        parts = folded(word).split()
        yield {"text": word, "strong": any(part.startswith(one) for part in parts for one in typed)}
