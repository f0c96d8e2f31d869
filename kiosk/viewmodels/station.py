"""The sheet of a station: a line each with its date, interchanges, depth, architect."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk import wording
from kiosk.viewmodels.content import Catalogue, Item, SheetContent, chip, fact, sentence, source_texts
from kiosk.viewmodels.dated import Moment, as_of, moment, opening_phrase, state_on
from kiosk.viewmodels.dates_stops import written_day
from maps.model.dates import State

Station = Mapping[str, Any]


def station_content(catalogue: Catalogue, station: Station, today: date, shown: date | None = None) -> SheetContent:
    """The sheet of a station. Where the map shows another day than ``today``, each line says how it stands then too."""
    return SheetContent(
        title=station["name"],
        subtitle=station["commune"],
        tags=[chip("station", wording.place_kind("station"), "kind")],
        notes=[station["note"]] if station["note"] else [],
        lines=_lines(catalogue, station, today, shown or today),
        remarks=_remarks(catalogue, station),
        groups=_interchanges(catalogue, station),
        facts=[
            *fact(QCoreApplication.translate("Place", "Architect"), station["architect"]),
            *fact(QCoreApplication.translate("Station", "Former name"), _former_name(station)),
        ],
        sources=source_texts(station["sources"]),
        as_of=sentence(as_of(station["as_of"])),
    )


def _former_name(station: Station) -> str | None:
    """The former name where it sounds otherwise: a dash more or less is none."""
    former = station["former_name"]
    return former if former and _spoken(former) != _spoken(station["name"]) else None


def _spoken(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def _lines(catalogue: Catalogue, station: Station, today: date, shown: date) -> list[Item]:
    """One row for each line and date; what is in service comes first."""
    rows = [_line(catalogue, call, today, shown) for call in station["calls"]]
    distinct: dict[tuple[str, str], Item] = {}
    for row in rows:
        distinct.setdefault((row["id"], row["text"]), row)
    return sorted(distinct.values(), key=lambda row: not row["open"])


def _line(catalogue: Catalogue, call: Mapping[str, Any], today: date, shown: date) -> Item:
    line, opening = catalogue["lines"][call["line"]], call["opening"]
    told = Moment.DONE if opening is None else moment(opening, today)
    forecast = told in (Moment.ANNOUNCED, Moment.OVERDUE)
    return {
        "id": line["id"],
        "number": line["number"],
        "colour": line["colour"],
        "ink": line["ink"],
        "open": state_on(opening, shown, today) is State.OPEN,
        "name": line["name"],
        "text": opening_phrase(opening, today),
        "notes": [*_as_of(opening, forecast=forecast), *_depth(call["depth"]), *_section(call, told)],
        "then": _then(catalogue, opening, today, shown),
    }


def _then(catalogue: Catalogue, opening: Mapping[str, Any] | None, today: date, shown: date) -> Item | None:
    """How the map draws the line at the shown day, where that is not as today: "31 December 2027: expected"."""
    state = state_on(opening, shown, today)
    if state is state_on(opening, today, today):
        return None
    match state:
        case State.OPEN:
            icon, tone, word = "done", "good", QCoreApplication.translate("Station", "{date}: open")
        case State.EXPECTED:
            icon, tone, word = "indicative", "caution", QCoreApplication.translate("Station", "{date}: expected")
        case _:
            icon, tone, word = "later", "plain", QCoreApplication.translate("Station", "{date}: not open yet")
    day = written_day(catalogue, shown) or QCoreApplication.translate("Station", "On the date shown")
    return chip(icon, word.format(date=day), tone)


def _as_of(opening: Mapping[str, Any] | None, *, forecast: bool) -> list[str]:
    return [sentence(as_of(opening["as_of"]))] if opening is not None and forecast else []


def _depth(depth: str | None) -> list[str]:
    told = QCoreApplication.translate("Station", "Platform {depth} below ground")
    return [told.format(depth=depth)] if depth else []


def _section(call: Mapping[str, Any], told: Moment) -> list[str]:
    """What opens on the announced day; where a line is open already, how it came to be long no longer matters."""
    return [] if told is Moment.DONE or not call["section_name"] else [call["section_name"]]


def _remarks(catalogue: Catalogue, station: Station) -> list[str]:
    """What must be said of the dates and traces, each once, after the names of the lines it is true of."""
    told: dict[str, list[str]] = {}
    for call in station["calls"]:
        if call["section_note"]:
            told.setdefault(call["section_note"], []).append(catalogue["lines"][call["line"]]["name"])
    return [" · ".join([*dict.fromkeys(names), note]) for note, names in told.items()]


def _interchanges(catalogue: Catalogue, station: Station) -> list[Item]:
    """The other lines one can change to, with the walking distance where known; the other station can be tapped."""
    found = []
    for change in station["interchanges"]:
        other = catalogue["stations"].get(change["station"] or "")
        text = " · ".join(filter(None, (change["line"], other["name"] if other else "")))
        found.append(
            {"kind": "station", "id": other["id"] if other else "", "text": text, "note": change["distance"] or ""}
        )
    return [{"title": QCoreApplication.translate("Station", "Interchanges"), "links": found}] if found else []
