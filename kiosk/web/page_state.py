"""What the page shall show, as the ``show`` message of the door carries it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple


class Insets(NamedTuple):
    """CSS pixels covered by controls and sheets on each side of the map."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class Cover(NamedTuple):
    """A part of the map under a control or a sheet: left upper corner and size, in CSS pixels."""

    x: float
    y: float
    width: float
    height: float


class Selection(NamedTuple):
    """The place, station or organisation whose sheet is open, or what a milestone points at: a section too."""

    kind: str
    id: str


class Camera(NamedTuple):
    """Where the map came to rest: WGS 84, and Leaflet's zoom."""

    lon: float
    lat: float
    zoom: float


class Reach(NamedTuple):
    """Files of the edition with the ground within reach on the day shown, and on one beside it; empty for none."""

    shown: str = ""
    beside: str = ""


class Stop(NamedTuple):
    """What a stop of a tour shows together; another ``id`` is another stop. ``bounds``: west, south, east, north.

    ``layers`` are those of one's own that it shows, None for all; ``reach`` whether it is about what is within reach.
    """

    id: str
    spots: tuple[Selection, ...] = ()
    bounds: tuple[float, ...] | None = None
    layers: tuple[str, ...] | None = None
    reach: bool = False

    def as_json(self) -> dict[str, object]:
        """The stop in the words of the door."""
        return {
            "id": self.id,
            "spots": [{"kind": spot.kind, "id": spot.id} for spot in self.spots],
            "bounds": self.bounds and list(self.bounds),
            "layers": None if self.layers is None else list(self.layers),
            "reach": self.reach,
        }


class PageState(NamedTuple):
    """The whole wished state of the page. Dates are ISO 8601; ``unit`` is CSS pixels a drawn pixel of the look.

    No text is smaller than ``least_text`` CSS pixels. ``camera`` is given only to restore a page that was lost;
    ``route`` is the drawn route as ``MapLink.draw_route`` takes it, ``reach`` the ground within reach.
    ``flight_s`` is how long the calm flight to the selection, view or ``stop`` takes while no visitor leads the map,
    and 0 for a visitor.
    """

    language: str
    view: str
    selection: Selection | None
    insets: Insets
    date: str
    today: str
    unit: float
    covers: tuple[Cover, ...] = ()
    text_scale: float = 1.0
    least_text: float = 0.0
    high_contrast: bool = False
    reduced_motion: bool = False
    texts: Mapping[str, str] = MappingProxyType({})
    camera: Camera | None = None
    flight_s: float = 0.0
    stop: Stop | None = None
    route: Mapping[str, Any] | None = None
    reach: Reach = Reach()

    def as_json(self) -> dict[str, object]:
        """The state in the words of the door."""
        insets, selection, camera = self.insets, self.selection, self.camera
        return {
            "language": self.language,
            "view": self.view,
            "selection": selection and {"kind": selection.kind, "id": selection.id},
            "insets": {"left": insets.left, "top": insets.top, "right": insets.right, "bottom": insets.bottom},
            "covers": [{"x": cover.x, "y": cover.y, "w": cover.width, "h": cover.height} for cover in self.covers],
            "date": self.date,
            "today": self.today,
            "unit": self.unit,
            "textScale": self.text_scale,
            "leastText": self.least_text,
            "highContrast": self.high_contrast,
            "reducedMotion": self.reduced_motion,
            "texts": dict(self.texts),
            "camera": camera and {"lon": camera.lon, "lat": camera.lat, "zoom": camera.zoom},
            "flight": self.flight_s,
            "stop": self.stop and self.stop.as_json(),
            "route": self.route and dict(self.route),
            "reach": {"shown": self.reach.shown, "beside": self.reach.beside},
        }
