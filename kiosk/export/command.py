"""``main.py export``: the map as one HTML file, or a tour as a PDF."""

import sys
import time
from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from kiosk import startup
from kiosk.export.edition import edition_of
from kiosk.export.errors import NotExportedError
from kiosk.export.messages import catalogue_for
from kiosk.export.writing import refuse_impossible, write_whole
from kiosk.paths import LANGUAGE_FILES, editions_folder
from maps.export import ExportError, export_html
from maps.export.content import Drawings
from maps.model.said import Said, say
from maps.store import Edition, EditionError

DONE, MISTAKE = 0, 2
MOST_MB = 5.0


def run(options: Namespace) -> int:
    """Write ``options.file``, whole or not at all; print its size and the time. 0, or 2 with what is wrong."""
    catalogue = catalogue_for(options.language)
    begun = time.perf_counter()
    try:
        told = _exported(options, begun)
    except NotExportedError as error:
        print(error.said.text(catalogue), file=sys.stderr)
        return MISTAKE
    except (ExportError, EditionError) as error:
        print(say("{reason} Nothing was exported.", reason=str(error)).text(catalogue), file=sys.stderr)
        return MISTAKE
    print(told.text(catalogue))
    return DONE


def _exported(options: Namespace, begun: float) -> Said:
    target: Path = options.file
    refuse_impossible(target)
    kind = target.suffix.lower()
    if kind not in (".html", ".htm", ".pdf"):
        raise NotExportedError(say("{file} must end in .html (the map) or .pdf (a tour).", file=str(target)))
    edition = edition_of(options.content, editions_folder(), options.language)
    _check_tour(edition, options.tour, needed=kind == ".pdf")
    if kind == ".pdf":
        return _pdf(options, edition, begun)
    data = export_html(edition, LANGUAGE_FILES, options.tour, _drawn(edition, options.date))
    write_whole(target, data)
    return _told_html(target, len(data) / 1e6, time.perf_counter() - begun, edition)


def _drawn(edition: Edition, today: date | None) -> Mapping[str, Drawings]:
    """What stops draw, in each language. Where Qt cannot be loaded the file is written without it, and says so."""
    try:
        from kiosk.export.drawings import drawings  # noqa: PLC0415 - needs Qt's core
    except ImportError:
        return {}
    day = today or max(date.today(), date.fromisoformat(edition.manifest.content_date))  # noqa: DTZ011 - where it is
    return {language: drawings(edition, language, day) for language in edition.manifest.languages}


def _told_html(target: Path, megabytes: float, seconds: float, edition: Edition) -> Said:
    size, spent = f"{megabytes:.2f}", f"{seconds:.1f}"
    if megabytes > MOST_MB:
        return say(
            "{file}: {size} MB in {seconds} s. That is more than {most} MB: too much for some devices.",
            file=str(target),
            size=size,
            seconds=spent,
            most=f"{MOST_MB:g}",
        )
    return say(
        "{file}: {size} MB in {seconds} s, {languages}. It opens in any browser, without a network.",
        file=str(target),
        size=size,
        seconds=spent,
        languages=" ".join(edition.manifest.languages),
    )


def _pdf(options: Namespace, edition: Edition, begun: float) -> Said:
    languages = edition.manifest.languages
    language = options.language or languages[0]
    if language not in languages:
        message = say(
            "The content has no language {language}. It has: {known}.", language=language, known=", ".join(languages)
        )
        raise NotExportedError(message)
    try:
        from kiosk.export.pdf import tour_pdf  # noqa: PLC0415 - needs Qt, which the HTML file does not
    except ImportError as error:
        raise NotExportedError(_without_words(startup.missing_library(error))) from None
    from kiosk.stage import StageError  # noqa: PLC0415 - as above
    from kiosk.window import WindowError  # noqa: PLC0415

    try:
        document = tour_pdf(edition, options.tour, language, options.date)
    except (StageError, WindowError) as error:
        raise NotExportedError(_without_words(f"{error}. See: python main.py doctor")) from error
    write_whole(options.file, document.data)
    return say(
        "{file}: {size} MB in {seconds} s, {stops} pages.",
        file=str(options.file),
        size=f"{len(document.data) / 1e6:.2f}",
        seconds=f"{time.perf_counter() - begun:.1f}",
        stops=document.pages,
    )


def _without_words(reason: str) -> Said:
    return say("{reason} Nothing was exported.", reason=reason)


def _check_tour(edition: Edition, tour: str | None, *, needed: bool) -> None:
    """Refuse a tour that is not there, naming those nearest to it."""
    tours = tuple(edition.catalogue(edition.manifest.languages[0])["tours"])
    if tour is None and needed and tours:
        raise NotExportedError(say("Name the tour: --tour {tours}.", tours=" | ".join(tours)))
    if tour in tours or (tour is None and not needed):
        return
    if not tours:
        raise NotExportedError(say("There is no tour {tour}: the content has none.", tour=tour or ""))
    near = get_close_matches(tour or "", tours, cutoff=0.4) or tours
    raise NotExportedError(say("There is no tour {tour}. Near it: {near}.", tour=tour or "", near=", ".join(near)))
