"""What of an edition goes into the file: what an audience sees, nothing that is meant for the kiosk or a speaker."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from maps.export.errors import ExportError
from maps.export.phrases import screen_phrases
from maps.store import Edition

Json = dict[str, Any]
Drawings = Mapping[tuple[str, str], Json]
"""Tour and stop → fields of the page's state: a route, the ground within reach."""

SHOWN = ("title", "commune", "credits", "places", "organisations", "lines", "stations", "sections", "map")
LEAFLET = "django-js-lib-leaflet"
OURS = "GPL-3.0-or-later"
FOUND = ("place", "organisation", "station")
"""What the search of the file finds."""
PLACES = "layers/places.json"
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


def in_language(edition: Edition, language: str, language_files: Path, drawn: Drawings) -> Json:
    """All texts in one language, and what its stops draw."""
    catalogue = edition.catalogue(language)
    return {
        **{name: catalogue[name] for name in SHOWN},
        "organisations": {key: _without(one, "qr") for key, one in catalogue["organisations"].items()},
        "milestones": _pointed_at(catalogue),
        "tours": {key: _for_audience(catalogue, tour, drawn) for key, tour in catalogue["tours"].items()},
        "licences": {key: _without(one, "text") for key, one in catalogue["licences"].items()},
        "contentDate": catalogue["content_date"],
        "texts": catalogue["export"],
        "phrases": screen_phrases(language_files, language),
    }


def layers(edition: Edition) -> Mapping[str, Json]:
    """Every layer of the map, by name."""
    edition = taken_along(edition)
    paths = [path for path in edition.files if path.startswith("layers/")]
    return {path.removeprefix("layers/").removesuffix(".json"): json.loads(edition.read(path)) for path in paths}


def taken_along(edition: Edition) -> Edition:
    """The edition as it is away from the kiosk: its map does not say where one stands."""
    places = json.loads(edition.read(PLACES)) | dict.fromkeys(OF_THE_KIOSK)
    return replace(edition, files={**edition.files, PLACES: json.dumps(places, ensure_ascii=False).encode()})


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


def stop_sources(catalogue: Mapping[str, Any], stop: Json) -> list[str]:
    """Where what a stop says comes from, each publication once: publisher, title, date.

    Those of its figures, its milestone and its reach; of a stop without any those of what it shows.
    """
    milestone = catalogue["milestones"].get(stop["milestone"])
    said = [catalogue["figures"][figure["id"]] for figure in stop["figures"]] + ([milestone] if milestone else [])
    shown = [
        (spot["kind"], catalogue[f"{spot['kind']}s"][spot["id"]]) for spot in stop["shows"] if spot["kind"] != "view"
    ]
    sources = [source for record in said for source in record["sources"]]
    if stop["reach"] and catalogue.get("reach"):
        sources += catalogue["reach"]["sources"]
    if not sources:
        sources = [source for kind, record in shown for source in _sources_of(catalogue, kind, record)]
    lines = (" · ".join(filter(None, (one["publisher"], one["title"], one["date"]))) for one in sources)
    return list(dict.fromkeys(lines))


class UnknownTourError(ExportError):
    """No tour has this id; ``known`` are those there are."""

    def __init__(self, tour: str, known: tuple[str, ...]) -> None:
        self.tour, self.known = tour, known
        super().__init__(f"There is no tour {tour!r}.")


def _sources_of(catalogue: Mapping[str, Any], kind: str, record: Json) -> list[Json]:
    """Of a section that of its opening: it stands in full wherever else it is named."""
    if kind != "section":
        return list(record["sources"])
    if record["opening"] is None:
        return []
    told = ("places", "organisations", "stations", "milestones", "figures")
    known = (source for kind in told for record in catalogue[kind].values() for source in record["sources"])
    return [source for source in known if source["id"] == record["opening"]["source"]][:1]


def _without(record: Json, field: str) -> Json:
    return {name: value for name, value in record.items() if name != field}


def _for_audience(catalogue: Mapping[str, Any], tour: Json, drawn: Drawings) -> Json:
    """A tour with its sources and what its stops draw, and without what only the speaker reads."""
    stops = [
        {
            **_without(stop, "notes"),
            "sources": stop_sources(catalogue, stop),
            "drawn": drawn.get((tour["id"], stop["id"])),
        }
        for stop in tour["stops"]
    ]
    return {**tour, "stops": stops}


def _pointed_at(catalogue: Mapping[str, Any]) -> Json:
    """The milestones that stops show."""
    wanted = {stop["milestone"] for tour in catalogue["tours"].values() for stop in tour["stops"]}
    return {key: milestone for key, milestone in catalogue["milestones"].items() if key in wanted}
