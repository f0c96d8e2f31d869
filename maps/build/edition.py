"""Content folder → edition."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from maps.build.catalogue import build_catalogue, content_date
from maps.build.catalogue_comparison import Times
from maps.build.catalogue_europe import PICTURE
from maps.build.catalogue_reach import Reach
from maps.build.comparison import compared
from maps.build.europe import europe_picture, frame_of
from maps.build.folder import BuildError, collect, point_to_last_good, publish, to_json
from maps.build.layers import build_layers
from maps.build.layers_plane import Plane
from maps.build.network_files import network_files
from maps.build.reach import ReachDay, reach_days, reach_layer, start_of
from maps.build.search import build_search
from maps.content.reader import examine
from maps.fingerprint import LANGUAGE_FILES, edition_id
from maps.model.content import Content
from maps.model.said import Said, say
from maps.network import FILES
from maps.network.guide import Guide
from maps.page import map_origin, render_page
from maps.store import SCHEMA, EditionError, open_edition

APPLICATION = "campus-grand-parc 0.1.0"
STEPS = 5

AT_START = ("language", "title", "commune", "settings", "credits", "notices")
"""The entries of the catalogue that stand on the screen when the kiosk opens."""

Progress = Callable[[Said], None]
"""Takes one line on what is done next."""
Warned = Callable[[int], None]
"""Takes how many warnings there are; it is told even of none, but of nothing if the edition is there already."""


def build_edition(
    content_folder: Path,
    editions_folder: Path,
    report_progress: Progress,
    report_warnings: Warned = lambda _count: None,
    today: date | None = None,
    language_files: Path = LANGUAGE_FILES,
) -> Path:
    """Build the edition of a content folder and return its folder; at once if it is there already.

    ``today`` decides what is doubtful by now; an edition does not depend on it. By default it is the machine's date.
    ``language_files`` is the folder of what each language needs.
    Raises ``ContentError`` with every mistake of the content, ``BuildError`` if it cannot be written; nothing is
    changed then.
    """
    try:
        identifier = edition_id(content_folder, language_files)
    except EditionError as error:
        raise BuildError(say("{reason}", reason=str(error))) from None
    existing = _existing(editions_folder / identifier)
    if existing:
        report_progress(say("The edition is there already"))
    else:
        report_progress(_step(1, say("Reading and checking {folder}", folder=str(content_folder))))
        day = today or date.today()  # noqa: DTZ011 - the day where the machine is
        reading = examine(content_folder, day, language_files)
        report_warnings(len(reading.warnings))

        def is_unchanged() -> bool:
            return edition_id(content_folder, language_files) == identifier

        _build(reading.good(), content_folder, editions_folder, identifier, is_unchanged, report_progress)
    point_to_last_good(editions_folder, identifier)
    collect(editions_folder)
    return editions_folder / identifier


def _existing(folder: Path) -> bool:
    try:
        open_edition(folder)
    except EditionError:
        return False
    return True


def _step(number: int, said: Said) -> Said:
    return say("{number}/{count} {step}", number=number, count=STEPS, step=said)


def _build(
    content: Content,
    content_folder: Path,
    editions_folder: Path,
    identifier: str,
    is_unchanged: Callable[[], bool],
    report_progress: Progress,
) -> None:
    report_progress(_step(2, say("Writing the catalogue")))
    network = {f"network/{name}.json": to_json(file) for name, file in network_files(content).items()}
    guide = Guide(*(network[name] for name in FILES)) if network else None
    days = reach_days(content, content_date(content), guide) if guide else ()
    times = Times(guide, compared(content, guide, content_date(content))) if guide and content.comparison else None
    files = network | _catalogues(content, content_folder, times, days)
    files["search.json"] = to_json(build_search(content))
    report_progress(_step(3, say("Drawing the map's layers")))
    files |= _pictures(content)
    files |= {f"layers/{name}.json": to_json(layer) for name, layer in build_layers(content).items()}
    if guide:
        files |= _reach(content, days, guide)
    report_progress(_step(4, say("Writing the map page")))
    files |= {f"page/{name}": data for name, data in render_page(content).items()}
    report_progress(_step(5, say("Verifying and putting it into place")))
    if not is_unchanged():
        raise BuildError(say("The content was changed while it was being read. Build again."))
    publish(editions_folder, identifier, files, _about(content, identifier))


def _reach(content: Content, days: Sequence[ReachDay], guide: Guide) -> dict[str, bytes]:
    """The ground within reach on each day, which the page loads when it is asked for."""
    start, plane = start_of(content), Plane(map_origin(content.settings))
    if start is None:
        return {}
    position = guide.position_of(start)
    return {f"layers/{day.file}.json": to_json(reach_layer(day, position, plane)) for day in days}


def _catalogues(
    content: Content, content_folder: Path, times: Times | None, days: Sequence[ReachDay]
) -> dict[str, bytes]:
    codes = [language.code for language in content.settings.languages]
    texts = _licence_texts(content, content_folder)
    files: dict[str, bytes] = {}
    for code in codes:
        catalogue = build_catalogue(content, texts, code, times) | Reach(content, code).all(days)
        files[f"start.{code}.json"] = to_json({name: catalogue.pop(name) for name in AT_START})
        files[f"catalogue.{code}.json"] = to_json(catalogue)
    return files


def _licence_texts(content: Content, content_folder: Path) -> Mapping[str, str]:
    try:
        return {
            licence.id: (content_folder / licence.file).read_text(encoding="utf-8")
            for licence in content.licences
            if licence.file is not None
        }
    except OSError as error:
        message = say(
            "{file} cannot be read ({reason}). Check the content folder.",
            file=str(error.filename),
            reason=str(error.strerror),
        )
        raise BuildError(message) from None


def _pictures(content: Content) -> dict[str, bytes]:
    frame = frame_of(content)
    return {} if frame is None else {PICTURE: europe_picture(content, frame)}


def _about(content: Content, identifier: str) -> dict[str, Any]:
    counted = ("places", "organisations", "stations", "sections", "lines", "tracks", "plan", "sources", "licences")
    told = ("milestones", "figures", "statements", "notices", "chapters", "centres", "attract", "tours")
    return {
        "schema": SCHEMA,
        "id": identifier,
        "built_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "content_date": content_date(content).isoformat(),
        "application": APPLICATION,
        "languages": [language.code for language in content.settings.languages],
        "counts": {name: len(getattr(content, name)) for name in (*counted, *told)},
        "sources": [source.id for source in content.sources],
    }
