"""Answers as JSON values, in minutes and metres, for other programs and for the screens."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from maps.network.errors import NoAnswer
from maps.network.guide import STATION, Asked, Guide
from maps.network.journeys import Journey, Leg, Ride, Walk
from maps.network.names import Named
from maps.network.plane import Point
from maps.network.steps import stairs_of, steps, verified_on
from maps.network.walking import Path

DECIMALS = 6


def journeys_answer(
    guide: Guide, start: Named, end: Named, asked: Asked, journeys: list[Journey], language: str
) -> dict[str, Any]:
    """``{"journeys": [{"minutes", "ride_min", "wait_min", "change_min", "walk_min", "legs"}]}``, fastest first.

    The parts of a journey add up to its minutes. Station to station, the first wait is not among them. Each leg has its
    ``geometry``, a GeoJSON LineString: rides along the drawn tracks, else from stop to
    stop, walks along the walking network or else straight.
    """
    return {
        "from": _thing(guide, start, language),
        "to": _thing(guide, end, language),
        "date": asked.day.isoformat(),
        "period": asked.period.value,
        "modes": ["metro", "rer", "tram", "walk"],
        "journeys": [_journey(guide, journey, (start, end), language) for journey in journeys],
    }


def walk_answer(
    guide: Guide, start: Named, end: Named, path: Path, language: str, heading: float | None
) -> dict[str, Any]:
    """A walk with its steps; ``geometry``, of each and of all, is a GeoJSON LineString. ``stairs``: see ``Stairs``."""
    network = guide.walking
    walked = steps(network, path, heading)
    verified: date | None = verified_on(network, path)
    points = [point for step in walked for point in step.line]
    return {
        "from": _thing(guide, start, language),
        "to": _thing(guide, end, language),
        "metres": round(path.metres),
        "minutes": _minutes(path.metres / network.m_s),
        "stairs": stairs_of(network, path).value,
        "data_of": network.as_of,
        "verified_on": verified.isoformat() if verified else None,
        "entrance_known": guide.entrance_is_known(end),
        "steps": [
            {
                "turn": step.turn.value if step.turn else None,
                "compass": step.compass,
                "street": step.street,
                "kind": step.kind,
                "metres": round(step.metres),
                "minutes": _minutes(step.metres / network.m_s),
                "geometry": _line(guide, step.line),
            }
            for step in walked
        ],
        "geometry": _line(guide, points),
    }


def _line(guide: Guide, points: Sequence[Point]) -> dict[str, Any]:
    """Points of the walking network as a LineString, each once."""
    once = [*points[:1], *(b for a, b in pairwise(points) if a != b)]
    return _line_string([_lonlat(guide, point) for point in once])


def _line_string(positions: Sequence[Sequence[float]]) -> dict[str, Any]:
    return {
        "type": "LineString",
        "coordinates": [[round(lon, DECIMALS), round(lat, DECIMALS)] for lon, lat in positions],
    }


def _lonlat(guide: Guide, point: tuple[float, float]) -> list[float]:
    return list(guide.walking.plane.degrees(*point))


def _thing(guide: Guide, thing: Named, language: str) -> dict[str, str]:
    return {"kind": thing.kind, "id": thing.id, "name": guide.name(thing, language)}


def _journey(guide: Guide, journey: Journey, ends: tuple[Named, Named], language: str) -> dict[str, Any]:
    parts = {
        "ride_min": _minutes(journey.ride_s),
        "wait_min": _minutes(journey.wait_s),
        "change_min": _minutes(journey.change_s),
        "walk_min": _minutes(journey.walk_s),
    }
    return {
        "minutes": round(sum(parts.values()), 1),
        **parts,
        "changes": max(0, len(journey.rides) - 1),
        "expected": any(ride.expected for ride in journey.rides),
        "legs": [_leg(guide, leg, ends, language) for leg in journey.legs],
    }


def _leg(guide: Guide, leg: Leg, ends: tuple[Named, Named], language: str) -> dict[str, Any]:
    return _ride(guide, leg, language) if isinstance(leg, Ride) else _walk(guide, leg, ends)


def _ride(guide: Guide, ride: Ride, language: str) -> dict[str, Any]:
    rail = guide.rail
    line = rail.lines[ride.line]
    return {
        "kind": "ride",
        "line": line.id,
        "label": line.label,
        "number": line.number,
        "mode": line.mode,
        "name": line.name.get(language, line.label),
        "from": _stop(guide, ride.stops[0]),
        "to": _stop(guide, ride.stops[-1]),
        "towards": [_stop(guide, stop) for stop in ride.towards],
        "stops": len(ride.stops) - 1,
        "via": [_stop(guide, stop) for stop in ride.stops[1:-1]],
        "ride_min": _minutes(ride.ride_s),
        "change_min": _minutes(ride.change_s),
        "wait_min": _minutes(ride.wait_s),
        "expected": ride.expected,
        "geometry": _line_string(rail.ridden(ride.line, ride.stops)),
    }


def _walk(guide: Guide, walk: Walk, ends: tuple[Named, Named]) -> dict[str, Any]:
    """``stairs`` is None where the way is not known, but estimated."""
    start, end = (
        thing if stop is None else Named(STATION, guide.rail.stops[stop].id, guide.rail.stops[stop].name, ())
        for stop, thing in ((walk.start, ends[0]), (walk.end, ends[1]))
    )
    path = _path(guide, start, end)
    straight = [guide.position_of(start), guide.position_of(end)]
    return {
        "kind": "walk",
        "from": None if walk.start is None else _stop(guide, walk.start),
        "to": None if walk.end is None else _stop(guide, walk.end),
        "metres": round(walk.metres),
        "minutes": _minutes(walk.seconds),
        "stairs": stairs_of(guide.walking, path).value if path else None,
        "geometry": _line(guide, [point for part in path.parts for point in part.line])
        if path
        else _line_string(straight),
    }


def _path(guide: Guide, start: Named, end: Named) -> Path | None:
    """The way on the walking network, if both ends are on it: one without known stairs before any other."""
    for any_way in (False, True):
        try:
            return guide.walk(start, end, any_way=any_way)
        except NoAnswer:
            continue
    return None


def _stop(guide: Guide, stop: int) -> dict[str, str]:
    return {"id": guide.rail.stops[stop].id, "name": guide.rail.stops[stop].name}


def _minutes(seconds: float) -> float:
    return round(seconds / 60, 1) + 0.0  # never -0.0
