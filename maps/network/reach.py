"""How far one gets from a place within some minutes: stations, and the ground around them as polygons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from maps.network.day_network import DayNetwork
from maps.network.guide import Asked, Guide
from maps.network.names import Named
from maps.network.plane import METRES_PER_DEGREE

MINUTES = (15, 30, 45, 60)
FURTHEST_WALK_S = 20 * 60.0
"""From a station nobody walks on for longer; from the beginning neither."""
CORNERS = 20
"""Of what stands for a circle: it is 15 m too small at most, after twenty minutes."""
SIMPLIFY_M = 40.0
"""The ground is drawn on a map of the region."""
LEAST_M = 50.0
"""Smaller circles cannot be seen there."""
GRID_DEG = 1e-5
"""A metre."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Reached:
    """A stop and the seconds until one stands in the middle of it."""

    stop: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Reach:
    """Stations within the longest time, nearest first, and the ground within each time as polygons in WGS 84."""

    stations: tuple[Reached, ...]
    ground: Mapping[int, Any]


def reach(guide: Guide, start: Named, asked: Asked, minutes: Sequence[int] = MINUTES) -> Reach:
    """What is reached from ``start``, waits and ways to platforms among it. Raises ``NoAnswer`` as journeys do."""
    network = guide.network_on(asked)
    access = guide.ways_to_stations(network, start)
    lon, lat = guide.position_of(start)
    longest = max(minutes) * 60.0
    reached = _reached(network, access, longest)
    ground = {limit: _ground(guide, (lon, lat), reached, limit * 60.0) for limit in minutes}
    return Reach(tuple(reached), ground)


def reach_answer(guide: Guide, found: Reach) -> dict[str, Any]:
    """Stations with their minutes, and a GeoJSON FeatureCollection of the ground, the smallest time first."""
    return {
        "stations": [
            {
                "id": guide.rail.stops[reached.stop].id,
                "name": guide.rail.stops[reached.stop].name,
                "minutes": round(reached.seconds / 60, 1),
            }
            for reached in found.stations
        ],
        "ground": {
            "type": "FeatureCollection",
            "features": [
                {"type": "Feature", "properties": {"minutes": limit}, "geometry": shapely.geometry.mapping(ground)}
                for limit, ground in sorted(found.ground.items())
            ],
        },
    }


def _reached(network: DayNetwork, starts: Mapping[int, float], longest: float) -> list[Reached]:
    """Every stop within ``longest`` seconds of setting out, nearest first."""
    heap: list[tuple[float, int]] = []
    for stop, seconds in starts.items():
        heappush(heap, (seconds, ~stop))
    done: set[int] = set()
    found: list[Reached] = []
    while heap:
        seconds, node = heappop(heap)
        if node in done or seconds > longest:
            continue
        done.add(node)
        if node < 0:
            stop = ~node
            found.append(Reached(stop, seconds))
            for arc, wait, run in network.boardings.get(stop, ()):
                walk = 0.0 if starts.get(stop) == seconds else network.alight_s[arc ^ 1]
                heappush(heap, (seconds + walk + wait + run, arc))
            for other, further in network.walks.get(stop, ()):
                heappush(heap, (seconds + further, ~other))
        else:
            for arc, further in network.onward[node]:
                heappush(heap, (seconds + further, arc))
            if node in network.alight_s:
                heappush(heap, (seconds + network.alight_s[node], ~network.head[node]))
    return found


def _ground(guide: Guide, start: tuple[float, float], reached: Sequence[Reached], limit: float) -> Any:
    """Circles of the time that is left, as one: around the beginning and around every station."""
    stops, rail = guide.rail.stops, guide.rail
    in_the_street = limit - rail.street_to_platform_s
    spots = [(*start, limit)]
    spots += [(stops[one.stop].lon, stops[one.stop].lat, in_the_street - one.seconds) for one in reached]
    lon, lat, left = np.array(spots).T
    radius_m = np.minimum(left, FURTHEST_WALK_S) * rail.walk_m_s / rail.detour
    large = radius_m >= LEAST_M
    circles = _circles(lon[large], lat[large], radius_m[large])
    return shapely.set_precision(shapely.union_all(circles).simplify(SIMPLIFY_M / METRES_PER_DEGREE), GRID_DEG)


def _circles(lon: Floats, lat: Floats, radius_m: Floats) -> Any:
    """A polygon in degrees around each position."""
    angles = np.linspace(0, 2 * np.pi, CORNERS + 1)[:-1]
    radius = (radius_m / METRES_PER_DEGREE)[:, None]
    east = lon[:, None] + radius / np.cos(np.radians(lat))[:, None] * np.cos(angles)
    north = lat[:, None] + radius * np.sin(angles)
    return shapely.polygons(np.stack((east, north), axis=-1))
