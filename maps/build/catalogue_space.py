"""The entry ``space`` of the catalogue: which space to work in the zone has, and in which state."""

from collections.abc import Mapping, Sequence

from maps.build.catalogue_writer import Json, Writer
from maps.model.content import Content
from maps.model.figures import Qualifier
from maps.model.places import Place, PlaceKind, Status

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
        self._counted = counted(self._places)

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
        m2 = sum(place.floor_area.m2 for place in places if place.floor_area and place.id in self._counted)
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


def counted(places: Sequence[Place]) -> frozenset[str]:
    """The ids of those whose floor area is all of one use, and not that of another of them that is counted already.

    Of a mixed block the parts count, whose use is known.
    """
    of_one_use = [place for place in places if place.kind is not PlaceKind.MIXED]
    wholes = {place.id for place in of_one_use if place.floor_area}
    return frozenset(place.id for place in of_one_use if place.part_of not in wholes)


def _largest_first(places: list[Place]) -> list[Place]:
    return sorted(places, key=lambda place: -(place.floor_area.m2 if place.floor_area else 0))
