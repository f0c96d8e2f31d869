"""Journeys as legs: what is ridden where, which way, for how long, and what each part of the time is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from maps.network.day_network import DayNetwork
from maps.network.search import Label, Question, ways

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Ride:
    """A ride by ``line`` along ``stops``, the first and the last among them (positions in the network).

    ``towards`` are the ends of the line ahead, none where it runs in a ring. ``expected``: only announced for that day.
    ``change_s`` and ``wait_s`` come before it: the walk to the platform and the wait for the train.
    """

    line: int
    stops: tuple[int, ...]
    towards: tuple[int, ...]
    ride_s: float
    change_s: float
    wait_s: float
    expected: bool


@dataclass(frozen=True, slots=True)
class Walk:
    """A way on foot between two stations, or from or to a place (None)."""

    start: int | None
    end: int | None
    seconds: float
    metres: float


Leg = Ride | Walk


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey. ``ride_s``, ``wait_s``, ``change_s`` (on foot between lines) and ``walk_s`` make its time."""

    legs: tuple[Leg, ...]
    ride_s: float
    wait_s: float
    change_s: float
    walk_s: float

    @property
    def seconds(self) -> float:
        """The whole time."""
        return self.ride_s + self.wait_s + self.change_s + self.walk_s

    @property
    def rides(self) -> tuple[Ride, ...]:
        """The legs that are ridden."""
        return tuple(leg for leg in self.legs if isinstance(leg, Ride))


def journeys(
    network: DayNetwork, question: Question, access: Mapping[int, float], egress: Mapping[int, float]
) -> list[Journey]:
    """The journeys worth telling, fastest first. ``access`` and ``egress``: metres on foot at either end, by stop."""
    return [_journey(network, question, label, access, egress) for label in ways(network, question)]


def _journey(
    network: DayNetwork, question: Question, label: Label, access: Mapping[int, float], egress: Mapping[int, float]
) -> Journey:
    nodes = label.nodes()
    first, last = ~nodes[0], _stop_of(network, nodes[-1])
    legs: list[Leg] = []
    if first in access:
        legs.append(Walk(None, first, question.starts[first], access[first]))
    legs += _legs(network, nodes, question.from_platform)
    if last in egress:
        legs.append(Walk(last, None, question.ends[last], egress[last]))
    rides = [leg for leg in legs if isinstance(leg, Ride)]
    outside = [leg for leg in legs if isinstance(leg, Walk)]
    between = [leg.seconds for leg in outside if leg.start is not None and leg.end is not None]
    ride_s, wait_s = sum(ride.ride_s for ride in rides), sum(ride.wait_s for ride in rides)
    walk_s = sum(leg.seconds for leg in outside) - sum(between)
    return Journey(tuple(legs), ride_s, wait_s, label.seconds - ride_s - wait_s - walk_s, walk_s)


def _stop_of(network: DayNetwork, node: int) -> int:
    return network.head[node] if node >= 0 else ~node


def _legs(network: DayNetwork, nodes: Sequence[int], from_platform: bool) -> Iterator[Leg]:
    """Rides, each with the walk from the train before, and the walks between stations."""
    arcs: list[int] = []
    ridden, from_train_s = False, 0.0
    for number, node in enumerate(nodes):
        following = nodes[number + 1] if number + 1 < len(nodes) else None
        if node < 0:
            if following is not None and following < 0:
                is_last = number + 2 == len(nodes)
                yield _walk(network, ~node, ~following, from_train_s if is_last else 0.0)
            continue
        arcs.append(node)
        if following is None or following < 0:
            on_the_platform = len(arcs) == number
            platform_s = network.side_s(network.tail[arcs[0]], network.line_of(arcs[0]))
            change_s = 0.0 if on_the_platform else from_train_s + platform_s
            yield _ride(network, arcs, change_s, waited=ridden or not from_platform)
            arcs, ridden, from_train_s = [], True, network.alight_s[node]


def _walk(network: DayNetwork, start: int, end: int, from_train_s: float) -> Walk:
    seconds = min(seconds for stop, seconds in network.walks[start] if stop == end) + from_train_s
    return Walk(start, end, seconds, seconds * network.network.walk_m_s)


def _ride(network: DayNetwork, arcs: Sequence[int], change_s: float, *, waited: bool) -> Ride:
    line = network.line_of(arcs[0])
    ride_s = network.run_s[arcs[0]]
    for arc, way in pairwise(arcs):
        ride_s += next(seconds for other, seconds in network.onward[arc] if other == way)
    served = (network.head[arc] for arc in arcs if arc in network.alight_s)
    return Ride(
        line=line,
        stops=(network.tail[arcs[0]], *served),
        towards=_towards(network, arcs),
        ride_s=ride_s,
        change_s=change_s,
        wait_s=network.wait_s[line] if waited else 0.0,
        expected=any(map(network.is_expected, arcs)),
    )


def _towards(network: DayNetwork, arcs: Sequence[int]) -> tuple[int, ...]:
    """The ends of the line ahead of the last arc; none where its trains come round to where it was boarded."""
    seen = {network.tail[arcs[0]], *(network.head[arc] for arc in arcs)}
    ends: list[int] = []
    waiting = [arcs[-1]]
    while waiting:
        arc = waiting.pop()
        ahead = network.onward[arc]
        if not ahead:
            ends.append(network.head[arc])
        for way, _ in ahead:
            stop = network.head[way]
            if stop == network.tail[arcs[0]]:
                return ()
            if stop not in seen:
                seen.add(stop)
                waiting.append(way)
    return tuple(dict.fromkeys(ends))
