"""``search.json``: what a visitor can find, and the words it is found by, in all languages together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from maps.model.content import Content
from maps.model.home import Intent
from maps.model.milestones import Audience, Milestone
from maps.model.network import Line, Station
from maps.model.organisations import Organisation
from maps.model.places import Place
from maps.model.synonyms import Meant, MeantKind

Json = dict[str, Any]
Thing = tuple[MeantKind, str]


def build_search(content: Content) -> Json:
    """``entries`` of ``{kind, id, names, synonyms, words}``, in the order in which equals are shown.

    ``names`` are those in every language and short ones, ``synonyms`` those of ``synonyms.yaml`` and former names;
    ``words`` are found too, but count less: commune, address, who is inside, words for its kind. ``lines`` has the
    stations of each line in running order. ``stops`` are the stations that a way can lead to and that have no sheet,
    with their lines; their entries come last.
    """
    stops = _stops(content)
    return {
        "entries": [*_Entries(content).all(), *(_stop_entry(*stop) for stop in stops.items())],
        "lines": {line.id: _stations(content, line) for line in content.lines},
        "stops": stops,
    }


def _stops(content: Content) -> dict[str, Json]:
    """Stations of the existing network alone, by id: ``{name, lines: [{language: name}]}``."""
    if content.network_settings is None:
        return {}
    names = {line.id: dict(line.name) for line in content.lines}
    names |= {line.id: dict(line.name) for line in content.rail_lines}
    lines: dict[str, list[str]] = defaultdict(list)
    for link in content.rail_links:
        for end in (link.start, link.end):
            lines[end].append(link.line)
    return {
        station.id: {"name": station.name, "lines": [names[line] for line in dict.fromkeys(lines[station.id])]}
        for station in content.rail_stations
        if station.id in lines
    }


def _stop_entry(identifier: str, stop: Json) -> Json:
    return {"kind": "stop", "id": identifier, "names": [stop["name"]], "synonyms": [], "words": []}


def _stations(content: Content, line: Line) -> list[str]:
    """The stations of a line in running order: sections joined at their ends; what branches off comes last."""
    sections = [section.stations for section in content.sections if section.line == line.id]
    chain: tuple[str, ...] = ()
    while sections:
        joining = next((one for one in sections if not chain or _joined(chain, one)), sections[0])
        sections.remove(joining)
        chain = _joined(chain, joining) or (*chain, *joining)
    return list(dict.fromkeys(chain))


def _joined(chain: tuple[str, ...], section: tuple[str, ...]) -> tuple[str, ...]:
    """A chain made longer by a section that begins or ends where it does; empty where none of its ends meet."""
    for stations in (section, section[::-1]):
        if chain and chain[-1] == stations[0]:
            return (*chain, *stations[1:])
        if chain and stations[-1] == chain[0]:
            return (*stations[:-1], *chain)
    return ()


class _Entries:
    def __init__(self, content: Content) -> None:
        self._content = content
        self._organisations = {one.id: one for one in content.organisations if one.show}
        self._stations = {station.id: station for station in content.stations}
        self._openings = {section.id: section.opening for section in content.sections}
        self._deliveries = {place.id: place.delivery for place in content.places}
        self._synonyms: Mapping[Thing, list[str]] = defaultdict(list)
        for synonym in content.synonyms:
            words = list(dict.fromkeys(word for found in synonym.words.values() for word in found))
            for meant in synonym.means:
                self._synonyms[self._thing(meant)].extend(words)

    def _thing(self, meant: Meant) -> Thing:
        """What is found: of an intent that one sheet answers, what that sheet is of."""
        answers = {intent.id: intent.at_once for intent in self._content.home}
        answer = answers.get(meant.id) if meant.kind is MeantKind.INTENT else None
        return (MeantKind(answer.kind.value), answer.id) if answer else (meant.kind, meant.id)

    def all(self) -> list[Json]:
        content = self._content
        with_place = {place.station for place in content.places}
        return [
            *(self._intent(one) for one in content.home if not one.at_once),
            *(self._place(place) for place in content.places),
            *(self._organisation(one) for one in self._organisations.values()),
            *(self._line(line) for line in content.lines),
            *(self._station(station) for station in content.stations if station.id not in with_place),
            *(self._milestone(one) for one in content.milestones if one.audience is Audience.VISITOR),
        ]

    def _entry(
        self, kind: MeantKind, identifier: str, names: Iterable[str | None], words: Iterable[str | None]
    ) -> Json:
        return {
            "kind": kind.value,
            "id": identifier,
            "names": _each_once(names),
            "synonyms": _each_once(self._synonyms.get((kind, identifier), ())),
            "words": _each_once(words),
        }

    def _intent(self, one: Intent) -> Json:
        return self._entry(MeantKind.INTENT, one.id, one.name.values(), (one.hint or {}).values())

    def _place(self, place: Place) -> Json:
        """A place; a station that is a place is one with it, as it has one sheet."""
        inside = (self._organisations.get(identifier) for identifier in place.occupants)
        words = [place.lot, place.address, place.commune, *self._synonyms.get((MeantKind.PLACE_KIND, place.kind), ())]
        words += [name for one in inside if one for name in (*one.name.values(), one.short)]
        entry = self._entry(MeantKind.PLACE, place.id, place.name.values(), words)
        station = self._stations.get(place.station or "")
        if station:
            found = self._station(station)
            entry |= {key: _each_once([*entry[key], *found[key]]) for key in ("names", "synonyms", "words")}
        return entry

    def _organisation(self, one: Organisation) -> Json:
        names = [*one.name.values(), one.short]
        return self._entry(MeantKind.ORGANISATION, one.id, names, [one.commune, one.address])

    def _line(self, line: Line) -> Json:
        return self._entry(MeantKind.LINE, line.id, [*line.name.values(), line.number], [line.operator])

    def _station(self, station: Station) -> Json:
        entry = self._entry(MeantKind.STATION, station.id, [station.name], [station.commune])
        entry["synonyms"] = _each_once([*entry["synonyms"], station.former_name])
        return entry

    def _milestone(self, one: Milestone) -> Json:
        date = one.date or self._openings.get(one.section or "") or self._deliveries.get(one.place or "")
        year = str(date.value.year) if date else None
        return self._entry(MeantKind.MILESTONE, one.id, one.title.values(), [year, *one.text.values()])


def _each_once(texts: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))
