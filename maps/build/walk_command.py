"""``main.py walk``: on foot from one place of the campus to another, step by step."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from maps.build.answer import answer, name_of
from maps.model.said import Said, say
from maps.network.answers import walk_answer
from maps.network.guide import ON_THE_SPOT, Guide

TURNS: Mapping[str | None, Said] = {
    None: say("go"),
    "ahead": say("straight on"),
    "slight_left": say("slightly left"),
    "left": say("left"),
    "sharp_left": say("sharp left"),
    "back": say("turn round"),
    "sharp_right": say("sharp right"),
    "right": say("right"),
    "slight_right": say("slightly right"),
}
COMPASS: Mapping[str, Said] = {
    "north": say("north"),
    "north_east": say("north-east"),
    "east": say("east"),
    "south_east": say("south-east"),
    "south": say("south"),
    "south_west": say("south-west"),
    "west": say("west"),
    "north_west": say("north-west"),
}
STAIRS: Mapping[str, Said] = {
    "some": say("This way has stairs."),
    "none_known": say("No known stairs; nobody has walked all of it to make sure."),
    "step_free": say("Step-free."),
}


def run(options: Namespace) -> int:
    """The walk from ``options.start`` to ``options.end``, without known stairs unless ``options.any_way``; 0, or 2."""

    def ask(guide: Guide, language: str, _today: date) -> dict[str, Any]:
        start, end = guide.names.find(options.start), guide.names.find(options.end)
        path = guide.walk(start, end, any_way=options.any_way)
        heading = guide.walking.heading_deg if start.kind == ON_THE_SPOT else None
        return walk_answer(guide, start, end, path, language, heading)

    return answer(options, ask, _told)


def _told(found: dict[str, Any]) -> Iterator[Said]:
    yield say(
        "{start} → {end}: {metres} m, {minutes} min",
        start=name_of(found["from"]),
        end=name_of(found["to"]),
        metres=found["metres"],
        minutes=found["minutes"],
    )
    for step in found["steps"]:
        yield say(
            "  {turn} ({compass}): {street}, {metres} m",
            turn=TURNS[step["turn"]],
            compass=COMPASS[step["compass"]],
            street=step["street"] or _ground(step["kind"]),
            metres=step["metres"],
        )
    yield STAIRS[found["stairs"]]
    if found["stairs"] != "step_free":
        yield say("Data of {date}.", date=found["data_of"])
    if not found["entrance_known"]:
        yield say("The entrance is not known: the walk ends at the nearest point of the outline.")


def _ground(kind: str) -> Said:
    return say("stairs") if kind == "stairs" else say("path or street without a name")
