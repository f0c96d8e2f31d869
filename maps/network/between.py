"""All that is told of the ways between two things: on foot with and without stairs, and by rail."""

from typing import Any

from maps.network.answers import journeys_answer, walk_answer
from maps.network.errors import NoAnswer
from maps.network.guide import ON_THE_SPOT, Asked, Guide
from maps.network.names import Named

NOT_ON_FOOT = ("off_network", "no_route")
"""Why there is no walk, but perhaps a journey."""


def between(guide: Guide, start: str, end: str, asked: Asked, language: str) -> dict[str, Any]:
    """``{"walk", "any_walk", "journeys", "problem"}`` between two things by their ids.

    ``walk`` is without known stairs, ``any_walk`` the shortest of all, both as ``walk_answer`` gives them or None;
    ``journeys`` the list of ``journeys_answer``. ``problem`` is the code of the ``NoAnswer`` where there is no way at
    all, else None.
    """
    nothing: dict[str, Any] = {"walk": None, "any_walk": None, "journeys": []}
    try:
        first, last = guide.names.find(start), guide.names.find(end)
        walks = _walks(guide, first, last, language)
    except NoAnswer as reason:
        return {**nothing, "problem": reason.code}
    try:
        found = guide.journeys(first, last, asked)
        journeys = journeys_answer(guide, first, last, asked, found, language)["journeys"]
    except NoAnswer as reason:
        return {**nothing, **walks, "problem": None if walks["any_walk"] else reason.code}
    return {**walks, "journeys": journeys, "problem": None}


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
