"""Journeys, reach areas and walks: on the shipped network, on one ten times as large, on the streets of a town."""

import json
import random
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.bench.build import built, geodata
from kiosk.bench.result import BenchError, Figure, Result, median, percentile
from maps.model.rail import Period
from maps.network import FILES
from maps.network.day_network import Days
from maps.network.errors import NoAnswer
from maps.network.guide import Asked, Guide
from maps.network.journeys import journeys
from maps.network.noding import graph_of
from maps.network.plane import Plane
from maps.network.rail import RailNetwork
from maps.network.reach import reach
from maps.network.search import Question
from maps.network.walking import Access, Spot, WalkNetwork
from maps.store import open_edition

JOURNEY_MS, REACH_MS, WALK_MS = 20.0, 300.0, 10.0
TIMES = 10
ASKED = 200
YEARS = 6
"""So far ahead everything that is announced is there."""
STREETS = "villejuif_roads.geojson"
WIDE_DEG, LONG_M, JOINTS = 1.0, 75_000, 20


def network(content: Path) -> Result:
    """Milliseconds at the 95th percentile, reach in the median; ``growth`` is time beside size: 1 is linear."""
    with tempfile.TemporaryDirectory() as folder:
        edition = open_edition(built(content, Path(folder)))
    if any(file not in edition.files for file in FILES):
        raise BenchError("This content has no network/network.yaml: there is nothing to measure.")
    files = [edition.read(file) for file in FILES]
    begun = time.perf_counter()
    guide = Guide(*files)
    load_ms = (time.perf_counter() - begun) * 1000
    today = date.fromisoformat(edition.manifest.content_date)
    asked = Asked(today + timedelta(days=365 * YEARS), today)
    journey_ms = _rail_ms(guide.rail, asked)
    walk_ms = _campus_ms(guide)
    figures = [
        Figure("load_ms", load_ms, "ms"),
        Figure("journey_ms", journey_ms, "ms", JOURNEY_MS),
        Figure("place_journey_ms", _place_journey_ms(guide, asked), "ms", JOURNEY_MS),
        Figure("reach_ms", _reach_ms(guide, asked), "ms", REACH_MS),
        Figure("walk_ms", walk_ms, "ms", WALK_MS),
    ]
    large_ms = _rail_ms(RailNetwork(grown(json.loads(files[0]))), asked)
    figures += [
        Figure(f"journey_{TIMES}_times_ms", large_ms, "ms"),
        Figure("journey_growth", large_ms / journey_ms / TIMES, "×", 1.5),
    ]
    streets, note = geodata(STREETS), ""
    if streets is None:
        note = f"no large walking network: {STREETS} is neither in ../shared/geodata nor in $KIOSK_GEODATA"
    else:
        figures += _street_figures(streets, guide.walking, walk_ms)
    return Result("network", tuple(figures), note)


def _milliseconds(questions: Iterable[Callable[[], object]]) -> list[float]:
    """How long each takes; one without an answer takes its time as well."""
    taken = []
    for question in questions:
        begun = time.perf_counter()
        with suppress(NoAnswer):
            question()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def _rail_ms(rail: RailNetwork, asked: Asked) -> float:
    day = Days(rail).on(asked.day, asked.today, Period.DAY.value)
    served = [stop for stop in range(len(rail.stops)) if day.is_served(stop)]
    chosen = random.Random(1)
    pairs = [chosen.sample(served, 2) for _ in range(ASKED)]
    questions = [Question({start: 0.0}, {end: 0.0}, from_platform=True) for start, end in pairs]
    return percentile(_milliseconds(partial(journeys, day, question, {}, {}) for question in questions), 0.95)


def _place_journey_ms(guide: Guide, asked: Asked) -> float:
    """From each place of the campus to a station somewhere."""
    chosen = random.Random(2)
    stops = [stop.id for stop in guide.rail.stops]
    pairs = [(guide.names.find(place), guide.names.find(chosen.choice(stops))) for place in guide.walking.places]
    guide.network_on(asked)
    return percentile(_milliseconds(partial(guide.journeys, *pair, asked) for pair in pairs), 0.95)


