"""The exported file, opened by double-click: it asks for nothing, and does what the kiosk's map does."""

import dataclasses
import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.viewmodels.organisation import organisation_content
from kiosk.viewmodels.place import place_content
from kiosk.viewmodels.station import station_content
from maps.export import export_html
from maps.fingerprint import LANGUAGE_FILES
from maps.store import Edition
from tests.e2e.exported import Browser

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def file(edition: Edition, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("export") / "carte d’été #1.html"
    target.write_bytes(export_html(edition, LANGUAGE_FILES))
    return target


@pytest.fixture
def browser(qapp: object, file: Path) -> Iterator[Browser]:
    opened = Browser(1280, 800)
    opened.open(file)
    yield opened
    asked, said = opened.requests.asked, opened.page.said
    opened.close()
    assert {address.partition("#")[0].split("/")[-1] for address in asked} == {"carte d’été %231.html"}
    assert said == []


def stand(browser: Browser, kind: str, identifier: str) -> dict[str, Any]:
    """Where a thing of the map can be clicked."""
    targets = browser.value("window.kiosk.ask('targets')")
    return next(target for target in targets if target["kind"] == kind and target["id"] == identifier)


def test_a_click_on_a_building_opens_its_sheet_and_escape_closes_it(browser: Browser) -> None:
    target = stand(browser, "place", "gr-hospital")

    browser.click(target["x"], target["y"])
    browser.wait("!document.querySelector('.panel').hidden")

    assert browser.text(".panel h2") == "Hôpital Gustave Roussy"
    browser.press(Qt.Key.Key_Escape)
    browser.wait("document.querySelector('.panel').hidden")


def test_the_credit_of_openstreetmap_always_stands_there(browser: Browser) -> None:
    def is_seen() -> bool:
        return bool(
            browser.value(
                "(() => { const c = document.querySelector('.credit'), b = c.getBoundingClientRect();"
                " return c.contains(document.elementFromPoint(b.left + 20, b.top + b.height / 2)) })()"
            )
        )

    assert "OpenStreetMap" in browser.text(".credit")
    assert is_seen()
    for panel in ("search", "tours", "legend"):
        browser.value(f"document.querySelector('[data-key=menu-{panel}]').click()")
        assert is_seen()
    browser.click_on(".credit")
    browser.wait("document.querySelector('.credits')")
    assert "Open Database License" in browser.text(".panel") or "ODbL" in browser.text(".panel")


def test_another_language_says_everything_anew_and_keeps_what_is_open(browser: Browser) -> None:
    target = stand(browser, "place", "gr-hospital")
    browser.click(target["x"], target["y"])
    browser.wait("!document.querySelector('.panel').hidden")

    browser.click_on("[data-key=language-en]")
    browser.wait("document.documentElement.lang === 'en'")

    assert browser.text(".panel h2") == "Gustave Roussy hospital"
    assert browser.text("[data-key=menu-legend]") == "Legend"
    labels = browser.value("window.kiosk.ask('labels')")["labels"]
    assert "Gustave Roussy hospital" in {label["text"] for label in labels}


def test_the_slider_shows_the_lines_of_a_day_to_come_as_expected(browser: Browser) -> None:
    assert browser.value("window.kiosk.ask('sections')")["m15-sud"] == "later"

    browser.value("document.querySelector('[data-key=date]').focus()")
    browser.press(Qt.Key.Key_End)
    browser.wait("document.querySelector('.dates strong').innerText.includes('annoncé')")

    sections = browser.value("window.kiosk.ask('sections')")
    assert sections["m15-sud"] == "expected"
    assert sections["m14-2024-sud"] == "open"
    browser.click_on("[data-key=today]")
    browser.wait("document.querySelector('.dates strong').innerText === 'Aujourd’hui'")
    assert browser.value("window.kiosk.ask('sections')")["m15-sud"] == "later"


def test_the_slider_goes_back_before_what_is_open_today(browser: Browser) -> None:
    browser.value("document.querySelector('[data-key=date]').focus()")
    browser.press(Qt.Key.Key_Home)
    browser.wait("document.querySelector('[data-key=date]').value === '0'")

    assert browser.value("window.kiosk.ask('sections')")["m14-2024-sud"] == "later"


def test_both_views_are_one_click_away(browser: Browser) -> None:
    campus = browser.value("window.kiosk.ask('camera')")["zoom"]

    browser.click_on("[data-key=view-grandparis]")
    browser.wait("document.querySelector('[data-key=view-grandparis]').getAttribute('aria-pressed') === 'true'")
    browser.value("window.kiosk.ask('labels').then(() => 1)")

    assert browser.value("window.kiosk.ask('camera')")["zoom"] < campus - 3


def test_the_search_finds_by_the_words_of_any_language(browser: Browser) -> None:
    browser.click_on("[data-key=menu-search]")
    browser.wait("document.querySelector('.field')")
    browser.value("(() => { const f = document.querySelector('.field'); f.value = 'hospital roussy';"
                  " f.dispatchEvent(new Event('input')); })()")  # fmt: skip

    assert "Hôpital Gustave Roussy" in browser.text(".results")
    browser.value("document.querySelector('.results button').click()")
    assert browser.text(".panel h2") == "Hôpital Gustave Roussy"
    browser.value("document.querySelector('.panel .flat').click()")
    assert browser.value("document.querySelector('.field').value") == "hospital roussy"


def test_a_tour_is_led_by_keys_and_left_by_escape(browser: Browser, edition: Edition) -> None:
    stops = edition.catalogue("fr")["tours"]["campus"]["stops"]
    browser.value("document.querySelector('[data-key=menu-tours]').click()")
    browser.value("document.querySelector('[data-key=tour-campus]').click()")
    assert browser.text(".player h2") == stops[0]["title"]

    browser.press(Qt.Key.Key_PageDown)
    browser.wait(f"document.querySelector('.player h2').innerText === {json.dumps(stops[1]['title'])}")
    assert browser.value("window.kiosk.ask('sections')")["m15-sud"] == "expected"
    browser.press(Qt.Key.Key_End)
    browser.wait(f"document.querySelector('.player h2').innerText === {json.dumps(stops[-1]['title'])}")
    figures = browser.text(".player .figures")
    assert all(figure["label"] in figures for figure in stops[-1]["figures"])

    browser.press(Qt.Key.Key_Escape)
    browser.wait("document.querySelector('.player').hidden")
    assert browser.value("window.kiosk.ask('sections')")["m15-sud"] == "later"


def test_whoever_touches_the_map_pauses_the_tour(browser: Browser) -> None:
    browser.value("document.querySelector('[data-key=menu-tours]').click()")
    browser.value("document.querySelector('[data-key=tour-fair]').click()")
    assert browser.value("document.querySelector('.progress').classList.contains('running')")

    browser.click(640, 200)
    browser.wait("!document.querySelector('.progress').classList.contains('running')")

    assert browser.text(".player h2") == "Campus Grand Parc"


def test_it_opens_with_its_tour_in_the_language_of_the_browser(qapp: object, edition: Edition, tmp_path: Path) -> None:
    (tmp_path / "fair.html").write_bytes(export_html(edition, LANGUAGE_FILES, "fair"))
    browser = Browser(390, 844, "es-ES,es;q=0.9")
    browser.open(tmp_path / "fair.html")

    browser.wait("!document.querySelector('.player').hidden")

    assert browser.value("document.documentElement.lang") == "es"
    assert edition.catalogue("es")["tours"]["fair"]["name"] in browser.text(".player .step")
    browser.close()


def test_on_a_telephone_every_control_is_within_the_screen_and_as_large_as_a_finger(qapp: object, file: Path) -> None:
    browser = Browser(390, 844)
    browser.open(file)
    sizes = browser.value(
        "[...document.querySelectorAll('#shell button, #shell select')].filter((b) => b.checkVisibility())"
        ".map((b) => [b.className || b.dataset.key, b.getBoundingClientRect()])"
        ".map(([name, r]) => [name, r.left, r.right, r.width, r.height])"
    )
    browser.close()

    assert len(sizes) > 8
    for name, left, right, width, height in sizes:
        assert left >= 0, name
        assert right <= 390, name
        assert name.startswith("credit") or (width >= 44 and height >= 44), (name, width, height)


def test_every_control_has_a_name(browser: Browser) -> None:
    for panel in ("search", "tours", "legend"):
        browser.value(f"document.querySelector('[data-key=menu-{panel}]').click()")
        unnamed = browser.value(
            "[...document.querySelectorAll('button, input, select')]"
            ".filter((b) => b.checkVisibility({visibilityProperty: true}))"
            ".filter((b) => !b.getAttribute('aria-label') && !b.innerText.trim()).length"
        )
        assert unnamed == 0


DAYS = (
    ("2026-11-22", "2026-11-22"),
    ("2026-11-22", "2027-11-30"),
    ("2026-11-22", "2007-06-26"),
    ("2028-01-01", "2028-01-01"),
    ("2036-01-01", "2037-05-04"),
)
"""The viewer's day, and the one that the map shows."""


@pytest.mark.parametrize(("day", "shown"), DAYS)
def test_every_sheet_says_what_the_kiosk_says(
    browser: Browser, edition: Edition, qapp: object, day: str, shown: str
) -> None:
    from PySide6.QtCore import QCoreApplication, QTranslator

    for language in edition.manifest.languages:
        translator = QTranslator()
        translator.load(str(LANGUAGE_FILES / f"kiosk_{language}.qm"))
        QCoreApplication.installTranslator(translator)
        catalogue = edition.catalogue(language)
        things = [
            (kind, identifier) for kind in ("place", "station", "organisation") for identifier in catalogue[f"{kind}s"]
        ]
        said_of = f"window.kiosk.sheetOf({{kind, id}}, '{language}', '{day}', '{shown}')"
        told = browser.value(f"{json.dumps(things)}.map(([kind, id]) => {said_of})")
        days = date.fromisoformat(day), date.fromisoformat(shown)
        meant = [sheet(catalogue, kind, identifier, *days) for kind, identifier in things]
        QCoreApplication.removeTranslator(translator)
        for thing, said, wanted in zip(things, told, meant, strict=True):
            assert said == wanted, (language, thing)


def sheet(catalogue: Any, kind: str, identifier: str, day: date, shown: date) -> dict[str, Any]:
    """The sheet of the kiosk as JSON."""
    one = catalogue[f"{kind}s"][identifier]
    if kind == "organisation":
        content = organisation_content(one)
    elif kind == "place":
        content = place_content(catalogue, one, day, shown)
    else:
        at = catalogue["places"].get(one["place"])
        content = place_content(catalogue, at, day, shown) if at else station_content(catalogue, one, day, shown)
    found: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(content)))
    return found


