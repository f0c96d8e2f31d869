"""Places and organisations as things to see and to tap."""

from collections.abc import Mapping
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from maps.build.layers_network import opening
from maps.build.layers_plane import Plane, rings
from maps.model.content import Content
from maps.model.organisations import Organisation, Role
from maps.model.places import GONE, Certainty, Place, PlaceKind, Status
from maps.model.plan import PlanFeature
from maps.model.text import Text

CAMPUS_ROLES = frozenset(
    {
        Role.ASSOCIATION, Role.MEMBER, Role.PARTNER, Role.EUROPEAN_PARTNER, Role.SUPPORTER, Role.RELATED, Role.TENANT,
        Role.ANNOUNCED_TENANT,
    }
)  # fmt: skip
"""Who makes a building one of the campus's members."""
MARKED_ROLES = frozenset({Role.ASSOCIATION, Role.MEMBER, Role.PARTNER, Role.RELATED, Role.SUPPORTER})
"""Organisations with a mark of their own in Grand Paris."""
TO_COME = (Status.UNDER_CONSTRUCTION, Status.PLANNED)


def places_layer(content: Content, plane: Plane) -> dict[str, Any]:
    """Places with a footprint or a position, organisations outside the zone, and whose outline a place borrows."""
    outlines = footprint_outlines(content, plane)
    places = [_place(place, content, plane, outlines) for place in content.places if _is_on_map(place)]
    by_id = {place.id: place for place in content.places}
    return {
        "places": places,
        "borrowed": {place.id: host for place in content.places if (host := _host(place, by_id))},
        "organisations": [_organisation(item, plane) for item in marked_organisations(content)],
        "seats": _seats(content, by_id),
        "here": plane.point(content.settings.here.lon, content.settings.here.lat) if content.settings.here else None,
        "heading": content.settings.heading_deg,
    }


def footprint_outlines(content: Content, plane: Plane) -> Mapping[str, tuple[PlanFeature, BaseGeometry]]:
    """The features that places stand on, by id, with their geometry in units.

    Where a building and a lot share an id, the surveyed building wins.
    """
    wanted = {item for place in content.places for item in place.footprint}
    features = [f for f in content.plan if f.id in wanted and f.layer in ("building", "lot", "green")]
    features.sort(key=lambda f: not f.indicative)
    return {str(f.id): (f, plane.geometry(f.geometry)) for f in features}


def place_outline(place: Place, outlines: Mapping[str, tuple[PlanFeature, BaseGeometry]]) -> BaseGeometry | None:
    """The footprint of a place in units, all its parts together; None without one."""
    parts = [outlines[item][1] for item in place.footprint if item in outlines]
    return shapely.unary_union(parts) if parts else None


def marked_organisations(content: Content) -> list[Organisation]:
    """Members and partners with a position inside the region but outside the zone."""
    west, south, east, north = content.settings.region_bounds
    campus = content.settings.campus_view
    return [
        item
        for item in content.organisations
        if item.show
        and item.role in MARKED_ROLES
        and item.position
        and west <= item.position.lon <= east
        and south <= item.position.lat <= north
        and not (campus[0] <= item.position.lon <= campus[2] and campus[1] <= item.position.lat <= campus[3])
    ]


def shown_text(text: Text) -> str | dict[str, str]:
    """A text for the page: one string where it is the same in every language."""
    values = set(text.values())
    return values.pop() if len(values) == 1 else dict(text)


def _is_on_map(place: Place) -> bool:
    return (bool(place.footprint) or place.position is not None) and place.status not in GONE


def _host(place: Place, by_id: Mapping[str, Place]) -> str | None:
    """The place on the map whose outline a place without one borrows."""
    if _is_on_map(place):
        return None
    seen = {place.id}
    while place.part_of and place.part_of not in seen:
        place = by_id[place.part_of]
        seen.add(place.id)
        if _is_on_map(place):
            return place.id
    return None


def _place(
    place: Place, content: Content, plane: Plane, outlines: Mapping[str, tuple[PlanFeature, BaseGeometry]]
) -> dict[str, Any]:
    outline = place_outline(place, outlines)
    features = [outlines[item][0] for item in place.footprint if item in outlines]
    indicative = any(f.indicative for f in features) or (
        place.position is not None and place.position.certainty is Certainty.INDICATIVE
    )
    x, y = _anchor(place, plane, outline)
    record: dict[str, Any] = {
        "id": place.id,
        "kind": place.kind.value,
        "style": _style(place, content, features),
        "x": x,
        "y": y,
        "name": shown_text(place.name),
        "inZone": place.in_zone,
    }
    if outline is not None:
        record |= {"rings": rings(outline), "area": round(outline.area)}
    if indicative:
        record["indicative"] = True
    if place.delivery:
        record["delivery"] = opening(place.delivery)
    if place.station:
        record["station"] = place.station
    return record


def _anchor(place: Place, plane: Plane, outline: BaseGeometry | None) -> tuple[int, int]:
    """Where a place's name stands: well inside its largest part, else at its position."""
    if outline is not None:
        largest = max(shapely.get_parts(outline), key=lambda part: part.area)
        inside = shapely.maximum_inscribed_circle(largest, tolerance=5).coords[0]
        return round(inside[0]), round(inside[1])
    assert place.position is not None
    return plane.point(place.position.lon, place.position.lat)


def _style(place: Place, content: Content, features: list[PlanFeature]) -> str:
    """How a place is painted today: ``member``, ``delivered``, ``tocome``, ``green``, ``site`` or ``other``."""
    if any(f.layer == "green" for f in features) or place.kind is PlaceKind.PARK:
        return "green"
    if place.kind in (PlaceKind.HERITAGE, PlaceKind.STATION):
        return "site"
    if place.status in TO_COME:
        return "tocome"
    roles = {item.id: item.role for item in content.organisations}
    if any(roles.get(item) in CAMPUS_ROLES for item in (*place.occupants, place.owner or "")):
        return "member"
    return "delivered" if any(f.layer == "lot" for f in features) else "other"


def _seats(content: Content, by_id: Mapping[str, Place]) -> dict[str, str]:
    """The first place on the map that each organisation is in."""
    seats: dict[str, str] = {}
    for place in content.places:
        if _is_on_map(place) or _host(place, by_id):
            for organisation in place.occupants:
                seats.setdefault(organisation, place.id)
    return seats


def _organisation(item: Organisation, plane: Plane) -> dict[str, Any]:
    assert item.position is not None
    x, y = plane.point(item.position.lon, item.position.lat)
    name = item.short or shown_text(item.name)
    return {"id": item.id, "role": item.role.value, "world": item.world.value, "x": x, "y": y, "name": name}
