"""What the page tells through the door, and what follows from it for the session."""

from PySide6.QtCore import QObject, Signal

from kiosk.session import Session
from kiosk.web import door
from kiosk.web.tally import Tally


class Reports(QObject):
    """Hears one message of the page after the other. Whatever the page may send, nothing is ever raised."""

    ready = Signal(float)
    """All start layers are drawn, so many milliseconds after the page began."""
    renewed = Signal(bool)
    """The layers of another edition were read; whether they are drawn."""
    settled = Signal(str, float, float, float)
    heartbeat = Signal()
    stuck = Signal()
    failed = Signal(str)
    answered = Signal(str, object)

    def __init__(self, session: Session, tally: Tally, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tally = tally
        self._rested_in = ""
        self.led = False
        """Whether the shell leads the map: then where it rests is no wish of a visitor."""
        session.viewChanged.connect(self.begin_anew)
        session.homeRequested.connect(self.begin_anew)

    def begin_anew(self) -> None:
        """Another page, or another view asked for: where the map came to rest says nothing of what is to come."""
        self._rested_in = ""

    def deliver(self, body: bytes) -> None:
        """One message of the page, as it came through the door."""
        try:
            message = door.parse(body)
        except door.DoorError as error:
            self._tally.add("message refused", str(error))
            return
        match message:
            case door.Ready(elapsed_ms):
                self.ready.emit(elapsed_ms)
            case door.Renewed(drawn):
                self.renewed.emit(drawn)
            case door.Tapped():
                self._tap(message)
            case door.Settled(view, lon, lat, zoom):
                self._follow(view)
                self.settled.emit(view, lon, lat, zoom)
            case door.Heartbeat():
                self.heartbeat.emit()
            case door.Stuck():
                self._tally.add("touch lost")
                self.stuck.emit()
            case door.Failed():
                self._tally.add("page error", message.message)
                self.failed.emit(message.message)
            case door.Answer(identifier, value):
                self.answered.emit(identifier, value)

    def _follow(self, view: str) -> None:
        """The visitor zoomed from one view into the other: the session's view is what is seen.

        Only a change from one rest to the next counts: a rest told just before a flight began names the view left.
        """
        if self.led:
            return
        if self._rested_in not in {"", view}:
            self._session.view = view
        self._rested_in = view

    def _tap(self, message: door.Tapped) -> None:
        if message.kind == "ground":
            self._session.clear_selection()
        else:
            self._session.select(message.kind, message.id)
