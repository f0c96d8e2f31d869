"""What a visitor takes along of a sheet: a short plain text, and where a map on the web would show it."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels import nearby
from kiosk.viewmodels.content import Catalogue, sentence
from kiosk.viewmodels.dated import Moment, as_of, moment

LIMIT = 300
"""Characters that a code holds whose modules a telephone still reads from the screen."""
WAY_LIMIT = 420
"""The same where the steps of a way are among them: a larger code, that much is worth it."""
LONGEST = 90
"""Characters of one line; a longer name is cut."""
NEAR_M = 1500
"""Metres as the crow flies within which a station is worth naming."""
WEB_MAP = "https://www.openstreetmap.org/?mlat={lat:.5f}&mlon={lon:.5f}#map=18/{lat:.5f}/{lon:.5f}"

Thing = Mapping[str, Any]


def take_text(catalogue: Catalogue, kind: str, thing: Thing, today: date, steps: Sequence[str] = ()) -> str:
    """Name, address, how to get there, how recent that is and which kiosk says so, each on its line.

    ``kind`` is that of the sheet, ``thing`` its entry in the catalogue. ``steps`` of a way stand instead of the nearest
    station, as many as there is room for.
    """
    known = QCoreApplication.translate("Take", "{as_of} · {title} kiosk")
    begin = [thing["name"], _address(thing)]
    said = QCoreApplication.translate("Take", "{title} kiosk")
    recent = sentence(as_of(thing["as_of"]))
    title = catalogue["title"]
    end = [known.format(as_of=recent, title=title) if recent else said.format(title=title)]
    ways = steps or _by_train(catalogue, kind, thing, today)
    lines = [_cut(line) for line in begin if line]
    last = [_cut(line) for line in end]
    limit = WAY_LIMIT if steps else LIMIT
    for way in map(_cut, ways):
        if len("\n".join([*lines, way, "…", *last])) > limit:
            lines.append("…")
            break
        lines.append(way)
    return "\n".join([*lines, *last])


def web_map(catalogue: Catalogue, kind: str, thing: Thing) -> str:
    """The address of a map on the web with a mark at the place; empty where its position is not known."""
    position = position_of(catalogue, kind, thing)
    return WEB_MAP.format(**position) if position else ""


def _cut(line: str) -> str:
    flat = line.replace("\n", " ").replace("\t", " ")
    return flat if len(flat) <= LONGEST else f"{flat[: LONGEST - 1]}…"


def _address(thing: Thing) -> str:
    address, commune = thing.get("address") or "", thing["commune"] or ""
    return address if commune in address else ", ".join(filter(None, (address, commune)))


def _by_train(catalogue: Catalogue, kind: str, thing: Thing, today: date) -> list[str]:
    """The open lines of the station that it is, or of the nearest one and how far that is."""
    if kind == "station" or (kind == "place" and thing["station"]):
        station = thing if kind == "station" else catalogue["stations"][thing["station"]]
        return _lines(catalogue, station, today)[:1]
    position = position_of(catalogue, kind, thing)
    if position is None:
        return []
    near = (
        (nearby.way(position, station).metres, lines[0], station["name"])
        for station in catalogue["stations"].values()
        if (lines := _lines(catalogue, station, today))
    )
    metres, names, name = min(near, default=(math.inf, "", ""))
    if metres > NEAR_M:
        return []
    said = QCoreApplication.translate("Take", "{lines}: {station}, {metres} m away as the crow flies")
    return [said.format(lines=names, station=name, metres=max(50, round(metres / 50) * 50))]


def _lines(catalogue: Catalogue, station: Thing, today: date) -> list[str]:
    """The names of the lines in service, as a list of one text; empty where none is."""
    names: Iterable[str] = (
        catalogue["lines"][call["line"]]["name"]
        for call in station["calls"]
        if call["opening"] is None or moment(call["opening"], today) is Moment.DONE
    )
    return list(filter(None, [", ".join(dict.fromkeys(names))]))


def position_of(catalogue: Catalogue, kind: str, thing: Thing) -> Mapping[str, float] | None:
    """Its own, or that of the place whose outline it borrows, or of the first place that an organisation is in.

    None where it is not known, as of what has no sheet.
    """
    if kind == "here" or (kind == "station" and "lon" not in thing):
        return None
    if kind == "station":
        return {"lon": thing["lon"], "lat": thing["lat"]}
    around = thing["outline_of"] if kind == "place" else next((place["id"] for place in thing["places"]), None)
    position = thing["position"]
    if position is None and around is not None:
        return position_of(catalogue, "place", catalogue["places"][around])
    return position and {"lon": position["lon"], "lat": position["lat"]}
