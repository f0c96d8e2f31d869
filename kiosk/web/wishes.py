"""What the page shall show, gathered from the session and from the window."""

from PySide6.QtCore import QCoreApplication

from kiosk.session import Session
from kiosk.web.page_state import Camera, Cover, Insets, PageState, Selection


class Wishes:
    """The session's part of the page's state, and the window's: what it covers, how large it draws, whether it moves.

    ``camera`` is where the map came to rest last.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.insets = Insets()
        self.covers: tuple[Cover, ...] = ()
        self.unit = 1.0
        self.least_text = 0.0
        self.motion = True
        self.camera: Camera | None = None

    def state(self, camera: Camera | None = None) -> PageState:
        """The whole state as it is wished now; ``camera`` only for a page that takes the place of a lost one."""
        session = self._session
        kind, identifier = (session.selectedKind, session.selectedId) if session.selectedKind else session.pointed
        return PageState(
            language=session.language,
            view=session.view,
            selection=Selection(kind, identifier) if kind else None,
            insets=self.insets,
            covers=self.covers,
            date=session.shown_date.isoformat(),
            today=session.today.isoformat(),
            unit=self.unit,
            text_scale=session.textScale,
            least_text=self.least_text,
            high_contrast=session.highContrast,
            reduced_motion=session.reducedMotion or not self.motion,
            texts={"here": QCoreApplication.translate("Map", "You are here")},
            camera=camera,
        )
