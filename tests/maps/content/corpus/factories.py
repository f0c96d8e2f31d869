"""Bytes of broken files that are too long, or not text enough, to be written out."""

import json
from codecs import BOM_UTF8, BOM_UTF16_LE
from collections.abc import Callable, Mapping
from math import cos, pi, sin

ONE_PLACE = "places:\n  - id: hôpital\n    name: {fr: Hôpital, en: Hospital}\n"


def lots(geometry: object) -> bytes:
    """A layer with one lot."""
    properties = {"id": "lot-d1", "indicative": True, "source": "press"}
    feature = {"type": "Feature", "properties": properties, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()


def circle(points: int) -> bytes:
    """A lot drawn with far too many points."""
    angles = [2 * pi * step / points for step in range(points)]
    ring = [[2.345 + 0.001 * cos(angle), 48.793 + 0.001 * sin(angle)] for angle in angles]
    return lots({"type": "Polygon", "coordinates": [[*ring, ring[0]]]})


def nested(levels: int) -> bytes:
    """A lot whose coordinates lie deeper than any geometry's."""
    return lots({"type": "Polygon", "coordinates": json.loads("[" * levels + "2.3" + "]" * levels)})


MADE: Mapping[str, Callable[[], bytes]] = {
    "latin-1": lambda: ONE_PLACE.encode("latin-1"),
    "utf-16": lambda: BOM_UTF16_LE + ONE_PLACE.encode("utf-16-le"),
    "utf-16 without mark": lambda: ONE_PLACE.encode("utf-16-le"),
    "byte order mark": lambda: BOM_UTF8 + ONE_PLACE.encode(),
    "cut inside a character": lambda: ONE_PLACE.encode()[:18],
    "a picture": lambda: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "a NUL": lambda: b"places:\n  - id: hospi\x00tal\n",
    "a NUL in JSON": lambda: b'{"type": "Feature\x00Collection"}',
    "JSON in latin-1": lambda: '{"type": "FeatureCollection",\n "name": "Forêt"}'.encode("latin-1"),
    "JSON with a byte order mark": lambda: BOM_UTF8 + b'{"type": "FeatureCollection", "features": []}',
    "1.1 MB": lambda: b"#" * 1_100_000,
    "32.5 MB": lambda: bytes(32_500_000),
    "1 MB of [": lambda: b"[" * 999_999,
    "1 MB of {a: ": lambda: b"{a: " * 249_999,
    "1 MB of - ": lambda: b"- " * 499_999,
    "1 MB of * a": lambda: b"places: [" + b"*a, " * 249_000 + b"]",
    "33 levels": lambda: b"places: " + b"[" * 33 + b"]" * 33,
    "32 MB of [": lambda: b"[" * 31_999_999,
    "1 MB of open objects": lambda: b'{"type": ' * 110_000,
    "5,000 digits": lambda: b'{"type": "FeatureCollection",\n "features": ' + b"1" * 5000 + b"}",
    "60,000 points": lambda: circle(60_000),
    "40 levels of coordinates": lambda: nested(40),
}
"""Name of a file's bytes to what makes them."""
