"""The legend: everything the map draws, with a drawn sample and a word."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import QT_TRANSLATE_NOOP, Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, line_look

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SECTIONS = (
    (
        QT_TRANSLATE_NOOP("Legend", "You and your choice"),
        (
            ("mark", "here", QT_TRANSLATE_NOOP("Legend", "You are here")),
            ("mark", "selection", QT_TRANSLATE_NOOP("Legend", "What you selected")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Legend", "Places"),
        (
            ("area", "member", QT_TRANSLATE_NOOP("Legend", "Members, partners and companies of the campus")),
            ("area", "delivered", QT_TRANSLATE_NOOP("Legend", "Delivered lot")),
            ("area", "coming", QT_TRANSLATE_NOOP("Legend", "To come or under construction")),
            ("area", "expectedPlace", QT_TRANSLATE_NOOP("Legend", "Announced to be there at the date shown")),
            ("area", "absent", QT_TRANSLATE_NOOP("Legend", "Not built yet at the date shown")),
            ("area", "undated", QT_TRANSLATE_NOOP("Legend", "Is there today; since when is not known")),
            ("area", "other", QT_TRANSLATE_NOOP("Legend", "Other place")),
            ("area", "site", QT_TRANSLATE_NOOP("Legend", "Grounds of a station or a historic site")),
            ("mark", "place", QT_TRANSLATE_NOOP("Legend", "Place without a known outline")),
            ("mark", "organisation", QT_TRANSLATE_NOOP("Legend", "Organisation")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Legend", "How sure positions are"),
        (
            ("area", "surveyed", QT_TRANSLATE_NOOP("Legend", "Solid outline: surveyed position")),
            ("area", "indicative", QT_TRANSLATE_NOOP("Legend", "Dashed outline: indicative position")),
            ("stroke", "zone", QT_TRANSLATE_NOOP("Legend", "Edge of the development zone (indicative)")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Legend", "Lines and stations"),
        (
            ("stroke", "open", QT_TRANSLATE_NOOP("Legend", "In service")),
            ("stroke", "expected", QT_TRANSLATE_NOOP("Legend", "Announced, expected at the date shown")),
            ("stroke", "later", QT_TRANSLATE_NOOP("Legend", "Announced for later")),
            ("mark", "disc", QT_TRANSLATE_NOOP("Legend", "Number of a line in service")),
            ("mark", "ring", QT_TRANSLATE_NOOP("Legend", "Number of a line not yet in service")),
            ("mark", "station", QT_TRANSLATE_NOOP("Legend", "Station")),
            ("mark", "interchange", QT_TRANSLATE_NOOP("Legend", "Station with interchange")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Legend", "Around"),
        (
            ("area", "building", QT_TRANSLATE_NOOP("Legend", "Other building")),
            ("area", "green", QT_TRANSLATE_NOOP("Legend", "Park, garden")),
            ("area", "water", QT_TRANSLATE_NOOP("Legend", "Water")),
            ("stroke", "street", QT_TRANSLATE_NOOP("Legend", "Street")),
            ("stroke", "mainStreet", QT_TRANSLATE_NOOP("Legend", "Main street")),
            ("stroke", "motorway", QT_TRANSLATE_NOOP("Legend", "Motorway")),
            ("stroke", "path", QT_TRANSLATE_NOOP("Legend", "Footpath")),
            ("stroke", "stairs", QT_TRANSLATE_NOOP("Legend", "Stairs")),
        ),
    ),
)
"""Title and samples of each section; a sample is its family, its name and its word."""

ROUTE = (
    ("route", "walk", QT_TRANSLATE_NOOP("Legend", "Your way on foot")),
    ("route", "stairs", QT_TRANSLATE_NOOP("Legend", "Stairs on your way")),
    ("route", "ride", QT_TRANSLATE_NOOP("Legend", "Your ride, in the colour of the line")),
    ("route", "expectedRide", QT_TRANSLATE_NOOP("Legend", "Ride on a line that is only announced")),
)
"""The samples of a route, which are shown as far as the map draws them."""
REACH = (
    ("area", "reach15", QT_TRANSLATE_NOOP("Legend", "Within 15 minutes, about")),
    ("area", "reach30", QT_TRANSLATE_NOOP("Legend", "Within 30 minutes")),
    ("area", "reach45", QT_TRANSLATE_NOOP("Legend", "Within 45 minutes")),
    ("area", "reach60", QT_TRANSLATE_NOOP("Legend", "Within 60 minutes")),
)
GAIN = ("area", "gain", QT_TRANSLATE_NOOP("Legend", "Reached sooner on the later of both days"))
DRAWN_TITLES = (QT_TRANSLATE_NOOP("Legend", "Your route"), QT_TRANSLATE_NOOP("Legend", "Within reach of the campus"))

OFFICIAL_ZONE = ("stroke", "officialZone", QT_TRANSLATE_NOOP("Legend", "Edge of the development zone"))
"""What stands in the place of the zone's sample once its outline is the official one."""

OWN = QT_TRANSLATE_NOOP("Legend", "Also on the map")
"""Title of the layers that the people who keep the content added."""