def _reach_ms(guide: Guide, asked: Asked) -> float:
    start = guide.names.find("here" if guide.walking.here else next(iter(guide.walking.stations)))
    days = [asked, Asked(asked.today, asked.today)] * 4
    return median(_milliseconds(partial(reach, guide, start, day) for day in days))


def _campus_ms(guide: Guide) -> float:
    spots = list(guide.walking.places.values())
    return _walks_ms(guide.walking, [(start, end) for start in spots for end in spots if start is not end])


def _walks_ms(walking: WalkNetwork, pairs: Sequence[tuple[Spot, Spot]]) -> float:
    return percentile(_milliseconds(partial(walking.path, *pair, any_way=False) for pair in pairs), 0.95)


def grown(rail: dict[str, Any], times: int = TIMES) -> dict[str, Any]:
    """The network ``times`` over, each copy east of the one before and joined to it by ``JOINTS`` long links."""
    stops, links, lines = len(rail["stops"]), len(rail["links"]), len(rail["lines"])
    large = {**rail, "stops": [], "links": [], "lines": [], "turnbacks": [], "calls": [], "sides": [], "pairs": []}
    for copy in range(times):
        first, line = copy * stops, copy * lines
        large["stops"] += [
            [f"{stop}-{copy}", name, lon + copy * WIDE_DEG, lat] for stop, name, lon, lat in rail["stops"]
        ]
        large["lines"] += rail["lines"]
        large["links"] += [[on + line, a + first, b + first, *rest] for on, a, b, *rest in rail["links"]]
        large["turnbacks"] += [[one + copy * links, other + copy * links] for one, other in rail["turnbacks"]]
        for key in ("calls", "sides"):
            large[key] += [[stop + first, on + line, rest] for stop, on, rest in rail[key]]
        large["pairs"] += [[a + first, b + first, metres] for a, b, metres in rail["pairs"]]
    for copy in range(1, times):
        joined = range(0, stops, stops // JOINTS or 1)
        large["links"] += [[0, stop + copy * stops, stop + (copy - 1) * stops, LONG_M, None, None] for stop in joined]
    return large


def _street_figures(file: Path, campus: WalkNetwork, campus_ms: float) -> list[Figure]:
    begun = time.perf_counter()
    streets = WalkNetwork(streets_of(json.loads(file.read_bytes()), campus))
    read_s = time.perf_counter() - begun
    chosen = random.Random(3)
    spots = [_at(streets, edge) for edge in chosen.sample(range(len(streets.edges)), ASKED)]
    large_ms = _walks_ms(streets, list(zip(spots[::2], spots[1::2], strict=True)))
    size = len(streets.edges) / len(campus.edges)
    return [
        Figure("streets", len(streets.edges), ""),
        Figure("streets_graph_s", read_s, "s"),
        Figure("streets_walk_ms", large_ms, "ms"),
        Figure("streets_growth", large_ms / campus_ms / size, "×", 1.5),
    ]


def _at(streets: WalkNetwork, edge: int) -> Spot:
    access = (Access(edge, 0.0, 0.0, streets.edges[edge].line[0]),)
    return Spot(access, access, entrance=True)


def streets_of(collection: Mapping[str, Any], like: WalkNetwork) -> dict[str, Any]:
    """Streets of a GeoJSON file as a walking network without places."""
    lines = [line for feature in collection["features"] for line in _lines(feature["geometry"])]
    plane = Plane(lat := lines[0][0][1])
    graph = graph_of([[plane.metres(point[0], point[1]) for point in line] for line in lines])
    return {
        "lat": lat,
        "m_s": like.m_s,
        "as_of": like.as_of,
        "heading_deg": None,
        "streets": [],
        "places": {},
        "stations": {},
        "here": None,
        "nodes": [plane.degrees(*node) for node in graph.nodes],
        "edges": [
            [piece.start, piece.end, piece.metres, -1, "street", 0, None, [plane.degrees(*p) for p in piece.line[1:-1]]]
            for piece in graph.pieces
        ],
    }


def _lines(geometry: Mapping[str, Any]) -> list[Any]:
    coordinates = geometry["coordinates"]
    return list(coordinates) if geometry["type"] == "MultiLineString" else [coordinates]
