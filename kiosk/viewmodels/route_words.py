"""A walk in words: its steps, where it ends, and what is known of stairs."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.qt import QT_TRANSLATE_NOOP
from kiosk.viewmodels.content import Item
from kiosk.viewmodels.days import date_in_words, day_in_words
from kiosk.viewmodels.nearby import COMPASS, distance

Walk = Mapping[str, Any]
"""As ``maps.network.answers`` tells it."""

FIRST: Mapping[str, str] = {
    "ahead": QT_TRANSLATE_NOOP("Walk", "Set off straight ahead"),
    "slight_left": QT_TRANSLATE_NOOP("Walk", "Set off slightly to your left"),
    "left": QT_TRANSLATE_NOOP("Walk", "Set off to your left"),
    "sharp_left": QT_TRANSLATE_NOOP("Walk", "Set off to your left, almost back"),
    "back": QT_TRANSLATE_NOOP("Walk", "Turn round and set off"),
    "sharp_right": QT_TRANSLATE_NOOP("Walk", "Set off to your right, almost back"),
    "right": QT_TRANSLATE_NOOP("Walk", "Set off to your right"),
    "slight_right": QT_TRANSLATE_NOOP("Walk", "Set off slightly to your right"),
}
"""How a walk begins, for somebody who looks at the kiosk."""
NEXT: Mapping[str, str] = {
    "ahead": QT_TRANSLATE_NOOP("Walk", "Go straight on"),
    "slight_left": QT_TRANSLATE_NOOP("Walk", "Bear left"),
    "left": QT_TRANSLATE_NOOP("Walk", "Turn left"),
    "sharp_left": QT_TRANSLATE_NOOP("Walk", "Turn sharp left"),
    "back": QT_TRANSLATE_NOOP("Walk", "Turn round"),
    "sharp_right": QT_TRANSLATE_NOOP("Walk", "Turn sharp right"),
    "right": QT_TRANSLATE_NOOP("Walk", "Turn right"),
    "slight_right": QT_TRANSLATE_NOOP("Walk", "Bear right"),
}
COMPASS_NAMES = ("north", "north_east", "east", "south_east", "south", "south_west", "west", "north_west")
ALONG: Mapping[str, str] = {
    "stairs": QT_TRANSLATE_NOOP("Walk", "by the stairs"),
    "path": QT_TRANSLATE_NOOP("Walk", "along the path"),
    "pedestrian": QT_TRANSLATE_NOOP("Walk", "along the pedestrian way"),
    "track": QT_TRANSLATE_NOOP("Walk", "along the track"),
    "service": QT_TRANSLATE_NOOP("Walk", "along the service road"),
    "minor": QT_TRANSLATE_NOOP("Walk", "along the street"),
    "secondary": QT_TRANSLATE_NOOP("Walk", "along the street"),
    "tertiary": QT_TRANSLATE_NOOP("Walk", "along the street"),
}
"""What one walks along where it has no name."""


def minutes(value: float) -> str:
    """A time for a person: whole minutes, at least one."""
    return f"{max(1, round(value))}\N{NO-BREAK SPACE}min"


def about(value: float) -> str:
    """The same, as what it is: worked out."""
    return QCoreApplication.translate("Walk", "about {minutes}").format(minutes=minutes(value))


def step_items(walk: Walk, language: str) -> list[Item]:
    """The steps ``{number, text, amount, stairs}`` of a walk."""
    return [
        {
            "number": str(number + 1),
            "text": _step(step, first=number == 0),
            "amount": distance(step["metres"], language),
            "stairs": step["kind"] == "stairs",
        }
        for number, step in enumerate(walk["steps"])
    ]


def step_lines(walk: Walk, language: str) -> list[str]:
    """The steps as lines of a plain text."""
    return [f"{item['number']}. {item['text']}, {item['amount']}" for item in step_items(walk, language)]


def _step(step: Mapping[str, Any], *, first: bool) -> str:
    turn = _turn(step, first=first)
    if step["street"]:
        told = QCoreApplication.translate("Walk", "{turn}: {street}")
        return told.format(turn=turn, street=step["street"])
    along = ALONG.get(step["kind"])
    if along is None:
        return turn
    told = QCoreApplication.translate("Walk", "{turn}, {along}")
    return told.format(turn=turn, along=QCoreApplication.translate("Walk", along))


def _turn(step: Mapping[str, Any], *, first: bool) -> str:
    if step["turn"] is None:
        compass = QCoreApplication.translate("Directory", COMPASS[COMPASS_NAMES.index(step["compass"])])
        said = QCoreApplication.translate("Walk", "Set off {compass}").format(compass=compass)
        return said.replace("-", "\N{NON-BREAKING HYPHEN}")
    return QCoreApplication.translate("Walk", (FIRST if first else NEXT)[step["turn"]])


def stairs_state(walk: Walk) -> Item:
    """What is known of stairs as a chip ``{icon, text, tone}``."""
    if walk["stairs"] == "some":
        return {"icon": "stairs", "text": QCoreApplication.translate("Walk", "With stairs"), "tone": "caution"}
    if walk["stairs"] == "step_free":
        return {"icon": "done", "text": QCoreApplication.translate("Walk", "Step-free"), "tone": "good"}
    return {"icon": "walk", "text": QCoreApplication.translate("Walk", "No known stairs"), "tone": "kind"}


def notes(walk: Walk, language: str, *, entrance_matters: bool, at_kiosk: bool) -> list[str]:
    """What one must know of a walk: where it ends, how sure it is that there are no stairs, where it begins."""
    told = []
    if entrance_matters and not walk["entrance_known"]:
        told.append(
            QCoreApplication.translate(
                "Walk", "Where the entrance is, is not known: the walk ends at the nearest known point."
            )
        )
    if walk["stairs"] == "step_free" and walk["verified_on"]:
        said = QCoreApplication.translate("Walk", "Checked on the spot: no step all along the way ({date}).")
        told.append(said.format(date=day_in_words(date.fromisoformat(walk["verified_on"]), language)))
    else:
        said = QCoreApplication.translate(
            "Walk", "By data of {date}, which nobody has checked on the spot: slopes and kerbs are not known."
        )
        told.append(said.format(date=date_in_words(walk["data_of"], language)))
    if at_kiosk:
        told.append(QCoreApplication.translate("Walk", "Where exactly the kiosk stands is not known."))
    return told