ONLY_PAST = {"absent", "undated"}
"""The samples of what is drawn only at a past date."""
NOT_PAST = {"coming"}
"""The samples of what is drawn at any other date than a past one."""
ONLY_FUTURE = {"expected", "expectedPlace"}
"""The samples of what is drawn only at a date to come."""
NOT_OPEN_YET = QT_TRANSLATE_NOOP("Legend", "Not open yet at the date shown")
"""What dots mean at a past date: nothing tells whether it was announced by then."""
EXPECTED_BY = QT_TRANSLATE_NOOP("Legend", "Announced, expected by {date}")
"""What long dashes mean at a date to come that the edition has in words."""
MAY_CHANGE = QT_TRANSLATE_NOOP("Legend", "It may change: each date says as of when it is known")
"""What must be said of announcements, once: where the first of their strokes is explained."""
AS_TODAY = QT_TRANSLATE_NOOP("Legend", "Around, drawn as it is today")
"""The title of the last section at another date: streets and other buildings do not follow it."""

FAR = {
    "selection",
    "organisation",
    "open",
    "expected",
    "later",
    "disc",
    "ring",
    "station",
    "interchange",
    "water",
}
"""The samples of what is drawn in the view of Greater Paris; the view of the campus has them all."""


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class LegendModel(QObject):
    """Sections of drawn samples, and the lines with their discs."""

    changed = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._route: set[str] = set()
        self._reach: tuple[str, str] = ("", "")
        session.viewChanged.connect(self.changed)
        session.dateChanged.connect(self.changed)

    def refresh(self) -> None:
        """Say everything again, in the language of the moment."""
        self.changed.emit()

    @Slot(object)
    def draw_route(self, route: Mapping[str, Any] | None) -> None:
        """What the map draws of a route: the same that ``MapLink.draw_route`` is told."""
        self._route = {_kind_of(part) for part in route["parts"]} if route else set()
        self.changed.emit()

    @Slot(str, str)
    def draw_reach(self, shown: str, beside: str) -> None:
        """What the map draws as within reach: the same that ``MapLink.draw_reach`` is told."""
        self._reach = (shown, beside)
        self.changed.emit()

    def _drawn(self) -> list[Item]:
        """The sections of what is on the map only while it is asked for: a route, what is within reach."""
        shown, beside = self._reach
        route = [sample for sample in ROUTE if sample[1] in self._route]
        reach = [*(REACH if shown else ()), *((GAIN,) if shown and beside else ())]
        return [
            {
                "title": QCoreApplication.translate("Legend", title),
                "samples": [self._sample(family, sample, self._word(sample, text)) for family, sample, text in samples],
            }
            for title, samples in zip(DRAWN_TITLES, (route, reach), strict=True)
        ]

    def _get_sections(self) -> list[Item]:
        """The sections of what the view draws at its date, without those that would be empty."""
        session = self._session
        far = session.view == "grandparis"
        past, future = session.shown_date < session.today, session.shown_date > session.today
        absent = (NOT_PAST if past else ONLY_PAST) | (set() if future else ONLY_FUTURE)
        doubted = "expected" if future else "" if past else "later"
        sections = [
            {
                "title": QCoreApplication.translate("Legend", self._title(title)),
                "samples": [
                    self._sample(family, sample, self._word(sample, text), MAY_CHANGE if sample == doubted else "")
                    for family, sample, text in samples
                    if (sample in FAR or not far) and sample not in absent
                ],
            }
            for title, samples in SECTIONS
        ]
        return [section for section in (*self._drawn(), *sections, self._own_section()) if section["samples"]]

    def _sample(self, family: str, sample: str, words: str, remark: str = "") -> Item:
        if sample == "zone" and not self._catalogue()["map"]["zone_indicative"]:
            family, sample, official = OFFICIAL_ZONE
            words = QCoreApplication.translate("Legend", official)
        said = QCoreApplication.translate("Legend", remark) if remark else ""
        return {"family": family, "sample": sample, "text": words, "remark": said, "look": {}}

    def _own_section(self) -> Item:
        """The layers of one's own that the view draws, each in its own style."""
        seen = [layer for layer in self._catalogue()["map"]["own_layers"] if self._session.view in layer["views"]]
        samples = [
            {
                "family": "own",
                "sample": layer["kind"],
                "text": layer["name"],
                "remark": layer["remark"] or "",
                "look": layer,
            }
            for layer in seen
        ]
        return {"title": QCoreApplication.translate("Legend", OWN), "samples": samples}

    def _title(self, title: str) -> str:
        is_today = self._session.shown_date == self._session.today
        return AS_TODAY if title == SECTIONS[-1][0] and not is_today else title

    def _word(self, sample: str, text: str) -> str:
        session = self._session
        if sample == "later" and session.shown_date < session.today:
            text = NOT_OPEN_YET
        if sample == "expected" and (day := self._written_day()):
            return QCoreApplication.translate("Legend", EXPECTED_BY).format(date=day)
        return QCoreApplication.translate("Legend", text)

    def _written_day(self) -> str:
        from kiosk.viewmodels.dates_stops import written_day  # noqa: PLC0415 - not before another date is shown

        return written_day(self._catalogue(), self._session.shown_date)

    def _get_lines(self) -> list[Item]:
        return [{**line_look(line), "name": line["name"]} for line in self._catalogue()["lines"].values()]

    sections = Property(QVariantList, _get_sections, notify=changed)
    lines = Property(QVariantList, _get_lines, notify=changed)


def _kind_of(part: Mapping[str, Any]) -> str:
    """The sample of a part of a route."""
    if part["kind"] == "walk":
        return "stairs" if part["stairs"] else "walk"
    return "expectedRide" if part["expected"] else "ride"
