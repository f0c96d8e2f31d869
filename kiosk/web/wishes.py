"""What the page shall show, gathered from the session and from the window."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.session import Session
from kiosk.visit import HERE
from kiosk.web.page_state import Camera, Cover, Insets, PageState, Reach, Selection, Stop


class Flight(NamedTuple):
    """A calm flight while nobody is there: to a whole view, or to something on the map."""

    view: str
    to: Selection | None
    seconds: float


class Presented(NamedTuple):
    """A stop of a tour as the map shows it, whatever the visit says: see ``Stop``. ``day`` None is the session's.

    ``usual_view`` is the view in which what it shows is seen; empty where that cannot be said.
    """

    stop: Stop
    seconds: float
    view: str = ""
    day: date | None = None
    route: Mapping[str, Any] | None = None
    reach: Reach = Reach()
    usual_view: str = ""

    @property
    def selection(self) -> Selection | None:
        """What alone is shown, marked."""
        spots = self.stop.spots
        return spots[0] if len(spots) == 1 and spots[0].kind != "view" else None


class Wishes:
    """The session's part of the page's state, and the window's: what it covers, how large it draws, whether it moves.

    ``route`` and ``reach`` are what a scene draws on the map.
    ``camera`` is where the map came to rest last; ``flight`` what the map shows of itself while nobody is there, and
    ``presented`` what somebody presents, which goes before all that.
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
        self.presented: Presented | None = None
        self.route: Mapping[str, Any] | None = None
        self.reach = Reach()

    @property
    def is_led(self) -> bool:
        """Whether the map is led, and not a visitor's."""
        return self.flight is not None or self.presented is not None

    def state(self, camera: Camera | None = None) -> PageState:
        """The whole state as it is wished now; ``camera`` only for a page that takes the place of a lost one."""
        state, shown = self._of_visit(camera), self.presented
        if shown is None:
            return state
        return state._replace(
            view=shown.view or state.view,
            selection=shown.selection,
            date=(shown.day or self._session.shown_date).isoformat(),
            flight_s=shown.seconds,
            stop=shown.stop,
            route=shown.route,
            reach=shown.reach,
        )

    def _of_visit(self, camera: Camera | None) -> PageState:
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
