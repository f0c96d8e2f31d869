"""Where most people want to go: what the home scene answers with, who is on the campus, the main stations."""

from collections.abc import Iterator

from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.ends import end_of
from kiosk.visit import Thing

MOST_ON_CAMPUS, MOST_AROUND = 6, 12
"""For one look: the first stations stand on the screen without scrolling."""
MAIN_STATIONS = (
    "aeroport-d-orly",
    "chatelet",
    "gare-de-lyon",
    "saint-lazare",
    "la-defense",
    "aeroport-cdg-2-tgv",
    "massy-palaiseau",
    "saint-denis-pleyel",
)
"""Offered where the content does not say which destinations matter."""


def campus_ends(catalogue: Catalogue) -> list[Item]:
    """What answers the intents of the home scene, then the buildings of its lots: ``{kind, id, icon, name}``."""
    ends = dict.fromkeys((*_answers(catalogue), *_buildings(catalogue)))
    return [_item(catalogue, end) for end in ends][:MOST_ON_CAMPUS]


def region_ends(catalogue: Catalogue) -> list[Item]:
    """The destinations that the content compares, or else the main stations of the region."""
    comparison = catalogue.get("comparison")
    stations = [one["station"] for one in comparison["destinations"]] if comparison else MAIN_STATIONS
    ends = (end_of(catalogue, "station", station) for station in stations)
    return [_item(catalogue, end) for end in ends if end][:MOST_AROUND]


def _answers(catalogue: Catalogue) -> Iterator[Thing]:
    """The first answer of each intent."""
    for intent in catalogue["home"].values():
        ends = (end_of(catalogue, answer["kind"], answer["id"]) for answer in intent["answers"])
        end = next((end for end in ends if end), None)
        if end is not None:
            yield end


def _buildings(catalogue: Catalogue) -> list[Thing]:
    places = [
        place
        for place in catalogue["places"].values()
        if place["in_zone"] and place["status"] == "existing" and place["occupants"] and not place["station"]
    ]
    places.sort(key=lambda place: (place["lot"] is None, -len(place["occupants"])))
    ends = (end_of(catalogue, "place", place["id"]) for place in places if not place["outline_of"])
    return [end for end in ends if end]


def _item(catalogue: Catalogue, end: Thing) -> Item:
    kind, identifier = end
    thing = catalogue[f"{kind}s"][identifier]
    icon = "station" if kind == "station" else thing["kind"]
    return {"kind": kind, "id": identifier, "icon": icon, "name": thing["name"]}
