"""Which nodes of a graph hang together."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def components(beside: Mapping[Node, Iterable[Node]], alone: Collection[Node] = ()) -> Iterator[frozenset[Node]]:
    """The sets that hang together: ``beside`` is node to neighbours, ``alone`` are nodes that may have none."""
    left = {*beside, *alone}
    while left:
        found: set[Node] = set()
        waiting = [left.pop()]
        while waiting:
            node = waiting.pop()
            if node not in found:
                found.add(node)
                waiting += beside.get(node, ())
        left -= found
        yield frozenset(found)
