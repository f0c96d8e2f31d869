"""A stop of a tour on the map: where it flies to, of which day, with what is within reach or the way drawn."""

import logging
from collections.abc import Callable
from datetime import date
from functools import partial

from kiosk.session import Session
from kiosk.tours.stop_day import day_of, milestone_of
from kiosk.tours.stop_things import ends_of, usual_view
from kiosk.viewmodels.content import Catalogue, Item, sentence
from kiosk.viewmodels.route_drawn import Drawn, drawn_journey, drawn_walk
from kiosk.viewmodels.route_options import options_of
from kiosk.viewmodels.route_words import about
from kiosk.ways import Found, Wanted, Ways
from kiosk.web.page_state import Reach, Selection, Stop
from kiosk.web.wishes import Presented

FLIGHT_S = 2.2
"""Long enough to see where it goes, short enough not to wait for it."""

log = logging.getLogger("kiosk.tours")


class MapShowing:
    """Hands stops to the map (``present``); a way is worked out first. ``told`` hears how long it takes, in words."""

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        ways: Callable[[], Ways],
        present: Callable[[Presented | None], None],
    ) -> None:
        self._session = session
        self._catalogue = catalogue
        self._ways = ways
        self._present = present
        self._shown = 0
        self.told: Callable[[str], None] = lambda _: None

    def prepare(self, stops: list[Item]) -> None:
        """A tour begins: what works ways out takes a moment to be made."""
        if any(stop["journey"] for stop in stops):
            self._ways().prepare()

    def show(self, stop: Item) -> None:
        """Fly to a stop; to a way once it is known."""
        self._shown += 1
        if not stop["journey"]:
            self._present(self._presented(stop))
            return
        catalogue, session = self._catalogue(), self._session
        start, end = stop["journey"]["start"], stop["journey"]["end"]
        day = day_of(stop, catalogue, session.today)
        wanted = Wanted(start, end, day, session.today, catalogue["language"])
        self._ways().ask(wanted, partial(self._take, self._shown, stop))

    def leave(self) -> None:
        """Give the map back as it stands."""
        self._shown += 1
        self._present(None)

    def _take(self, asked: int, stop: Item, found: Found) -> None:
        """The way is known, unless something else is shown by now."""
        if asked != self._shown:
            return
        options = options_of(found)
        if not options:
            log.warning("Stop %s: no way is found (%s)", stop["id"], found["problem"])
            self._present(self._presented(stop))
            return
        ends = (self._name(stop["journey"]["start"]), self._name(stop["journey"]["end"]))
        journey = options[0].journey
        drawn = (
            drawn_walk(f"tour/{stop['id']}", found["walk"] or found["any_walk"], ends, -1)
            if journey is None
            else drawn_journey(f"tour/{stop['id']}", self._catalogue(), journey, ends, -1)
        )
        self._present(self._presented(stop, drawn))
        way = journey or found["walk"] or found["any_walk"]
        self.told(sentence(about(way["minutes"])))

    def _name(self, identifier: str) -> str:
        catalogue = self._catalogue()
        found = catalogue["stations"].get(identifier) or catalogue["places"].get(identifier)
        return str(found["name"]) if found else ""

    def _presented(self, stop: Item, route: Drawn | None = None) -> Presented:
        session, catalogue = self._session, self._catalogue()
        day = day_of(stop, catalogue, session.today)
        spots = tuple(Selection(spot["kind"], spot["id"]) for spot in self._spots(stop, route))
        bounds = tuple(stop["bounds"]) if stop["bounds"] else None
        layers = None if stop["layers"] is None else tuple(stop["layers"])
        identifier = "/".join(map(str, (stop["id"], spots, bounds, day, bool(route), stop["reach"])))
        view = next((spot.id for spot in spots if spot.kind == "view"), "grandparis" if stop["reach"] else "")
        reach = self._reach(stop, day)
        things = [(spot.kind, spot.id) for spot in spots if spot.kind != "view"] or ends_of(catalogue, stop["journey"])
        return Presented(
            Stop(identifier, spots, bounds, layers, bool(reach.shown) and not spots and bounds is None),
            FLIGHT_S,
            view,
            None if day == session.today else day,
            route,
            reach,
            usual_view(catalogue, things),
        )

    def _spots(self, stop: Item, route: Drawn | None) -> list[Item]:
        """What the map shows: what the stop names, else what its milestone speaks of."""
        if stop["shows"]:
            return list(stop["shows"])
        entry = milestone_of(stop, self._catalogue(), self._session.today)
        if entry and entry.shown[0]:
            return [{"kind": entry.shown[0], "id": entry.shown[1]}]
        shows_else = route is not None or stop["bounds"] or stop["reach"]
        return [] if shows_else else [{"kind": "view", "id": "campus"}]

    def _reach(self, stop: Item, day: date) -> Reach:
        """The files of the ground within reach then, and today where both are compared."""
        known = self._catalogue().get("reach")
        if not stop["reach"] or not known or not known["days"]:
            return Reach()
        first, *later = known["days"]
        shown = [one for one in (first, *later) if one is first or one["day"] <= day.isoformat()][-1]
        beside = first["file"] if stop["reach"]["beside_today"] and shown is not first else ""
        return Reach(shown["file"], beside)
