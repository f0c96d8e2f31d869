"""The entry ``europe`` of the catalogue: the picture's measures, and the centres in its units."""

from maps.build.catalogue_writer import Json, Writer
from maps.build.europe import BORDER, HEIGHT, LAND, LAND_OF_A_CENTRE, WIDTH, Frame, frame_of, position_of
from maps.model.content import Content
from maps.model.europe import Centre
from maps.model.organisations import Organisation
from maps.model.places import Certainty

PICTURE = "pictures/europe.svg"


class Europe(Writer):
    """Writes the centres of the alliance."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._organisations = {organisation.id: organisation for organisation in content.organisations}

    def all(self) -> Json:
        """The entry ``europe``; None where there are no centres."""
        frame = frame_of(self._content)
        return {"europe": None if frame is None else self._map(frame)}

    def _map(self, frame: Frame) -> Json:
        centres = self._content.centres
        in_cities = any(position_of(self._content, one).certainty is Certainty.INDICATIVE for one in centres)
        return {
            "picture": PICTURE,
            "width": WIDTH,
            "height": HEIGHT,
            "colours": {"land": LAND, "land_of_a_centre": LAND_OF_A_CENTRE, "border": BORDER},
            "centres": [self._centre(centre, frame) for centre in centres],
            "note": self._wording.phrases.charts.in_their_cities if in_cities else None,
        }

    def _centre(self, centre: Centre, frame: Frame) -> Json:
        x, y = frame.point(position_of(self._content, centre))
        return {
            "id": centre.id,
            "city": self._text(centre.city),
            "x": x,
            "y": y,
            "organisations": [self._organisation(self._organisations[one]) for one in centre.organisations],
            "sources": self._sources_of(centre.sources),
        }

    def _organisation(self, organisation: Organisation) -> Json:
        return {"id": organisation.id, "name": self._text(organisation.name), "short": organisation.short}
