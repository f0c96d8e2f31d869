"""What the kiosk shows, and whether a reference to it leads anywhere."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from maps.content.parts import Known, Located, Parts, known
from maps.content.wording import shown
from maps.content.yaml_file import Steps
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.statements import Shown, ShownKind


@dataclass(frozen=True, slots=True)
class Things:
    """The ids of everything that can be shown, and the organisations that stay off the screen."""

    known: Mapping[ShownKind, Known]
    hidden: Collection[str]

    def check(self, located: Located, path: Steps, thing: Shown) -> Iterator[Problem]:
        """A problem if ``thing`` is not known, or is not shown."""
        yield from self.known[thing.kind].check(located, path, thing.id)
        if thing.kind is ShownKind.ORGANISATION and thing.id in self.hidden:
            message = say("organisation {id} is not shown.", id=shown(thing.id))
            yield located.problem(path, message, say("Name something that is shown, or write show: true there."))


def things_of(parts: Parts) -> Things:
    """The things of a content folder."""
    return Things(
        known={
            ShownKind.ORGANISATION: known(say("a known organisation"), "organisations.yaml", parts.organisations),
            ShownKind.PLACE: known(say("a known place"), "places.yaml", parts.places),
            ShownKind.STATION: known(say("a known station"), "network/stations.yaml", parts.stations),
            ShownKind.MILESTONE: known(say("a known milestone"), "milestones.yaml", parts.milestones),
            ShownKind.FIGURE: known(say("a known figure"), "figures.yaml", parts.figures),
            ShownKind.CHAPTER: known(say("a known chapter"), "chapters.yaml", parts.chapters),
        },
        hidden={entry.value.id for entry in parts.organisations.entries if not entry.value.show},
    )
