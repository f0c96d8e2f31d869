"""What a visitor may be looking for when they come, and whom to turn to."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.statements import Shown, ShownKind
from maps.model.text import Text


class IntentIcon(StrEnum):
    """The drawing on the tile of an intent."""

    HOSPITAL = "hospital"
    STATION = "station"
    LODGING = "lodging"
    CHILDCARE = "childcare"
    TOILETS = "toilets"
    HELP = "help"
    RECEPTION = "reception"
    PARK = "park"
    SCHOOL = "school"
    DIRECTORY = "directory"
    MAP = "map"
    QUESTION = "question"


class AnswerKind(StrEnum):
    """What has a sheet that answers."""

    PLACE = "place"
    STATION = "station"
    ORGANISATION = "organisation"


class AnswerPanel(StrEnum):
    """What answers without being a place: the panel of whoever helps."""

    HELP = "help"


@dataclass(frozen=True, slots=True)
class Answer:
    """A place, station or organisation that answers; ``note`` is the line under its name."""

    kind: AnswerKind
    id: str
    note: Text | None

    @property
    def shown(self) -> Shown:
        """What it refers to."""
        return Shown(ShownKind(self.kind.value), self.id)


@dataclass(frozen=True, slots=True)
class Intent:
    """What somebody may be looking for: a tile of the home scene, in the order of its file.

    One answer without a word beside it is shown at once; else a panel gives ``text``, the answers and, in ``ask``, whom
    to ask. Where no answer is known, ``ask`` stands alone. With a ``panel`` there is nothing else.
    """

    id: str
    icon: IntentIcon
    name: Text
    hint: Text | None
    text: Text | None
    answers: tuple[Answer, ...]
    ask: Text | None
    panel: AnswerPanel | None
    sources: tuple[str, ...]

    @property
    def at_once(self) -> Answer | None:
        """The one sheet that is the whole answer, if there is one."""
        bare = not (self.text or self.ask or self.panel)
        return self.answers[0] if bare and len(self.answers) == 1 else None


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who helps; ``dial`` is the number, written as it is dialled. Without one: somebody who is here."""

    id: str
    dial: str | None
    name: Text
    text: Text
    sources: tuple[str, ...]
