"""The entry ``space`` of the catalogue: which space to work in the zone has, and in which state."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from maps.build.catalogue_writer import Json, Writer
from maps.model.content import Content
from maps.model.figures import Qualifier
from maps.model.places import GONE, Place, PlaceKind, Status

WORK = (PlaceKind.LABORATORIES, PlaceKind.OFFICES, PlaceKind.RESEARCH, PlaceKind.MIXED)
STATES: Mapping[Status, str] = {
    Status.EXISTING: "delivered",
    Status.UNDER_CONSTRUCTION: "under_way",
    Status.PLANNED: "planned",
}
"""What stands, or will; in this order. What is given up or pulled down offers no space."""
UNCONFIRMED = "unconfirmed"


class Space(Writer):
    """Groups the places of the zone where people work by their state."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._places = [
            place for place in content.places if place.in_zone and place.kind in WORK and place.status in STATES
        ]
        self._counted = counted([place for place in self._places if place.kind is not PlaceKind.MIXED])

    def all(self) -> Json:
        """The entry ``space``; a state without a place is left out."""
        groups: dict[str, list[Place]] = {state: [] for state in (*STATES.values(), UNCONFIRMED)}
        for place in self._places:
            groups[STATES[place.status] if place.confirmed else UNCONFIRMED].append(place)
        return {
            "space": {
                "floor_area": self._area(self._places),
                "groups": [self._group(state, places) for state, places in groups.items() if places],
            }
        }

    def _group(self, state: str, places: list[Place]) -> Json:
        return {
            "state": state,
            "floor_area": self._area(places),
            "unknown": sum(place.floor_area is None for place in places if place.id in self._counted),
            "places": [self._place(place) for place in _largest_first(places)],
        }

    def _area(self, places: list[Place]) -> Json | None:
        """What is known of their floor area in all; None where nothing is."""
        m2 = sum(self._counted.get(place.id, 0) for place in places)
        return {"m2": m2, "text": self._wording.quantity(m2, "m²", Qualifier.ABOUT)} if m2 else None

    def _place(self, place: Place) -> Json:
        area = place.floor_area
        return {
            **self._place_link(place),
            "kind": place.kind.value,
            "status": place.status.value,
            "status_note": self._text(place.status_note),
            "owner": place.owner,
            "part_of": place.part_of,
            "floor_area": area and {"m2": area.m2, "text": self._wording.area(area.m2), "note": self._text(area.note)},
            "counted": place.id in self._counted,
            "delivery": self._dated(place.delivery),
        }


def counted(places: Iterable[Place]) -> dict[str, int]:
    """The square metres of each place that are not those of another of them, 0 where they are unknown.

    A place within one of known area adds nothing and is left out, unless that one is a mixed block: then its use is
    known, and the block counts with what is left beside its parts. What is given up or pulled down holds no part, and
    what lies outside the zone none within it.
    """
    by_id = {place.id: place for place in places}
    alone = [place for place in by_id.values() if not any(_takes_in(whole, place) for whole in _wholes(place, by_id))]
    beside = Counter[str]()
    for place in alone:
        block = next((whole for whole in _wholes(place, by_id) if whole.kind is PlaceKind.MIXED), None)
        if block and place.floor_area and place.status not in GONE:
            beside[block.id] += place.floor_area.m2
    return {place.id: max(0, place.floor_area.m2 - beside[place.id]) if place.floor_area else 0 for place in alone}


def _wholes(place: Place, by_id: Mapping[str, Place]) -> Iterator[Place]:
    """What it lies in, and what that lies in."""
    seen = {place.id}
    while (whole := by_id.get(place.part_of or "")) and whole.id not in seen:
        seen.add(whole.id)
        yield whole
        place = whole


def _takes_in(whole: Place, part: Place) -> bool:
    """Whether the area of the whole is that of its part too, and counts for it."""
    is_there = whole.status not in GONE and (whole.in_zone or not part.in_zone)
    return whole.floor_area is not None and whole.kind is not PlaceKind.MIXED and is_there


def _largest_first(places: list[Place]) -> list[Place]:
    return sorted(places, key=lambda place: -(place.floor_area.m2 if place.floor_area else 0))
