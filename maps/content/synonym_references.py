"""Whether the words that people type mean something that is shown, and mean it once."""

from collections.abc import Iterator, Mapping

from maps.content.parts import Known, Parts, known
from maps.content.record_file import Entry
from maps.content.things import Things
from maps.content.wording import did_you_mean, listed, shown
from maps.model.folding import folded
from maps.model.places import PlaceKind
from maps.model.problems import Problem
from maps.model.said import say
from maps.model.statements import Shown, ShownKind
from maps.model.synonyms import Meant, MeantKind, Synonym

PLACE_KINDS = tuple(kind.value for kind in PlaceKind)


def check_synonyms(parts: Parts, things: Things) -> Iterator[Problem]:
    """Every word that means nothing that is shown, that has no letter, or that has its meaning in two records."""
    elsewhere = {
        MeantKind.LINE: known(say("a known line"), "network/lines.yaml", parts.lines),
        MeantKind.INTENT: known(say("a known intent"), "home.yaml", parts.home),
    }
    audiences = {entry.value.id: entry.value.audience for entry in parts.milestones.entries}
    first: dict[tuple[str, str], str] = {}
    for entry in parts.synonyms.entries:
        for position, meant in enumerate(entry.value.means):
            yield from _meant(entry, position, meant, things, elsewhere)
            if meant.kind is MeantKind.MILESTONE and audiences.get(meant.id) == "investor":
                message = say("milestone {id} is for investors only.", id=shown(meant.id))
                yield entry.problem(("means", position, "id"), message, say("Name something that every visitor sees."))
        yield from _words(entry, first)


def _meant(
    entry: Entry[Synonym], position: int, meant: Meant, things: Things, elsewhere: Mapping[MeantKind, Known]
) -> Iterator[Problem]:
    path = ("means", position, "id")
    if meant.kind in elsewhere:
        yield from elsewhere[meant.kind].check(entry, path, meant.id)
    elif meant.kind is MeantKind.PLACE_KIND:
        if meant.id not in PLACE_KINDS:
            message = say("{value} is not {noun}.", value=shown(meant.id), noun=say("a kind of place"))
            one_of = say("Use one of: {values}.", values=listed(PLACE_KINDS))
            yield entry.problem(path, message, did_you_mean(meant.id, PLACE_KINDS, one_of))
    else:
        yield from things.check(entry, path, Shown(ShownKind(meant.kind.value), meant.id))


def _words(entry: Entry[Synonym], first: dict[tuple[str, str], str]) -> Iterator[Problem]:
    told: set[str] = set()  # a list for all languages is told of once
    for language, words in entry.value.words.items():
        for position, word in enumerate(words):
            key = language, folded(word)
            before = first.setdefault(key, f"{entry.value.id} {position}")
            if (key[1] and before == f"{entry.value.id} {position}") or word in told:
                continue
            told.add(word)
            path = ("words", language, position)
            if not key[1]:
                yield entry.problem(path, say("{word} has no letter.", word=shown(word)), say("Remove it."))
            else:
                message = say("{word} is already a word of {id}.", word=shown(word), id=shown(before.split()[0]))
                yield entry.problem(path, message, say("Put all that it means into one record."))
