"""How long it takes from the campus to where people come from, at several moments: before and after."""

from dataclasses import dataclass

from maps.model.text import Text


@dataclass(frozen=True, slots=True)
class ComparedMoment:
    """A state of the network: ``before`` a section opened, ``once`` it is there, at the end of a ``year``.

    With none of them it is what is open today. A section's date stands in ``network/sections.yaml`` alone.
    """

    id: str
    name: Text
    before: str | None
    once: str | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Destination:
    """A station that people of the campus come from. ``reason``: why its time is not known at some moments."""

    station: str
    name: Text
    reason: Text | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """``network/comparison.yaml``: journeys from the place ``origin`` to each destination at each moment.

    Until a nearer station opened one walked further than a visitor of today is told to: ``furthest_m`` as the crow
    flies. Moments are in the order of time.
    """

    origin: str
    furthest_m: int
    moments: tuple[ComparedMoment, ...]
    destinations: tuple[Destination, ...]
    sources: tuple[str, ...]
