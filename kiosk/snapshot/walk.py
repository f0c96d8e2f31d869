"""The way through all scenes: one window a screen, every language and scene in it."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.edition_source import Build, EditionSource, run_to_end
from kiosk.paths import editions_folder
from kiosk.snapshot.notices import with_notices
from kiosk.snapshot.photographer import Photographer, Picture
from kiosk.snapshot.scenes import LANGUAGES, SCENES, SCREENS
from kiosk.stage import Setting, Stage, StageError, stage_application
from kiosk.window import WindowError
from maps.store import Edition


class SnapshotError(Exception):
    """The scenes could not be set. The message says what to do; of broken content it names every mistake."""


def walk(content: Path) -> Iterator[Picture]:
    """Photograph every scene. Raises ``SnapshotError``."""
    application = stage_application()
    try:
        edition = with_notices(edition_of(content))
        for screen in SCREENS:
            setting = Setting(screen.width, screen.height, screen.diagonal_in, LANGUAGES[0])
            with Stage(edition, setting) as stage:
                photographer = Photographer(stage, screen)
                for language in LANGUAGES:
                    yield from (photographer.take(scene, language) for scene in SCENES)
    except (StageError, WindowError) as error:
        raise SnapshotError(f"The kiosk did not answer: {error}. See: python main.py doctor") from error
    application.quit()


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
