"""What the map shows at a stop of a tour: the same as ``resources/web/standalone/stopviews.js`` for the HTML file.

A journey and what is within reach are worked out in ``drawings.py``; where a stop has none of them the nearest that is
true is shown, and ``remark`` names the text that says so.
"""

from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from kiosk.tours.stop_things import Json, Thing, ends_of, own_day, usual_view


@dataclass(frozen=True, slots=True)
class StopView:
    """View, day and framing of a stop. ``date_text`` is how the day is written, empty for today."""

    view: str
    day: date
    date_text: str
    things: tuple[Thing, ...] = ()
    bounds: tuple[float, ...] = ()
    pointed: Thing | None = None
    remark: str = ""
    drawn: Json = field(default_factory=dict)

    def frame(self) -> dict[str, object]:
        """The message to the page that brings all of it into sight."""
        return {
            "type": "frame",
            "things": [{"kind": kind, "id": identifier} for kind, identifier in self.things],
            "bounds": list(self.bounds) or None,
            "view": self.view,
            "seconds": 0,
        }


def view_of(catalogue: Json, stop: Json, today: date, drawn: Json = MappingProxyType({})) -> StopView:
    """What the map shows at a stop, in a kiosk whose day is ``today``; ``drawn`` is what it draws besides."""
    milestone = catalogue["milestones"].get(stop["milestone"])
    shown = [(spot["kind"], spot["id"]) for spot in stop["shows"]]
    things = (
        *(thing for thing in shown if thing[0] != "view"),
        *_pointed_at(milestone),
        *ends_of(catalogue, stop["journey"]),
    )
    day, text = _date_of(catalogue, stop, today)
    return StopView(
        view=next((identifier for kind, identifier in shown if kind == "view"), _view(catalogue, stop, things)),
        day=day,
        date_text=text,
        things=things,
        bounds=tuple(stop["bounds"] or ()),
        pointed=things[0] if len(things) == 1 and not stop["journey"] else None,
        remark=_remark(stop, drawn),
        drawn=drawn,
    )


def _remark(stop: Json, drawn: Json) -> str:
    """The text on what is drawn besides the map: how it was worked out, or that it is not there."""
    if stop["journey"]:
        return "journey_note" if drawn else "ends_only"
    if stop["reach"]:
        return "reach_note" if drawn else "no_reach"
    return ""


def _date_of(catalogue: Json, stop: Json, today: date) -> tuple[date, str]:
    """The day of the map and how it is written, empty for today."""
    day = own_day(catalogue, stop, today)
    if day is None:
        return today, ""
    return day, stop["day_text"] if stop["day"] else catalogue["milestones"][stop["milestone"]]["date"]["text"]


def _pointed_at(milestone: Json | None) -> list[Thing]:
    if milestone and milestone["place"]:
        return [("place", milestone["place"]["id"])]
    return [("section", milestone["section"])] if milestone and milestone["section"] else []


def _view(catalogue: Json, stop: Json, things: tuple[Thing, ...]) -> str:
    if stop["reach"] or (not things and stop["bounds"]):
        return "grandparis"
    return usual_view(catalogue, things) or "campus"
