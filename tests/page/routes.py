"""Routes to draw in tests, and where they lie on the screen."""

from itertools import pairwise
from math import dist
from typing import Any

from kiosk.stage import Stage

HERE = [2.34905, 48.79385]
CORNER, DOOR = [2.3479, 48.7932], [2.3468, 48.7927]
STATION, NORTH = [2.3493, 48.7925], [2.3553, 48.8809]
Point = tuple[float, float]


def part(kind: str, *line: list[float], **more: object) -> dict[str, Any]:
    plain = {"colour": None, "stairs": False, "expected": False, "from": "", "to": ""}
    return {"kind": kind, "line": list(line), **plain, **more}


def walk(**more: object) -> dict[str, Any]:
    """On foot over the campus in two steps."""
    parts = [part("walk", HERE, CORNER), part("walk", CORNER, DOOR)]
    return {"id": "walk", "parts": parts, "step": -1, "steps": [p["line"] for p in parts], **more}


def journey(**more: object) -> dict[str, Any]:
    """To the station and by line 14 to the north."""
    ride = part(
        "ride", STATION, NORTH, colour="#62259D", **{"from": "Villejuif – Gustave Roussy", "to": "Gare du Nord"}
    )
    parts = [part("walk", HERE, STATION), ride]
    return {"id": "journey", "parts": parts, "step": -1, "steps": [p["line"] for p in parts], **more}


def points(drawn: dict[str, Any], apart: float = 4.0) -> list[Point]:
    """Points along all lines of a route as the page says that it is drawn."""
    return [point for piece in drawn["parts"] for point in along(piece["line"], apart)]


def along(line: list[Point], apart: float) -> list[Point]:
    found: list[Point] = []
    for (ax, ay), (bx, by) in pairwise(line):
        steps = max(1, round(dist((ax, ay), (bx, by)) / apart))
        found += [(ax + (bx - ax) * i / steps, ay + (by - ay) * i / steps) for i in range(steps + 1)]
    return found


def free_area(stage: Stage) -> tuple[float, float, float, float]:
    insets = stage.link.wished_state().insets
    return insets.left, insets.top, stage.setting.width - insets.right, stage.setting.height - insets.bottom


def covered(stage: Stage, found: list[Point]) -> list[Point]:
    """Those that lie under a control or a sheet, or off the screen."""
    covers = stage.link.wished_state().covers
    width, height = stage.setting.width, stage.setting.height
    return [
        (x, y)
        for x, y in found
        if not (0 < x < width and 0 < y < height)
        or any(c.x <= x <= c.x + c.width and c.y <= y <= c.y + c.height for c in covers)
    ]
