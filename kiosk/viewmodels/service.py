"""The page *Trains*: when trains run at the stations of the campus, what is near, and the bus lines. No guesses."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import QT_TRANSLATE_NOOP, Property, QmlUncreatable, QVariantList
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, line_look, source_texts
from kiosk.viewmodels.dated import as_of
from kiosk.viewmodels.nearby import distance, way
from maps.model.contrast import ratio, rgb

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Service = Mapping[str, Any]

NEAREST = 5
"""Stations that are listed by distance."""
INKS = ("#12263A", "#FFFFFF")
"""Of numbers on a line's colour; the first where both stand out as well."""
PERIODS = {
    "peak": QT_TRANSLATE_NOOP("Service", "At peak times a train about every {time}"),
    "day": QT_TRANSLATE_NOOP("Service", "In the daytime a train about every {time}"),
    "evening": QT_TRANSLATE_NOOP("Service", "In the evening a train about every {time}"),
}


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class ServiceModel(QObject):
    """What the content knows of trains and buses, and what it does not."""

    changed = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue

    @Slot()
    def refresh(self) -> None:
        """Say everything again: another language, other content."""
        self.changed.emit()

    def _get_lines(self) -> list[Item]:
        return [line_row(self._catalogue(), service) for service in self._catalogue().get("service", ())]

    def _get_stations(self) -> list[Item]:
        return nearest_stations(self._catalogue())

    def _get_buses(self) -> list[Item]:
        return bus_groups(self._catalogue())

    def _get_sources(self) -> list[str]:
        return all_sources(self._catalogue())

    lines = Property(QVariantList, _get_lines, notify=changed)
    """``{station, name, place, number, colour, ink, facts}``; no facts where nothing is known."""
    stations = Property(QVariantList, _get_stations, notify=changed)
    """Groups of links to the nearest stations; none where it is not known where the kiosk stands."""
    buses = Property(QVariantList, _get_buses, notify=changed)
    """``{text, lines: [{number, colour, ink}]}``."""
    sources = Property(QVariantList, _get_sources, notify=changed)


def line_row(catalogue: Catalogue, service: Service) -> Item:
    """A line at a station: its disc, where it is, and what is known of its trains."""
    line, station = catalogue["lines"][service["line"]], catalogue["stations"][service["station"]]
    return {
        "station": station["id"],
        "name": line["name"],
        "place": " · ".join(filter(None, (station["name"], _away(catalogue, station)))),
        **line_look(line),
        "facts": [*_trains(service), *_headways(catalogue, service)],
    }


def _away(catalogue: Catalogue, station: Mapping[str, Any]) -> str:
    here = catalogue["settings"]["here"]
    if here is None:
        return ""
    told = QCoreApplication.translate("Service", "{distance} as the crow flies")
    return told.format(distance=distance(way(here, station).metres, catalogue["language"]))


def _trains(service: Service) -> list[str]:
    told = {
        "first_train": QCoreApplication.translate("Service", "First train {time}"),
        "last_train": QCoreApplication.translate("Service", "Last train {time}"),
    }
    return [
        " · ".join((told[name].format(time=_clock(service[name]["time"])), as_of(service[name]["as_of"])))
        for name in told
        if service[name]
    ]


def _clock(time: str) -> str:
    """A time of the day: what runs at half past twelve at night is written 24:30."""
    hour, minute = time.split(":")
    return f"{int(hour) % 24:02}:{minute}"


def _headways(catalogue: Catalogue, service: Service) -> list[str]:
    return [
        " · ".join(
            (
                QCoreApplication.translate("Service", PERIODS[headway["period"]]).format(
                    time=_span(headway["seconds"], catalogue["language"])
                ),
                as_of(headway["as_of"]),
            )
        )
        for headway in service["headways"]
    ]


def _span(seconds: int, language: str) -> str:
    """Seconds for a person: "85 s", "2 min", "7,5 min"."""
    if seconds < 120 and seconds % 60:
        return f"{seconds}\N{NO-BREAK SPACE}s"
    whole = seconds % 60 == 0
    return f"{QLocale(language).toString(seconds / 60, 'f', 0 if whole else 1)}\N{NO-BREAK SPACE}min"


def nearest_stations(catalogue: Catalogue) -> list[Item]:
    """The nearest stations, with the straight line to each, as one group of links."""
    here = catalogue["settings"]["here"]
    if here is None:
        return []
    near = sorted(catalogue["stations"].values(), key=lambda station: way(here, station).metres)[:NEAREST]
    links = [
        {
            "kind": "station",
            "id": station["id"],
            "text": station["name"],
            "note": distance(way(here, station).metres, catalogue["language"]),
        }
        for station in near
    ]
    title = QCoreApplication.translate("Service", "The nearest stations, as the crow flies")
    return [{"title": title, "links": links}] if links else []


def bus_groups(catalogue: Catalogue) -> list[Item]:
    """Bus lines by what is known of their way, operator and stop; the largest group first, the unknown last."""
    groups: dict[tuple[str, str, bool], list[Mapping[str, Any]]] = {}
    for bus in catalogue.get("buses", ()):
        groups.setdefault((bus["serves"] or "", bus["operator"], bus["stop_verified"]), []).append(bus)
    ordered = sorted(groups.items(), key=lambda group: (not group[0][0], -len(group[1])))
    return [
        {
            "text": " · ".join(
                (
                    serves or QCoreApplication.translate("Service", "Way not known to the kiosk"),
                    operator,
                    _stop(verified),
                )
            ),
            "lines": [
                {"number": bus["number"], "colour": bus["colour"], "ink": readable_ink(bus["colour"])} for bus in lines
            ],
        }
        for (serves, operator, verified), lines in ordered
    ]


def _stop(verified: bool) -> str:
    if verified:
        return QCoreApplication.translate("Service", "stops at the campus")
    return QCoreApplication.translate("Service", "stop not verified")


def readable_ink(colour: str) -> str:
    """Of dark and light, the ink with the higher contrast on a colour ``#RRGGBB``."""
    return max(INKS, key=lambda ink: ratio(rgb(ink), rgb(colour)))


def all_sources(catalogue: Catalogue) -> list[str]:
    """Where all of it is from, each source once."""
    return list(dict.fromkeys(source_texts(_sources(catalogue))))


def _sources(catalogue: Catalogue) -> Iterable[Mapping[str, Any]]:
    for service in catalogue.get("service", ()):
        known = (service["first_train"], service["last_train"], *service["headways"])
        yield from (told["source"] for told in known if told)
    for bus in catalogue.get("buses", ()):
        yield from bus["sources"]
