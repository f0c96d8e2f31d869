"""The document: page, style, code and data in one file, under a policy that allows nothing else."""

import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from types import MappingProxyType

from maps.export import content
from maps.export.errors import ExportError
from maps.export.inline import digest, inline_json, inline_script, inline_style
from maps.export.modules import bundle
from maps.store import Edition

Drawn = Mapping[str, content.Drawings]
"""By language."""

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
STANDALONE = RESOURCES / "web" / "standalone"
ENTRY = "begin.js"
STANDING_IN = {"source.js", "door.js"}
"""The modules that take the place of those of the page: what a file has instead of a server and a shell."""
MAP_ELEMENT = '<div class="folium-map" id="map"></div>'


def export_html(
    edition: Edition, language_files: Path, tour: str | None = None, drawn: Drawn = MappingProxyType({})
) -> bytes:
    """The whole edition as one file; it opens with the tour of this id running, if one is given.

    ``language_files`` is the folder of what each language needs; ``drawn`` what stops draw besides the map, in each
    language. The same edition gives the same bytes. Raises
    ``ExportError``.
    """
    if tour is not None:
        content.tour_of(edition, tour)
    if MAP_ELEMENT not in edition.read("page/index.html").decode():
        raise ExportError("The page of the edition has no map element. Build it again: python main.py build")
    style = "\n".join([*(_text(edition, f"page/{name}.css") for name in ("leaflet", "page")), _own(".css")])
    leaflet = _text(edition, "page/leaflet.js")
    modules = page_modules(edition)
    script = bundle(modules, ENTRY)
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{edition.manifest.languages[0]}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy([leaflet, script], style)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        '<link rel="icon" href="data:,">',
        f"<title>{escape(edition.catalogue(edition.manifest.languages[0])['title'])}</title>",
        inline_style(style),
        "</head>",
        "<body>",
        _icons(),
        MAP_ELEMENT,
        '<div id="shell"></div>',
        _without_script(edition),
        *_data(edition, language_files, tour, drawn),
        inline_script(leaflet),
        inline_script(script, "module"),
        "</body>",
        "</html>",
    ]
    return ("\n".join(parts) + "\n").encode()


def page_modules(edition: Edition) -> Mapping[str, str]:
    """The modules of the edition's page and those of the file, which stand in for page modules of the same name.

    ``page.js``, which folium wrote, keeps its name; ``begin.js`` imports it last.
    """
    page = {path.removeprefix("page/"): path for path in edition.files if re.fullmatch(r"page/[\w-]+\.js", path)}
    modules = {name: _text(edition, path) for name, path in page.items() if name != "leaflet.js"}
    own = {path.name: path.read_text(encoding="utf-8") for path in sorted(STANDALONE.glob("*.js"))}
    if clash := sorted((own.keys() & modules.keys()) - STANDING_IN):
        raise ExportError(f"Both the page and resources/web/standalone have a module {clash[0]}: rename one.")
    return modules | own


def _text(edition: Edition, path: str) -> str:
    return edition.read(path).decode()


def _own(suffix: str) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(STANDALONE.glob(f"*{suffix}")))


def _policy(scripts: list[str], style: str) -> str:
    allowed = " ".join(map(digest, scripts))
    return (
        f"default-src 'none'; script-src {allowed}; style-src {digest(style)}; img-src data:; connect-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )


def _icons() -> str:
    """The pictures of controls and sheets as symbols; each takes the colour of the text beside it."""
    return '<svg xmlns="http://www.w3.org/2000/svg" hidden>' + "".join(_symbols()) + "</svg>"


def _symbols() -> Iterator[str]:
    for name in ICONS:
        drawn = re.fullmatch(
            r"\s*<svg [^>]*>(.*)</svg>\s*", (RESOURCES / "icons" / f"{name}.svg").read_text(), re.DOTALL
        )
        if drawn is None:
            raise ExportError(f"resources/icons/{name}.svg is not one drawing.")
        yield f'<symbol id="icon-{name}" viewBox="0 0 24 24">{drawn[1]}</symbol>'


def _without_script(edition: Edition) -> str:
    said = [edition.catalogue(language)["export"]["needs_script"] for language in edition.manifest.languages]
    return "<noscript>" + "".join(f"<p>{escape(text)}</p>" for text in said) + "</noscript>"


def _data(edition: Edition, language_files: Path, tour: str | None, drawn: Drawn) -> Iterator[str]:
    yield inline_json("about", content.about(edition, tour))
    yield inline_json("search", content.search_entries(edition))
    yield inline_json("licences", content.licences(edition, RESOURCES / "licences" / "modules.json"))
    for name, layer in content.layers(edition).items():
        yield inline_json(f"layer-{name}", layer)
    for language in edition.manifest.languages:
        yield inline_json(
            f"content-{language}", content.in_language(edition, language, language_files, drawn.get(language, {}))
        )


ICONS = (
    *("back", "bars", "calendar", "cancelled", "close", "credits", "directory", "done", "earlier", "existing"),
    *(
        "finish",
        "forward",
        "home",
        "indicative",
        "institutional",
        "innovation_business",
        "later",
        "legend",
        "minus",
        "pause",
    ),
    *("childcare", "conference", "heritage", "higher_education", "hospital", "housing", "laboratories", "lodging"),
    *("mixed", "offices", "park", "research", "school", "station", "utility"),
    *(
        "play",
        "plus",
        "postponed",
        "question",
        "role",
        "scientific_medical",
        "search",
        "timeline",
        "unlocated",
        "works",
    ),
)
"""Those of the controls and of what sheets say."""
