"""Small networks to ask, and the shipped one."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from maps.network.day_network import DayNetwork, Days
from maps.network.journeys import Journey, journeys
from maps.network.rail import RailNetwork
from maps.network.search import Question

TODAY = date(2026, 11, 26)
LATER = date(2032, 1, 1)
SPEED, DWELL_S, WAIT_S = 20.0, 30.0, 60.0
Link = tuple[str, str, str, float]
"""Line, two stops, metres."""


def network(
    links: Sequence[Link],
    *,
    openings: dict[int, int] | None = None,
    facts: Sequence[dict[str, str]] = (),
    spots: dict[str, tuple[float, float]] | None = None,
    **more: Any,
) -> RailNetwork:
    """A network of links. ``openings``: number of a link → number of its fact. All trains go at ``SPEED`` at once."""
    names = list(dict.fromkeys(name for _, a, b, _ in links for name in (a, b)))
    lines = list(dict.fromkeys(line for line, *_ in links))
    spots = spots or {}
    return RailNetwork(
        {
            "valid_from": "2026-06-01",
            "walking": {"m_s": 1.25, "detour": 1.0, "furthest_m": 1500},
            "changes": {"within_station_m": 100, "street_to_platform_s": 120},
            "lines": [
                {
                    "id": line,
                    "mode": "metro",
                    "number": line,
                    "label": line,
                    "name": {"en": line},
                    "speed": SPEED,
                    "acceleration": 1e12,
                    "dwell_s": DWELL_S,
                    "wait_s": {"peak": 30.0, "day": WAIT_S, "evening": 120.0},
                }
                for line in lines
            ],
            "stops": [[name, name, *spots.get(name, (2.35, 48.8))] for name in names],
            "links": [
                [lines.index(line), names.index(a), names.index(b), metres, None, (openings or {}).get(number)]
                for number, (line, a, b, metres) in enumerate(links)
            ],
            "tracks": [],
            "turnbacks": [],
            "calls": [],
            "sides": [],
            "pairs": [],
            "openings": list(facts),
            **more,
        }
    )


def on(rail: RailNetwork, day: date = TODAY, period: str = "day") -> DayNetwork:
    return Days(rail).on(day, TODAY, period)


def asked(day: DayNetwork, start: str, end: str) -> list[Journey]:
    """Journeys from platform to platform."""
    position = day.network.position
    return journeys(day, Question({position[start]: 0.0}, {position[end]: 0.0}, from_platform=True), {}, {})


def fastest(day: DayNetwork, start: str, end: str) -> float:
    """Seconds; infinite where there is no way."""
    return min((journey.seconds for journey in asked(day, start, end)), default=float("inf"))
