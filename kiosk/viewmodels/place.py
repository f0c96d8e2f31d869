"""The sheet of a place."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk import wording
from kiosk.viewmodels.content import Catalogue, Item, SheetContent, chip, fact, links, sentence, source_texts
from kiosk.viewmodels.dated import Moment, as_of, delivery_phrase, moment
from kiosk.viewmodels.station import station_content

STATUS_LOOK = {
    "existing": ("existing", "good"),
    "under_construction": ("works", "caution"),
    "planned": ("calendar", "caution"),
    "cancelled": ("cancelled", "plain"),
    "demolished": ("cancelled", "plain"),
}

Place = Mapping[str, Any]


def place_content(catalogue: Catalogue, place: Place, today: date, shown: date | None = None) -> SheetContent:
    """The sheet of a place; a place that is a station carries the station's lines and facts too."""
    content = _own_content(catalogue, place, today)
    station = catalogue["stations"].get(place["station"])
    return content if station is None else _with_station(content, station_content(catalogue, station, today, shown))


def _own_content(catalogue: Catalogue, place: Place, today: date) -> SheetContent:
    return SheetContent(
        title=place["name"],
        subtitle=_subtitle(catalogue, place),
        tags=[chip(place["kind"], wording.place_kind(place["kind"]), "kind")],
        states=_states(place, today) + _position(place),
        notes=[place["status_note"]] if place["status_note"] else [],
        lead=_use(place),
        summary=place["summary"] or "",
        figures=_figures(place),
        groups=_groups(place),
        facts=_facts(place),
        sources=source_texts(place["sources"]),
        as_of=sentence(as_of(place["as_of"])),
    )


def _with_station(place: SheetContent, station: SheetContent) -> SheetContent:
    """One sheet for both. What the lines say stands instead of the building's own status and use."""
    known = {item["label"] for item in place.facts}
    return replace(
        place,
        title=station.title,
        lead="",
        states=[state for state in place.states if state["tone"] != "good"],
        notes=[*place.notes, *station.notes],
        lines=station.lines,
        remarks=[*place.remarks, *station.remarks],
        groups=[*station.groups, *place.groups],
        facts=[*place.facts, *(item for item in station.facts if item["label"] not in known)],
        sources=list(dict.fromkeys([*place.sources, *station.sources])),
    )


def _use(place: Place) -> str:
    """What the place is used for, where that says more than its kind, which stands above its name."""
    use = sentence(place["use"] or "")
    return "" if use == wording.place_kind(place["kind"]) else use


def _subtitle(catalogue: Catalogue, place: Place) -> str:
    where = f"{catalogue['title']}, {place['commune']}" if place["in_zone"] else place["commune"]
    lot = QCoreApplication.translate("Place", "Lot {lot}").format(lot=place["lot"]) if place["lot"] else ""
    return " · ".join(filter(None, ("" if lot in place["name"] else lot, where)))


def _states(place: Place, today: date) -> list[Item]:
    """The status with its icon and date, and whether it is confirmed."""
    chips = []
    delivery = place["delivery"]
    done = delivery is not None and moment(delivery, today) is Moment.DONE
    if delivery is not None and done and place["status"] == "existing":
        chips.append(chip("done", delivery_phrase(delivery, today), "good"))
    else:
        icon, tone = STATUS_LOOK[place["status"]]
        chips.append(chip(icon, wording.status(place["status"]), tone))
    if delivery is not None and not done and place["status"] in ("under_construction", "planned"):
        told = " · ".join(filter(None, (delivery_phrase(delivery, today), as_of(delivery["as_of"]))))
        chips.append(chip("calendar", told, "caution"))
    if not place["confirmed"]:
        chips.append(chip("question", QCoreApplication.translate("Place", "Not confirmed"), "caution"))
    return chips


def _position(place: Place) -> list[Item]:
    """A chip where the position is not surveyed. A borrowed outline is an indication too."""
    position = place["position"]
    if position is None and place["outline_of"] is None:
        return [chip("unlocated", QCoreApplication.translate("Place", "Position not known"), "caution")]
    if position is None or position["certainty"] == "indicative":
        return [chip("indicative", QCoreApplication.translate("Place", "Indicative position"), "caution")]
    return []


def _figures(place: Place) -> list[Item]:
    area = place["floor_area"]
    if area is None:
        return []
    label = QCoreApplication.translate("Place", "floor area")
    return [{"value": area["text"], "label": label, "note": area["note"] or ""}]


def _groups(place: Place) -> list[Item]:
    part_of = [place["part_of"]] if place["part_of"] else []
    return [
        *links("organisation", QCoreApplication.translate("Place", "Who is here"), place["occupants"]),
        *links("place", QCoreApplication.translate("Place", "Part of"), part_of),
        *links("place", QCoreApplication.translate("Place", "Contains"), place["parts"]),
    ]


def _facts(place: Place) -> list[Item]:
    return [
        *fact(QCoreApplication.translate("Place", "Address"), place["address"]),
        *fact(QCoreApplication.translate("Place", "Owner or developer"), place["owner"]),
        *fact(QCoreApplication.translate("Place", "Architect"), place["architect"]),
    ]
