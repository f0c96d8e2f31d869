"""The entries of the directory and their orders."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from kiosk import wording
from kiosk.viewmodels.content import Catalogue, Item

MOST_LETTER_JUMPS = 7
"""As many targets stand in a row beside each other on the smallest screen; more letters share one."""
LIGATURES = str.maketrans({"Œ": "O", "Æ": "A", "Ø": "O", "Ł": "L"})
DIGITS = "0–9"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it leads to, its icon, name and note, and the heading it stands under."""

    kind: str
    identifier: str
    symbol: str
    title: str
    note: str
    section: str = ""
    indented: bool = False


def ordered(catalogue: Catalogue, order: str) -> list[Entry]:
    """The rows of the directory.

    ``name`` and ``building`` hold everything, ``world`` the organisations, ``near`` places and stations that have a
    position.
    """
    from PySide6.QtCore import Qt  # noqa: PLC0415 - PySide makes all its enums at once: 0.05 s too much for the start

    collator = QCollator(QLocale(catalogue["language"]))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    by_name: Callable[[Entry], Any] = lambda entry: collator.sortKey(entry.title)  # noqa: E731 - a key, not a function of its own
    if order == "world":
        return _by_world(catalogue, by_name)
    if order == "building":
        return _by_building(catalogue, by_name)
    if order == "near":
        from kiosk.viewmodels.nearby import by_distance  # noqa: PLC0415 - the other orders do without

        return by_distance(catalogue)
    return _by_letter(catalogue, by_name)


def letter(title: str) -> str:
    """The letter a name stands under: without accent, ``0–9`` for a number."""
    first = next((character for character in title if character.isalnum()), "0")
    bare = unicodedata.normalize("NFKD", first.upper().translate(LIGATURES))[0]
    return DIGITS if bare.isdigit() else bare


def jumps(entries: Iterable[Entry], *, letters: bool) -> list[Item]:
    """The first row of each heading, as ``{text, row}``; neighbouring letters share one where there are many."""
    starts: list[tuple[str, int]] = []
    for row, entry in enumerate(entries):
        if not starts or starts[-1][0] != entry.section:
            starts.append((entry.section, row))
    if not letters or len(starts) <= MOST_LETTER_JUMPS:
        return [{"text": text, "row": row} for text, row in starts]
    total = row + 1
    shares = [list(group) for _, group in groupby(starts, key=lambda start: start[1] * MOST_LETTER_JUMPS // total)]
    return [
        {"text": share[0][0] if len(share) == 1 else f"{share[0][0][0]}–{share[-1][0]}", "row": share[0][1]}
        for share in shares
    ]


def _by_letter(catalogue: Catalogue, by_name: Callable[[Entry], Any]) -> list[Entry]:
    everything = [*_organisations(catalogue), *_places(catalogue)]
    lettered = [replace(entry, section=letter(entry.title)) for entry in everything]
    return sorted(lettered, key=lambda entry: (entry.section, by_name(entry)))


def _by_world(catalogue: Catalogue, by_name: Callable[[Entry], Any]) -> list[Entry]:
    entries = sorted(_organisations(catalogue), key=by_name)
    organisations = catalogue["organisations"]
    return [
        replace(entry, section=wording.world(world))
        for world in wording.WORLDS
        for entry in entries
        if organisations[entry.identifier]["world"] == world
    ]


def _by_building(catalogue: Catalogue, by_name: Callable[[Entry], Any]) -> list[Entry]:
    """Places with who is there under them, places of which that is not known, organisations of which no place is."""
    organisations = {entry.identifier: entry for entry in sorted(_organisations(catalogue), key=by_name)}
    occupied: list[Entry] = []
    others: list[Entry] = []
    housed: set[str] = set()
    for place in sorted(_places(catalogue), key=by_name):
        inside = {occupant["id"] for occupant in catalogue["places"][place.identifier]["occupants"]}
        occupants = [entry for identifier, entry in organisations.items() if identifier in inside]
        housed |= inside
        (occupied if occupants else others).append(place)
        occupied += [replace(entry, indented=True) for entry in occupants]
    elsewhere = [entry for identifier, entry in organisations.items() if identifier not in housed]
    titles = (
        QCoreApplication.translate("Directory", "Buildings and occupants"),
        QCoreApplication.translate("Directory", "Other places"),
        QCoreApplication.translate("Directory", "No known place"),
    )
    groups = (occupied, others, elsewhere)
    return [replace(entry, section=title) for title, group in zip(titles, groups, strict=True) for entry in group]


def _organisations(catalogue: Catalogue) -> list[Entry]:
    return [
        Entry(
            "organisation",
            found["id"],
            found["world"],
            found["name"],
            joined(wording.role(found["role"]), found["commune"]),
        )
        for found in catalogue["organisations"].values()
    ]


def _places(catalogue: Catalogue) -> list[Entry]:
    return [
        Entry("place", found["id"], found["kind"], found["name"], place_note(found))
        for found in catalogue["places"].values()
    ]


def place_note(place: Mapping[str, Any]) -> str:
    """Kind, lot or commune, and the status of what does not stand there."""
    lot = QCoreApplication.translate("Place", "Lot {lot}").format(lot=place["lot"]) if place["lot"] else ""
    where = place["commune"] if not lot or lot in place["name"] else lot
    status = "" if place["status"] == "existing" else wording.status(place["status"])
    return joined(wording.place_kind(place["kind"]), where, status)


def joined(*parts: str | None) -> str:
    """What is known of several notes, in one line."""
    return " · ".join(filter(None, parts))
