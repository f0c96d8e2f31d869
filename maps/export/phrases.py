"""What the file says in the words of the screens: one translation for both, from the files of Qt Linguist.

Sheets, legend and dates of the file are worded as the kiosk words them; what only the file says is in the table
``export`` of ``wording_<language>.toml`` and comes with the edition.
"""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from maps.export.errors import ExportError

Key = tuple[str, str, str]
"""Context, English text, comment."""

WHOLE_CONTEXTS = ("PlaceKind", "Status", "Role", "World", "Legend", "When", "Announced", "Dated", "Place", "Station")
"""Of these everything is taken, as ``Context|text|comment``."""
MORE: tuple[Key, ...] = (
    ("Organisation", "Its places", ""),
    ("Organisation", "Founded", ""),
    ("Organisation", "Website", ""),
    ("Organisation", "No known place on the campus", ""),
    ("Credits", "Credits", ""),
    ("Credits", "State of the content: {date}", ""),
    ("CreditsPanel", "Credits and licences", ""),
    ("CreditsPanel", "Licences of the data", ""),
    ("CreditsPanel", "Software", ""),
    ("LegendPanel", "Legend", ""),
    ("ListenButton", "Continue", ""),
    ("ListenButton", "Pause", ""),
    ("MapControls", "Zoom in", ""),
    ("MapControls", "Zoom out", ""),
    ("MapFrame", "Arrows move the map · + and − zoom · Enter goes on", ""),
    ("MapFrame", "Map", ""),
    ("Search", "One result", ""),
    ("Search", "{count} results", ""),
    ("SearchField", "Search for a place, an organisation, a station", ""),
    ("SearchPanel", "Place, name, station…", ""),
    ("SearchNothing", "Nothing by this name here", ""),
    ("SearchPanel", "Search", ""),
    ("SheetFrame", "Back", ""),
    ("SheetFrame", "Close", ""),
    ("SourceList", "Sources", ""),
    ("Timeline", "Today", ""),
    ("TimelineBand", "Earlier", ""),
    ("TimelineBand", "Later", ""),
    ("ViewSwitch", "Campus", ""),
    ("ViewSwitch", "Greater Paris", ""),
)


def screen_phrases(folder: Path, language: str) -> Mapping[str, str]:
    """``Context|text|comment`` → the text in a language. Raises ``ExportError`` where one is missing."""
    file = folder / f"kiosk_{language}.ts"
    try:
        found = _translations(file)
    except (OSError, ElementTree.ParseError) as error:
        raise ExportError(
            f"{file} cannot be read ({error}). It holds the texts of the screens in {language}."
        ) from None
    wanted = [*(key for key in found if key[0] in WHOLE_CONTEXTS), *MORE]
    if missing := next((key for key in wanted if not found.get(key)), None):
        raise ExportError(f"{file} lacks the text {missing[1]!r} of {missing[0]}. Run make i18n, then translate it.")
    return {"|".join(key): found[key] for key in wanted}


def _translations(file: Path) -> dict[Key, str]:
    """Every text that is not counted, with its translation."""
    found: dict[Key, str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own file, expat guards itself
        for message in context.iter("message"):
            if message.get("numerus"):
                continue
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message.findtext("translation", "")
    return found
