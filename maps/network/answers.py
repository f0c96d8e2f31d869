"""Answers as JSON values, in minutes and metres, for other programs and for the screens."""

from datetime import date
from typing import Any

from maps.network.guide import Asked, Guide
from maps.network.journeys import Journey, Leg, Ride, Walk
from maps.network.names import Named
from maps.network.steps import stairs_of, steps, verified_on
from maps.network.walking import Path

DECIMALS = 6


def journeys_answer(
    guide: Guide, start: Named, end: Named, asked: Asked, journeys: list[Journey], language: str
) -> dict[str, Any]:
    """``{"journeys": [{"minutes", "ride_min", "wait_min", "change_min", "walk_min", "legs"}]}``, fastest first.

    The parts of a journey add up to its minutes. Station to station, the first wait is not among them.
    """
    return {
        "from": _thing(guide, start, language),
        "to": _thing(guide, end, language),
        "date": asked.day.isoformat(),
        "period": asked.period.value,
        "modes": ["metro", "rer", "tram", "walk"],
        "journeys": [_journey(guide, journey, language) for journey in journeys],
    }


def walk_answer(
    guide: Guide, start: Named, end: Named, path: Path, language: str, heading: float | None
) -> dict[str, Any]:
    """A walk with its steps; ``geometry`` is a GeoJSON LineString. ``stairs``: see ``Stairs``."""
    network = guide.walking
    walked = steps(network, path, heading)
    verified: date | None = verified_on(network, path)
    points = [point for step in walked for point in step.line]
    line = [point for number, point in enumerate(points) if not number or point != points[number - 1]]
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
            }
            for step in walked
        ],
        "geometry": {"type": "LineString", "coordinates": [_lonlat(guide, point) for point in line]},
    }


def _lonlat(guide: Guide, point: tuple[float, float]) -> list[float]:
    lon, lat = guide.walking.plane.degrees(*point)
    return [round(lon, DECIMALS), round(lat, DECIMALS)]


def _thing(guide: Guide, thing: Named, language: str) -> dict[str, str]:
    return {"kind": thing.kind, "id": thing.id, "name": guide.name(thing, language)}


def _journey(guide: Guide, journey: Journey, language: str) -> dict[str, Any]:
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
        "legs": [_leg(guide, leg, language) for leg in journey.legs],
    }


def _leg(guide: Guide, leg: Leg, language: str) -> dict[str, Any]:
    return _ride(guide, leg, language) if isinstance(leg, Ride) else _walk(guide, leg)


def _ride(guide: Guide, ride: Ride, language: str) -> dict[str, Any]:
    rail = guide.rail
    line = rail.lines[ride.line]
    return {
        "kind": "ride",
        "line": line.id,
        "label": line.label,
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
    }


def _walk(guide: Guide, walk: Walk) -> dict[str, Any]:
    return {
        "kind": "walk",
        "from": None if walk.start is None else _stop(guide, walk.start),
        "to": None if walk.end is None else _stop(guide, walk.end),
        "metres": round(walk.metres),
        "minutes": _minutes(walk.seconds),
    }


def _stop(guide: Guide, stop: int) -> dict[str, str]:
    return {"id": guide.rail.stops[stop].id, "name": guide.rail.stops[stop].name}


def _minutes(seconds: float) -> float:
    return round(seconds / 60, 1)
