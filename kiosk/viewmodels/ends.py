"""Where a way may begin and end, and what that is called."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.take_text import position_of
from kiosk.visit import HERE, Thing
from maps.model.places import GONE

INDEX = "search.json"


def end_of(catalogue: Catalogue, kind: str, identifier: str) -> Thing | None:
    """The place or station that a way leads to: of an organisation its first place. None where that is not known."""
    if kind == "stop":
        return "station", identifier
    found = catalogue.get(f"{kind}s", {}).get(identifier) if kind in ("place", "station", "organisation") else None
    if found is None:
        return None
    if kind == "organisation":
        ends = (end_of(catalogue, "place", place["id"]) for place in found["places"])
        return next((end for end in ends if end), None)
    stands = kind == "station" or (found["status"] not in GONE and position_of(catalogue, kind, found) is not None)
    return (kind, identifier) if stands else None


def campus_station(catalogue: Catalogue) -> Thing | None:
    """The station of the campus."""
    stations = (place["station"] for place in catalogue["places"].values() if place["in_zone"] and place["station"])
    return next((("station", station) for station in stations), None)


def usual_start(catalogue: Catalogue) -> Thing | None:
    """Where the kiosk stands; where that is not known, the station of the campus."""
    return HERE if catalogue["settings"]["here"] else campus_station(catalogue)


class Stops:
    """The stations without a sheet, from ``search.json``; read when first asked for. ``read`` gives a file."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read
        self._data = b""
        self._stops: Mapping[str, Any] = {}

    def get(self, identifier: str) -> Mapping[str, Any] | None:
        """``{name, lines}`` of a station without a sheet."""
        data = self._read(INDEX)
        if data is not self._data:
            self._data, self._stops = data, json.loads(data).get("stops", {})
        return self._stops.get(identifier)

    def name(self, catalogue: Catalogue, end: Thing) -> str:
        """What an end of a way is called; empty for one that is not known."""
        kind, identifier = end
        if end == HERE:
            return QCoreApplication.translate("Route", "You are here")
        found = catalogue[f"{kind}s"].get(identifier)
        if found is None and kind == "station":
            found = self.get(identifier)
        return str(found["name"]) if found else ""
