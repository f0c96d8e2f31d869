"""All that is told of the ways between two things: on foot with and without stairs, and by rail."""

from typing import Any

from maps.network.answers import journeys_answer, walk_answer
from maps.network.errors import NoAnswer
from maps.network.guide import ON_THE_SPOT, STATION, Asked, Guide
from maps.network.names import Named

NOT_ON_FOOT = ("off_network", "no_route")
"""Why there is no walk, but perhaps a journey."""


def between(guide: Guide, start: str, end: str, asked: Asked, language: str) -> dict[str, Any]:
    """``{"walk", "any_walk", "journeys", "problem", "about", "valid_from"}`` between two things by their ids.

    ``walk`` is without known stairs, ``any_walk`` the shortest of all, both as ``walk_answer`` gives them or None;
    ``journeys`` the list of ``journeys_answer``. Where there is no way at all, ``problem`` is the code of the
    ``NoAnswer`` and ``about`` the end that it speaks of, ``start``, ``end`` or None.
    """
    found: dict[str, Any] = {"walk": None, "any_walk": None, "journeys": [], "problem": None, "about": None}
    found["valid_from"] = guide.rail.valid_from.isoformat()
    try:
        first, last = guide.names.find(start), guide.names.find(end)
    except NoAnswer as reason:
        return {**found, "problem": reason.code}
    try:
        found |= _walks(guide, first, last, language)
        journeys = guide.journeys(first, last, asked)
        found["journeys"] = journeys_answer(guide, first, last, asked, journeys, language)["journeys"]
    except NoAnswer as reason:
        if not found["any_walk"]:
            found |= {"problem": reason.code, "about": _about(guide, first, asked, reason.code)}
    return found


def _about(guide: Guide, start: Named, asked: Asked, code: str) -> str | None:
    """Which of the two has no position, or no train."""
    if code not in ("nowhere", "not_served"):
        return None
    return "start" if _is_lost(guide, start, asked, code) else "end"


def _is_lost(guide: Guide, thing: Named, asked: Asked, code: str) -> bool:
    try:
        guide.position_of(thing)
    except NoAnswer:
        return True
    if code == "nowhere" or thing.kind != STATION:
        return False
    network, stop = guide.network_on(asked), guide.rail.position[thing.id]
    return not network.is_served(stop) and not network.walks.get(stop)


def _walks(guide: Guide, start: Named, end: Named, language: str) -> dict[str, Any]:
    """Both walks. Raises ``NoAnswer`` where there can be no journey either."""
    heading = guide.walking.heading_deg if start.kind == ON_THE_SPOT else None
    found: dict[str, Any] = {"walk": None, "any_walk": None}
    for name, any_way in (("any_walk", True), ("walk", False)):
        try:
            path = guide.walk(start, end, any_way=any_way)
        except NoAnswer as reason:
            if reason.code not in (*NOT_ON_FOOT, "stairs"):
                raise
        else:
            found[name] = walk_answer(guide, start, end, path, language, heading)
    return found
