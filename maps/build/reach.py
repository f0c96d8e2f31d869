"""What is within reach of the campus, day by day: stations counted, and the ground around them for the map.

It is worked out here, where shapely is at hand; the kiosk only draws it.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from maps.build.layers_plane import Plane, rings
from maps.model.content import Content
from maps.network.errors import NoAnswer
from maps.network.guide import ON_THE_SPOT, STATION, Asked, Guide
from maps.network.names import Named
from maps.network.reach import MINUTES, reach

FOLDER = "reach"
"""Of the layers; a file for each day."""
DIRECTIONS = 6
"""In which the edge of each ground is named, where there is room."""
FAR_UNITS = 2_000_000
"""Further than anybody gets in an hour."""
LEAST_UNITS2 = 30_000_000.0
"""A third of a square kilometre, in square units: smaller islands and holes only disturb a map of the region."""


@dataclass(frozen=True, slots=True)
class ReachDay:
    """From this day on: stations and ground by minutes. ``sections`` are what opens then, or is expected to."""

    day: date
    sections: tuple[str, ...]
    stations: Mapping[int, int]
    ground: Mapping[int, BaseGeometry]

    @property
    def file(self) -> str:
        """The name under which the page loads the ground."""
        return f"{FOLDER}/{self.day.isoformat()}"


def reach_days(content: Content, today: date, guide: Guide) -> tuple[ReachDay, ...]:
    """Today, and every later day on which something opens or is expected to; none where nobody knows where to begin.

    ``today`` is the day of the content: of today only what has opened counts.
    """
    start = start_of(content)
    return () if start is None else tuple(_days(content, today, guide, start))


def start_of(content: Content) -> Named | None:
    """Where the kiosk stands, else the station of the campus; None where neither is known."""
    if content.settings.here is not None:
        return Named(ON_THE_SPOT, ON_THE_SPOT, ON_THE_SPOT, ())
    stations = [place.station for place in content.places if place.station is not None]
    return Named(STATION, stations[0], stations[0], ()) if stations else None


def _days(content: Content, today: date, guide: Guide, start: Named) -> Iterator[ReachDay]:
    opening_on = _openings_after(content, today)
    before = None
    for day in (today, *sorted(opening_on)):
        asked = Asked(day, today)
        try:
            network = guide.network_on(asked)
            if network is before:
                continue
            found = reach(guide, start, asked)
        except NoAnswer:
            continue
        before = network
        stations = {limit: sum(one.seconds <= limit * 60 for one in found.stations) for limit in MINUTES}
        yield ReachDay(day, opening_on.get(day, ()), stations, found.ground)


def _openings_after(content: Content, today: date) -> dict[date, tuple[str, ...]]:
    """The sections by the day from which they count."""
    found: dict[date, tuple[str, ...]] = {}
    for section in content.sections:
        if section.opening is not None and section.opening.counts_from > today:
            day = section.opening.counts_from
            found[day] = (*found.get(day, ()), section.id)
    for call in (call for station in content.stations for call in station.calls):
        if call.opening is not None and call.opening.counts_from > today:
            found.setdefault(call.opening.counts_from, ())
    return found


def reach_layer(day: ReachDay, start: tuple[float, float], plane: Plane) -> dict[str, Any]:
    """The ground as the page draws it: the smallest time first, with spots on its edge where it may be named."""
    x, y = plane.point(*start)
    return {
        "day": day.day.isoformat(),
        "areas": [
            {"minutes": limit, "rings": rings(shape), "edges": _edges(shape, (x, y), number)}
            for number, (limit, ground) in enumerate(sorted(day.ground.items()))
            for shape in (_without_crumbs(plane.geometry(ground)),)
        ],
    }


def _without_crumbs(ground: BaseGeometry) -> BaseGeometry:
    """The ground in units without its small islands and holes; the largest part comes first and stays whole."""
    parts = sorted(shapely.get_parts(ground), key=lambda part: -part.area)
    kept = [part for number, part in enumerate(parts) if not number or part.area >= LEAST_UNITS2]
    return shapely.MultiPolygon([_filled(part) for part in kept])


def _filled(part: shapely.Polygon) -> shapely.Polygon:
    return shapely.Polygon(part.exterior, [ring for ring in part.interiors if _area(ring) >= LEAST_UNITS2])


def _area(ring: shapely.LinearRing) -> float:
    return float(shapely.Polygon(ring).area)


def _edges(ground: BaseGeometry, start: tuple[int, int], number: int) -> list[tuple[int, int]]:
    """Where rays from the start leave the largest part for good; those of neighbouring grounds turned to each other."""
    found = []
    main = shapely.get_parts(ground)[0]
    for direction in range(DIRECTIONS):
        angle = 2 * math.pi * (direction + number / 4) / DIRECTIONS
        end = (start[0] + FAR_UNITS * math.sin(angle), start[1] - FAR_UNITS * math.cos(angle))
        inside = shapely.intersection(shapely.LineString([start, end]), main)
        points = shapely.get_coordinates(inside)
        if len(points):
            x, y = max(points, key=lambda point: math.dist(point, start))
            found.append((round(float(x)), round(float(y))))
    return found
