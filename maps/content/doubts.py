"""Warnings: content that can be shown, but that somebody should look at."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from maps.content.doubts_dates import doubtful_dates
from maps.content.doubts_layers import doubtful_layer
from maps.content.doubts_texts import doubtful_texts
from maps.content.doubts_walking import off_the_ways, walked_tomorrow
from maps.content.parts import Parts
from maps.content.yaml_file import Steps
from maps.model.places import GONE, Place
from maps.model.problems import Problem
from maps.model.said import say


def doubts(parts: Parts, today: date) -> Iterator[Problem]:
    """What a careful reader of the records would ask about on the day ``today``."""
    for file in parts.records:
        for entry in file.entries:
            inner = tuple(_within(entry.value))
            yield from doubtful_dates(entry, inner, today)
            yield from doubtful_texts(entry, inner)
    for layer in parts.layers.entries:
        yield from doubtful_layer(layer)
    yield from _nowhere(parts)
    yield from off_the_ways(parts)
    yield from walked_tomorrow(parts, today)


def _within(value: object, path: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Everything inside a record of the model, with the way to it."""
    if is_dataclass(value):
        for field in fields(value):
            item = getattr(value, field.name)
            yield (*path, field.name), item
            yield from _within(item, (*path, field.name))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _within(item, (*path, position))


def _nowhere(parts: Parts) -> Iterator[Problem]:
    places = {entry.value.id: entry.value for entry in parts.places.entries}
    for entry in parts.places.entries:
        if entry.value.status not in GONE and not is_somewhere(entry.value, places, parts.places.ids):
            message = say("has neither a position nor a footprint, nor is it part of a place that has.")
            yield entry.doubt((), message, say("It is in the directory only. Add position, footprint or part_of."))


def is_somewhere(place: Place, places: Mapping[str, Place], ids: tuple[str, ...]) -> bool:
    """Whether a place is on the map: by itself, by its station, or by what it is part of."""
    seen: set[str] = set()
    above: Place | None = place
    while above is not None and above.id not in seen:
        if above.position or above.footprint or above.station:
            return True
        seen.add(above.id)
        # A place around it that has a mistake is not asked where it is.
        if above.part_of in ids and above.part_of not in places:
            return True
        above = places.get(above.part_of or "")
    return False
