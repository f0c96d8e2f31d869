"""Which pictures are taken: all, or those of some scenes, languages and screens."""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from kiosk.snapshot.scenes import SCREENS, Scene, Screen


class ChoiceError(Exception):
    """Nothing is called so. The message says what there is."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Names of scenes (``route-*`` for several), language codes, diagonals in inches; of each, empty means all."""

    scenes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    screens: tuple[int, ...] = ()

    def check(self, scenes: Iterable[Scene], languages: Iterable[str]) -> None:
        """Raises ``ChoiceError`` where a choice meets nothing."""
        names = [scene.name for scene in scenes]
        for pattern in self.scenes:
            if not any(fnmatchcase(name, pattern) for name in names):
                raise ChoiceError(f"No scene is called {pattern!r}. There are: {', '.join(names)}.")
        _known("language", self.languages, tuple(languages))
        _known("screen", self.screens, tuple(screen.diagonal_in for screen in SCREENS))

    def has_scene(self, scene: Scene) -> bool:
        """Whether it is photographed."""
        return not self.scenes or any(fnmatchcase(scene.name, pattern) for pattern in self.scenes)

    def has_screen(self, screen: Screen) -> bool:
        """Whether it is set up."""
        return not self.screens or screen.diagonal_in in self.screens

    def among(self, languages: Iterable[str]) -> tuple[str, ...]:
        """Those of the languages that are spoken on the pictures."""
        return tuple(language for language in languages if not self.languages or language in self.languages)


def _known(what: str, chosen: tuple[str | int, ...], known: tuple[str | int, ...]) -> None:
    for one in chosen:
        if one not in known:
            raise ChoiceError(f"There is no {what} {one}. There are: {', '.join(map(str, known))}.")
