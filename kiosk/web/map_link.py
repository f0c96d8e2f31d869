"""The link between the session and the map page: sends the wished state, brings a lost page back."""

import logging
import time
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QRectF, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.web import door
from kiosk.web.browser import Browser
from kiosk.web.page_state import Camera, Cover, Insets, PageState, Reach, Selection
from kiosk.web.policy import START_SCRIPT
from kiosk.web.profile import OffTheRecord, PolicyError
from kiosk.web.recovery import FailureCount
from kiosk.web.renewal import Renewal
from kiosk.web.reports import Reports
from kiosk.web.scheme import START_PAGE
from kiosk.web.tally import Tally
from kiosk.web.wishes import Flight, Presented, Wishes
from kiosk.web.witness import Witness
from maps.store import Edition

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk.web")

READY_WITHIN_MS = 20_000
"""A page that has not drawn its start layers by then is taken for lost."""
COLLECT_EVERY_MS = 15_000

NORMAL_TERMINATION = 0
"""``WebEngineView.NormalTerminationStatus``: so the loss of the zygote is reported, and nothing can be started then."""


@QmlElement
@QmlUncreatable("made by kiosk.window")
class MapLink(QObject):
    """Holds the wished state of the page and sends it, at most once a turn of the event loop, when it changed.

    ``MapView.qml`` runs the scripts of ``scriptReady``, opens the page on ``openRequested``, reports loads and deaths.
    ``lost`` says that the page cannot be brought back: the supervisor must start the kiosk anew.
    """

    readyChanged = Signal()
    startScriptChanged = Signal()
    scriptReady = Signal(str)
    openRequested = Signal(str)
    settled = Signal(str, float, float, float)
    heartbeat = Signal()
    failed = Signal(str)
    answered = Signal(str, object)
    lost = Signal()

    def __init__(
        self,
        session: Session,
        edition: Edition,
        off_the_record: OffTheRecord,
        tally: Tally,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wishes = Wishes(session)
        self._tally = tally
        self.view: QQuickItem | None = None
        self._witness = Witness(tally, self)
        self.reports = Reports(session, tally, self)
        self.browser = Browser(off_the_record, edition, self.reports.deliver, tally, self)
        self.renewal = Renewal(self.browser.handler, self.send, self.reports, tally, self)
        self.renewal.reopenRequested.connect(self._open_where_it_was)
        self._failures = FailureCount()
        self._ready = False
        self._loaded = False
        self._restore: Camera | None = None
        self._rested_in = ""
        self._asked = 0
        self._sent: PageState | None = None
        self._first_state: dict[str, object] = {}
        self.elapsed_ms = 0.0
        self._coalesce = self._timer(0, self._send_state)
        self._deadline = self._timer(READY_WITHIN_MS, self._miss_deadline)
        self._collect = self._timer(COLLECT_EVERY_MS, self.collect_garbage, single_shot=False)
        for changed in (
            session.languageChanged,
            session.comfortChanged,
            session.viewChanged,
            session.selectionChanged,
            session.pointedChanged,
            session.dateChanged,
        ):
            changed.connect(self.refresh)
        session.homeRequested.connect(self._go_home)
        session.zoomRequested.connect(self._zoom)
        session.panRequested.connect(self._pan)
        self._listen()

    def _timer(self, interval_ms: int, slot: Any, *, single_shot: bool = True) -> QTimer:
        timer = QTimer(self, interval=interval_ms, singleShot=single_shot)
        timer.timeout.connect(slot)
        return timer

    # ------------------------------------------------------------------------------------------- what QML sees

    def _get_ready(self) -> bool:
        return self._ready

    def _set_ready(self, ready: bool) -> None:
        if ready != self._ready:
            self._ready = ready
            self.readyChanged.emit()

    def _get_witness(self) -> Witness:
        return self._witness

    witness = Property(Witness, _get_witness, constant=True)

    ready = Property(bool, _get_ready, notify=readyChanged)
    """Whether the map is drawn; while it is not, a calm pane stands before it."""

    @Slot(float, float, float, float, list)
    def cover(self, left: float, top: float, right: float, bottom: float, parts: Sequence[QRectF]) -> None:
        """Controls and sheets cover this much of the map on each side, and just these parts of it, in CSS pixels."""
        self._wishes.insets = Insets(left, top, right, bottom)
        self._wishes.covers = tuple(Cover(part.x(), part.y(), part.width(), part.height()) for part in parts)
        self.refresh()

    @Slot(float, float)
    def scale(self, unit: float, least_text: float) -> None:
        """One drawn pixel of the look is ``unit`` CSS pixels; no text is smaller than ``least_text`` of them."""
        self._wishes.unit = unit
        self._wishes.least_text = least_text
        self.refresh()

    @Slot(bool)
    def move(self, motion: bool) -> None:
        """Whether the map may move by itself; pictures and reduced motion want it still."""
        self._wishes.motion = motion
        self.refresh()

    @Slot(str, str, float)
    def fly(self, kind: str, identifier: str, seconds: float) -> None:
        """While nobody is there: fly calmly to a view, place, station or section. ``land`` ends it."""
        to = None if kind == "view" else Selection(kind, identifier)
        self._wishes.flight = Flight(self._session.view if to else identifier, to, seconds)
        self._lead()

    @Slot()
    def land(self) -> None:
        """Somebody is there: the map is theirs."""
        self._wishes.flight = None
        self._lead()

    @Slot(object)
    def present(self, presented: Presented | None) -> None:
        """Somebody presents: fly to what they show. None gives the map back where it stands."""
        before, self._wishes.presented = self._wishes.presented, presented
        if before is not None and presented is None:
            # Where the map rests is told a moment later: what was told last may be of the stop before.
            self._session.view = before.view or before.usual_view or self._rested_in or self._session.view
        self._lead()

    def _lead(self) -> None:
        """The map is led, or it is a visitor's again."""
        self.reports.led = self._wishes.is_led
        if not self.reports.led:
            self.reports.begin_anew()
        self.refresh()

    @Slot(object)
    def draw_route(self, route: Mapping[str, Any] | None) -> None:
        """Draw a route as ARCHITECTURE.md describes it, or none; one with another ``id`` is brought into sight."""
        self._wishes.route = route
        self.refresh()

    @Slot(str, str)
    def draw_reach(self, shown: str, beside: str) -> None:
        """Draw what is within reach on a day, and what is on another one, by their files; empty names for nothing."""
        self._wishes.reach = Reach(shown, beside)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Send the state with the next turn of the event loop, if it changed."""
        if not self._coalesce.isActive():
            self._coalesce.start()

    # --------------------------------------------------------------------------------------------- the life of the page

    def _get_start_script(self) -> str:
        return f"{START_SCRIPT}\nif (window === top) {{ {door.state_script(self._first_state)} }}"

    startScript = Property(str, _get_start_script, notify=startScriptChanged)
    """Runs before any script of the page: takes away what no page may have, and gives the state to begin with."""

    def _get_profile(self) -> QQuickWebEngineProfile:
        return self.browser.profile

    profile = Property(QObject, _get_profile, constant=True)

    @Slot(QQuickItem)
    def takeView(self, view: QQuickItem) -> None:
        """``MapPage.qml`` is made."""
        self.view = view

    def start(self) -> None:
        """Lock the view down, then open the page in it; it waits for the window before it is served."""
        assert self.view is not None, "MapPage.qml is made first"
        try:
            self.browser.lock_down(self.view)
        except PolicyError as error:
            log.error("The web engine cannot be locked down: %s", error)
            QTimer.singleShot(0, self.lost.emit)
        else:
            self.browser.handler.hold()
            self.open()

    @Slot(QQuickItem)
    def showIn(self, frame: QQuickItem) -> None:
        """The window is there: show the view in this item and serve the page, whose first state is known now."""
        if self.browser.view is not None:
            self.browser.view.setParentItem(frame)
            self._set_first_state()
            self.browser.handler.release()

    @Slot()
    def open(self) -> None:
        """Load the page, for the first time or again."""
        self.renewal.stop()
        self._loaded = False
        self.reports.begin_anew()
        self._set_ready(False)
        self._set_first_state()
        self._deadline.start()
        self.openRequested.emit(START_PAGE)

    def _set_first_state(self) -> None:
        self._sent = self._wishes.state()
        self._first_state = self._wishes.state(self._restore).as_json()
        self._restore = None
        self.startScriptChanged.emit()

    @Slot(QUrl, bool)
    def loadFinished(self, url: QUrl, succeeded: bool) -> None:
        """The page and its scripts are there, or the load failed; loads of anything else were refused."""
        if url.toString() != START_PAGE:
            return
        if succeeded:
            self._loaded = True
            self._coalesce.stop()
            self._send_state()
        else:
            self._fail("the page could not be loaded")

    @Slot(int, int)
    def rendererTerminated(self, status: int, exit_code: int) -> None:
        """The process that draws the page is gone."""
        if status == NORMAL_TERMINATION:
            log.error("The page's process ended by itself (%d): it cannot be started again", exit_code)
            self._set_ready(False)
            self.lost.emit()
        else:
            self._fail(f"the page's process died (status {status}, code {exit_code})")

    @Slot(QUrl)
    def arrive(self, url: QUrl) -> None:
        """The view is somewhere: ``about:blank`` is reached without asking (seen with Qt 6.12), no place to stay."""
        page = url.toString().partition("#")[0]
        if self._loaded and page != START_PAGE:
            self._fail(f"the page went to {url.scheme()}")

    def _fail(self, reason: str) -> None:
        self._tally.add("page lost", reason)
        self._deadline.stop()
        self._collect.stop()
        self._set_ready(False)
        if self._failures.is_hopeless_after(time.monotonic()):
            log.error("The page was lost twice within a minute: giving up")
            self.lost.emit()
        else:
            log.error("Bringing the page back: %s", reason)
            self._open_where_it_was()

    @Slot()
    def lift(self) -> None:
        """The last finger has left the window."""
        self.send({"type": "lifted"})

    @Slot()
    def _free(self) -> None:
        """The page waits for a finger that has left long ago: only a new one takes touches again."""
        log.warning("The page missed the end of a touch; it is opened again where it was")
        self._open_where_it_was()

    def renew(self, edition: Edition) -> None:
        """Show another edition, where the map stands if that can be."""
        self.renewal.begin(edition, in_place=self._ready)
        self.refresh()

    @Slot()
    def _open_where_it_was(self) -> None:
        self._set_ready(False)
        self._restore = None if self._wishes.is_led else self._wishes.camera
        # Not from within the web engine's own signal.
        QTimer.singleShot(0, self, self.open)

    @Slot()
    def _miss_deadline(self) -> None:
        self._fail(f"the page was not ready after {READY_WITHIN_MS / 1000:.0f} s")

    @Slot()
    def collect_garbage(self) -> None:
        """Let the page collect what V8 would leave for long (Qt 6.10 and later)."""
        self.scriptReady.emit("window.gc&&gc()")

    # --------------------------------------------------------------------------------------------------- to the page

    def wished_state(self) -> PageState:
        """What the page shall show now."""
        return self._wishes.state()

    @Slot()
    def _send_state(self) -> None:
        state = self._wishes.state()
        if self._loaded and state != self._sent:
            self._sent = state
            self.send({"type": "show", "state": state.as_json()})

    def send(self, message: dict[str, object]) -> None:
        """Hand one message to the page."""
        self.scriptReady.emit(door.receive_script(message))

    def ask(self, question: str | dict[str, object]) -> str:
        """Ask the page for a measurement, by name or with what it needs; ``answered`` brings the id and the value.

        It is measured in the state that is wished now.
        """
        self._send_state()
        self._asked += 1
        identifier = str(self._asked)
        self.send({"type": "ask", "id": identifier, "question": question})
        return identifier

    @Slot()
    def _go_home(self) -> None:
        if self._wishes.presented is not None:
            return
        # The way home is worked out from what is covered: first tell that the sheet has closed.
        self._send_state()
        self.send({"type": "goTo", "view": self._session.view, "animate": not self.wished_state().reduced_motion})

    @Slot(int)
    def _zoom(self, by: int) -> None:
        self.send({"type": "zoom", "by": by})

    @Slot(int, int)
    def _pan(self, right: int, down: int) -> None:
        self.send({"type": "pan", "right": right, "down": down})

    # ------------------------------------------------------------------------------------------------- from the page

    def _listen(self) -> None:
        reports = self.reports
        reports.ready.connect(self._become_ready)
        reports.settled.connect(self._rest)
        reports.stuck.connect(self._free)
        for told, passed_on in (
            (reports.settled, self.settled),
            (reports.heartbeat, self.heartbeat),
            (reports.failed, self.failed),
            (reports.answered, self.answered),
        ):
            told.connect(passed_on)

    @Slot(float)
    def _become_ready(self, elapsed_ms: float) -> None:
        self.elapsed_ms = elapsed_ms
        log.info("The map is drawn, %.0f ms after its page began", elapsed_ms)
        self._deadline.stop()
        self._collect.start()
        self._set_ready(True)

    @Slot(str, float, float, float)
    def _rest(self, view: str, lon: float, lat: float, zoom: float) -> None:
        self._rested_in = view
        self._wishes.camera = Camera(lon, lat, zoom)
