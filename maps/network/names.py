"""What a person typed → the station or place that is meant."""

import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from maps.model.said import say
from maps.network.errors import NoAnswer

FEW = 3
"""Nearest names that are offered."""


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with its id, kind ("station", "place" or "here"), the name to show and every name it is known by."""

    kind: str
    id: str
    name: str
    aliases: tuple[str, ...]


def plain(text: str) -> str:
    """A name without accents, capitals and punctuation: "L’Haÿ-les-Roses" is "l hay les roses"."""
    decomposed = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    letters = (sign if sign.isalnum() else " " for sign in decomposed if not unicodedata.combining(sign))
    return " ".join("".join(letters).casefold().split())


class Names:
    """Finds things by id or name. Where a place and a station have the same name, the one given first wins."""

    def __init__(self, things: Iterable[Named]) -> None:
        self._ids: dict[str, Named] = {}
        self._names: dict[str, Named] = {}
        for thing in things:
            self._ids.setdefault(thing.id, thing)
            for name in (thing.name, *thing.aliases):
                self._names.setdefault(plain(name), thing)

    def find(self, text: str) -> Named:
        """The thing of this id or name; of a part of a name if it is the part of one alone.

        Raises ``NoAnswer`` with the nearest names.
        """
        wanted = plain(text)
        found = self._ids.get(text.strip()) or self._names.get(wanted)
        if found is not None:
            return found
        within = self._within(wanted)
        if len(within) == 1:
            return next(iter(within.values()))
        offered = [thing.name for thing in within.values()][:FEW] or self._near(wanted)
        if not offered:
            raise NoAnswer("unknown", say("There is no station or place {name}.", name=repr(text)))
        message = say(
            "There is no station or place {name}. Did you mean: {names}?", name=repr(text), names=", ".join(offered)
        )
        raise NoAnswer("unknown", message)

    def _within(self, wanted: str) -> Mapping[str, Named]:
        if len(wanted) < 3:
            return {}
        return {thing.id: thing for name, thing in self._names.items() if f" {wanted} " in f" {name} "}

    def _near(self, wanted: str) -> list[str]:
        names = difflib.get_close_matches(wanted, self._names, n=2 * FEW, cutoff=0.6)
        return list(dict.fromkeys(self._names[name].name for name in names))[:FEW]
