"""Warnings on places of the zone that no walk leads to."""

from collections.abc import Iterator
from typing import Any

from maps.content.datasets import PLAN
from maps.content.parts import Parts
from maps.model.places import GONE
from maps.model.problems import Problem
from maps.model.said import say
from maps.network.accesses import DrawnWays, reach_of


def off_the_ways(parts: Parts) -> Iterator[Problem]:
    """Places of the zone outside the largest piece of the walking network; nothing where no walks are worked out."""
    if not parts.network_settings.entries:
        return
    features = [feature for file in parts.plan for feature in file.features]
    walks = next(file.features for dataset, file in zip(PLAN, parts.plan, strict=True) if dataset.layer == "walk")
    ways = [(line, bool(feature.properties.get("steps"))) for feature in walks for line in _lines(feature.geometry)]
    if not ways:
        return
    drawn = DrawnWays([line for line, _ in ways], [stairs for _, stairs in ways])
    outlines = {
        feature.properties["id"]: drawn.shape(feature.geometry) for feature in features if feature.properties.get("id")
    }
    places = {entry.value.id: entry.value for entry in parts.places.entries}
    for entry in parts.places.entries:
        ground = drawn.ground(entry.value, places, outlines)
        if not entry.value.in_zone or entry.value.status in GONE or ground is None:
            continue
        metres = drawn.distance_m(ground)
        if metres > reach_of(ground):
            message = say("is {metres} m from the walking network, which has no way to it.", metres=round(metres))
            advice = say("Draw a way to it in campus/walking.geojson, or give its entrance.")
            yield entry.doubt(("position",), message, advice)


def _lines(geometry: Any) -> list[Any]:
    coordinates = geometry["coordinates"]
    return list(coordinates) if geometry["type"] == "MultiLineString" else [coordinates]
