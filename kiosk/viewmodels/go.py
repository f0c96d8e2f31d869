"""The scene *Y aller*: five pages about the ways to the campus and from it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.ends import Stops, usual_start
from kiosk.viewmodels.paged import Paged
from kiosk.viewmodels.suggestions import campus_ends, region_ends
from kiosk.visit import HERE, Thing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

DATES = "dates"
PAGES = ("start", DATES, "compare", "reach", "service")


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class GoModel(Paged):
    """The page that the session shows.

    The first one, *Trajet*, has both ends of a way and suggestions for the one that is chosen.
    """

    changed = Signal()
    endsChanged = Signal()

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        stops: Stops,
        has_ways: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, "go", PAGES, parent)
        self._catalogue = catalogue
        self._stops = stops
        self._has_ways = has_ways
        self._follow()
        session.originChanged.connect(self.endsChanged)
        session.choosingChanged.connect(self.endsChanged)

    def refresh(self) -> None:
        """Say everything again: another language, other content."""
        self.changed.emit()
        self.endsChanged.emit()

    def turned(self) -> None:
        """The network is seen whole beside its dates."""
        if self._page == DATES:
            self._session.view = "grandparis"

    def _get_pages(self) -> list[Item]:
        texts = (
            QCoreApplication.translate("Go", "Route"),
            QCoreApplication.translate("Go", "Dates"),
            QCoreApplication.translate("Go", "Before / after"),
            QCoreApplication.translate("Go", "In reach"),
            QCoreApplication.translate("Go", "Trains"),
        )
        absent = set() if self._catalogue().get("reach") else {"reach"}
        return [{"value": page, "text": text} for page, text in zip(PAGES, texts, strict=True) if page not in absent]

    # ------------------------------------------------------------------------------------------- the first page: Trajet

    def _fixed(self) -> Thing:
        """The end that is not being chosen: where the way begins, or where one is coming to."""
        origin = self._session.origin
        return origin if origin[0] else usual_start(self._catalogue()) or HERE

    def _get_offered(self) -> bool:
        return self._has_ways()

    def _get_coming(self) -> bool:
        return self._session.choosing == "coming"

    def _get_start(self) -> str:
        return "" if self._get_coming() else self._stops.name(self._catalogue(), self._fixed())

    def _get_goal(self) -> str:
        return self._stops.name(self._catalogue(), self._fixed()) if self._get_coming() else ""

    def _get_suggestions(self) -> list[Item]:
        groups = (
            (QCoreApplication.translate("Go", "On the campus and around"), campus_ends(self._catalogue())),
            (QCoreApplication.translate("Go", "In Greater Paris"), region_ends(self._catalogue())),
        )
        fixed = self._fixed()
        return [
            {"title": title, "ends": [end for end in ends if (end["kind"], end["id"]) != fixed]}
            for title, ends in groups
            if ends
        ]

    offered = Property(bool, _get_offered, notify=changed)
    """Whether there is a network to find ways in."""
    coming = Property(bool, _get_coming, notify=endsChanged)
    """Whether one chooses where the way begins, and not where it leads."""
    start = Property(str, _get_start, notify=endsChanged)
    """Where the way begins; empty while that is chosen."""
    goal = Property(str, _get_goal, notify=endsChanged)
    suggestions = Property(QVariantList, _get_suggestions, notify=endsChanged)
    """Groups ``{title, ends: [{kind, id, icon, name}]}`` of what people look for."""
    pages = Property(QVariantList, _get_pages, notify=changed)
    """The pages ``{value, text}``; what is within reach is not among them where the content has no network."""
