"""The way through all scenes: one window a screen, every language and scene in it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.edition_source import Build, EditionSource, run_to_end
from kiosk.paths import LANGUAGE_FILES, editions_folder
from kiosk.snapshot.choice import Choice, ChoiceError
from kiosk.snapshot.nobody import with_hours
from kiosk.snapshot.notices import with_notices
from kiosk.snapshot.photographer import Photographer, Picture
from kiosk.snapshot.pseudo import PSEUDO_LANGUAGES, PseudoError, pseudo_edition
from kiosk.snapshot.scenes import SCENES, SCREENS, Scene, tour_scenes
from kiosk.stage import Setting, Stage, StageError, stage_application
from kiosk.window import WindowError
from maps.store import Edition

PSEUDO_SCENES = tuple(scene for scene in SCENES if scene.pseudo)


class SnapshotError(Exception):
    """The scenes could not be set. The message says what to do; of broken content it names every mistake."""


ALL = Choice()


def walk(content: Path, choice: Choice = ALL) -> Iterator[Picture]:
    """Photograph every scene in every language, and some in two that nobody speaks. Raises ``SnapshotError``."""
    application = stage_application()
    try:
        edition = edition_of(content)
        languages = edition.manifest.languages
        scenes = (*SCENES, *tour_scenes(edition.catalogue(languages[0])))
        choice.check(scenes, (*languages, *PSEUDO_LANGUAGES))
        if spoken := choice.among(languages):
            yield from photograph(edition, spoken, scenes, choice)
        if choice.among(PSEUDO_LANGUAGES) and any(map(choice.has_scene, PSEUDO_SCENES)):
            with TemporaryDirectory() as folder:
                made = pseudo_edition(content, Path(folder))
                spoken = choice.among(PSEUDO_LANGUAGES)
                yield from photograph(made.edition, spoken, PSEUDO_SCENES, choice, made.language_files)
    except (StageError, WindowError) as error:
        raise SnapshotError(f"The kiosk did not answer: {error}. See: python main.py doctor") from error
    except PseudoError as error:
        raise SnapshotError(f"The content cannot be had in a further language:\n{error}") from error
    except ChoiceError as error:
        raise SnapshotError(str(error)) from error
    application.quit()


def photograph(
    edition: Edition,
    languages: tuple[str, ...],
    scenes: Iterable[Scene],
    choice: Choice = ALL,
    language_files: Path = LANGUAGE_FILES,
) -> Iterator[Picture]:
    """The chosen ones of the scenes, on every chosen screen, in these languages of the edition."""
    shown = with_hours(with_notices(edition))
    chosen = tuple(filter(choice.has_scene, scenes))
    for screen in filter(choice.has_screen, SCREENS):
        first = Setting(screen.width, screen.height, screen.diagonal_in, languages[0])
        with Stage(shown, first, language_files=language_files) as stage:
            photographer = Photographer(stage, screen)
            for language in languages:
                yield from (photographer.take(scene, language) for scene in chosen)


def edition_of(content: Path) -> Edition:
    """The edition of this content and of no other, built if need be. Raises ``SnapshotError`` with every mistake."""
    source = EditionSource(content, editions_folder())
    edition = source.current()
    if edition is None:
        status, said = run_to_end(Build(source))
        edition = source.current() if status == 0 else None
        if edition is None:
            raise SnapshotError(said or "The edition could not be built. Try: python main.py build")
    return edition
