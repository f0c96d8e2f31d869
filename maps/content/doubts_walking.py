"""Warnings on places of the zone that no walk leads to, and on surveys that nobody can have made."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from maps.content.datasets import PLAN
from maps.content.geojson_file import Feature
from maps.content.parts import Parts
from maps.model.places import GONE
from maps.model.problems import Problem, Severity
from maps.model.said import say
from maps.network.accesses import DrawnWays, reach_of


def off_the_ways(parts: Parts) -> Iterator[Problem]:
    """Places of the zone outside the largest piece of the walking network; nothing where no walks are worked out."""
    if not parts.network_settings.entries:
        return
    features = [feature for file in parts.plan for feature in file.features]
    walks = _walks(parts)
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


def walked_tomorrow(parts: Parts, today: date) -> Iterator[Problem]:
    """Ways whose survey is still to come on the day ``today``."""
    for feature in _walks(parts):
        day = feature.properties.get("verified_on")
        if day is not None and day > today:
            message = say("{day} is still to come: nobody can have walked there.", day=day)
            doubt = feature.problem(("verified_on",), message, say("Write the day of the survey."))
            yield replace(doubt, severity=Severity.WARNING)


def _walks(parts: Parts) -> Sequence[Feature]:
    return next(file.features for dataset, file in zip(PLAN, parts.plan, strict=True) if dataset.layer == "walk")


def _lines(geometry: Any) -> list[Any]:
    coordinates = geometry["coordinates"]
    return list(coordinates) if geometry["type"] == "MultiLineString" else [coordinates]
