"""What runs on one day, laid out for the search."""

from collections import defaultdict
from datetime import date
from math import dist, inf

from maps.model.dates import State
from maps.network.rail import RailNetwork

Hop = tuple[int, float]
"""A link in one direction, and the seconds until it has been ridden."""


class DayNetwork:
    """The network on a day: which way each link may be ridden on, where one may board, what a change costs.

    A link in one direction is an *arc*: arc ``2n`` leads from ``a`` to ``b`` of link ``n``, arc ``2n + 1`` back.
    """

    def __init__(self, network: RailNetwork, states: tuple[State, ...], period: str) -> None:
        self.network = network
        self._states = states
        self.tail: dict[int, int] = {}
        self.head: dict[int, int] = {}
        self.run_s: dict[int, float] = {}
        self.boardings: dict[int, list[tuple[int, float, float]]] = defaultdict(list)
        """Stop to the arcs that can be boarded there: seconds of wait and run."""
        self.alight_s: dict[int, float] = {}
        """Arc to the seconds from its platform to the middle of the station; none where its trains do not stop."""
        self.onward: dict[int, list[Hop]] = {}
        """Arc to the arcs that its train goes on with: seconds of stop and run."""
        self.walks: dict[int, list[Hop]] = defaultdict(list)
        """Stop to stops on foot."""
        self.lines_at: dict[int, set[int]] = defaultdict(set)
        """Stop to the lines whose trains stop there."""
        self.stops_of: dict[int, set[int]] = defaultdict(set)
        self.wait_s = tuple(line.wait_s[period] for line in network.lines)
        self._lay_arcs()
        self._join_arcs()
        self._lay_walks()
        self.fastest_m_s = max((self._speed(arc) for arc in self.run_s), default=1.0)

    def line_of(self, arc: int) -> int:
        """The line of an arc."""
        return self.network.links[arc >> 1].line

    def is_expected(self, arc: int) -> bool:
        """Whether the arc is only announced for the day."""
        opening = self.network.links[arc >> 1].opening
        return opening is not None and self._states[opening] is State.EXPECTED

    def is_served(self, stop: int) -> bool:
        """Whether anything can be boarded at a stop."""
        return bool(self.boardings.get(stop))

    def side_s(self, stop: int, line: int) -> float:
        """Seconds between a platform and the middle of the station."""
        return self.network.walk_s(self.network.side_m(stop, line))

    def _runs(self, opening: int | None) -> bool:
        return opening is None or self._states[opening] is not State.LATER

    def _stops(self, stop: int, line: int) -> bool:
        return self._runs(self.network.calls.get((stop, line)))

    def _lay_arcs(self) -> None:
        for number, link in enumerate(self.network.links):
            if not self._runs(link.opening):
                continue
            for arc, tail, head in ((2 * number, link.a, link.b), (2 * number + 1, link.b, link.a)):
                self.tail[arc], self.head[arc], self.run_s[arc] = tail, head, link.run_s
                if self._stops(tail, link.line):
                    self.boardings[tail].append((arc, self.wait_s[link.line], link.run_s))
                    self.lines_at[tail].add(link.line)
                    self.stops_of[link.line].add(tail)
                if self._stops(head, link.line):
                    self.alight_s[arc] = self.side_s(head, link.line)

    def _join_arcs(self) -> None:
        leaving: dict[tuple[int, int], list[int]] = defaultdict(list)
        for arc, tail in self.tail.items():
            leaving[tail, self.line_of(arc)].append(arc)
        turnbacks = self.network.turnbacks
        for arc, head in self.head.items():
            line = self.line_of(arc)
            dwell = self.network.lines[line].dwell_s if arc in self.alight_s else 0.0
            ways = (way for way in leaving[head, line] if way ^ 1 != arc and (arc >> 1, way >> 1) not in turnbacks)
            self.onward[arc] = [(way, dwell + self.run_s[way]) for way in ways]

    def _lay_walks(self) -> None:
        for a, b, metres in self.network.pairs:
            seconds = self.network.walk_s(metres)
            self.walks[a].append((b, seconds))
            self.walks[b].append((a, seconds))

    def _speed(self, arc: int) -> float:
        spots = self.network.spots
        metres = dist(spots[self.tail[arc]], spots[self.head[arc]])
        return metres / self.run_s[arc] if self.run_s[arc] else inf


class Days:
    """The networks of days, each laid out once: days between two openings share one."""

    def __init__(self, network: RailNetwork) -> None:
        self._network = network
        self._laid: dict[tuple[tuple[State, ...], str], DayNetwork] = {}

    def on(self, day: date, today: date, period: str) -> DayNetwork:
        """What runs on ``day``, seen from ``today``."""
        states = self._network.openings.states(day, today)
        if (states, period) not in self._laid:
            self._laid[states, period] = DayNetwork(self._network, states, period)
        return self._laid[states, period]
