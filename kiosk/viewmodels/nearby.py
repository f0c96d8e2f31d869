"""What is around the kiosk, by distance and direction: the map in words."""

import math
from collections.abc import Mapping
from itertools import chain
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.directory_orders import Entry

EQUATOR_M = 6_378_137.0
ECCENTRICITY_2 = 0.006_694_379_990_14
"""Of the ellipsoid WGS 84: half its longer axis, and its first eccentricity squared (NGA.STND.0036)."""
STEP_M = 10
"""Distances are rounded to it: positions are known no better."""
KILOMETRES_FROM_M = 1000

BANDS: tuple[tuple[float, str], ...] = (
    (250, QT_TRANSLATE_NOOP("Directory", "Up to 250 m")),
    (500, QT_TRANSLATE_NOOP("Directory", "Up to 500 m")),
    (1000, QT_TRANSLATE_NOOP("Directory", "Up to 1 km")),
    (math.inf, QT_TRANSLATE_NOOP("Directory", "Farther")),
)
COMPASS = (
    QT_TRANSLATE_NOOP("Directory", "to the north"),
    QT_TRANSLATE_NOOP("Directory", "to the north-east"),
    QT_TRANSLATE_NOOP("Directory", "to the east"),
    QT_TRANSLATE_NOOP("Directory", "to the south-east"),
    QT_TRANSLATE_NOOP("Directory", "to the south"),
    QT_TRANSLATE_NOOP("Directory", "to the south-west"),
    QT_TRANSLATE_NOOP("Directory", "to the west"),
    QT_TRANSLATE_NOOP("Directory", "to the north-west"),
)
AROUND = (
    QT_TRANSLATE_NOOP("Directory", "in front of you"),
    QT_TRANSLATE_NOOP("Directory", "in front of you, to the right"),
    QT_TRANSLATE_NOOP("Directory", "to your right"),
    QT_TRANSLATE_NOOP("Directory", "behind you, to the right"),
    QT_TRANSLATE_NOOP("Directory", "behind you"),
    QT_TRANSLATE_NOOP("Directory", "behind you, to the left"),
    QT_TRANSLATE_NOOP("Directory", "to your left"),
    QT_TRANSLATE_NOOP("Directory", "in front of you, to the left"),
)


class Way(NamedTuple):
    """A straight line: metres, and degrees clockwise from north."""

    metres: float
    bearing: float


def way(start: Mapping[str, float], end: Mapping[str, float]) -> Way:
    """The straight line between two points ``{lon, lat}`` in degrees, WGS 84.

    The ellipsoid is taken for flat around the middle of both: within a region that is exact to a metre in a kilometre.
    """
    middle = math.radians((start["lat"] + end["lat"]) / 2)
    bulge = 1 - ECCENTRICITY_2 * math.sin(middle) ** 2
    north = math.radians(end["lat"] - start["lat"]) * EQUATOR_M * (1 - ECCENTRICITY_2) / bulge**1.5
    east = math.radians(end["lon"] - start["lon"]) * EQUATOR_M / math.sqrt(bulge) * math.cos(middle)
    return Way(math.hypot(east, north), math.degrees(math.atan2(east, north)) % 360)


def direction(bearing: float, heading: float | None) -> str:
    """Where that is: by the compass, and for somebody who looks where the kiosk's visitor does, if that is known."""
    compass = _eighth(COMPASS, bearing)
    told = compass if heading is None else f"{_eighth(AROUND, bearing - heading)} · {compass}"
    return told.replace("-", "\N{NON-BREAKING HYPHEN}")


def _eighth(words: tuple[str, ...], degrees: float) -> str:
    return QCoreApplication.translate("Directory", words[round((degrees % 360) / 45) % 8])


def distance(metres: float, language: str) -> str:
    """A length for a person, with the spaces and points of the language."""
    rounded = max(STEP_M, round(metres / STEP_M) * STEP_M)
    if rounded < KILOMETRES_FROM_M:
        return f"{rounded}\N{NO-BREAK SPACE}m"
    return f"{QLocale(language).toString(metres / 1000, 'f', 1)}\N{NO-BREAK SPACE}km"


def by_distance(catalogue: Catalogue) -> list[Entry]:
    """Places and stations of which the position is known, the nearest first; nothing where the kiosk's own is not."""
    settings = catalogue["settings"]
    here, heading, language = settings["here"], settings["heading_deg"], catalogue["language"]
    if here is None:
        return []
    ways = [
        (way(here, position), kind, found, symbol)
        for kind, found, position, symbol in chain(_places(catalogue), _stations(catalogue))
    ]
    return [
        Entry(
            kind,
            found["id"],
            symbol,
            found["name"],
            " · ".join((distance(straight.metres, language), direction(straight.bearing, heading))),
            _band(straight.metres),
        )
        for straight, kind, found, symbol in sorted(ways, key=lambda one: (one[0].metres, one[2]["id"]))
    ]


def jump_name(section: str) -> str:
    """A heading in a word, for the index."""
    limits = [limit for limit, _ in BANDS]
    at = [QCoreApplication.translate("Directory", name) for _, name in BANDS].index(section)
    beyond = math.isinf(limits[at])
    limit = limits[at - 1] if beyond else limits[at]
    length = f"{limit:g}\N{NO-BREAK SPACE}m" if limit < KILOMETRES_FROM_M else f"{limit / 1000:g}\N{NO-BREAK SPACE}km"
    return f">\N{NO-BREAK SPACE}{length}" if beyond else length


def _places(catalogue: Catalogue) -> list[tuple[str, Mapping[str, Any], Mapping[str, float], str]]:
    return [
        ("place", place, place["position"], place["kind"])
        for place in catalogue["places"].values()
        if place["position"] is not None and place["station"] is None
    ]


def _stations(catalogue: Catalogue) -> list[tuple[str, Mapping[str, Any], Mapping[str, float], str]]:
    return [("station", station, station, "station") for station in catalogue["stations"].values()]


def _band(metres: float) -> str:
    return QCoreApplication.translate("Directory", next(name for most, name in BANDS if metres <= most))
