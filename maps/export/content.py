"""What of an edition goes into the file: what an audience sees, nothing that is meant for the kiosk or a speaker."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from maps.export.errors import ExportError
from maps.export.phrases import screen_phrases
from maps.store import Edition

Json = dict[str, Any]

SHOWN = ("title", "commune", "credits", "places", "organisations", "lines", "stations", "sections", "map")
LEAFLET = "django-js-lib-leaflet"
OURS = "GPL-3.0-or-later"
FOUND = ("place", "organisation", "station")
"""What the search of the file finds."""
OF_THE_KIOSK = ("here", "heading")
"""What the layer of places says of where the kiosk stands: whoever opens the file is elsewhere."""


def about(edition: Edition, tour: str | None) -> Json:
    """What the page must know before it knows its language."""
    first = edition.catalogue(edition.manifest.languages[0])
    return {
        "languages": first["settings"]["languages"],
        "contentDate": edition.manifest.content_date,
        "tour": tour,
    }


def in_language(edition: Edition, language: str, language_files: Path) -> Json:
    """All texts in one language."""
    catalogue = edition.catalogue(language)
    return {
        **{name: catalogue[name] for name in SHOWN},
        "organisations": {key: _without(one, "qr") for key, one in catalogue["organisations"].items()},
        "milestones": _pointed_at(catalogue),
        "tours": {key: _for_audience(tour) for key, tour in catalogue["tours"].items()},
        "licences": {key: _without(one, "text") for key, one in catalogue["licences"].items()},
        "contentDate": catalogue["content_date"],
        "texts": catalogue["export"],
        "phrases": screen_phrases(language_files, language),
    }


def layers(edition: Edition) -> Mapping[str, Json]:
    """Every layer of the map, by name."""
    found = {}
    for path in edition.files:
        if path.startswith("layers/"):
            found[path.removeprefix("layers/").removesuffix(".json")] = json.loads(edition.read(path))
    found["places"] |= dict.fromkeys(OF_THE_KIOSK)
    return found


def search_entries(edition: Edition) -> list[Json]:
    """What can be found, in the order in which equals are shown."""
    return [entry for entry in json.loads(edition.read("search.json"))["entries"] if entry["kind"] in FOUND]


def licences(edition: Edition, modules_file: Path) -> Json:
    """The full texts of the licences of the data, which are the same in every language, and of what draws the map.

    ``modules_file`` lists the shipped software; the page holds one module of it, Leaflet.
    """
    data = edition.catalogue(edition.manifest.languages[0])["licences"]
    modules = json.loads(modules_file.read_text(encoding="utf-8"))
    leaflet = [{**module, "name": "Leaflet"} for module in modules if module["name"] == LEAFLET]
    if not leaflet:
        raise ExportError(f"{modules_file} does not name {LEAFLET}. Run: make licences")
    ours = {"name": edition.catalogue(edition.manifest.languages[0])["title"], "licence": OURS, "text": ""}
    return {
        "texts": {key: licence["text"] for key, licence in data.items() if licence["text"]},
        "software": [{name: module[name] for name in ("name", "licence", "text")} for module in (*leaflet, ours)],
    }


def tour_of(edition: Edition, tour: str) -> Json:
    """A tour by its id. Raises ``UnknownTourError``."""
    tours: dict[str, Json] = edition.catalogue(edition.manifest.languages[0])["tours"]
    if tour not in tours:
        raise UnknownTourError(tour, tuple(tours))
    return tours[tour]


class UnknownTourError(ExportError):
    """No tour has this id; ``known`` are those there are."""

    def __init__(self, tour: str, known: tuple[str, ...]) -> None:
        self.tour, self.known = tour, known
        super().__init__(f"There is no tour {tour!r}.")


def _without(record: Json, field: str) -> Json:
    return {name: value for name, value in record.items() if name != field}


def _for_audience(tour: Json) -> Json:
    """A tour without what only the speaker reads."""
    return {**tour, "stops": [_without(stop, "notes") for stop in tour["stops"]]}


def _pointed_at(catalogue: Mapping[str, Any]) -> Json:
    """The milestones that stops show."""
    wanted = {stop["milestone"] for tour in catalogue["tours"].values() for stop in tour["stops"]}
    return {key: milestone for key, milestone in catalogue["milestones"].items() if key in wanted}
