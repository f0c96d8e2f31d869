"""Why there is no way to show, in one line, and what to do next."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.dated import Moment, moment, opening_phrase
from kiosk.viewmodels.days import day_in_words
from kiosk.visit import Thing
from kiosk.ways import Found


@dataclass(frozen=True, slots=True)
class Message:
    """One line, and what to do next. ``other_day``: today is worth a try; ``stairs``: there is a way with stairs."""

    text: str = ""
    advice: str = ""
    other_day: bool = False
    stairs: bool = False


def message(
    found: Found, catalogue: Catalogue, ends: tuple[Thing, Thing], names: tuple[str, str], day: date, today: date
) -> Message:
    """What is said of a question without an answer. ``names`` are those of the two ends."""
    language = catalogue["language"]
    at = 0 if found.get("about") == "start" else 1
    ask = QCoreApplication.translate("Route", "Choose another one, or ask at the reception.")
    match found["problem"]:
        case None:
            said = QCoreApplication.translate("Route", "No way without stairs is known from {start} to {goal}.")
            return Message(
                said.format(start=names[0], goal=names[1]),
                QCoreApplication.translate("Route", "Ask at the reception whether there is one."),
                stairs=True,
            )
        case "same":
            return Message(
                QCoreApplication.translate("Route", "The way begins and ends at the same place."),
                QCoreApplication.translate("Route", "Choose another start or another destination."),
            )
        case "nowhere":
            said = QCoreApplication.translate("Route", "It is not known where {name} is.")
            return Message(said.format(name=names[at]), ask)
        case "not_known":
            said = QCoreApplication.translate("Route", "Journeys on {day} are not known.")
            since = QCoreApplication.translate("Route", "The network is known from {day} on.")
            first = date.fromisoformat(found["valid_from"])
            return Message(
                said.format(day=day_in_words(day, language)),
                since.format(day=day_in_words(first, language)),
                other_day=day != today,
            )
        case "not_served":
            said = QCoreApplication.translate("Route", "No train stops at {name} on {day}.")
            return Message(
                said.format(name=names[at], day=day_in_words(day, language)),
                _announced(catalogue, ends[at], today) or ask,
                other_day=day != today,
            )
        case "no_route":
            said = QCoreApplication.translate("Route", "No way from {start} to {goal} is known.")
            return Message(
                said.format(start=names[0], goal=names[1]),
                QCoreApplication.translate("Route", "Buses and other trains are not known here: ask at the reception."),
            )
        case "unknown":
            return Message(QCoreApplication.translate("Route", "This place is not known any more."), ask)
        case _:
            return Message(QCoreApplication.translate("Route", "This kiosk cannot work out ways at the moment."), ask)


def _announced(catalogue: Catalogue, end: Thing, today: date) -> str:
    """For when the first train is announced."""
    kind, identifier = end
    if kind == "place":
        identifier = catalogue["places"].get(identifier, {}).get("station") or ""
    calls = catalogue["stations"].get(identifier, {"calls": []})["calls"]
    openings = [call["opening"] for call in calls if call["opening"]]
    to_come = [opening for opening in openings if moment(opening, today) is not Moment.DONE]
    first = min(to_come, key=lambda opening: str(opening["last_day"]), default=None)
    return opening_phrase(first, today) if first else ""
