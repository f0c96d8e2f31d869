"""What the stops of tours draw besides the map: journeys, walks, and the ground within reach. Needs no window."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kiosk.export.stopviews import view_of
from kiosk.viewmodels.route import options_of
from kiosk.viewmodels.route_drawn import drawn_journey, drawn_walk
from kiosk.ways import FILES, Network, Wanted
from maps.store import Edition

Json = Mapping[str, Any]
Drawings = dict[tuple[str, str], dict[str, Any]]
"""Tour and stop → fields of the page's state; nothing for a stop that draws nothing."""


def drawings(edition: Edition, language: str, today: date) -> Drawings:
    """What the stops of every tour draw, seen from ``today``."""
    catalogue = edition.catalogue(language)
    network = Network(tuple(map(edition.read, FILES))) if all(path in edition.files for path in FILES) else None
    found: Drawings = {}
    for tour in catalogue["tours"].values():
        for stop in tour["stops"]:
            drawn = _reach(catalogue, stop, today) if stop["reach"] else {}
            if stop["journey"] and network:
                drawn |= _route(network, catalogue, stop, today)
            if drawn:
                found[tour["id"], stop["id"]] = drawn
    return found


def _route(network: Network, catalogue: Json, stop: Json, today: date) -> dict[str, Any]:
    """The best way between the ends of a stop's journey."""
    ends = stop["journey"]["start"], stop["journey"]["end"]
    day = view_of(catalogue, stop, today).day
    found = network.between(Wanted(*ends, day, today, catalogue["language"]))
    options = options_of(found)
    if not options:
        return {}
    names = _name(catalogue, ends[0]), _name(catalogue, ends[1])
    identifier, journey = "/".join((*ends, day.isoformat())), options[0].journey
    if journey is None:
        return {"route": drawn_walk(identifier, found["walk"] or found["any_walk"], names, -1)}
    return {"route": drawn_journey(identifier, catalogue, journey, names, -1)}


def _name(catalogue: Json, identifier: str) -> str:
    found = catalogue["places"].get(identifier) or catalogue["stations"].get(identifier) or {"name": ""}
    return str(found["name"])


def _reach(catalogue: Json, stop: Json, today: date) -> dict[str, Any]:
    """The files of the ground within reach on the stop's day, and of today's where it is compared."""
    reach = catalogue.get("reach")
    day = view_of(catalogue, stop, today).day
    if not reach or day < today:
        return {}
    shown = [one for one in reach["days"] if one["day"] <= day.isoformat()][-1]["file"]
    now = [one for one in reach["days"] if one["day"] <= today.isoformat()][-1]["file"]
    beside = now if stop["reach"]["beside_today"] and now != shown else ""
    return {"reach": {"shown": shown, "beside": beside}}
