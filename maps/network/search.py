"""The fastest ways through a day's network, and those that are slower but with fewer changes."""

import heapq
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import dist
from typing import NamedTuple

from maps.network.day_network import DayNetwork

MOST_RIDES = 6
"""Nobody changes more often."""
TOO_SLOW, TOO_SLOW_S = 1.6, 900.0
"""A way with fewer changes is worth telling up to this many times the fastest, and some minutes."""

Ends = Mapping[int, float]
"""Stops where a journey may begin or end, and the seconds that it takes to get to or from there."""


class Label(NamedTuple):
    """A way up to a node: an arc that was ridden, or the middle of a station (``~stop``). ``rides`` are boardings."""

    seconds: float
    rides: int
    node: int
    before: "Label | None"

    def nodes(self) -> list[int]:
        """The whole way, from its beginning."""
        found: list[int] = []
        label: Label | None = self
        while label is not None:
            found.append(label.node)
            label = label.before
        return found[::-1]


@dataclass(frozen=True, slots=True)
class Question:
    """From any of ``starts`` to any of ``ends``; their seconds lead from the street to the platform, and back.

    ``from_platform``: a journey from station to station, without the wait for the first train.
    """

    starts: Ends
    ends: Ends
    from_platform: bool


def ways(network: DayNetwork, question: Question) -> list[Label]:
    """The ways worth telling, fastest first: each of the others has fewer rides than all faster ones."""
    search = _Search(network, question)
    return list(search.found())


class _Search:
    """Best first, with the time that is left at least: as the crow flies, at the speed of the fastest link, and waits.

    A wait is counted for each ride that is left; for none where the first is not waited for, as one bound must hold for
    every way to a node.
    """

    def __init__(self, network: DayNetwork, question: Question) -> None:
        self._network = network
        self._question = question
        spots = network.network.spots
        targets = [(spots[stop], seconds) for stop, seconds in question.ends.items()]
        speed = max(network.fastest_m_s, network.network.walk_m_s)
        self._left = [min(dist(spot, target) / speed + s for target, s in targets) for spot in spots]
        stop_rides, line_rides = _rides_left(network, question.ends)
        self._from_stop = [stop_rides.get(stop, MOST_RIDES) for stop in range(len(spots))]
        self._from_line = [line_rides.get(line, MOST_RIDES) for line in range(len(network.wait_s))]
        """The fewest further rides from a stop, and from a train of a line."""
        self._line_of_link = [link.line for link in network.network.links]
        self._least_wait = 0.0 if question.from_platform else min(network.wait_s, default=0.0)
        self._heap: list[tuple[float, int, int, Label]] = []
        self._count = 0
        self._fewest: dict[int, int] = {}
        self._rides, self._limit = MOST_RIDES + 1, float("inf")

    def found(self) -> Iterator[Label]:
        """Each way as it is found."""
        for stop, seconds in self._question.starts.items():
            self._push(seconds, 0, ~stop, stop, None)
        arrived = len(self._network.network.links) * 2
        heap, fewest = self._heap, self._fewest
        while heap:
            bound, _, _, label = heapq.heappop(heap)
            node, rides = label.node, label.rides
            if rides >= fewest.get(node, MOST_RIDES + 1) or rides + self._left_from(node) >= self._rides:
                continue
            if bound > self._limit:
                return
            fewest[node] = rides
            if node == arrived:
                self._rides = rides
                if self._limit == float("inf"):
                    self._limit = max(label.seconds * TOO_SLOW, label.seconds + TOO_SLOW_S)
                assert label.before is not None, "nobody arrives who has not set out"
                yield Label(label.seconds, rides, label.before.node, label.before.before)
            elif node < 0:
                self._from_station(label, ~node, arrived)
            else:
                self._from_train(label, node, arrived)

    def _from_station(self, label: Label, stop: int, arrived: int) -> None:
        network = self._network
        waits = label.rides > 0 or not self._question.from_platform
        for arc, wait, run in network.boardings.get(stop, ()):
            # Who has just come in from the street is on the platform already.
            walk = 0.0 if label.before is None else network.alight_s[arc ^ 1]
            seconds = label.seconds + walk + (wait if waits else 0.0) + run
            self._push(seconds, label.rides + 1, arc, network.head[arc], label)
        for other, seconds in network.walks.get(stop, ()):
            self._push(label.seconds + seconds, label.rides, ~other, other, label)
        if stop in self._question.ends:
            self._push_arrival(label.seconds + self._question.ends[stop], label, arrived)

    def _from_train(self, label: Label, arc: int, arrived: int) -> None:
        network = self._network
        head = network.head
        for way, seconds in network.onward[arc]:
            self._push(label.seconds + seconds, label.rides, way, head[way], label)
        if arc in network.alight_s:
            stop = head[arc]
            if stop in self._question.ends:
                self._push_arrival(label.seconds + self._question.ends[stop], label, arrived)
            self._push(label.seconds + network.alight_s[arc], label.rides, ~stop, stop, label)

    def _left_from(self, node: int) -> int:
        """The fewest further rides from a node."""
        if node < 0:
            return self._from_stop[~node]
        link = node >> 1
        return self._from_line[self._line_of_link[link]] if link < len(self._line_of_link) else 0

    def _push(self, seconds: float, rides: int, node: int, stop: int, before: Label | None) -> None:
        if rides >= self._fewest.get(node, MOST_RIDES + 1):
            return
        further = self._from_stop[stop] if node < 0 else self._from_line[self._line_of_link[node >> 1]]
        bound = seconds + self._left[stop] + further * self._least_wait
        if rides + further < self._rides and bound <= self._limit:
            self._count += 1
            heapq.heappush(self._heap, (bound, rides, self._count, Label(seconds, rides, node, before)))

    def _push_arrival(self, seconds: float, label: Label, arrived: int) -> None:
        if label.rides < self._rides:
            self._count += 1
            heapq.heappush(self._heap, (seconds, label.rides, self._count, Label(seconds, label.rides, arrived, label)))


def _rides_left(network: DayNetwork, ends: Ends) -> tuple[Mapping[int, int], Mapping[int, int]]:
    """The fewest rides to any of ``ends``, from a stop, and from a train of a line: whatever they cost in time."""
    stops: dict[int, int] = {}
    lines: dict[int, int] = {}
    waiting = deque((stop, 0) for stop in ends)
    while waiting:
        stop, rides = waiting.popleft()
        if stop in stops:
            continue
        stops[stop] = rides
        waiting.extendleft((other, rides) for other, _ in network.walks.get(stop, ()))
        for line in network.lines_at.get(stop, ()):
            if line not in lines:
                lines[line] = rides
                waiting.extend((other, rides + 1) for other in network.stops_of[line])
    return stops, lines
