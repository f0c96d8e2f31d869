"""What the page shall show, gathered from the session and from the window."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.session import Session
from kiosk.visit import HERE
from kiosk.web.page_state import Camera, Cover, Insets, PageState, Reach, Selection


class Flight(NamedTuple):
    """A calm flight while nobody is there: to a whole view, or to something on the map."""

    view: str
    to: Selection | None
    seconds: float


class Wishes:
    """The session's part of the page's state, and the window's: what it covers, how large it draws, whether it moves.

    ``route`` and ``reach`` are what a scene draws on the map.
    ``camera`` is where the map came to rest last; ``flight`` what the map shows of itself while nobody is there.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.insets = Insets()
        self.covers: tuple[Cover, ...] = ()
        self.unit = 1.0
        self.least_text = 0.0
        self.motion = True
        self.camera: Camera | None = None
        self.flight: Flight | None = None
        self.route: Mapping[str, Any] | None = None
        self.reach = Reach()

    def state(self, camera: Camera | None = None) -> PageState:
        """The whole state as it is wished now; ``camera`` only for a page that takes the place of a lost one."""
        session = self._session
        kind, identifier = (session.selectedKind, session.selectedId) if session.selectedKind else session.pointed
        selection = Selection(kind, identifier) if kind and (kind, identifier) != HERE else None
        flight = self.flight
        return PageState(
            language=session.language,
            view=flight.view if flight else session.view,
            selection=flight.to if flight else selection,
            insets=self.insets,
            covers=self.covers,
            date=session.shown_date.isoformat(),
            today=session.today.isoformat(),
            unit=self.unit,
            text_scale=session.textScale,
            least_text=self.least_text,
            high_contrast=session.highContrast,
            reduced_motion=session.reducedMotion or not self.motion,
            texts={
                "here": QCoreApplication.translate("Map", "You are here"),
                "minutes": QCoreApplication.translate("Map", "{minutes} min"),
            },
            camera=camera,
            flight_s=flight.seconds if flight else 0.0,
            route=self.route,
            reach=self.reach,
        )
