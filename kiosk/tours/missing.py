"""What a stop of a tour names and the content does not hold (any more)."""

from kiosk.viewmodels.content import Catalogue, Item
from maps.model.attract import VIEWS


def missing(stop: Item, catalogue: Catalogue) -> list[str]:
    """Everything that a stop needs and that is not there, in words for the log; empty for a good one."""
    needed = [(spot["kind"], spot["id"]) for spot in stop["shows"]]
    if stop["milestone"]:
        needed.append(("milestone", stop["milestone"]))
    lost = [f"{kind} {identifier!r}" for kind, identifier in needed if not _holds(catalogue, kind, identifier)]
    has_view = needed or stop["bounds"] or stop["reach"] or stop["journey"]
    return lost if has_view else ["view"]


def _holds(catalogue: Catalogue, kind: str, identifier: str) -> bool:
    return identifier in (VIEWS if kind == "view" else catalogue[f"{kind}s"])
