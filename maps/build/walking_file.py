"""``network/walking.json``: the walking network as a graph, and where places and stations are entered from it."""

from collections.abc import Iterable, Mapping
from typing import Any

from shapely.geometry.base import BaseGeometry

from maps.model.content import Content
from maps.model.network import Station
from maps.model.places import GONE, Place
from maps.model.plan import PlanFeature
from maps.model.rail import NetworkSettings
from maps.network.accesses import DrawnWays
from maps.network.noding import Piece

HIGHEST_STEP_CM = 2
"""What wheels roll over: a higher kerb is a step, and a way over it is not step-free (arrêté du 15 janvier 2007)."""


def walking_file(content: Content, settings: NetworkSettings) -> dict[str, Any]:
    """Nodes, edges, and the accesses of each place and station that is on the network."""
    walks = [feature for feature in content.plan if feature.layer == "walk"]
    ways = [(feature, line) for feature in walks for line in _lines(feature)]
    features = [feature for feature, _ in ways]
    drawn = DrawnWays([line for _, line in ways], [bool(feature.properties.get("steps")) for feature in features])
    streets = sorted({feature.properties["name"] for feature in walks if "name" in feature.properties})
    places = {place.id: place for place in content.places if place.status not in GONE}
    outlines = {feature.id: drawn.shape(feature.geometry) for feature in content.plan if feature.id is not None}
    grounds = {place.id: drawn.ground(place, places, outlines) for place in places.values()}
    stations = {station.id: _station_ground(station, places, grounds, drawn) for station in content.stations}
    with_entrance = {place.id for place in places.values() if place.entrance}
    here = content.settings.here
    return {
        "lat": drawn.lat,
        "m_s": round(settings.walking.speed_km_h / 3.6, 4),
        "as_of": _as_of(content, walks),
        "heading_deg": content.settings.heading_deg,
        "streets": streets,
        "nodes": [drawn.degrees(node) for node in drawn.graph.nodes],
        "edges": [_edge(piece, features[piece.way], streets, drawn) for piece in drawn.graph.pieces],
        "places": _spots(grounds, drawn, with_entrance),
        "stations": _spots(stations, drawn, set()),
        "here": drawn.accesses(drawn.point(here.lon, here.lat), entrance=True) if here else None,
    }


def _as_of(content: Content, walks: Iterable[PlanFeature]) -> str:
    """The date of the oldest source of the walking network, as its publisher gives it."""
    dates = {source.id: source.date for source in content.sources}
    return min((dates[feature.source] for feature in walks), default="")


def _lines(feature: PlanFeature) -> list[Any]:
    coordinates = feature.geometry["coordinates"]
    return list(coordinates) if feature.geometry["type"] == "MultiLineString" else [coordinates]


def _edge(piece: Piece, feature: PlanFeature, streets: list[str], drawn: DrawnWays) -> list[Any]:
    properties = feature.properties
    verified = properties.get("verified_on")
    if properties.get("kerb_cm", 0) > HIGHEST_STEP_CM:
        verified = None
    return [
        piece.start,
        piece.end,
        round(piece.metres, 1),
        streets.index(properties["name"]) if "name" in properties else -1,
        properties["kind"],
        int(bool(properties.get("steps"))),
        verified.isoformat() if verified else None,
        [drawn.degrees(point) for point in piece.line[1:-1]],
    ]


def _station_ground(
    station: Station, places: Mapping[str, Place], grounds: Mapping[str, BaseGeometry | None], drawn: DrawnWays
) -> BaseGeometry:
    """The ground of the place that a station is, else its point."""
    own = next((grounds[place.id] for place in places.values() if place.station == station.id), None)
    return own or drawn.point(station.lon, station.lat)


def _spots(grounds: Mapping[str, BaseGeometry | None], drawn: DrawnWays, with_entrance: set[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for identifier, ground in grounds.items():
        spot = drawn.accesses(ground, entrance=identifier in with_entrance) if ground else None
        if spot is not None:
            found[identifier] = spot
    return found
