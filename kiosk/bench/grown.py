"""Content as it may be in ten years: the same with generated organisations and places, many times as many."""

import re
import shutil
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

TIMES = 10
KINDS = ("offices", "laboratories", "research", "housing", "school", "conference")
ROLES = ("member", "partner", "tenant", "neighbour", "supporter", "related")
WORLDS = ("institutional", "scientific_medical", "innovation_business")
RECORD = re.compile(r"^  - id: ", re.MULTILINE)

ORGANISATION = """
  - id: grown-organisation-{number}
    name: {name}
    world: {world}
    role: {role}
    summary: {name}, généré, generated, generado
    commune: Villejuif
    show: true
    as_of: 2026-01-01
    sources: [{source}]
"""
PLACE = """
  - id: grown-place-{number}
    kind: {kind}
    name: {name}
    commune: Villejuif
    in_zone: true
    position: {{lon: {lon:.5f}, lat: {lat:.5f}, certainty: indicative}}
    status: existing
    confirmed: true
    summary: {name}, généré, generated, generado
    occupants: [grown-organisation-{number}]
    as_of: 2026-01-01
    sources: [{source}]
"""


def grown(content: Path, target: Path, times: int = TIMES) -> Path:
    """A copy of the content with ``times`` as many organisations and places; these stand all over the campus."""
    shutil.copytree(content, target)
    organisations, places = target / "organisations.yaml", target / "places.yaml"
    source = _first(r"^  - id: (\S+)", target / "sources.yaml")
    more = (times - 1) * max(_records(organisations), _records(places))
    west, south, east, north = map(float, _first(r"^campus_view: \[(.*)\]", target / "kiosk.yaml").split(","))
    # Powers of the plastic number spread points evenly, and the same ones each time.
    spots = ((west + n * 0.754878 % 1 * (east - west), south + n * 0.569840 % 1 * (north - south)) for n in range(more))
    made = list(zip(names(more), cycle(KINDS), cycle(ROLES), cycle(WORLDS), spots, strict=False))
    with organisations.open("a", encoding="utf-8") as file:
        for number, (name, _, role, world, _) in enumerate(made[: (times - 1) * _records(organisations)]):
            file.write(ORGANISATION.format(number=number, name=name, role=role, world=world, source=source))
    with places.open("a", encoding="utf-8") as file:
        for number, (name, kind, _, _, (lon, lat)) in enumerate(made[: (times - 1) * _records(places)]):
            file.write(PLACE.format(number=number, name=name, kind=kind, lon=lon, lat=lat, source=source))
    return target


def _records(file: Path) -> int:
    return len(RECORD.findall(file.read_text(encoding="utf-8")))


def _first(pattern: str, file: Path) -> str:
    found = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None, f"{file.name} has no {pattern}"
    return found[1]


def names(count: int) -> Iterator[str]:
    """Names under every letter, of several lengths."""
    letters = cycle("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    words = cycle(
        ("Institut", "Atelier", "Laboratoire des sciences du vivant", "Centre", "Fondation pour la recherche")
    )
    for number, (letter, word) in enumerate(islice(zip(letters, words, strict=False), count), start=1):
        yield f"{letter}. {word} {number}"
