"""Our folium elements: the map itself and what starts our modules on it."""

from collections.abc import Iterable, Mapping
from typing import Any

import folium
from branca.element import Element, MacroElement
from folium.template import Template

from maps.model.settings import KioskSettings
from maps.page.origin import map_origin


class KioskMap(folium.Map):
    """A ``folium.Map`` whose only assets are the files of Leaflet beside the page, without tiles or controls.

    The camera rests at any fraction of a zoom level; zooming and double taps are animated by our own modules, so
    Leaflet's own animation and attribution (a link) are off.
    """

    default_js = [("leaflet", "leaflet.js")]
    default_css = [("leaflet_css", "leaflet.css"), ("page_css", "page.css")]
    _template = Template(
        """
        {% macro html(this, kwargs) %}
            <div class="folium-map" id="{{ this.get_name() }}"></div>
        {% endmacro %}

        {% macro script(this, kwargs) %}
            const {{ this.get_name() }} = L.map({{ this.get_name()|tojson }}, {
                center: {{ this.location|tojson }},
                crs: L.CRS.{{ this.crs }},
                ...{{ this.options|tojavascript }}
            });
        {% endmacro %}
        """
    )

    def __init__(self, settings: KioskSettings) -> None:
        lon, lat = map_origin(settings)
        super().__init__(
            location=(lat, lon),
            zoom_start=16,
            tiles=None,
            zoom_control=False,
            attribution_control=False,
            zoom_animation=False,
            fade_animation=False,
            marker_zoom_animation=False,
            double_click_zoom=False,
            scroll_wheel_zoom=False,
            box_zoom=False,
            keyboard=False,
            zoom_snap=0,
            bounce_at_zoom_limits=False,
            max_bounds_viscosity=1.0,
            inertia_deceleration=2600,
            inertia_max_speed=450,
        )

    def get_name(self) -> str:
        """One fixed name, so that the same content gives the same bytes."""
        return "map"


class Ahead(MacroElement):
    """Announces modules and layers in the head, so that the browser asks for all of them at once."""

    def __init__(self, modules: Iterable[str], layers: Iterable[str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca has no types
        self._name = "Ahead"
        self.links = [
            *(f'<link rel="modulepreload" href="{name}" />' for name in modules),
            *(f'<link rel="preload" as="fetch" crossorigin href="/layers/{name}.json" />' for name in layers),
        ]

    def render(self, **_kwargs: Any) -> str:
        """Add the links to the document's head; nothing stands in the body."""
        header = self.get_root().header  # type: ignore[attr-defined]  # the root is a Figure
        for link in self.links:
            header.add_child(Element(link), name=link)
        return ""


class Camera(MacroElement):
    """Hands the map and the numbers of its camera to our modules: origin, views and limits."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            start({{ this._parent.get_name() }}, {{ this.options|tojson }});
        {% endmacro %}
        """
    )

    def __init__(self, settings: KioskSettings) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca has no types
        self._name = "Camera"
        self.options: Mapping[str, Any] = {
            "origin": map_origin(settings),
            "views": {"campus": settings.campus_view, "grandparis": settings.grand_paris_view},
            "limits": settings.region_bounds,
        }
