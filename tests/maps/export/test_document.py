"""The file that people take away: whole, small, closed."""

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from maps.export import ExportError, export_html
from maps.export.content import SHOWN, UnknownTourError, search_entries
from maps.export.document import STANDALONE
from maps.export.inline import inline_json, inline_script, inline_style
from maps.export.phrases import screen_phrases
from maps.fingerprint import LANGUAGE_FILES
from maps.store import Edition

PAYLOADS = (
    "${1}",
    "`${alert(1)}`",
    "\\",
    "</script><script>alert(1)</script>",
    "</SCRIPT\n>",
    "<!--<script>",
    "]]>",
    "\u2028\u2029",
    "\u202eRTL",
    "a\0b",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt;'\";//%s",
    "x" * 10_000,
)
MOST_BYTES = 5_000_000


class Parsed(HTMLParser):
    """Every element with its attributes, and the text of scripts and styles."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.code: list[tuple[str, dict[str, str | None], str]] = []
        self._inside: tuple[str, dict[str, str | None]] | None = None
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = (tag, dict(attrs)) if tag in ("script", "style") else None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.code.append((*self._inside, data))
            self._inside = None


@pytest.fixture(scope="module")
def document(edition: Edition) -> str:
    return export_html(edition, LANGUAGE_FILES).decode()


@pytest.fixture(scope="module")
def parsed(document: str) -> Parsed:
    return Parsed(document)


def data_of(parsed: Parsed, identifier: str) -> Any:
    (text,) = [text for tag, set_, text in parsed.code if tag == "script" and set_.get("id") == identifier]
    return json.loads(text)


def test_the_shipped_content_makes_a_file_that_can_be_sent_by_mail(document: str) -> None:
    assert len(document.encode()) <= MOST_BYTES


def test_the_same_edition_gives_the_same_bytes(edition: Edition, document: str) -> None:
    assert export_html(edition, LANGUAGE_FILES).decode() == document


def test_nothing_in_it_names_an_address_to_ask(document: str, parsed: Parsed) -> None:
    attributes = {"src", "srcset", "poster", "action", "formaction", "data", "ping", "background", "manifest", "cite"}
    addresses = [
        value
        for tag, set_ in parsed.elements
        for name, value in set_.items()
        if name in attributes or (name == "href" and tag != "use")
    ]
    code = "\n".join(text for tag, set_, text in parsed.code if set_.get("type") != "application/json")
    named = set(re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z][^'\"\s)`]*", code))

    assert addresses == ["data:,"]
    assert named == {"http://www.w3.org/2000/svg"}
    asking = r"(?<!#)\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bWorker\("
    assert not re.search(asking, code)
    assert not [text for tag, _, text in parsed.code if tag == "style" and re.search(r"url\(|@import", text)]


def test_its_policy_allows_just_what_is_in_it(parsed: Parsed) -> None:
    (policy,) = [
        set_["content"] or "" for tag, set_ in parsed.elements if set_.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = {name: set(values) for name, *values in (rule.split() for rule in policy.split(";"))}

    def hashes(kind: str) -> set[str]:
        codes = [text for tag, set_, text in parsed.code if tag == kind and set_.get("type") != "application/json"]
        return {f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'" for code in codes}

    assert rules == {
        "default-src": {"'none'"},
        "script-src": hashes("script"),
        "style-src": hashes("style"),
        "img-src": {"data:"},
        "connect-src": {"'none'"},
        "base-uri": {"'none'"},
        "form-action": {"'none'"},
    }


def test_no_element_has_code_or_style_of_its_own(parsed: Parsed) -> None:
    names = {name for _, set_ in parsed.elements for name in set_}

    assert not {name for name in names if name.startswith("on") or name == "style"}


def test_it_holds_all_places_organisations_and_stations_in_every_language(edition: Edition, parsed: Parsed) -> None:
    for language in edition.manifest.languages:
        content, catalogue = data_of(parsed, f"content-{language}"), edition.catalogue(language)

        assert set(SHOWN) <= content.keys()
        assert content["places"] == catalogue["places"]
        assert content["stations"] == catalogue["stations"]
        assert content["organisations"].keys() == catalogue["organisations"].keys()
        assert content["tours"].keys() == catalogue["tours"].keys()


def test_every_layer_of_the_edition_is_in_it_without_where_the_kiosk_stands(edition: Edition, parsed: Parsed) -> None:
    for path in edition.files:
        if path.startswith("layers/"):
            name = path.removeprefix("layers/").removesuffix(".json")
            meant = json.loads(edition.read(path))
            here = {"here": None, "heading": None} if name == "places" else {}
            assert data_of(parsed, f"layer-{name}") == meant | here


def test_what_only_the_speaker_reads_stays_behind(edition: Edition, document: str) -> None:
    catalogue = edition.catalogue(edition.manifest.languages[0])
    notes = [stop["notes"] for tour in catalogue["tours"].values() for stop in tour["stops"] if stop["notes"]]

    assert notes
    assert not [note for note in notes if note in document]


def test_every_licence_can_be_read_in_it(edition: Edition, parsed: Parsed) -> None:
    licences = data_of(parsed, "licences")
    catalogue = edition.catalogue(edition.manifest.languages[0])

    assert licences["texts"] == {key: one["text"] for key, one in catalogue["licences"].items() if one["text"]}
    assert [module["name"] for module in licences["software"]] == ["Leaflet", catalogue["title"]]
    assert "Agafonkin" in licences["software"][0]["text"]


def test_it_opens_with_the_tour_that_was_asked_for(edition: Edition) -> None:
    assert data_of(Parsed(export_html(edition, LANGUAGE_FILES, "fair").decode()), "about")["tour"] == "fair"


def test_a_tour_that_is_not_there_is_refused_with_those_there_are(edition: Edition) -> None:
    with pytest.raises(UnknownTourError) as refused:
        export_html(edition, LANGUAGE_FILES, "fare")

    assert "fair" in refused.value.known


def test_a_page_without_a_map_is_refused(edition: Edition) -> None:
    without = replace(edition, files={**edition.files, "page/index.html": b"<html></html>"})

    with pytest.raises(ExportError, match="no map element"):
        export_html(without, LANGUAGE_FILES)


def test_a_module_of_the_page_is_not_replaced_unawares(edition: Edition) -> None:
    clashing = replace(edition, files={**edition.files, "page/panel.js": b"export const a = 1;\n"})

    with pytest.raises(ExportError, match=r"panel\.js"):
        export_html(clashing, LANGUAGE_FILES)


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_a_text_is_never_markup_or_code(payload: str) -> None:
    block = inline_json("content-fr", {payload: [payload]})
    parsed = Parsed(f"<p>{block}<i></i>")

    assert [tag for tag, _ in parsed.elements] == ["p", "script", "i"]
    assert data_of(parsed, "content-fr") == {payload: [payload]}
    assert not re.search(r"[<>&\u2028\u2029\0]", block.removesuffix("</script>").split(">", 1)[1])


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_whatever_a_text_holds_the_document_keeps_its_elements(edition: Edition, parsed: Parsed, payload: str) -> None:
    def poisoned(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: payload
                if key in ("name", "summary", "title", "text") and isinstance(inner, str)
                else poisoned(inner)
                for key, inner in value.items()
            }
        return [poisoned(inner) for inner in value] if isinstance(value, list) else value

    files = {
        path: json.dumps(poisoned(json.loads(data))).encode() if path.startswith(("catalogue.", "start.")) else data
        for path, data in edition.files.items()
    }
    told = Parsed(export_html(replace(edition, files=files), LANGUAGE_FILES).decode())

    assert [tag for tag, _ in told.elements] == [tag for tag, _ in parsed.elements]
    assert data_of(told, "content-fr")["places"]["gr-hospital"]["name"] == payload


@pytest.mark.parametrize("make", [inline_script, inline_style])
def test_code_that_would_end_its_element_is_refused(make: Any) -> None:
    with pytest.raises(ExportError):
        make("</script></style>")


def test_only_what_the_file_can_show_is_found_in_it(edition: Edition) -> None:
    assert {entry["kind"] for entry in search_entries(edition)} == {"place", "organisation", "station"}


def test_every_text_of_the_screens_that_the_modules_ask_for_is_in_it() -> None:
    asked = set()
    for module in STANDALONE.glob("*.js"):
        code = module.read_text(encoding="utf-8")
        asked |= set(re.findall(r'words\.screen\(\s*"(\w+)",\s*"([^"]+)"', code))
    phrases = {tuple(key.split("|")[:2]) for key in screen_phrases(LANGUAGE_FILES, "fr")}

    assert len(asked) > 30
    assert asked - phrases == set()


def test_every_own_text_that_the_modules_ask_for_is_in_it(edition: Edition) -> None:
    asked = set()
    for module in STANDALONE.glob("*.js"):
        asked |= set(re.findall(r'words\.own\("(\w+)"', module.read_text(encoding="utf-8")))

    for language in edition.manifest.languages:
        assert asked <= edition.catalogue(language)["export"].keys()


def test_a_language_without_its_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"kiosk_de\.ts cannot be read"):
        screen_phrases(tmp_path, "de")


def test_a_text_that_is_missing_is_named(tmp_path: Path) -> None:
    text = (LANGUAGE_FILES / "kiosk_fr.ts").read_text(encoding="utf-8")
    (tmp_path / "kiosk_fr.ts").write_text(text.replace("<translation>Fermer</translation>", "<translation/>"))

    with pytest.raises(ExportError, match="lacks the text 'Close'"):
        screen_phrases(tmp_path, "fr")
