"""The pages of staff mode: each is looked up when it is opened, and nothing of it stays once staff mode is locked."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.live.report import Report, read_report, report_file
from kiosk.qt import Property, QmlUncreatable, QVariantList, QVariantMap
from kiosk.session import Session
from kiosk.staff import sentences
from kiosk.staff.child import Run, Stop
from kiosk.staff.mode import Aside, StaffMode
from kiosk.staff.sentences import Rows
from kiosk.staff.stick import target
from kiosk.statistics.counts import CountsError, counts_file, exported
from kiosk.viewmodels.content import Catalogue, Item
from maps.store import Manifest

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_COMPLAINT = 400

Counted = tuple[Rows, Rows] | str
"""The counters by day and by month, or why they cannot be read."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class StaffPages(QObject):
    """What the page of the session shows, while staff mode is open.

    ``content`` is the folder that is checked; ``run`` begins commands as child processes; files are read ``aside``.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        manifest: Callable[[], Manifest | None],
        content: Callable[[], Path],
        mode: StaffMode,
        run: Run,
        aside: Callable[[], Aside],
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._manifest = manifest
        self._content = content
        self._mode = mode
        self._run = run
        self._make_aside = aside
        self._today = today
        self._page = ""
        self._visit = 0
        self._stop: Stop | None = None
        self._check: Item = {}
        self._update: list[Item] = []
        self._counters: list[Item] = []
        self._wrong = ""
        self._machine: Item = {}
        self._exporting = ""
        mode.changed.connect(self._follow)
        mode.exportRequested.connect(self._export)
        session.pageChanged.connect(self._follow)
        session.languageChanged.connect(self._again)
        self._follow()

    # ------------------------------------------------------------------------------------------------------ following

    @Slot()
    def _follow(self) -> None:
        page = self._session.page if self._mode.state == "open" else ""
        if page != self._page:
            self._page = page
            self._look()

    @Slot()
    def _again(self) -> None:
        """In another language everything is said again."""
        self._look()

    @Slot()
    def look_again(self) -> None:
        """The same page once more, as it is now."""
        self._look()

    def _look(self) -> None:
        """Begin what the page needs; what another one began is given up."""
        self._forget()
        begin = {"content": self._look_at_content, "counters": self._count, "machine": self._look_at_machine}
        if self._page in begin:
            begin[self._page]()
        self.changed.emit()

    def _forget(self) -> None:
        self._visit += 1
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()
        self._check, self._update, self._counters, self._machine = {}, [], [], {}
        self._wrong = self._exporting = ""

    @Slot()
    def stop(self) -> None:
        """The kiosk ends: so does what was begun."""
        self._forget()

    # -------------------------------------------------------------------------------------------------------- looking

    def _look_at_content(self) -> None:
        language, folder, visit = self._session.language, str(self._content()), self._visit
        self._make_aside()(partial(read_report, report_file()), partial(self._keep_update, visit))
        self._stop = self._run(
            ["--language", language, "check", folder, "--json"],
            lambda _, printed, complained: self._keep_check(printed, complained),
        )

    def _keep_update(self, visit: int, report: Report | None) -> None:
        if visit == self._visit:
            self._update = sentences.update_facts(report, self._session.language)
            self.changed.emit()

    def _keep_check(self, printed: str, complained: str) -> None:
        self._check = sentences.checked(printed, complained)
        self.changed.emit()

    def _count(self) -> None:
        self._make_aside()(_counted, partial(self._keep_counters, self._visit))

    def show_numbers(self, by_day: Rows, by_month: Rows) -> None:
        """Show these counters instead of those that are kept (for pictures)."""
        self._keep_counters(self._visit, (by_day, by_month))

    def pretend(self, run: Run, aside: Callable[[], Aside], today: Callable[[], date]) -> None:
        """Ask others than this machine (for pictures)."""
        self._run, self._make_aside, self._today = run, aside, today

    def _keep_counters(self, visit: int, counted: Counted) -> None:
        if visit != self._visit:
            return
        if isinstance(counted, str):
            self._wrong = counted
        else:
            self._wrong = ""
            self._counters = sentences.counters(*counted, self._today(), self._catalogue())
            if not self._counters:
                self._wrong = QCoreApplication.translate("Staff", "Nothing was counted this month.")
        self.changed.emit()

    def _look_at_machine(self) -> None:
        self._stop = self._run(
            ["--language", self._session.language, "doctor", "--json"],
            lambda _, printed, complained: self._keep_machine(printed, complained),
        )

    def _keep_machine(self, printed: str, complained: str) -> None:
        self._machine = sentences.examined(printed, complained)
        self.changed.emit()

    @Slot()
    def _export(self) -> None:
        """Write the file to take away, unless that is under way."""
        if self._page == "take" and self._stop is None:
            self._stop = nothing
            self._tell_export(QCoreApplication.translate("Staff", "The file is being written …"))
            self._make_aside()(partial(target, self._today()), partial(self._write, self._visit))

    def _write(self, visit: int, found: tuple[Path, bool]) -> None:
        if visit != self._visit:
            return
        file, on_stick = found
        arguments = ["--language", self._session.language, "--content", str(self._content()), "export", str(file)]
        self._stop = self._run(arguments, partial(self._keep_export, on_stick))

    def _keep_export(self, on_stick: bool, _: int, printed: str, complained: str) -> None:
        self._stop = None
        none = QCoreApplication.translate("Staff", "There is no USB stick: the file is on the machine.")
        said = printed.strip() or complained.strip()[-LONGEST_COMPLAINT:]
        self._tell_export(f"{none} {said}" if printed and not on_stick else said)

    def _tell_export(self, said: str) -> None:
        self._exporting = said
        self.changed.emit()

    # ---------------------------------------------------------------------------------------------- what QML sees

    def _get_tours(self) -> list[Item]:
        return [
            {
                "id": tour["id"],
                "name": tour["name"],
                "stops": " · ".join(_stops(tour)),
            }
            for tour in self._catalogue().get("tours", {}).values()
        ]

    def _get_edition(self) -> list[Item]:
        if self._page != "content":
            return []
        return sentences.edition_facts(self._manifest(), self._session.language, self._catalogue())

    def _get_update(self) -> list[Item]:
        return self._update

    def _get_check(self) -> Item:
        return self._check

    def _get_counters(self) -> list[Item]:
        return self._counters

    def _get_wrong(self) -> str:
        return self._wrong

    def _get_machine(self) -> Item:
        return self._machine

    def _get_exporting(self) -> str:
        return self._exporting

    tours = Property(QVariantList, _get_tours, notify=changed)
    """``{id, name, stops}``, in the order of the content."""
    edition = Property(QVariantList, _get_edition, notify=changed)
    """``{label, value}`` of the edition that is shown."""
    update = Property(QVariantList, _get_update, notify=changed)
    """``{label, value}`` of the last change of the content."""
    check = Property(QVariantMap, _get_check, notify=changed)
    """What ``check`` says (``sentences.checked``); empty until it has."""
    counters = Property(QVariantList, _get_counters, notify=changed)
    """The counters of today and of this month (``sentences.counters``)."""
    wrong = Property(str, _get_wrong, notify=changed)
    """Why there are none."""
    machine = Property(QVariantMap, _get_machine, notify=changed)
    """What ``doctor`` found (``sentences.examined``); empty until it has."""
    exporting = Property(str, _get_exporting, notify=changed)
    """What becomes of the file to take away."""


def _stops(tour: Item) -> list[str]:
    """How many stops a tour has, and whether it goes on by itself."""
    by_itself = QCoreApplication.translate("Staff", "goes on by itself, again and again; a touch gives the kiosk")
    count = QCoreApplication.translate("Staff", "%n stops", None, len(tour["stops"]))
    return [count, *([by_itself] if tour["loops"] else [])]


def nothing() -> None:
    """Stops what has not begun."""


def _counted() -> Counted:
    try:
        return list(exported(counts_file(), "day")), list(exported(counts_file(), "month"))
    except CountsError as error:
        return str(error)
