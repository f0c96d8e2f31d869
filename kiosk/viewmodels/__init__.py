"""View models: what QML shows, worked out from the catalogue and the session."""

from collections.abc import Callable
from pathlib import Path

from kiosk.paths import LANGUAGE_FILES
from kiosk.session import Session
from kiosk.viewmodels.content import Catalogue
from kiosk.viewmodels.icons import IconProvider
from kiosk.viewmodels.models import Models
from kiosk.viewmodels.pictures import PictureProvider
from maps.store import EditionError

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def no_file(path: str) -> bytes:
    """Where there is no edition, but a catalogue by hand, nothing can be searched, and no way be found."""
    if path.startswith("network/"):
        raise EditionError(f"There is no {path}.")
    return b'{"entries": [], "lines": {}}' if path.endswith(".json") else b""


def create(
    session: Session,
    catalogue_in: Callable[[str], Catalogue],
    resources: Path = RESOURCES,
    read: Callable[[str], bytes] = no_file,
    language_files: Path = LANGUAGE_FILES,
) -> Models:
    """The view models over a session. ``catalogue_in`` gives the catalogue in a language (ISO 639-1).

    ``language_files`` is the folder of the compiled texts, for what is said in all languages at once.
    """
    return Models(session, catalogue_in, resources, read, language_files)


def icon_provider(resources: Path = RESOURCES) -> IconProvider:
    """The icons, for ``QQmlEngine.addImageProvider`` under the name ``icon``."""
    return IconProvider(resources / "icons")


def picture_provider(read: Callable[[str], bytes]) -> PictureProvider:
    """The pictures of an edition, under the name ``picture``. ``read`` gives a file of the edition by its path."""
    return PictureProvider(read)


__all__ = ["Catalogue", "Models", "create", "icon_provider", "picture_provider"]