def test_a_hostile_content_is_shown_as_text(qapp: object, tmp_path: Path) -> None:
    from tests.e2e.test_hostile_content import LONGEST, poison
    from tests.maps.conftest import SAMPLE

    content = Path(shutil.copytree(SAMPLE, tmp_path / "content"))
    poison(content, LONGEST)
    edition = built(content, tmp_path / "editions")
    (tmp_path / "hostile.html").write_bytes(export_html(edition, LANGUAGE_FILES))
    browser = Browser(1280, 800)
    browser.open(tmp_path / "hostile.html")

    for panel in ("search", "legend"):
        browser.value(f"document.querySelector('[data-key=menu-{panel}]').click()")
        browser.wait("!document.querySelector('.panel').hidden")
    browser.value("document.querySelector('.credit').click()")
    for kind in ("place", "station", "organisation"):
        identifier = next(iter(edition.catalogue("fr")[f"{kind}s"]))
        browser.value("document.querySelector('[data-key=menu-search]').click()")
        browser.value(f"window.kiosk.sheetOf({{kind: '{kind}', id: '{identifier}'}}, 'fr', '2026-12-01').title")
    browser.value("document.querySelector('.results button').click()")

    assert browser.text(".panel h2").startswith("${1}`${alert(1)}`")
    assert browser.value("document.querySelectorAll('#shell img, #shell b, #shell script').length") == 0
    assert browser.page.said == []
    assert [address for address in browser.requests.asked if not address.endswith("hostile.html")] == []
    browser.close()


def built(content: Path, editions: Path) -> Edition:
    from kiosk.export.edition import edition_of

    return edition_of(content, editions, "en")
