"""Staff mode put together, when it is first asked for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.idle import IdleWatch
from kiosk.live.aside import Aside
from kiosk.session import Session
from kiosk.staff.child import Ended, Stop, run_child
from kiosk.staff.keyhole import usual_keyhole
from kiosk.staff.knocking import Attendance
from kiosk.staff.mode import PANEL, StaffMode
from kiosk.staff.pages import StaffPages
from kiosk.viewmodels.content import Catalogue
from maps.store import Manifest


class Watched(Attendance):
    """The touches that ``IdleWatch`` sees; while staff mode is open it takes nobody for gone."""

    def __init__(self, watch: Callable[[], QObject]) -> None:
        self._find = watch

    def quiet_s(self) -> float:
        """How long ago the window was last touched."""
        watch = self._watch()
        return watch.idle.seconds() if watch is not None else 0.0

    def hold(self) -> None:
        """Staff mode locks by itself, later than a visitor would be asked."""
        watch = self._watch()
        if watch is not None:
            watch.hold(PANEL)

    def release(self) -> None:
        """It is locked."""
        watch = self._watch()
        if watch is not None:
            watch.release(PANEL)

    def _watch(self) -> IdleWatch | None:
        watch = self._find()
        return watch if isinstance(watch, IdleWatch) and watch.is_watching else None


class LateAside:
    """One thread beside the UI's, begun when there is something to do."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._aside: Aside | None = None

    def __call__(self) -> Aside:
        """The thread."""
        if self._aside is None:
            self._aside = Aside(self._parent)
        return self._aside


def make_mode(session: Session, watch: Callable[[], QObject], aside: LateAside, parent: QObject) -> StaffMode:
    """The door."""
    return StaffMode(session, usual_keyhole(), aside, Watched(watch), parent=parent)


def make_pages(
    session: Session,
    catalogue: Callable[[], Catalogue],
    manifest: Callable[[], Manifest | None],
    content: Callable[[], Path],
    mode: StaffMode,
    aside: LateAside,
    parent: QObject,
) -> StaffPages:
    """What is behind it."""

    def run(arguments: Sequence[str], ended: Ended) -> Stop:
        return run_child(arguments, ended, parent)

    pages = StaffPages(session, catalogue, manifest, content, mode, run, aside, parent=parent)
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(pages.stop)
    return pages
