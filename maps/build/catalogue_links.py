"""Entries of the catalogue that lead on to what the kiosk shows."""

from collections.abc import Iterable, Mapping

from maps.build.catalogue_writer import Json, Writer
from maps.model.content import Content
from maps.model.statements import Shown, ShownKind
from maps.model.text import Text


class LinkWriter(Writer):
    """Writes links to things as ``{kind, id, name}``."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._names: Mapping[ShownKind, Mapping[str, str | Text]] = {
            ShownKind.ORGANISATION: {organisation.id: organisation.name for organisation in content.organisations},
            ShownKind.PLACE: {place.id: place.name for place in content.places},
            ShownKind.STATION: {station.id: station.name for station in content.stations},
            ShownKind.MILESTONE: {milestone.id: milestone.title for milestone in content.milestones},
            ShownKind.FIGURE: {figure.id: figure.label for figure in content.figures},
            ShownKind.CHAPTER: {chapter.id: chapter.title for chapter in content.chapters},
        }

    def _links(self, things: Iterable[Shown]) -> list[Json]:
        return [{"kind": thing.kind.value, "id": thing.id, "name": self._name(thing)} for thing in things]

    def _name(self, thing: Shown) -> str | None:
        name = self._names[thing.kind][thing.id]
        return name if isinstance(name, str) else self._text(name)
