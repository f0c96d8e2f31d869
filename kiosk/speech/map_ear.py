"""What is under a finger on the map, asked of the page and told in the catalogue's words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from kiosk import wording
from kiosk.speech import phrases
from kiosk.viewmodels.content import Catalogue
from kiosk.web.map_link import MapLink


@dataclass(frozen=True, slots=True)
class Heard:
    """A thing on the map (``kind`` ground: the map itself), what is said of it and where it is in the window."""

    kind: str
    id: str
    text: str
    rect: QRectF


class MapEar(QObject):
    """Asks for one point at a time; a finger that is faster than the page is answered where it is then."""

    heard = Signal(object)

    def __init__(self, link: MapLink, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._catalogue = catalogue
        self._asked = ""
        self._next: QPointF | None = None
        link.answered.connect(self._answer)
        link.readyChanged.connect(self._begin_anew)

    def listen_at(self, point: QPointF) -> None:
        """Ask what is under a point of the window, unless a control or a sheet is."""
        covers = self._link.wished_state().covers
        if any(QRectF(*cover).contains(point) for cover in covers) or not self._link.ready:
            return
        if self._asked:
            self._next = point
        else:
            self._asked = self._link.ask({"name": "at", "x": point.x(), "y": point.y()})

    def _begin_anew(self) -> None:
        """A page that was lost answers no more."""
        self._asked, self._next = "", None

    def _answer(self, asked: str, value: Any) -> None:
        if asked != self._asked:
            return
        self._asked = ""
        point, self._next = self._next, None
        if point is not None:
            self.listen_at(point)
        else:
            self.heard.emit(self._told(value))

    def _told(self, found: dict[str, Any]) -> Heard:
        kind, identifier, radius = found["kind"], found["id"], found["radius"]
        rect = QRectF(found["x"] - radius, found["y"] - radius, 2 * radius, 2 * radius)
        known = self._catalogue().get(f"{kind}s", {}).get(identifier)
        if known is None:
            return Heard("ground", "", phrases.ground(), QRectF())
        what = wording.place_kind("station" if kind == "station" else known["kind"])
        return Heard(kind, identifier, f"{known['name']}, {what}", rect)
