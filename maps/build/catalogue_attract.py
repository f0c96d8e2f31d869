"""The entry of the catalogue that invites while nobody is there."""

from maps.build.catalogue_writer import Json, Writer
from maps.model.attract import Stop
from maps.model.content import Content


class Attract(Writer):
    """Writes the stops of the loop, in the order of the file."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._figures = {figure.id: figure for figure in content.figures}

    def all(self) -> Json:
        """The entry ``attract``."""
        return {"attract": [self._stop(stop) for stop in self._content.attract]}

    def _stop(self, stop: Stop) -> Json:
        return {
            "id": stop.id,
            "shows": {"kind": stop.shows.kind.value, "id": stop.shows.id},
            "seconds": stop.seconds,
            "text": self._text(stop.text),
            "figure": self.figure(stop.figure) if stop.figure else None,
        }

    def figure(self, identifier: str) -> Json:
        """A figure as it is shown by itself: its value with unit, label, year and note."""
        figure = self._figures[identifier]
        return {
            "text": self._wording.quantity(figure.value, self._text(figure.unit), figure.qualifier),
            "label": self._text(figure.label),
            "year": self._wording.years(figure.year) if figure.year else None,
            "note": self._text(figure.note),
        }
