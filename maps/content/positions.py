"""Whether the points and bounds of the YAML files lie where they should."""

from collections.abc import Callable, Iterator

from maps.content.bounds import inside, written
from maps.content.parts import Parts
from maps.content.record_file import Entry
from maps.content.wording import shown
from maps.content.yaml_file import Document, Steps
from maps.model.network import Station
from maps.model.problems import Problem
from maps.model.rail import RailStation
from maps.model.said import Said, say
from maps.model.settings import Bounds, KioskSettings

Report = Callable[[Steps, Said, Said], Problem]
"""Makes the problem with the field at a way, from what is wrong and what to do."""

NESTED = (("campus_bounds", "region_bounds"), ("region_bounds", "europe_bounds"))
VIEWS = (("campus_view", "campus_bounds"), ("grand_paris_view", "region_bounds"))
ALL_BOUNDS = ("campus_view", "grand_paris_view", "campus_bounds", "region_bounds", "europe_bounds")


def check_settings(settings: KioskSettings, document: Document) -> Iterator[Problem]:
    """Bounds that are no bounds, do not nest, or leave out the kiosk; languages given twice."""
    codes = [language.code for language in settings.languages]
    for position, code in enumerate(codes):
        if code in codes[:position]:
            message = say(
                "{key} is given twice, first in line {line}.", key=shown(code), line=_line(document, codes, code)
            )
            yield document.problem(("languages", position, "code"), message, say("Keep one of them."))
    broken = [name for name in ALL_BOUNDS if not _are_bounds(getattr(settings, name))]
    for name in broken:
        message = say(
            "{bounds} are not bounds: west must be less than east, south less than north, in degrees.",
            bounds=written(getattr(settings, name)),
        )
        advice = say("Write [west, south, east, north], as [2.32, 48.77, 2.37, 48.81].")
        yield document.problem((name,), message, advice)
    for inner, outer in (*NESTED, *VIEWS):
        if not {inner, outer} & set(broken) and not inside(getattr(settings, inner), getattr(settings, outer)):
            message = say(
                "{bounds} does not lie inside {outer}, {limits}.",
                bounds=written(getattr(settings, inner)),
                outer=outer,
                limits=written(getattr(settings, outer)),
            )
            yield document.problem((inner,), message, say("Widen the outer or narrow the inner one."))
    if settings.here and not broken:
        here = (settings.here.lon, settings.here.lat)
        yield from _point(document.problem, ("here",), here, "campus_bounds", settings.campus_bounds)


def check_positions(parts: Parts, settings: KioskSettings) -> Iterator[Problem]:
    """Places inside the campus or region, stations inside the region, organisations inside Europe."""
    for place in parts.places.entries:
        bounds = "campus_bounds" if place.value.in_zone else "region_bounds"
        for name in ("position", "entrance"):
            if position := getattr(place.value, name):
                point = (position.lon, position.lat)
                yield from _point(place.problem, (name,), point, bounds, getattr(settings, bounds))
    for organisation in parts.organisations.entries:
        if position := organisation.value.position:
            point = (position.lon, position.lat)
            yield from _point(organisation.problem, ("position",), point, "europe_bounds", settings.europe_bounds)
    stations: tuple[Entry[Station] | Entry[RailStation], ...] = (*parts.stations.entries, *parts.rail_stations.entries)
    for station in stations:
        point = (station.value.lon, station.value.lat)
        yield from _point(station.problem, (), point, "region_bounds", settings.region_bounds)


def _point(report: Report, path: Steps, point: tuple[float, float], name: str, bounds: Bounds) -> Iterator[Problem]:
    lon, lat = point
    if inside((lon, lat, lon, lat), bounds):
        return
    if inside((lat, lon, lat, lon), bounds):
        message = say("{lon} and lat {lat} are swapped.", lon=lon, lat=lat)
        yield report((*path, "lon"), message, say("Exchange the two figures."))
        return
    limits = written(bounds)
    message = say("({lon}, {lat}) lies outside {bounds}.", lon=lon, lat=lat, bounds=name)
    yield report(path, message, say("Move it inside {limits}, or widen them in kiosk.yaml.", limits=limits))


def _line(document: Document, codes: list[str], code: str) -> int:
    return document.where(("languages", codes.index(code), "code")).line or 1


def _are_bounds(bounds: Bounds) -> bool:
    west, south, east, north = bounds
    return -180 <= west < east <= 180 and -90 <= south < north <= 90
