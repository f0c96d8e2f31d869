"""The layers of the map page: everything it draws, projected and simplified at build so that it starts at once."""

from collections.abc import Mapping

from maps.build.layers_labels import plan_labels, region_labels
from maps.build.layers_network import network_layer
from maps.build.layers_own import own_layer
from maps.build.layers_places import places_layer
from maps.build.layers_plan import plan_layer, region_layer
from maps.build.layers_plane import Plane
from maps.model.content import Content
from maps.page import map_origin


def build_layers(content: Content) -> Mapping[str, object]:
    """Layer name to its content, ready for JSON.

    ``plan``, ``places`` and ``network`` are drawn at the start, ``region`` and ``own`` right after. Positions are whole
    decimetres of Web Mercator from ``maps.page.map_origin``, y south; lines are ``[x, y, dx, dy, …]``.
    """
    plane = Plane(map_origin(content.settings))
    return {
        "plan": plan_layer(content, plane) | {"labels": plan_labels(content, plane)},
        "places": places_layer(content, plane),
        "network": network_layer(content, plane),
        "region": region_layer(content, plane) | {"labels": region_labels(content, plane)},
        "own": own_layer(content, plane),
    }
