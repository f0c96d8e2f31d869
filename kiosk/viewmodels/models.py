"""All view models of the window in one object."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.paths import content_folder
from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.models_scenes import SceneModels

if TYPE_CHECKING:
    from kiosk.staff.making import LateAside
    from kiosk.staff.mode import StaffMode
    from kiosk.tours.talk import Talk
    from maps.store import Manifest

TALK = "talk"
"""The reason to count no idle time while somebody presents."""

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class Models(SceneModels):
    """What QML shows. ``catalogue_in`` gives the catalogue in a language; ``read`` a file of the edition.

    A language change reads everything again. What stands on the screen when the kiosk opens is made at once; every
    other model is imported and made when QML first asks for it (``_made``). Each base adds a part; here is what happens
    while nobody is there, or somebody of the staff is.
    """

    quitRequested = Signal()  # both by the staff
    fullScreenRequested = Signal(bool)
    stopShown = Signal(object)  # the stop of a tour that the map shows, as ``kiosk.web.wishes.Presented``, or None
    talkChanged = Signal()

    def __init__(
        self,
        session: Session,
        catalogue_in: Callable[[str], Catalogue],
        resources: Path,
        read: Callable[[str], bytes],
        language_files: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, catalogue_in, resources, read, parent)
        self.manifest: Callable[[], Manifest | None] = lambda: None
        self.content_folder = content_folder()
        self._language_files = language_files

    @Slot()
    def knock(self) -> None:
        """The title was tapped: often enough, and it leads to staff mode."""
        self._get_staff().knock()

    @Slot()
    def enter_staff(self) -> None:
        """The keys of staff mode were pressed."""
        self._get_staff().enter()

    @Slot()
    def ask_to_leave(self) -> None:
        """The keys that leave the kiosk were pressed."""
        self._get_staff().ask_to_leave()

    def _get_staff(self) -> "StaffMode":
        return self._made("staff", self._make_staff)

    def _make_staff(self) -> "StaffMode":
        from kiosk.staff.making import make_mode  # noqa: PLC0415 - not before somebody knocks

        staff = make_mode(self._session, self._get_idle, self._staff_aside(), self)
        staff.quitRequested.connect(self.quitRequested)
        staff.fullScreenRequested.connect(self.fullScreenRequested)
        staff.tourRequested.connect(self.start_tour)
        staff.tourEndRequested.connect(self.end_tour)
        return staff

    def _get_staff_pages(self) -> QObject:
        return self._made("staffPages", self._make_staff_pages)

    def _make_staff_pages(self) -> QObject:
        from kiosk.staff.making import make_pages  # noqa: PLC0415 - not before somebody knocks

        return make_pages(
            self._session,
            self.catalogue,
            lambda: self.manifest(),  # noqa: PLW0108 - the window gives another one
            lambda: self.content_folder,
            self._get_staff(),
            self._staff_aside(),
            self,
        )

    def _staff_aside(self) -> "LateAside":
        from kiosk.staff.making import LateAside  # noqa: PLC0415 - not before somebody knocks

        return self._made("staffAside", lambda: LateAside(self))

    @Slot(str)
    @Slot(str, bool)
    def start_talk(self, tour: str, autopilot: bool = False) -> None:
        """Present a tour, or let the kiosk do it by itself."""
        self._get_talk().start(tour, autopilot)

    @Slot(str)
    def start_tour(self, tour: str) -> None:
        """Present a tour; one that begins again after its last stop goes on by itself."""
        self.start_talk(tour, bool(self.catalogue()["tours"][tour]["loops"]))

    @Slot()
    def end_tour(self) -> None:
        """Present no more, not even when nobody is there."""
        self._get_talk().finish()

    def _get_talk(self) -> "Talk":
        return self._made("talk", self._make_talk)

    def _make_talk(self) -> "Talk":
        from kiosk.tours.showing import MapShowing  # noqa: PLC0415 - not before somebody presents
        from kiosk.tours.talk import Talk  # noqa: PLC0415

        showing = MapShowing(self._session, self.catalogue, self._ways, self.stopShown.emit)
        talk = Talk(self._session, self.catalogue, showing, parent=self)
        showing.told = talk.tell_way
        talk.changed.connect(self._follow_talk)
        return talk

    @Slot()
    def _follow_talk(self) -> None:
        """A speaker who looks at the audience has not gone."""
        talk, idle = self._get_talk(), self._get_idle()
        (idle.hold if talk.spoken else idle.release)(TALK)  # type: ignore[attr-defined]
        self.talkChanged.emit()

    def _get_screens(self) -> QObject:
        return self._made("screens", self._make_screens)

    def _make_screens(self) -> QObject:
        from kiosk.tours.screens import Screens  # noqa: PLC0415 - not before somebody presents

        return Screens(parent=self)

    def _get_talking(self) -> bool:
        return "talk" in self._later and bool(self._get_talk().tour)

    def _get_presenting(self) -> bool:
        return self._get_talking() and not self._get_talk().exploring

    def _get_touring(self) -> bool:
        return "talk" in self._later and (self._get_talking() or self._get_talk().is_kept)

    def _get_idle(self) -> QObject:
        return self._made("idle", self._make_idle)

    def _make_idle(self) -> QObject:
        from kiosk.idle import IdleWatch  # noqa: PLC0415 - not before the map is drawn

        return IdleWatch(self._session, self._idle_times, self)

    def _idle_times(self) -> tuple[float, float]:
        times = self._current["settings"]["idle"]
        return float(times["warn_after_s"]), float(times["count_down_s"])

    def _get_attract(self) -> QObject:
        return self._made("attract", self._make_attract)

    def _make_attract(self) -> QObject:
        from kiosk.viewmodels.attract import AttractModel  # noqa: PLC0415 - not before the map is drawn

        return AttractModel(self._catalogue_in, self.catalogue, self._language_files, self)

    attract = Property(QObject, _get_attract, constant=True)
    """An ``AttractModel``, made when nobody is there for the first time."""
    idle = Property(QObject, _get_idle, constant=True)
    """An ``IdleWatch``, made once the map is drawn."""
    staff = Property(QObject, _get_staff, constant=True)
    """A ``StaffMode``, made when somebody first knocks."""
    staffPages = Property(QObject, _get_staff_pages, constant=True)
    """A ``StaffPages``, with it."""
    talk = Property(QObject, _get_talk, constant=True)
    """A ``Talk``, made when somebody first presents."""
    screens = Property(QObject, _get_screens, constant=True)
    """The ``Screens`` of this machine, looked at when somebody first presents."""
    talking = Property(bool, _get_talking, notify=talkChanged)
    """Whether a tour is under way."""
    presenting = Property(bool, _get_presenting, notify=talkChanged)
    """Whether its stops stand on the screen: the speaker does not look around."""
    touring = Property(bool, _get_touring, notify=talkChanged)
    """Whether a tour is under way, or goes on by itself when nobody is there."""
