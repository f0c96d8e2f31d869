"""Dated facts of the catalogue as phrases: opened, announced, or announced and overdue.

The catalogue gives the date written out (``text``), its first and last day, and ``kind``. How exact it is follows from
the two days, and the preposition from how exact it is.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import unbroken
from maps.model.dates import State

Dated = Mapping[str, Any]

THREE_MONTHS = {
    3: "spring",
    6: "summer",
    9: "autumn",
    12: "winter",
    1: "early or late",
    4: "quarter",
    7: "quarter",
    10: "early or late",
}
"""What three months are called, by the first of them: the catalogue writes "early 2027" for a first quarter."""

ON = {
    "day": QT_TRANSLATE_NOOP("When", "on {date}"),
    "month": QT_TRANSLATE_NOOP("When", "in {date}"),
    "quarter": QT_TRANSLATE_NOOP("When", "in the {date}"),
    "early or late": QT_TRANSLATE_NOOP("When", "in early or late: {date}"),
    "spring": QT_TRANSLATE_NOOP("When", "in spring: {date}"),
    "summer": QT_TRANSLATE_NOOP("When", "in summer: {date}"),
    "autumn": QT_TRANSLATE_NOOP("When", "in autumn: {date}"),
    "winter": QT_TRANSLATE_NOOP("When", "in winter: {date}"),
    "year": QT_TRANSLATE_NOOP("When", "in year {date}"),
}

FOR = {
    "day": QT_TRANSLATE_NOOP("Announced", "for {date}"),
    "month": QT_TRANSLATE_NOOP("Announced", "for month {date}"),
    "quarter": QT_TRANSLATE_NOOP("Announced", "for the {date}"),
    "early or late": QT_TRANSLATE_NOOP("Announced", "for early or late: {date}"),
    "spring": QT_TRANSLATE_NOOP("Announced", "for spring: {date}"),
    "summer": QT_TRANSLATE_NOOP("Announced", "for summer: {date}"),
    "autumn": QT_TRANSLATE_NOOP("Announced", "for autumn: {date}"),
    "winter": QT_TRANSLATE_NOOP("Announced", "for winter: {date}"),
    "year": QT_TRANSLATE_NOOP("Announced", "for year {date}"),
}


def shown_day(dated: Dated, today: date) -> date:
    """The day at which the map shows a dated fact: the last of its period, but none to come for what is done."""
    first, last = (date.fromisoformat(dated[key]) for key in ("first_day", "last_day"))
    return last if dated["kind"] == "forecast" else min(last, max(today, first))


class Moment(StrEnum):
    """What a dated fact says on a day."""

    DONE = "done"
    FIXED = "fixed"
    ANNOUNCED = "announced"
    OVERDUE = "overdue"


def moment(dated: Dated, today: date) -> Moment:
    """A fact is done, or fixed for a day to come; a forecast is announced, or overdue once its period has passed."""
    if dated["kind"] == "opened":
        return Moment.DONE if date.fromisoformat(dated["first_day"]) <= today else Moment.FIXED
    return Moment.OVERDUE if date.fromisoformat(dated["last_day"]) < today else Moment.ANNOUNCED


def state_on(dated: Dated | None, day: date, today: date) -> State:
    """How the map draws it on a day: the rule of ``DatedFact.state_on``. What has no date has always been open."""
    if dated is None:
        return State.OPEN
    if dated["kind"] == "opened":
        return State.OPEN if date.fromisoformat(dated["first_day"]) <= day else State.LATER
    return State.EXPECTED if day > today and date.fromisoformat(dated["last_day"]) <= day else State.LATER


def milestone_state(milestone: Mapping[str, Any], today: date) -> str:
    """How a milestone is told: news of a change (``postponed``, ``cancelled``) as such, else by its ``Moment``."""
    if milestone["state"] in ("postponed", "cancelled"):
        return str(milestone["state"])
    return moment(milestone["date"], today).value


def period(dated: Dated) -> str:
    """How exact the date is: ``day``, ``month``, a name of three months, or ``year``."""
    first, last = date.fromisoformat(dated["first_day"]), date.fromisoformat(dated["last_day"])
    days = (last - first).days + 1
    if days == 1:
        return "day"
    if days <= 31:
        return "month"
    if days > 92:
        return "year"
    return THREE_MONTHS.get(first.month, "quarter")


def when(dated: Dated) -> str:
    """The date with the preposition of a fact: "on 18 January 2025"."""
    return QCoreApplication.translate("When", ON[period(dated)]).format(date=unbroken(dated["text"]))


def announced_for(dated: Dated) -> str:
    """The date with the preposition of an announcement: "for autumn 2027"."""
    return QCoreApplication.translate("Announced", FOR[period(dated)]).format(date=unbroken(dated["text"]))


def as_of(written: str) -> str:
    """Since when we know: "as of 25 June 2026", "as of November 2026"; empty for an empty date."""
    if not written:
        return ""
    if written[0].isdigit() and not written.isdigit():  # a day begins with its figure, a year is nothing else
        said = QCoreApplication.translate("Dated", "as of {date}", "a day")
    else:
        said = QCoreApplication.translate("Dated", "as of {date}", "a month or a year")
    return unbroken(said.format(date=written))


def delivery_phrase(dated: Dated, today: date) -> str:
    """The delivery of a building as a phrase, with its "as of" where it is only announced."""
    match moment(dated, today):
        case Moment.DONE:
            return QCoreApplication.translate("Dated", "Delivered {when}").format(when=when(dated))
        case Moment.FIXED:
            return QCoreApplication.translate("Dated", "Delivery {when}").format(when=when(dated))
        case Moment.ANNOUNCED:
            return QCoreApplication.translate("Dated", "Announced {when}", "a delivery").format(
                when=announced_for(dated)
            )
        case Moment.OVERDUE:
            return QCoreApplication.translate("Dated", "Announced {when}, to be confirmed", "a delivery").format(
                when=announced_for(dated)
            )


def opening_phrase(dated: Dated | None, today: date) -> str:
    """The opening of a line at a station as a phrase; an undated line of the existing network is in service."""
    if dated is None:
        return QCoreApplication.translate("Dated", "In service")
    match moment(dated, today):
        case Moment.DONE:
            return QCoreApplication.translate("Dated", "Opened {when}").format(when=when(dated))
        case Moment.FIXED:
            return QCoreApplication.translate("Dated", "Opens {when}").format(when=when(dated))
        case Moment.ANNOUNCED:
            return QCoreApplication.translate("Dated", "Announced {when}", "a line").format(when=announced_for(dated))
        case Moment.OVERDUE:
            return QCoreApplication.translate("Dated", "Announced {when}, to be confirmed", "a line").format(
                when=announced_for(dated)
            )
