"""The page *Avant / après*: the same journeys at two moments, side by side, what was gained most first."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList, QVariantMap
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue, Item, source_texts
from kiosk.viewmodels.dated import as_of, opening_phrase

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Comparison = Mapping[str, Any]
Moment = Mapping[str, Any]
Time = Mapping[str, Any]
"""Of one destination at one moment, in whole minutes."""

MINUS = "\N{MINUS SIGN}"


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class ComparisonModel(QObject):
    """What the session's two moments give, worked out again when they, the language or the content change."""

    changed = Signal()

    def __init__(self, session: Session, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        session.comparedChanged.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Say everything again: other moments, another language, other content."""
        self.changed.emit()

    @Slot(str, str)
    def choose(self, side: str, moment: str) -> None:
        """Compare with another moment, ``before`` or ``after``."""
        now = self._get_moments()
        self._session.compare(*((moment, now[1]) if side == "before" else (now[0], moment)))

    @property
    def _comparison(self) -> Comparison | None:
        found: Comparison | None = self._catalogue().get("comparison")
        return found

    def _get_moments(self) -> tuple[str, str]:
        return compared_moments(self._comparison, self._session.compared) if self._comparison else ("", "")

    def _get_befores(self) -> list[Item]:
        return [_choice(moment) for moment in _befores(self._comparison)] if self._comparison else []

    def _get_afters(self) -> list[Item]:
        before = self._get_moments()[0]
        return [_choice(moment) for moment in _afters(self._comparison, before)] if self._comparison else []

    def _get_rows(self) -> list[Item]:
        return comparison_rows(self._comparison, *self._get_moments()) if self._comparison else []

    def _get_notes(self) -> Item:
        if not self._comparison:
            return {"announced": "", "reasons": [], "texts": [], "sources": []}
        return comparison_notes(self._catalogue(), self._comparison, self._get_moments(), self._session.today)

    def _before(self) -> str:
        return self._get_moments()[0]

    def _after(self) -> str:
        return self._get_moments()[1]

    def _title(self) -> str:
        if not self._comparison:
            return QCoreApplication.translate("Compare", "The kiosk compares no journeys.")
        return QCoreApplication.translate("Compare", "From the campus, in about so many minutes")

    title = Property(str, _title, notify=changed)
    before = Property(str, _before, notify=changed)
    after = Property(str, _after, notify=changed)
    befores = Property(QVariantList, _get_befores, notify=changed)
    """The moments ``{value, text}`` that can stand before, and those that can stand after the one that does."""
    afters = Property(QVariantList, _get_afters, notify=changed)
    rows = Property(QVariantList, _get_rows, notify=changed)
    """``{station, name, before, after, gain, bars, told}``; a bar is ``{unknown, parts: [{share, look, text}]}``, and
    ``unknown`` says so where there is none."""
    notes = Property(QVariantMap, _get_notes, notify=changed)
    """``{announced, reasons, texts, sources}``: what moments rest on, why a time is not known, how all is told."""


def _choice(moment: Moment) -> Item:
    return {"value": moment["id"], "text": moment["name"]}


def _befores(comparison: Comparison) -> list[Moment]:
    """What is, or was; where nothing is announced yet, all but the last."""
    moments = comparison["moments"][:-1]
    return [moment for moment in moments if moment["state"] != "announced"] or moments


def _afters(comparison: Comparison, before: str) -> list[Moment]:
    moments: list[Moment] = comparison["moments"]
    return moments[[moment["id"] for moment in moments].index(before) + 1 :]


def compared_moments(comparison: Comparison, wished: tuple[str, str]) -> tuple[str, str]:
    """The moments that are compared: those wished for, as far as one comes before the other."""
    befores = [moment["id"] for moment in _befores(comparison)]
    before = wished[0] if wished[0] in befores else befores[0]
    afters = _afters(comparison, before)
    if wished[1] in [moment["id"] for moment in afters]:
        return before, wished[1]
    first = next((moment["id"] for moment in afters if moment["state"] == "announced"), afters[0]["id"])
    return before, first


def comparison_rows(comparison: Comparison, before: str, after: str) -> list[Item]:
    """A row for each destination: the largest gain first, then what has no "before", then what is not known at all."""
    names = {moment["id"]: moment["name"] for moment in comparison["moments"]}
    times = [time["minutes"] for one in comparison["destinations"] for time in one["times"].values() if time]
    scale = max(times, default=1)
    rows = [_row(destination, before, after, names, scale) for destination in comparison["destinations"]]
    return sorted(rows, key=lambda row: (row["rank"], row["order"]))


def _row(destination: Mapping[str, Any], before: str, after: str, names: Mapping[str, str], scale: int) -> Item:
    times: tuple[Time | None, Time | None] = (destination["times"][before], destination["times"][after])
    gain = times[0]["minutes"] - times[1]["minutes"] if times[0] and times[1] else None
    told = [_told(names[moment], time) for moment, time in zip((before, after), times, strict=True)]
    rank = 0 if gain is not None else 1 if times[1] else 2
    return {
        "station": destination["station"],
        "name": destination["name"],
        "before": _minutes(times[0]),
        "after": _minutes(times[1]),
        "gain": _gain(gain),
        "bars": _bars((names[before], times[0]), (names[after], times[1]), scale),
        "told": ". ".join([*told, *([_gain_told(gain)] if gain is not None else [])]),
        "rank": rank,
        "order": -gain if gain is not None else times[1]["minutes"] if times[1] else 0,
    }


def _minutes(time: Time | None) -> str:
    return str(time["minutes"]) if time else ""


def _gain(gain: int | None) -> str:
    if gain is None:
        return ""
    return "=" if gain == 0 else f"{MINUS}{gain}" if gain > 0 else f"+{-gain}"


def _bars(before: tuple[str, Time | None], after: tuple[str, Time | None], scale: int) -> list[Item]:
    if before[1] is None and after[1] is None:
        return [{"unknown": QCoreApplication.translate("Compare", "not known"), "parts": []}]
    return [_bar(*before, "before", scale), _bar(*after, "after", scale)]


def _bar(name: str, time: Time | None, look: str, scale: int) -> Item:
    if time is None:
        return {"unknown": _not_known(name), "parts": []}
    lengths = (time["walk"], time["minutes"] - time["walk"])
    looks = (f"{look}_walk", look)
    parts = [{"share": length / scale, "look": drawn, "text": ""} for length, drawn in zip(lengths, looks, strict=True)]
    return {"unknown": "", "parts": [part for part in parts if part["share"] > 0]}


def _told(name: str, time: Time | None) -> str:
    """A time with its parts, for who cannot see the bar."""
    if time is None:
        return _not_known(name)
    told = QCoreApplication.translate(
        "Compare", "{moment}: about {minutes} min, of them {walk} on foot, {wait} waiting, {ride} riding and changing"
    )
    return told.format(moment=name, minutes=time["minutes"], walk=time["walk"], wait=time["wait"], ride=time["ride"])


def _not_known(name: str) -> str:
    return QCoreApplication.translate("Compare", "{moment}: not known").format(moment=name)


def _gain_told(gain: int) -> str:
    if gain == 0:
        return QCoreApplication.translate("Compare", "As long as before")
    told = (
        QCoreApplication.translate("Compare", "{minutes} min less")
        if gain > 0
        else QCoreApplication.translate("Compare", "{minutes} min more")
    )
    return told.format(minutes=abs(gain))


def comparison_notes(catalogue: Catalogue, comparison: Comparison, moments: tuple[str, str], today: date) -> Item:
    """What must be said of two moments: what is only announced, what is not known and why, how all was worked out."""
    by_id = {moment["id"]: moment for moment in comparison["moments"]}
    before, after = (by_id[moment] for moment in moments)
    lacking = [one for one in comparison["destinations"] if not all(one["times"][moment] for moment in moments)]
    return {
        "announced": _announced(catalogue, after, today),
        "reasons": [one["reason"] for one in lacking if one["reason"]],
        "texts": [*_earlier(comparison, before), *_method(comparison["origin"]["name"])],
        "sources": source_texts(comparison["sources"]),
    }


def _announced(catalogue: Catalogue, moment: Moment, today: date) -> str:
    """What a moment counts on: the opening of its section, or all that is announced until then."""
    if moment["state"] != "announced":
        return ""
    section = catalogue["sections"].get(moment["section"] or "")
    if section is not None:
        opening = section["opening"]
        return " · ".join((opening_phrase(opening, today), as_of(opening["as_of"])))
    told = QCoreApplication.translate("Compare", "Openings announced until then")
    return " · ".join((told, as_of(moment["as_of"])))


def _earlier(comparison: Comparison, moment: Moment) -> list[str]:
    """What a moment of the past is made of, how one got to the train then, and what is not counted."""
    if moment["state"] != "before":
        return []
    times = [one["times"][moment["id"]] for one in comparison["destinations"]]
    known = [time for time in times if time]
    stations = list(dict.fromkeys(time["first_station"] for time in known if time["first_station"]))
    network = QCoreApplication.translate(
        "Compare",
        "{moment}: the network of {known}, which is not dated, without the sections of lines 14 to 18 that have opened"
        " since {day}.",
    )
    told = [network.format(moment=moment["name"], known=comparison["valid_from"], day=moment["day"])]
    if known:
        walked = QCoreApplication.translate(
            "Compare",
            "The next stations then were {stations}: about {minutes} min on foot. Who took a bus there may have been"
            " faster.",
        )
        least, most = min(time["walk"] for time in known), max(time["walk"] for time in known)
        minutes = str(most) if least == most else f"{least}–{most}"
        told.append(walked.format(stations=", ".join(stations), minutes=minutes))
    return told


def _method(origin: str) -> list[str]:
    return [
        QCoreApplication.translate(
            "Compare",
            "Worked out for the daytime, from {place} to the platform of arrival: on foot, waiting, riding, changing."
            " Metro, RER and tram only; the kiosk knows no buses and no Transilien trains. Not a timetable.",
        ).format(place=origin)
    ]
