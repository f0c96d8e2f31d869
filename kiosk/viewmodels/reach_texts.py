"""What the page *À portée* says beside its numbers: what is hatched, what is only announced, what all rests on."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.content import sentence
from kiosk.viewmodels.dated import as_of


def hatched(other: str, *, later: bool) -> str:
    """What the hatching on the map means: what the day beside adds, or what the shown day adds to it."""
    if later:
        text = QCoreApplication.translate("Reach", "Hatched on the map: reached sooner on the other date ({date})")
    else:
        text = QCoreApplication.translate("Reach", "Hatched on the map: reached sooner than on the other date ({date})")
    return text.format(date=other[:1].lower() + other[1:])


def announced(days: Iterable[Mapping[str, Any]]) -> list[str]:
    """A line for every section that only counts because it is announced, with since when we know."""
    return [
        QCoreApplication.translate("Reach", "{date}: {section} ({as_of})").format(
            date=sentence(section["opening"]["text"]),
            section=section["name"],
            as_of=as_of(section["opening"]["as_of"]),
        )
        for day in days
        for section in day["sections"]
    ]


def rests_on(reach: Mapping[str, Any], *, is_known: bool) -> list[str]:
    """How the numbers come about, and what they leave out."""
    translate = QCoreApplication.translate
    past = translate(
        "Reach", "For a date in the past this is not worked out: the network of that time is not described."
    )
    modes = translate(
        "Reach",
        "About, during the day: metro, RER, tram and on foot, with the way to the platform, waiting and changes. "
        "Without buses, Transilien trains and disruptions.",
    )
    walking = translate("Reach", "On foot at {speed} km/h, {minutes} minutes at most from a station.")
    network = translate(
        "Reach", "Existing network: as of {month}. A line counts from the last day of the period announced."
    )
    return [
        *([] if is_known else [past]),
        modes,
        walking.format(speed=reach["speed"], minutes=reach["furthest_min"]),
        network.format(month=reach["network_as_of"]),
    ]
