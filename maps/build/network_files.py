"""``network/``: what journeys and walks are worked out from, apart from the map and read after the start only."""

from collections.abc import Mapping
from typing import Any

import shapely

from maps.build.rail_file import rail_file
from maps.build.walking_file import walking_file
from maps.model.content import Content
from maps.model.places import GONE, Place


def network_files(content: Content) -> Mapping[str, Any]:
    """The files of the folder, without their suffix; none where ``network/network.yaml`` is missing."""
    settings = content.network_settings
    if settings is None:
        return {}
    return {
        "rail": rail_file(content, settings),
        "walking": walking_file(content, settings),
        "places": places_file(content),
    }


def places_file(content: Content) -> dict[str, Any]:
    """Every place that can be asked for, with its names, its station and where it is; former names of stations."""
    places = {place.id: place for place in content.places if place.status not in GONE}
    outlines = {feature.id: feature.geometry for feature in content.plan if feature.id is not None}
    here = content.settings.here
    return {
        "here": [here.lon, here.lat] if here else None,
        "former_names": {station.id: station.former_name for station in content.stations if station.former_name},
        "places": [
            {
                "id": place.id,
                "name": place.name,
                "station": place.station,
                "position": _position(place, places, outlines),
            }
            for place in places.values()
        ],
    }


def _position(
    place: Place, places: Mapping[str, Place], outlines: Mapping[str, Mapping[str, Any]]
) -> list[float] | None:
    """Where a place is, or what it is part of: its entrance, position, or a point inside its footprint."""
    above: Place | None = place
    seen: set[str] = set()
    while above is not None and above.id not in seen:
        if position := above.entrance or above.position:
            return [position.lon, position.lat]
        if above.footprint:
            point = shapely.geometry.shape(outlines[above.footprint[0]]).representative_point()
            return [point.x, point.y]
        seen.add(above.id)
        above = places.get(above.part_of or "")
    return None
